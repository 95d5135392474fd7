/** Every piece of policy in the documentation is one that the parser reads. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conditions } from '../../src/policy/conditions.ts';
import { policyOf, refusal } from './policies.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/policy.md'), 'utf8');
const blocks = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block!);
const isWhole = (block: string): boolean => block.startsWith('version:');

/** A `when` or a `require`, with all that is needed to make a policy of it. */
function whole(piece: string): string {
  const indented = piece.trimEnd().replace(/^/gm, '    ');
  return `version: 1\nrules:\n  - name: a\n${indented}\n${piece.startsWith('when:') ? '    require: { label: a }\n' : ''}`;
}

const pieces = blocks.flatMap((block) => (isWhole(block) ? [block] : block.split(/^(?=when:|require:)/m).map(whole)));

test.each(pieces)('%s', (piece) => expect(policyOf(piece).rules.length).toBeGreaterThan(0));

test('every condition is shown in an example', () => {
  for (const { name } of conditions)
    expect(
      pieces.some((piece) => piece.includes(`${name}:`)),
      name,
    ).toBe(true);
});

test('the error shown is the one that is given', () => {
  const misspelt = 'version: 1\nrules:\n  - name: a\n    require: { lable: x }';
  expect(text).toContain(refusal(misspelt).message.replace(/^.*?:\d+:\d+: /, ''));
});

test('each of the 25 features names a test that is there', () => {
  const rows = [...text.matchAll(/^\| (\d+) \|.*\| (.*) \|$/gm)];
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  for (const [, number, proof = ''] of rows) {
    const named = [...proof.matchAll(/`([\w/.-]+\.test\.ts)`/g)].map(([, file = '']) => file);
    const isThere = (file: string) => ['.', '..'].some((folder) => existsSync(join(import.meta.dirname, folder, file)));
    expect(named.length, number).toBeGreaterThan(0);
    expect(named.filter((file) => !isThere(file))).toEqual([]);
  }
});

test('every ready policy is named', () => {
  const policies = readdirSync(join(import.meta.dirname, '../../workflows/policies'));
  for (const file of policies.filter((name) => !name.endsWith('.test.yml')))
    expect(text).toContain(`| \`${file.replace('.yml', '')}\` |`);
});
