/** What the forge's records make of a commit: who it vouches for, and for whom it does not, whatever the commit says of itself. */
import { describe, expect, test } from 'vitest';
import type { Account, Commit, ForgeRecord, Push } from '../../../src/model.ts';
import { agents } from '../../../src/provenance/agents.ts';
import { classify } from '../../../src/provenance/classify.ts';
import { signals } from '../../../src/provenance/signals.ts';
import { aChange, aCommit } from '../../support/builders.ts';
import { identity } from '../samples.ts';

const COPILOT = 'copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>';
const DEPENDABOT = 'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>';
const ACTIONS = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';
const GITHUB = 'GitHub <noreply@github.com>';
const PERSON = 'Dana Example <dana@example.org>';

const dana: Account = { login: 'dana', id: 501, kind: 'person' };
const appOf = (login: string, id: number): Account => ({ login, id, kind: 'bot' });
const dependabot = appOf('dependabot[bot]', 49699333);
const cursor = appOf('cursor[bot]', 206951365);

const signed = { isValid: true, by: 'forge' } as const;
const nothing: ForgeRecord = { author: null, committer: null, signature: null, push: null };
const pushed = (by: Account, how: Push['how'] = 'added'): Push => ({ by, how });

function evidenceOf(author: string, forge: Partial<ForgeRecord>, more: Partial<Commit> = {}) {
  const commit = { author: identity(author), committer: identity(GITHUB), forge: { ...nothing, ...forge }, ...more };
  const { commits } = classify(aChange({ commits: [aCommit(commit)] }), agents, signals);
  return commits.flatMap(({ evidence }) => evidence.map(({ signal, trust, claims }) => `${signal} ${claims} ${trust}`));
}

describe('a commit that GitHub made and signed', () => {
  test("for an agent's account is the agent's, and GitHub vouches for it", () => {
    expect(evidenceOf(COPILOT, { signature: signed })).toEqual(['signature agent verified', 'author agent declared']);
  });

  test("for an agent's account that opened a pull request which was squashed is no more than a claim", () => {
    expect(evidenceOf(COPILOT, { signature: signed, push: pushed(dana, 'merged') })).toEqual(['author agent declared']);
  });

  test('for a dependency bot that pushed it is automation, and GitHub vouches for it', () => {
    const found = evidenceOf(DEPENDABOT, { signature: signed, push: pushed(dependabot, 'created') });
    expect(found).toEqual(['signature automation verified', 'automation automation declared']);
  });

  test.each([
    ['nobody knows who pushed it', null],
    ['somebody else pushed it', pushed(dana)],
    ['it came by a merge: a squash is signed for whoever opened the pull request', pushed(dependabot, 'merged')],
    ['an account with another number pushed it', pushed(appOf('dependabot[bot]', 7))],
  ])('for a dependency bot is no more than a claim when %s', (_, push) => {
    expect(evidenceOf(DEPENDABOT, { signature: signed, push })).toEqual(['automation automation declared']);
  });

  test('for a bot that runs whatever a workflow says is no more than a claim', () => {
    const push = pushed(appOf('github-actions[bot]', 41898282));
    expect(evidenceOf(ACTIONS, { signature: signed, push })).toEqual(['automation automation declared']);
  });

  test('for an app that took a free name with another number is no more than a claim', () => {
    const author = 'imgbot[bot] <7+imgbot[bot]@users.noreply.github.com>';
    const push = pushed(appOf('imgbot[bot]', 7));
    expect(evidenceOf(author, { signature: signed, push })).toEqual(['automation automation declared']);
  });

  test("for a person says nothing, not even that it is a person's", () => {
    expect(evidenceOf(PERSON, { signature: signed, author: dana })).toEqual([]);
  });

  test('for a person whose account is called like an agent is not vouched for', () => {
    const author = 'x <7+copilot@users.noreply.github.com>';
    expect(evidenceOf(author, { signature: signed, author: { ...dana, login: 'copilot' } })).toEqual([
      'author agent declared',
    ]);
  });
});

describe("an agent's or bot's address that somebody wrote into a commit is no more than a claim", () => {
  test.each([
    ['unsigned', null],
    ['signed with a key that is not valid', { isValid: false, by: 'forge' }],
    ["signed with a person's own key", { isValid: true, by: dana }],
    ['signed by nobody that GitHub knows', { isValid: true, by: null }],
  ] as const)('%s', (_, signature) => {
    expect(evidenceOf(COPILOT, { signature, push: pushed(dana) })).toEqual(['author agent declared']);
    expect(evidenceOf(DEPENDABOT, { signature, push: pushed(dependabot) })).toEqual(['automation automation declared']);
  });
});

describe('a push', () => {
  test.each([
    ['that added the commit', 'added', 'verified'],
    ['that made the branch, which may have stood elsewhere before', 'created', 'weak'],
  ] as const)("by an agent's account %s is evidence, under whichever name", (_, how, trust) => {
    expect(evidenceOf(PERSON, { push: pushed(cursor, how) })).toEqual([`pusher agent ${trust}`]);
  });

  test.each(['rewritten', 'merged'] as const)('of a kind that moves what others wrote is none: %s', (how) => {
    expect(evidenceOf(PERSON, { push: pushed(cursor, how) })).toEqual([]);
  });

  test.each(['added', 'created', 'rewritten'] as const)(
    'by the agent that the author names bears it out: %s',
    (how) => {
      const author = 'Cursor Agent <cursoragent@cursor.com>';
      const found = evidenceOf(author, { push: pushed(cursor, how) }, { committer: identity(author) });
      expect(found).toEqual(['author agent declared', 'pusher agent verified']);
    },
  );

  test('by a person with the name of an agent is not vouched for', () => {
    expect(evidenceOf(PERSON, { push: pushed({ ...cursor, kind: 'person' }) })).toEqual(['pusher agent declared']);
  });

  test('by a person says nothing', () => {
    expect(evidenceOf(PERSON, { push: pushed(dana) })).toEqual([]);
  });
});

test('the opener is vouched for where GitHub says that it is an app, and not by its name alone', () => {
  const trustOf = (kind: Account['kind']) => {
    const change = aChange({ opener: { login: 'devin-ai-integration[bot]', id: 158243242, kind }, commits: [] });
    return classify(change, agents, signals).evidence.map(({ trust }) => trust);
  };
  expect([trustOf('bot'), trustOf('person'), trustOf('unknown')]).toEqual([['verified'], ['declared'], ['declared']]);
});
