import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Member, readMembers } from '../../../src/checks/repository/json-lines.ts';

const keys = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((key) => key !== '__proto__');
const values = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.jsonValue(), tie('object')),
  object: fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
})).object;

const flat = (members: readonly Member[]): readonly Member[] =>
  members.flatMap((member) => [member, ...flat(member.members)]);

test('every key is on the line where a printer puts it, and every text is kept', () => {
  fc.assert(
    fc.property(values, fc.constantFrom('  ', '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const lines = text.split('\n');
      for (const { key, line, last, text: held } of flat(readMembers(text) ?? [])) {
        expect(lines[line - 1]?.trim().startsWith(`${JSON.stringify(key)}:`)).toBe(true);
        if (held !== null) expect([line, lines[line - 1]?.includes(JSON.stringify(held))]).toEqual([last, true]);
      }
    }),
  );
});

test('the members are those that the language reads', () => {
  fc.assert(
    fc.property(values, fc.constantFrom(0, 1, 4), (value, indent) => {
      const members = readMembers(JSON.stringify(value, null, indent)) ?? [];
      expect(members.map(({ key }) => key)).toEqual(Object.keys(JSON.parse(JSON.stringify(value))));
    }),
  );
});

test('a value on a line of its own ends there', () => {
  expect(readMembers('\uFEFF{\r\n"a":\r\n\r\n"1"\r\n}')).toEqual([
    { key: 'a', line: 2, last: 4, text: '1', members: [] },
  ]);
});

test.each(['', '[]', 'null', '"a"', '{', '{"a": }', '{/* no */}', '{"a": "1",}'])('%j is no object', (text) => {
  expect(readMembers(text)).toBeUndefined();
});
