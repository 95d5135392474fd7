/** JavaScript and TypeScript of the change: the small reader, the scanner, the parser behind them, and what looks for reads past the end. */
import { readFileSync } from 'node:fs';
import { readPreamble } from '../../../src/languages/javascript/preamble.ts';
import { scan } from '../../../src/languages/javascript/scan.ts';
import javascript from '../../../src/languages/javascript.ts';
import { everyLine, law, type Target } from '../target.ts';

const own = ['run.ts', 'languages/javascript/scan.ts', 'report/visible.ts'].map((path) =>
  readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8'),
);

export default {
  name: 'javascript',
  seeds: [
    ...own,
    'import a, { b as c } from "x"; import type { T } from \'./t\'; export * from `y`;\nconst d = require("d"); try { require("e") } catch {}\nimport("f").then(g => <T,>(x: T) => x);\n',
    'const A = () => <div a="b" {...c}>{d ? <E.F g={`h\u0024{i}`}/> : <>j &amp; k</>}</div>;\nfor (let i = 0; i <= xs.length; i++) { use(xs[i]); }\nys[ys.length]; xs.at(xs.length);\n',
    '#!/usr/bin/env node\n"use strict";\nlet r = /[/\\]]+/gu.test(x) / 2 / y; a = b\n/c/g; jest.mock("m"); import z = require("z"); type I = import("i").J<typeof import("k")>;\nexpect(() => require("l")).toThrow();\n',
  ],
  pieces: [
    'import ',
    'from ',
    '"x"',
    "'y'",
    '`',
    '${',
    '}',
    '{',
    '(',
    ')',
    '[',
    ']',
    '<',
    '</',
    '/>',
    '>',
    '/',
    '/*',
    '*/',
    '//',
    '\n',
    ';',
    ',',
    '=>',
    '=',
    'require(',
    'import(',
    'export * ',
    'type ',
    'a',
    '.',
    '?.',
    '\\',
    'async ',
    'await ',
    'class A ',
    'if (',
    'for (',
    'x.length',
    ' <= ',
    'as ',
    'try {',
    'catch {',
    '<div ',
    '{/*',
    '@dec ',
    '#p',
    '0x',
    '1n',
    '"use strict";',
    'return ',
  ],
  longest: 400_000,
  answer: 200,
  async run(text) {
    const lines = everyLine(text);
    const preamble = readPreamble(text);
    law(preamble.end >= 0 && preamble.end <= text.length, 'the top of a file ends within it');
    for (const typed of [true, false]) {
      const code = scan(text, { jsx: !typed, typed });
      if (code !== undefined)
        law(
          code.lexemes.every(
            ({ start, end }, i) => start < end && end <= text.length && start >= (code.lexemes[i - 1]?.end ?? 0),
          ),
          'lexemes follow each other',
        );
    }
    // The parser is not ours, and heavy: long texts are for our own readers.
    if (text.length > 40_000) return preamble.sites.length;
    const imports = await javascript.imports(text, 'a.tsx', lines);
    if ('sites' in imports)
      law(
        imports.sites.every(({ line }) => lines.has(line)),
        'sites stand on lines of the file',
      );
    const identifiers = await javascript.identifiers?.(text, 'a.ts');
    if (identifiers && 'identifiers' in identifiers)
      law(
        identifiers.identifiers.every(({ from, to }) => from < to && to <= text.length),
        'names stand in the text',
      );
    return [imports, await javascript.overruns?.(text, 'a.js', lines)];
  },
} satisfies Target;
