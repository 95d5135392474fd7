/** A counter-example as a test that a reader can paste: in the style of the tests that the repository has. */
import type { Found } from '../comparison/both-versions.ts';
import { type Func, ownerOf, type Subject } from '../functions/functions.ts';
import { printCall, printResult, printString } from '../values/print.ts';
import { argumentsTest } from './arguments.ts';
import { type Check, checkIn } from './assertions.ts';
import type { Writing } from './conventions.ts';

export interface Case {
  /** `text`: as in `Func`. */
  readonly func: Subject & Pick<Func, 'text'>;
  readonly found: Found;
  readonly writing: Writing;
  /** Whose word the expectation is: what the base gives, or what the function's own example says. */
  readonly source: 'base' | 'documented';
}

/** Self-contained. A function that is not exported cannot be imported: then the call alone is shown. */
export function testText({ func, found, writing, source }: Case): string {
  const check = checkIn(writing.runs.style, isAsync(func));
  // `default` is no name.
  const call = printCall(func.name.replace(/^default\b/, 'subject'), found.input);
  const remark = `// ${source === 'base' ? 'base' : 'its example'}: ${oneLine(printResult(found.base))}; here: ${oneLine(printResult(found.head))}`;
  const [first = '', ...more] = check.expectation(call, found);
  const body = bodyOf(func, found, check) ?? [`  ${first} ${remark}`, ...more.map((line) => `  ${line}`)].join('\n');
  if (!func.isExported) return body.replaceAll(/^ {2}/gm, '');
  return [
    ...(writing.isTyped ? ['// @ts-nocheck'] : []),
    ...importsFor(writing, func),
    '',
    `${writing.word}(${printString(`${func.name} ${titleOf(source, found)}`)}, ${check.opening}`,
    body,
    '});',
  ].join('\n');
}

/** Waiting for what is there already does no harm: where the text speaks of promises, the test waits. */
const isAsync = ({ text }: Pick<Func, 'text'>): boolean => /(?:^| )(?:async|await|Promise|then)(?: |$)/.test(text);

function titleOf(source: Case['source'], { kind }: Found): string {
  if (source === 'documented') return 'does as its example says';
  return kind === 'changes its arguments' ? 'leaves its arguments as it did' : 'keeps its result';
}

/** Where the result alone does not show the difference. */
function bodyOf({ name }: Subject, found: Found, { equal }: Check): string | null {
  if (found.kind !== 'changes its arguments') return null;
  return argumentsTest(name.replace(/^default\b/, 'subject'), found, equal);
}

const oneLine = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)} …` : text);

function importsFor(writing: Writing, subject: Subject): readonly string[] {
  const { isRequired, word } = writing;
  const from = (what: string, module: string): string =>
    isRequired ? `const ${what} = require(${printString(module)});` : `import ${what} from ${printString(module)};`;
  const strict = from('assert', 'node:assert/strict');
  const tested = subjectFrom(writing, subject, from);
  switch (writing.runs.style) {
    case 'vitest':
      return [`import { expect, ${word} } from 'vitest';`, tested];
    case 'jest':
      return [tested];
    case 'ava':
      return [from(word, 'ava'), tested];
    case 'mocha':
      return [strict, tested];
    case 'node:test':
      return [strict, from(`{ ${word} }`, 'node:test'), tested];
    default:
      return writing.runs.style satisfies never;
  }
}

function subjectFrom(
  { module, isRequired, isBare }: Writing,
  { name, isDefault }: Subject,
  from: (what: string, module: string) => string,
): string {
  const owner = ownerOf(name);
  const isUnnamed = owner === 'default' || isDefault === true;
  const local = owner === 'default' ? 'subject' : owner;
  if (!isUnnamed) return from(`{ ${local} }`, module);
  return isRequired && !isBare ? from(`{ default: ${local} }`, module) : from(local, module);
}
