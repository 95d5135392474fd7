/** Lines that hide something: controls, directions, look-alikes, in code and in prose. */
import { readFile } from '../../../src/checks/hidden-text/read-file.ts';
import { aFile } from '../../../test/support/builders.ts';
import { everyLine, law, type Target } from '../target.ts';

export default {
  name: 'hidden-text',
  seeds: [
    'if (isAdmin) { /* \u202e } \u2066 begin */ }\nconst p\u0430ypal = 1;\n',
    'const a = "\u{e0041}\u{e0042}";\nlet x\u200b = 2; // שלום\n',
    '\ufeffimport x from "x";\n\u3164 = 1\n👩‍👩‍👧 é e\u0301\n',
  ],
  pieces: [
    '\u202e',
    '\u2066',
    '\u2069',
    '\u202c',
    '\u200b',
    '\u200d',
    '\u200f',
    '\u00ad',
    '\u{e0041}',
    '\ufe0f',
    '\u3164',
    '\ufeff',
    'paypal',
    'p\u0430ypal',
    'שלום',
    'مرحبا',
    '漢',
    '"',
    '//',
    '/*',
    '*/',
    '\n',
    '\r',
    ' ',
    'a',
    '😀',
    '\u0301',
    '\ud800',
    '`',
    'const ',
  ],
  longest: 200_000,
  answer: 3_000,
  async run(text) {
    const all = [];
    for (const path of ['a.ts', 'b.md', 'c.py']) {
      const lines = everyLine(text);
      const file = aFile(path, 0, { content: { kind: 'text', text } });
      const found = await readFile({ file, spans: [{ path, from: 1, to: lines.size }] }, (word) => word === 'paypal');
      law(
        found.findings.every(({ from, to }) => from >= 1 && from <= to && to <= lines.size),
        'findings stand on lines of the file',
      );
      all.push(found);
    }
    return all;
  },
} satisfies Target;
