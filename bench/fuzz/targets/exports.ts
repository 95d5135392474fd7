/** What packages and configurations say leads where: scripts’ exports, maps of subpaths, patterns of files, `extends` of policies. */
import ts from 'typescript';
import { brokenBecause } from '../../../src/checks/contracts/examine.ts';
import { chosenBy, fixedPart } from '../../../src/checks/contracts/patterns.ts';
import { exportsIn } from '../../../src/checks/contracts/reader.ts';
import { exported, namedSubpaths } from '../../../src/checks/imports/installed/exports.ts';
import { LOCAL, PINNED } from '../../../src/policy/texts/referenced-files.ts';
import { encodePath } from '../../../src/report/links.ts';
import type { Target } from '../target.ts';

export default {
  name: 'exports',
  seeds: [
    'Object.defineProperty(exports, "a", { get() {} });\nmodule.exports = { b, c: 1, ...require("./d") };\nmodule.exports.e = exports.f = 2;\n__exportStar(require("./g"), exports);\nif (x) exports[y] = 1;\n',
    'export * from "./a"; export * as b from "c"; export default 1; export const { d, e: [f] } = g, h = 1; export { i as j }; export class K {}\n',
    '{".":{"import":"./i.mjs","require":{"node":"./n.cjs","default":null}},"./f/*":["./f/*.js","./g/*/i.js"],"./h/":"./h/","./*.css":"./s/*.css"}',
    'src/**/*.ts',
    'acme/policies/base.yml@0123456789012345678901234567890123456789',
  ],
  pieces: [
    ...[
      'exports',
      'module.exports',
      '.a',
      ' = ',
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      ',',
      ';',
      '...',
      'require("./a")',
      '"a"',
      ':',
      '"',
    ],
    ...[
      'export ',
      'default ',
      '* from ',
      ' as ',
      'const ',
      'Object.defineProperty(',
      '__exportStar(',
      '**/',
      '*',
      '?',
      '/',
      '..',
    ],
    ...['"./*":', '"./a/*"', 'null', '!', '@', 'a', '.github/policies/', '\n', '-', '.'],
  ],
  longest: 100_000,
  answer: 60,
  run(text) {
    const map = jsonIn(text);
    const within = chosenBy({ root: '/r', includes: [text.slice(0, 2_000)], excludes: ['**/x', text.slice(-2_000)] });
    return [
      scriptOf(text),
      ['.', './f/x', './a.css', './__proto__'].map((subpath) => exported(map, subpath)),
      namedSubpaths(map),
      fixedPart('/r', text.slice(0, 2_000)),
      ['/r/src/a/b.ts', `/r/${'a/'.repeat(50)}x.ts`, '/r/x'].map((path) => [within.file(path), within.leavesOut(path)]),
      [LOCAL.test(text), PINNED.test(text), encodePath(text)],
    ];
  },
} satisfies Target;

/** The check guards the compiler so. */
function scriptOf(text: string): unknown {
  try {
    const { names, ...more } = exportsIn(ts, '/r/a.js', text.slice(0, 30_000));
    return { ...more, names: [...names] };
  } catch (error) {
    const why = brokenBecause(ts, error);
    if (why === undefined) throw error;
    return why;
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
