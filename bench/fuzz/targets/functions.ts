/** The change's own functions: what is read off their text, and the program and the mutants that are made of it. */
import ts from 'typescript';
import { functionsIn, parseFile } from '../../../src/exercise/functions/functions.ts';
import { changedIn } from '../../../src/exercise/functions/pairs.ts';
import { examplesOf } from '../../../src/exercise/harvest/examples.ts';
import { askedOf } from '../../../src/exercise/inputs/question.ts';
import type { Reader } from '../../../src/exercise/modules/locate.ts';
import { programOf } from '../../../src/exercise/program/program.ts';
import { mutantsOf, withNotes } from '../../../src/exercise/suites/mutants.ts';
import { declarationsIn } from '../../../src/exercise/types/declarations.ts';
import { law, type Target } from '../target.ts';

const BEFORE =
  'import { g } from "./g";\nconst LIMIT = 3;\nexport function f(a: number, b = "x"): string { return a < LIMIT ? b.repeat(a) : g(b); }\nexport class C { constructor(readonly n: number) {} get twice() { return this.n * 2; } static of(x: string[]) { return x.map((y) => y.length); } }\n';

const nothing: Reader = { read: async () => undefined, list: async () => [] };

export default {
  name: 'functions',
  seeds: [
    BEFORE,
    '/** f([1, 2]) // => 3\n * @param {{a: number, b?: string[]}} x @returns {Promise<Array.<string>>} */\nmodule.exports = function (x) { for (const y of x.a) if (y >= 1 && y !== 2) return y; };\nexports.h = (s) => s.trim().split(",");\nmodule.exports.k = async ({ p, q: [r] = [] }, ...rest) => { await p; };\n',
    'type T<K extends string> = { [P in K]?: T<P> | readonly [number, ...string[]] } & Record<"a" | `b\u0024{number}`, () => void>;\ninterface I extends T<"a"> { x: I[]; y: keyof I; z: typeof q; }\nenum E { A, B = "b" }\nexport const q = (i: I, e: E.A, t: T<"x">["x"], n: Partial<Map<string, Set<bigint>>>): i is I => e === E.A;\nexport default function* (a: unknown) { yield* [a]; }\n',
    'const A = ({ a = 1 }) => <div x={a}>{a > 1 ? <b/> : "c"}</div>;\nexport { A as B, A as default };\nfunction r(n) { switch (n) { case 1: return r(n - 1); default: return import.meta.url; } }\nlabel: while (true) { try { throw await 1 } catch { break label } finally { r(2) } }\n',
  ],
  pieces: [
    ...[
      'function f(',
      ') {',
      '}',
      '(',
      ')',
      '[',
      ']',
      '{',
      '=>',
      ' => ',
      'export ',
      'default ',
      'class C {',
      'return ',
      ';',
      ',',
    ],
    ...[
      'a',
      ': number',
      ': string',
      '<T>',
      ' extends ',
      'keyof ',
      '?: ',
      ' | ',
      ' & ',
      '`',
      '${',
      '"x"',
      '1',
      ' < ',
      ' + ',
      ' && ',
    ],
    ...[
      '!',
      ' ? ',
      ' : ',
      '= ',
      '...',
      'async ',
      'await ',
      '#p',
      'get x() {',
      'static ',
      'new C(',
      'enum E {',
      'namespace N {',
    ],
    ...[
      'module.exports = ',
      'exports.a = ',
      '/** ',
      ' */',
      '@param {',
      '// => ',
      '<a>',
      '</a>',
      'import("x")',
      '@d ',
      '\n',
    ],
  ],
  longest: 30_000,
  answer: 400,
  async run(text) {
    const [base, head] = [
      { path: 'a.tsx', text: BEFORE },
      { path: 'a.tsx', text },
    ];
    const { functions, constants, isRead } = changedIn(ts, base, head);
    law(isRead || functions.length + constants.length === 0, 'of what is not read nothing is known to have changed');
    const file = parseFile(ts, head.path, text);
    const all = functionsIn(ts, file).slice(0, 12);
    const declarations = declarationsIn(ts, file);
    const asked = all.map((func) => {
      const calls = examplesOf(ts, func, head.path);
      const neighbours = (name: string) => all.find((other) => other.name === name);
      return askedOf(ts, { func, calls, makers: { values: [], grounds: 'calls' }, declarations, neighbours });
    });
    const mutants = mutantsOf(ts, file, { functions: all, isChanged: () => true });
    const { statements } = withNotes(ts, file, { functions: all, file: 0 });
    const entry = { ...head, functions: all, constants: constants.map((one) => one.head) };
    const program = await programOf(ts, entry, { reader: nothing, packages: null });
    law(isRead || 'unloadable' in program, 'what is not read is not run');
    return [functions.map(({ head: { name } }) => name), asked.length, mutants.length, statements.length, program];
  },
} satisfies Target;
