/** Words for people: nothing in a quote can hide, and the nearest name is the one that was meant. */
import { expect, test } from 'vitest';
import { nearest } from '../../../src/policy/wording/nearest-name.ts';
import { counted, cut, listed, quoted } from '../../../src/policy/wording/phrases.ts';

test.each([
  ['src/a.ts', '`src/a.ts`'],
  ['a`b', "`a'b`"],
  ['x\n::error::y', '`x<U+000A>::error::y`'],
  ['a\u202Eb\u200B', '`a<U+202E>b<U+200B>`'],
  ['\u{E0041}', '`<U+E0041>`'],
  ['\uD800', '`<U+D800>`'],
  ['é😀', '`é😀`'],
])('%j is quoted as %s', (text, expected) => expect(quoted(text)).toBe(expected));

test('a long quote is cut, never within a character', () => {
  expect(quoted('😀'.repeat(200))).toBe(`\`${'😀'.repeat(79)}…\``);
  expect(cut('😀😀😀', 3)).toBe('😀😀😀');
});

test('counts and lists read as words', () => {
  expect([counted(1, 'line'), counted(2, 'line'), counted(0, 'entry', 'entries')]).toEqual([
    '1 line',
    '2 lines',
    '0 entries',
  ]);
  expect(listed(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more');
  expect(listed(['a', 'b', 'c'])).toBe('a, b, c');
});

const KEYS = ['approvals', 'checks', 'label', 'origin', 'agent-lines', 'all-lines-from'];
test.each([
  ['chekcs', 'checks'],
  ['approval', 'approvals'],
  ['lable', 'label'],
  ['Origin', 'origin'],
  ['agent_lines', 'agent-lines'],
  ['all-lines-form', 'all-lines-from'],
  ['deployment', undefined],
  ['x', undefined],
  ['', undefined],
])('the name nearest to %j is %s', (written, expected) => expect(nearest(written, KEYS)).toBe(expected));
