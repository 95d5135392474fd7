/** `objections` and `contributors`: what people said, and whose names the commits bear. */
import { describe, expect, test } from 'vitest';
import type { Account, Commit, Facts, Review } from '../../../src/model.ts';
import contributors from '../../../src/policy/conditions/contributors.ts';
import objections from '../../../src/policy/conditions/objections.ts';
import { aCommit } from '../../support/builders.ts';
import { approval, factsOf, OPENER, person } from '../facts.ts';

const ann = person('ann', 2);
const bob = person('bob', 3);
const ci: Account = { login: 'ci[bot]', id: 9, kind: 'bot' };

describe('objections', () => {
  const ask = (reviews: readonly Review[] | { readonly unavailable: string }, options: unknown = 'none') =>
    objections.ask(factsOf({ reviews }), options);
  const objection = (by: Account, more: Partial<Review> = {}) => approval(by, { state: 'changes-requested', ...more });

  test.each<[string, readonly Review[], unknown, boolean]>([
    ['nobody says a word', [], 'none', true],
    ['somebody approves', [approval(ann)], 'none', true],
    ['somebody asks for changes', [objection(ann)], 'none', false],
    ['one asks for changes and another approves', [objection(ann), approval(bob)], 'none', false],
    ['somebody approves later', [objection(ann), approval(ann)], 'none', true],
    ['an objection is dismissed', [objection(ann), approval(ann, { state: 'dismissed' })], 'none', true],
    ['somebody comments later', [objection(ann), approval(ann, { state: 'commented' })], 'none', false],
    ['an objection is of an older commit', [objection(ann, { commit: 'a'.repeat(40) })], 'none', false],
    ['somebody objects who may not write', [objection(ann, { mayWrite: false })], 'none', true],
    ['anybody is heard', [objection(ann, { mayWrite: false })], { from: 'anyone' }, false],
    ['a bot objects', [objection(ci)], 'none', true],
    ['somebody objects who took part, whom a commit may only claim to name', [objection(OPENER)], 'none', false],
  ])('%s', (_, reviews, options, holds) => {
    expect(ask(reviews, options).holds).toBe(holds);
  });

  test('what nobody knows is awaited, and an objection says who has to take it back', () => {
    expect(ask({ unavailable: 'offline' })).toMatchObject({ holds: undefined, awaited: true });
    expect(ask([objection(ann)])).toMatchObject({
      because: '1 person asks for changes: `ann`',
      next: [{ who: '`ann`', what: 'approves or takes the objection back' }],
    });
  });
});

describe('contributors', () => {
  const by = (author: Account | null, committer: Account | null = author): Partial<Commit> => ({
    forge: { author, committer, signature: null, push: null },
  });
  const ask = (commits: readonly Partial<Commit>[], options: unknown) => {
    const facts: Facts = factsOf({});
    return contributors.ask(
      { ...facts, change: { ...facts.change, commits: commits.map((one) => aCommit(one)) } },
      options,
    );
  };

  test.each<[string, readonly Partial<Commit>[], unknown, boolean | undefined]>([
    ['the author is included', [by(ann)], { include: 2 }, true],
    ['the committer is included', [by(ann, bob)], { include: 3 }, true],
    ['nobody of the list took part', [by(ann)], { include: [3, 4] }, false],
    ['one address is nobody’s, who may be of the list', [by(ann), by(null)], { include: [3] }, undefined],
    ['only one person, and it is', [by(ann), by(ann)], { only: 2 }, true],
    ['only one person, and another one took part', [by(ann), by(bob)], { only: 2 }, false],
    ['only one person, and an address is nobody’s', [by(ann), by(null)], { only: 2 }, undefined],
    ['only the opener', [by(OPENER)], { only: 'opener' }, true],
    ['only the opener, and a bot committed', [by(OPENER, ci)], { only: 'opener' }, false],
    ['only people', [by(ann), by(ci)], { only: 'person' }, false],
    ['a bot is included', [by(ann), by(ci)], { include: 'bot' }, true],
    ['both lists', [by(ann), by(bob)], { include: 2, only: [2, 3] }, true],
    ['the forge was not asked', [{}], { only: 2 }, undefined],
  ])('%s', (_, commits, options, holds) => {
    expect(ask(commits, options).holds).toBe(holds);
  });

  test('what the forge commits for people on its own pages is its author’s alone', () => {
    const forges: Account = { login: 'web-flow', id: 19864447, kind: 'person' };
    const commit: Partial<Commit> = {
      forge: { author: ann, committer: forges, signature: { isValid: true, by: 'forge' }, push: null },
    };
    expect(ask([commit], { only: 2 }).holds).toBe(true);
  });
});
