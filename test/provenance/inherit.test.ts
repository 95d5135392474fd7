/** What is inherited may only make an answer stricter, says where it was seen, and never counts as vouched for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Commit, Earlier, Provenance } from '../../src/model.ts';
import { agents } from '../../src/provenance/agents.ts';
import { classify } from '../../src/provenance/classify.ts';
import { signals } from '../../src/provenance/signals.ts';
import { rank } from '../../src/provenance/strictness.ts';
import { aChange, aCommit, aFile, sha } from '../support/builders.ts';

const CLAUDE = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const MESSAGES = ['Fix', `Fix\n\n${CLAUDE}`, 'Fix\n\nCo-authored-by: Cursor <cursoragent@cursor.com>'] as const;
const BOT = { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' };

const classified = (change: Change): Provenance => classify(change, agents, signals);
const plain = { branch: null, body: null, opener: null };

/** Ten lines by `c…` now, and lines by `e…` then. */
const changeWith = (message: string, earlier: readonly Earlier[]): Change =>
  aChange({ ...plain, commits: [aCommit({ message })], files: [aFile('f', 10)], earlier });

function anEarlier(commit: Partial<Commit>, more: Partial<Earlier> = {}): Earlier {
  const added = Array.from({ length: 10 }, (_, index) => ({
    number: index + 1,
    commit: sha('e'),
    at: { path: 'old', number: index + 1 },
  }));
  return {
    how: 'force-push',
    by: null,
    change: aChange({
      ...plain,
      commits: [aCommit({ ...commit, sha: sha('e') })],
      files: [aFile('old', 10, { added })],
    }),
    kept: [{ now: { path: 'f', from: 3, to: 5 }, was: { path: 'old', number: 7 } }],
    ...more,
  };
}

describe('what is inherited', () => {
  test('holds for the kept lines alone', () => {
    const { lines, files, notes, removed } = classified(
      changeWith('Fix', [anEarlier({ message: `Fix\n\n${CLAUDE}` })]),
    );
    expect(lines).toMatchObject({ agent: 3, unknown: 7 });
    expect(files[0]!.spans.map(({ from, to, origin }) => [from, to, origin])).toEqual([
      [1, 2, 'unknown'],
      [3, 5, 'agent'],
      [6, 10, 'unknown'],
    ]);
    expect(removed).toEqual({ commits: 1, spans: [{ path: 'f', from: 3, to: 5 }] });
    expect(notes).toEqual([]);
  });

  test('says where it was seen and is declared, not verified', () => {
    const { evidence } = classified(changeWith('Fix', [anEarlier({ message: `Fix\n\n${CLAUDE}` })]));
    expect(evidence).toMatchObject([
      {
        signal: 'force-push',
        trust: 'declared',
        quote: `${'e'.repeat(12)}: ${CLAUDE}`,
        scope: { span: { from: 3, to: 5 } },
      },
    ]);
  });

  test('of a bot is automation', () => {
    const { lines, agents: shares } = classified(changeWith('Fix', [anEarlier({ author: BOT, committer: BOT })]));
    expect(lines).toMatchObject({ automation: 3, unknown: 7 });
    expect(shares).toEqual([]);
  });

  test('counts the commits that have such lines now', () => {
    const { agents: shares } = classified(changeWith('Fix', [anEarlier({ message: `Fix\n\n${CLAUDE}` })]));
    expect(shares).toMatchObject([{ agent: 'claude-code', lines: 3, commits: 1 }]);
  });

  test('never makes a line laxer', () => {
    const message = fc.constantFrom(...MESSAGES);
    const how = fc.constantFrom('force-push', 'cherry-pick', 'revert', 'reformat', 'squash');
    fc.assert(
      fc.property(
        message,
        message,
        how,
        fc.integer({ min: 1, max: 8 }),
        fc.boolean(),
        (now, then, way, from, isBot) => {
          const by = way === 'force-push' || way === 'reformat' ? null : sha('c');
          const kept = [{ now: { path: 'f', from, to: from + 2 }, was: { path: 'old', number: 5 } }];
          const identities = isBot ? { author: BOT, committer: BOT } : {};
          const origins = (change: Change) =>
            classified(change).files[0]!.spans.flatMap(({ from: first, to, origin }) =>
              Array.from({ length: to - first + 1 }, () => rank(origin)),
            );
          const alone = origins(changeWith(now, []));
          const after = origins(changeWith(now, [anEarlier({ message: then, ...identities }, { how: way, by, kept })]));
          expect(after.every((one, index) => one >= alone[index]!)).toBe(true);
        },
      ),
    );
  });

  test('is removed provenance after a force-push alone, each line once whoever tells of it', () => {
    const marked = { message: `Fix\n\n${CLAUDE}` };
    const later = { kept: [{ now: { path: 'f', from: 5, to: 6 }, was: { path: 'old', number: 2 } }] };
    const removed = (...earlier: readonly Earlier[]) => classified(changeWith('Fix', earlier)).removed;
    expect(removed(anEarlier(marked), anEarlier(marked, later))).toEqual({
      commits: 1,
      spans: [{ path: 'f', from: 3, to: 6 }],
    });
    expect(removed(anEarlier(marked, { how: 'cherry-pick', by: sha('c') }))).toBeUndefined();
    expect(removed(anEarlier({ message: 'Fix' }))).toBeUndefined();
  });

  test('from nowhere changes nothing', () => {
    const nowhere = { kept: [{ now: { path: 'f', from: 1, to: 5 }, was: { path: 'gone', number: 1 } }] };
    const { notes, ...rest } = classified(changeWith('Fix', [anEarlier({ message: `Fix\n\n${CLAUDE}` }, nowhere)]));
    expect({ notes, ...rest }).toEqual(classified(changeWith('Fix', [])));
  });
});
