/** Whom an event calls for. Everything in it is somebody else's text, so it is a place to look and nothing more. */
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { summonsOf } from '../../../src/world/step/summons.ts';
import { examplesOf } from '../../support/payloads.ts';

const sha = 'a'.repeat(40);
const run = (branch: string | null) => ({ workflow_run: { head_sha: sha, head_branch: branch } });

describe('a summons', () => {
  test.each([
    ['pull_request_target', { pull_request: { number: 12 } }, { kind: 'pulls', numbers: [12] }],
    ['issue_comment', { issue: { number: 12, pull_request: {} } }, { kind: 'pulls', numbers: [12] }],
    ['issue_comment', { issue: { number: 12 } }, { kind: 'pulls', numbers: [] }],
    [
      'issue_comment',
      { issue: { number: 12, pull_request: {} }, comment: { body: 'Why?\n\n/assay explain' } },
      { kind: 'pulls', numbers: [12], explain: true },
    ],
    [
      'issue_comment',
      { issue: { number: 12, pull_request: {} }, comment: { body: '> /assay explain\n\n/assay recheck' } },
      { kind: 'pulls', numbers: [12] },
    ],
    ['workflow_run', run('topic'), { kind: 'commit', sha, branch: 'topic' }],
    ['workflow_run', run(null), { kind: 'commit', sha, branch: null }],
    [
      'workflow_run',
      run('gh-readonly-queue/release/1.x/pr-12-0a1b'),
      { kind: 'queued', sha, branch: 'gh-readonly-queue/release/1.x/pr-12-0a1b', into: 'release/1.x' },
    ],
    [
      'workflow_run',
      run('gh-readonly-queue/pr-12-0a1b'),
      { kind: 'commit', sha, branch: 'gh-readonly-queue/pr-12-0a1b' },
    ],
    ['schedule', {}, { kind: 'sweep' }],
    ['workflow_dispatch', { inputs: {} }, { kind: 'sweep' }],
  ])('of %s %j', (event, payload, summons) => expect(summonsOf(event, payload, '')).toEqual(summons));

  test('by number comes before the event', () =>
    expect(summonsOf('schedule', {}, '7')).toEqual({ kind: 'pulls', numbers: [7] }));

  test.each([
    ['pull_request', { pull_request: { number: 12 } }, ''],
    ['pull_request_review', { pull_request: { number: 12 } }, ''],
    ['merge_group', {}, ''],
    ['schedule', {}, '7; rm'],
    ['schedule', {}, '-1'],
    ['pull_request_target', { pull_request: { number: '12' } }, ''],
    ['workflow_run', { workflow_run: { head_sha: '--upload-pack=x' } }, ''],
    ['issue_comment', null, ''],
  ])('is refused to %s %j, input `%s`', (event, payload, pull) =>
    expect(() => summonsOf(event, payload, pull)).toThrow(UserError),
  );

  test.each(['workflow_run', 'issue_comment'])('is understood in all of GitHub’s examples of %s', (event) => {
    for (const example of examplesOf(event)) expect(summonsOf(event, example, '')).toHaveProperty('kind');
  });
});
