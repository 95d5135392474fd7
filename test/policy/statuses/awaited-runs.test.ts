/** Why a run has not brought what is awaited of it: as far as the forge tells, and not a word further. */
import { describe, expect, test } from 'vitest';
import type { ChangeRuns, Forge } from '../../../src/model.ts';
import { whyUnclaimed, whyUnreported } from '../../../src/policy/statuses/awaited-runs.ts';

const CI = '.github/workflows/ci.yml';
const VERIFY = '.github/workflows/verify.yml';
const run = (state: string, workflow = CI) => ({ workflow, state });
const forge = (runs: Partial<ChangeRuns>): Forge => {
  const value = { latest: [], conflict: null, off: [], verifying: [VERIFY], ...runs };
  return { labels: { value: [] }, reviews: { value: [] }, runs: { value } };
};
const next = (runs: Partial<ChangeRuns>, workflow: string | null = CI): string | null => {
  const why = whyUnreported(forge(runs), workflow)?.next;
  return why ? `${why.who} ${why.what}` : null;
};

describe('a status that nobody reported', () => {
  test.each<readonly [string, Partial<ChangeRuns>, string | null]>([
    ['a run to approve', { latest: [run('action-required')] }, 'a maintainer approves the workflow run'],
    ['a conflict', { conflict: 'main' }, 'the author resolves the conflict with `main`'],
    [
      'a guarded environment',
      { latest: [run('waiting')] },
      'whoever guards the environment lets the workflow run go on',
    ],
    ['a run in the queue', { latest: [run('queued')] }, 'nobody has to do anything until the workflow run has ended'],
    [
      'a run that goes on',
      { latest: [run('in-progress')] },
      'nobody has to do anything until the workflow run has ended',
    ],
    [
      'a run that took too long',
      { latest: [run('timed-out')] },
      'somebody with write access runs all jobs of the workflow again, or finds out why it ended so',
    ],
    ['a workflow that is off', { off: [CI] }, `a maintainer switches the workflow \`${CI}\` on`],
    ['another workflow that is off', { off: [VERIFY] }, null],
    ['a run of another workflow to approve', { latest: [run('action-required', VERIFY)] }, null],
    ['a run that went well', { latest: [run('success')] }, null],
    ['a state that nobody knows', { latest: [run('pondering')] }, null],
    ['nothing', {}, null],
  ])('with %s', (_, runs, said) => expect(next(runs)).toBe(said));

  test('of nobody knows which workflow is explained by an approval that is missing, and by a conflict', () => {
    expect(next({ latest: [run('action-required', VERIFY)] }, null)).toBe('a maintainer approves the workflow run');
    expect(next({ conflict: 'main' }, null)).toBe('the author resolves the conflict with `main`');
    expect(next({ off: [CI] }, null)).toBeNull();
  });

  test.each(['in-progress', 'failure'])(
    'of nobody knows which workflow is not promised by a run that is %s',
    (state) => {
      const why = whyUnreported(forge({ latest: [run(state)] }), null);
      expect(why).toEqual({ because: expect.stringContaining(`the run of \`${CI}\``), next: null });
    },
  );

  test('says what a person can do before what ends by itself, and names the files of it', () => {
    const told = forge({
      latest: [run('in-progress'), run('action-required', 'a`b.yml'), run('action-required', 'c.yml')],
    });
    expect(whyUnreported(told, null)).toEqual({
      because: "the run of `a'b.yml`, `c.yml` waits for somebody to approve it",
      next: { who: 'a maintainer', what: 'approves the workflow run' },
    });
  });

  test('stays unexplained where nobody asked, and where nobody may ask it says why', () => {
    const { runs: _, ...unasked } = forge({});
    expect(whyUnreported(unasked, CI)).toBeNull();
    const refused = { ...unasked, runs: { unavailable: 'the token lacks `actions: read`' } };
    const told = { because: 'why is not known: the token lacks `actions: read`', next: null };
    expect([whyUnreported(refused, CI), whyUnclaimed(refused)]).toEqual([told, told]);
  });
});

describe('a claim that is not there', () => {
  test('is explained by the workflows that call verify.yml alone', () => {
    expect(whyUnclaimed(forge({ latest: [run('failure')] }))).toBeNull();
    expect(whyUnclaimed(forge({ latest: [run('cancelled', VERIFY)] }))?.because).toBe(
      `the run of \`${VERIFY}\` ended as \`cancelled\``,
    );
  });

  test('can come from nowhere where the target has none', () => {
    expect(whyUnclaimed(forge({ verifying: [], latest: [run('in-progress')] }))?.next).toEqual({
      who: 'a maintainer',
      what: 'adds the workflow that calls `verify.yml` to the target',
    });
  });
});
