/** A template asks whether an AI took part, and the next line says yes or names it. Unticked boxes never reach this place. */
import type { Line, Message } from '../message.ts';
import { nameAtStart } from '../naming.ts';
import { asksForAi } from '../prose.ts';
import { type LineSignal, NOTHING, quote } from '../signal.ts';
import { isDenial } from '../vocabulary.ts';

/** Lines below the question among which the answer is looked for. */
const REACH = 5;

export default {
  name: 'questionnaire',
  title: "answers to a template's question about AI",
  reads: 'line',
  find(line, message, roster) {
    const answer = asksForAi(line.text) ? answerTo(line, message) : undefined;
    if (answer === undefined || isDenial(answer.text) || /^no\b/i.test(answer.text)) return NOTHING;
    const yes = /^yes\b[\s,.:;(–-]*/i.exec(answer.text)?.[0];
    const named = nameAtStart(answer.text.slice(yes?.length ?? 0), roster);
    if (yes === undefined && !named) return NOTHING;
    const { agent, model } = named ?? { agent: null, model: null };
    return [
      {
        claims: 'agent',
        agent: agent?.id ?? null,
        model,
        tier: 'assisted',
        trust: 'declared',
        quote: quote(answer.raw.trim()),
      },
    ];
  },
} satisfies LineSignal;

const answerTo = (line: Line, message: Message): Line | undefined =>
  message.lines.slice(line.index + 1, line.index + 1 + REACH).find(({ text }) => text !== '');
