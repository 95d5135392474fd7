/** The robot's line with a name that nobody knows yet: new tools copy the form of old ones. Weak, and no tool is named in the answer. */
import type { Bot } from '../bots.ts';
import { nameAtStart } from '../naming.ts';
import { type LineSignal, NOTHING, quote } from '../signal.ts';

const FORM =
  /^[^a-z0-9]{0,20}\u{1f916}[^a-z0-9]{0,20}generated with \[?([\p{Lu}][\w.-]{1,40}(?: [\p{Lu}\d][\w.-]{0,40}){0,3})\]?(?:\(https?:[^()\s]{1,200}\))?[.!]?$/iu;

/** Closes over the bots: automation copies the form as well. */
export function template(bots: readonly Bot[]): LineSignal {
  const automation = new Set(bots.flatMap(({ name, names = [] }) => [name.toLowerCase(), ...names]));
  return {
    name: 'template',
    title: 'the line "🤖 Generated with …" with an unknown name',
    reads: 'line',
    find(line, _message, roster) {
      const name = line.text.includes('\u{1f916}') ? FORM.exec(line.text)?.[1] : undefined;
      if (name === undefined || automation.has(name.toLowerCase()) || nameAtStart(name, roster)) return NOTHING;
      return [
        { claims: 'agent', agent: null, model: null, tier: 'assisted', trust: 'weak', quote: quote(line.raw.trim()) },
      ];
    },
  };
}
