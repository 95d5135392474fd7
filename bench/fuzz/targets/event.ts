/** The payload of an event: titles, branches and names of whoever opened the pull request. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSubject } from '../../../src/world/event.ts';
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
    writeFileSync(path, text);
    const subject = await readSubject({ env, base: '', head: '' });
    if (subject.kind === 'pull-request')
      law(
        /^[0-9a-f]{40,64}$/.test(subject.pull.head) && /^[\w.-]+\/[\w.-]+$/.test(subject.pull.repository),
        'names and commits have their shape',
      );
    return subject;
  },
} satisfies Target;
