/** A counter-example as a test that a reader can paste: in the style of the tests that the repository has. */
import { argumentsTest } from './arguments-text.ts';
import type { Found } from './differ.ts';
import { ownerOf, type Subject } from './functions.ts';
import { printCall, printResult, printString, printValue } from './print.ts';

export type Style = 'vitest' | 'jest' | 'node:test' | 'mocha' | 'ava';

const RUNNERS = ['vitest', 'jest', 'ava', 'mocha'] as const;

/** By what the text of a manifest names; Node's own runner where it names none. */
export function styleOf(manifest: string | undefined): Style {
  return (
    RUNNERS.find((name) => new RegExp(`"${name}"\\s*:|\\b${name}\\b[^"]*",?$`, 'm').test(manifest ?? '')) ?? 'node:test'
  );
}

export interface Case {
  readonly func: Subject;
  readonly found: Found;
  /** The module under test, as the test imports it. */
  readonly module: string;
  readonly style: Style;
  /** Whose word the expectation is: what the base gives, or what the function's own example says. */
  readonly source: 'base' | 'documented';
}

/** Self-contained. A function that is not exported cannot be imported: then the call alone is shown. */
export function testText({ func, found, module, style, source }: Case): string {
  // `default` is no name.
  const call = printCall(func.name.replace(/^default\b/, 'subject'), found.input);
  const remark = `// ${source === 'base' ? 'base' : 'its example'}: ${oneLine(printResult(found.base))}; here: ${oneLine(printResult(found.head))}`;
  const expectation = expectationOf(style, call, found);
  const body = bodyOf(func, found, style) ?? `  ${expectation} ${remark}`;
  if (!func.isExported) return body.replaceAll(/^ {2}/gm, '');
  return [
    ...importsFor(style, func, module),
    '',
    `test(${printString(`${func.name} ${titleOf(source, found)}`)}, () => {`,
    body,
    '});',
  ].join('\n');
}

function titleOf(source: Case['source'], { kind }: Found): string {
  if (source === 'documented') return 'does as its example says';
  return kind === 'changes its arguments' ? 'leaves its arguments as it did' : 'keeps its result';
}

const isExpecting = (style: Style): boolean => style === 'vitest' || style === 'jest';

/** Where the result alone does not show the difference. */
function bodyOf({ name }: Subject, found: Found, style: Style): string | null {
  if (found.kind !== 'changes its arguments') return null;
  return argumentsTest(name.replace(/^default\b/, 'subject'), found, isExpecting(style));
}

const oneLine = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)} …` : text);

function importsFor(style: Style, { name, isDefault }: Subject, module: string): readonly string[] {
  const owner = ownerOf(name);
  const named = owner === 'default' ? 'subject' : isDefault === true ? owner : `{ ${owner} }`;
  const subject = `import ${named} from ${printString(module)};`;
  switch (style) {
    case 'vitest':
      return ["import { expect, test } from 'vitest';", subject];
    case 'jest':
      return [subject];
    case 'ava':
      return ["import test from 'ava';", subject];
    case 'mocha':
    case 'node:test':
      return [
        "import assert from 'node:assert/strict';",
        ...(style === 'mocha' ? ['const test = it;'] : ["import { test } from 'node:test';"]),
        subject,
      ];
    default:
      return style satisfies never;
  }
}

function expectationOf(style: Style, call: string, { base }: Found): string {
  const isExpect = isExpecting(style);
  if (base.is === 'threw') return isExpect ? `expect(() => ${call}).toThrow();` : `assert.throws(() => ${call});`;
  const value = base.is === 'returned' ? base.value : null;
  const isPlain = value === null || typeof value !== 'object';
  if (isExpect) return `expect(${call}).${isPlain ? 'toBe' : 'toEqual'}(${printValue(value)});`;
  return `assert.${isPlain ? 'strictEqual' : 'deepStrictEqual'}(${call}, ${printValue(value)});`;
}
