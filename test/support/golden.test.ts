/** Golden pages do not follow the names of commits. */
import { expect, test } from 'vitest';
import { asGolden } from './golden.ts';

const [one, other] = ['0453c4bfbf2fc73cc6523f071d481cca66e1446b', 'e82d8190000000000000000000000000000000aa'];
const page = (first: string, second: string): string =>
  `head [${first.slice(0, 7)}](x/${first}#L1), policy@${second.slice(0, 7)}, again ${first.slice(0, 7)} · \`530a0a7f\` · 12 lines`;

test('a page is the same whatever its commits are called, and still tells them apart', () => {
  expect(asGolden(page(one, other))).toBe(asGolden(page(other, one)));
  expect(asGolden(page(one, one))).not.toBe(asGolden(page(one, other)));
  expect(asGolden(page(one, other))).toBe(
    'head [short-name-1](x/full-name-1#L1), policy@short-name-2, again short-name-1 · `530a0a7f` · 12 lines',
  );
});
