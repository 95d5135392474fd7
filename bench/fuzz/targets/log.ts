/** Text on its way to a log that the runner reads for commands, and to a terminal. */
import { inert, inertJson, visible } from '../../../src/world/process/log.ts';
import { law, type Target } from '../target.ts';

const unseen = (line: string): string => line.replace(/[^!-~]/g, '');

export default {
  name: 'log',
  seeds: [
    '::error file=a::x\n  ::set-output name=a::b\n##[command]x\n',
    '#\u200b#[x]\n\u00ad::add-mask::x\r\n{"a":"##[x]"}',
    '\x1b[31mred\x1b[0m',
  ],
  pieces: [
    '::',
    ':',
    '#',
    '[',
    ']',
    ' ',
    '\n',
    '\r',
    '\u200b',
    '\u00ad',
    '\t',
    'error',
    '##[group]',
    '|',
    '\ufeff',
    '{"a":"',
    '"}',
  ],
  answer: 20,
  run(text) {
    const made = inert(text);
    law(!made.split(/[\r\n]/).some((line) => unseen(line).startsWith('::')), 'no line begins like a command');
    law(!made.split(/[\r\n]/).some((line) => /#[^ -~]*#[^ -~]*\[/.test(line)), 'no old command');
    law(!/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]/.test(visible(text)), 'nothing steers a terminal');
    const json = JSON.stringify({ text });
    law(JSON.stringify(JSON.parse(inertJson(json))) === json, 'a document keeps its value');
    return made;
  },
} satisfies Target;
