/** Claims, archives and caller files that could be read in two ways, or that say less than there is to say: each of them counts for nothing. */
import { describe, expect, test } from 'vitest';
import { joinClaims, printClaim, readClaim, WHOLE } from '../../src/report/claims.ts';
import { unzipOne } from '../../src/world/artifacts/unzip.ts';
import { calledBy } from '../../src/world/claims/caller-file.ts';
import { CALLED, CALLER, FOUND } from '../support/claiming.ts';
import { zipOf } from '../support/zip.ts';

const PLACE = { base: 'b'.repeat(40), head: 'a'.repeat(40), run: '4711', attempt: 1, share: WHOLE };
const HONEST = printClaim([FOUND], PLACE) ?? '';
const NONE = { unavailable: 'it is no claim of this version' };
const deep = (count: number): string => '['.repeat(count) + ']'.repeat(count);

describe('the text of a claim', () => {
  test('is one: as it was printed', () => expect(readClaim(HONEST, PLACE)).toHaveProperty('value'));

  test.each([
    ['says its version twice', HONEST.replace('"claim":1', '"claim":2,"claim":1')],
    ['says where it was made twice', HONEST.replace('"place":', '"place":{"base":"x"},"place":')],
    ['says how its function did twice', HONEST.replace('"status":"equal"', '"status":"changed","status":"equal"')],
    ['spells a key by escapes', HONEST.replace('"claim"', '"\\u0063laim"')],
    ['has a fraction for a number', HONEST.replace('"attempt":1', '"attempt":1.0')],
    ['has an exponent', HONEST.replace('"attempt":1', '"attempt":1e0')],
    ['has the attempt as text', HONEST.replace('"attempt":1', '"attempt":"1"')],
    ['begins with a mark of byte order', `\ufeff${HONEST}`],
    ['is followed by another one', `${HONEST}${HONEST}`],
    ['has blanks in it', HONEST.replace('{', '{ ')],
    ['hides its place behind every object’s', HONEST.replace('"place":', '"__proto__":')],
    ['is nested a million deep', deep(1_000_000)],
    ['is nested a million deep beside what is asked for', HONEST.replace('{"', `{"a":${deep(1_000_000)},"`)],
  ])('that %s is none', (_, text) => {
    expect(text).not.toBe(HONEST);
    expect(readClaim(text, PLACE)).toEqual(NONE);
  });

  test('that was made for the same commit in other letters is another’s', () => {
    const shouted = HONEST.replace(PLACE.head, PLACE.head.toUpperCase());
    expect(readClaim(shouted, PLACE)).toEqual({ unavailable: 'it was made for another head' });
  });
});

test('a claim that nothing was in question does not pass for one where something was', () => {
  const claim = readClaim(HONEST.replace('"examined":1', '"examined":0'), PLACE);
  if ('unavailable' in claim) throw new Error(claim.unavailable);
  expect(joinClaims(FOUND, [claim.value])).toEqual({ unavailable: 'it tells of less than was in question' });
});

describe('a caller file', () => {
  const beside = (job: string): string => CALLER.replace('jobs:\n', `jobs:\n${job}`);

  test('with one job is understood', async () => expect(await calledBy(CALLER)).toEqual({ value: CALLED.path }));

  test.each([
    ['called like what every object has', beside('  __proto__: { steps: [] }\n')],
    ['called like what every object is made by', beside('  constructor: { steps: [] }\n')],
    ['by an alias', `x: &a { steps: [] }\n${beside('  b: *a\n')}`],
    ['by a key that merges', `x: &a { b: { steps: [] } }\n${beside('  <<: *a\n')}`],
    ['of nothing', beside('  b:\n')],
  ])('with another job %s is refused', async (_, text) => {
    expect(await calledBy(text)).toEqual({ unavailable: expect.stringContaining('has other jobs') });
  });

  test.each([
    ['of two documents', `${CALLER}\n---\njobs: {}\n`],
    ['with a tab for blanks', CALLER.replace('  assay:', '\tassay:')],
    ['with a NUL', `${CALLER}\0`],
    ['whose job calls twice', `${CALLER}    uses: ./x\n`],
  ])('%s is not understood', async (_, text) => {
    expect(await calledBy(text)).toEqual({ unavailable: 'the workflow that ran it is not understood' });
  });
});

describe('an archive', () => {
  const LIMITS = { name: 'claim.json', bytes: 8 * 1024 * 1024 };
  const honest = zipOf({ name: 'claim.json', content: HONEST });
  const listAt = honest.readUInt32LE(honest.length - 6);
  /** With other 32 bits at a place of its list. */
  const edited = (at: number, value: number): Buffer => {
    const bytes = Buffer.from(honest);
    bytes.writeUInt32LE(value, listAt + at);
    return bytes;
  };
  const named = (name: string): Buffer => zipOf({ name, content: HONEST });
  const ofKind = (mode: number): Buffer => zipOf({ name: 'claim.json', content: HONEST, mode });

  test('of one plain file is read', () => expect(unzipOne(honest, LIMITS)).toEqual({ value: HONEST }));

  test.each<readonly [string, Buffer, RegExp]>([
    ['of a pipe', ofKind(0o010644), /no plain file/],
    ['of a device', ofKind(0o060644), /no plain file/],
    ['of a folder that has content', ofKind(0o040755), /no plain file/],
    ['of a name with a NUL', named('claim.json\0.txt'), /another file/],
    ['of a name in other letters', named('Claim.json'), /another file/],
    ['of a name with a blank behind it', named('claim.json '), /another file/],
    ['of a name with a wide dot', named('claim．json'), /another file/],
    ['of a name through its own folder', named('./claim.json'), /another file/],
    ['whose size takes 64 bits', edited(24, 0xffffffff), /larger than/],
    ['whose packed size takes 64 bits', edited(20, 0xffffffff), /broken/],
    ['whose place takes 64 bits', edited(42, 0xffffffff), /broken/],
    ['whose file is its own list', edited(42, listAt), /broken/],
    ['whose checksum is another', edited(16, 1), /broken/],
    ['with something before it', Buffer.concat([Buffer.from('x'), honest]), /broken/],
    ['with something behind it', Buffer.concat([honest, Buffer.from('x')]), /archive is none/],
  ])('%s is refused', (_, bytes, reason) => {
    expect(unzipOne(bytes, LIMITS)).toEqual({ unavailable: expect.stringMatching(reason) });
  });
});
