/** The payload of an event: titles, branches and names of whoever opened the pull request, and whom it calls for. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../src/errors.ts';
import { readSubject } from '../../../src/world/records/event.ts';
import { type Summons, summonsOf } from '../../../src/world/step/summons.ts';
import { law, type Target } from '../target.ts';

const path = join(mkdtempSync(join(tmpdir(), 'assay-fuzz-')), 'event.json');
const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path };
const user = { login: 'dana', id: 1, type: 'User' };
const [ONE, TWO] = ['a'.repeat(40), 'b'.repeat(40)];

export default {
  name: 'event',
  seeds: [
    JSON.stringify({
      action: 'synchronize',
      before: ONE,
      after: TWO,
      sender: user,
      repository: { full_name: 'acme/shop' },
      pull_request: {
        number: 1,
        title: 't',
        body: null,
        user,
        labels: [{ name: 'canary' }],
        base: { ref: 'main', sha: ONE },
        head: { ref: 'topic', sha: TWO, repo: { full_name: 'fork/shop' } },
      },
    }),
    JSON.stringify({ action: 'created', issue: { number: 3, pull_request: {} }, comment: { body: '/assay recheck' } }),
    JSON.stringify({ workflow_run: { head_sha: ONE, head_branch: `gh-readonly-queue/main/pr-3-${TWO}` } }),
  ],
  pieces: [
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    'null',
    '-1',
    '1e999',
    '"repo":null',
    '"labels":',
    '"user":',
    '"__proto__":',
    '"full_name":"../.."',
    '"ref":"',
    '\\u0000',
    '[bot]',
    '"sha":"',
  ],
  longest: 200_000,
  async run(text) {
    const payload = jsonIn(text);
    const called = ['pull_request_target', 'issue_comment', 'workflow_run', 'push'].map((name) =>
      calledBy(name, payload),
    );
    writeFileSync(path, text);
    const subject = await readSubject({ env, base: '', head: '' });
    if (subject.kind === 'pull-request')
      law(
        /^[0-9a-f]{40,64}$/.test(subject.pull.head) && /^[\w.-]+\/[\w.-]+$/.test(subject.pull.repository),
        'names and commits have their shape',
      );
    return [subject, called];
  },
} satisfies Target;

function calledBy(event: string, payload: unknown): Summons | string {
  try {
    return summonsOf(event, payload, '');
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
