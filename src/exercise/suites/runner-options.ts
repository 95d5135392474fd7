/** Reads a script of a manifest: which runner it starts, and the options that decide whether tests run at all. Others, and what looks odd, are left out. */
import type { Style } from './runner.ts';

/** The commands of a script, each as its words; nothing is expanded. */
export const wordsOf = (script: string): readonly (readonly string[])[] =>
  script
    .slice(0, LONGEST)
    .split(/&&|\|\||[;|]/)
    .map((command) =>
      (command.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? []).map((word) => word.replaceAll(/["']/g, '')),
    );

const LONGEST = 2_000;

interface Said {
  readonly style: Style;
  readonly node: readonly string[];
  readonly options: readonly string[];
}

/** Undefined where the command starts no runner of tests. */
export function optionsIn(words: readonly string[]): Said | undefined {
  const at = words.findIndex((word) => runnerOf(word) !== undefined);
  const style = runnerOf(words[at] ?? '') ?? ownOf(words);
  if (style === undefined) return undefined;
  const before = words.slice(0, at < 0 ? words.length : at);
  const node = [...kept(before.flatMap(environmentOf), OF_NODE), ...nodeOptionsIn(before)];
  const options = at < 0 ? [] : kept(words.slice(at + 1), OF_RUNNER[style]);
  // Mocha hands them on to Node.
  return style === 'mocha'
    ? { style, node: [...node, ...kept(words.slice(at + 1), OF_NODE_BY_MOCHA)], options }
    : { style, node, options };
}

/** `jest`, `node_modules/.bin/_mocha`, `./node_modules/jest/bin/jest.js`. */
function runnerOf(word: string): Style | undefined {
  const [, name] = /^(?:[\w./-]*\/)?_?(vitest|jest|mocha|ava)(?:\.[cm]?js)?$/.exec(word) ?? [];
  return NAMED.find((style) => style === name);
}

const NAMED: readonly Style[] = ['vitest', 'jest', 'mocha', 'ava'];

/** `node --test`, `tsx --test`. */
const ownOf = (words: readonly string[]): Style | undefined =>
  words.includes('--test') && words.some((word) => word === 'node' || word === 'tsx') ? 'node:test' : undefined;

const environmentOf = (word: string): readonly string[] =>
  word.startsWith('NODE_OPTIONS=') ? word.slice('NODE_OPTIONS='.length).split(/\s+/) : [];

function nodeOptionsIn(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => word === 'node' || word === 'tsx');
  if (at < 0) return [];
  return [...(words[at] === 'tsx' ? ['--import=tsx'] : []), ...kept(words.slice(at + 1), OF_NODE)];
}

/** By option: whether a value follows it. */
type Known = Readonly<Record<string, boolean>>;

const OF_NODE: Known = {
  '--import': true,
  '--require': true,
  '-r': true,
  '--loader': true,
  '--experimental-loader': true,
  '--conditions': true,
  '-C': true,
  '--experimental-vm-modules': false,
  '--experimental-strip-types': false,
  '--experimental-transform-types': false,
  '--experimental-test-module-mocks': false,
};
const OF_NODE_BY_MOCHA: Known = { '--import': true, '--loader': true, '--experimental-loader': true };
const OF_RUNNER: Readonly<Record<Style, Known>> = {
  vitest: { '--config': true, '-c': true, '--root': true, '-r': true, '--globals': false, '--environment': true },
  jest: { '--config': true, '-c': true, '--env': true, '--testEnvironment': true, '--rootDir': true, '--preset': true },
  mocha: {
    '--require': true,
    '-r': true,
    '--config': true,
    '--ui': true,
    '-u': true,
    '--file': true,
    '--extension': true,
    '--exit': false,
  },
  ava: { '--config': true },
  'node:test': {},
};

/** Letters, digits and what stands in paths and names of packages. */
const PLAIN = /^(?!-)[\w@./:+-]{1,200}$/;

/** Each with its value in the same word, where it has one and has a long name. */
function kept(words: readonly string[], known: Known): readonly string[] {
  return words.flatMap((word, index): readonly string[] => {
    const [name = '', own] = word.split(/=(.*)/s);
    const takes = Object.hasOwn(known, name) ? known[name] : undefined;
    if (takes === undefined) return [];
    if (!takes) return [name];
    const value = own ?? words[index + 1] ?? '';
    if (!PLAIN.test(value)) return [];
    return name.startsWith('--') ? [`${name}=${value}`] : [name, value];
  });
}
