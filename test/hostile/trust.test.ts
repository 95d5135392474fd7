/** Who is believed about what: the workflow, the policy, and people. The numbers are those of the table in SECURITY.md; the stories tell the others. */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks.ts';
import { conditions } from '../../src/policy/conditions.ts';
import { judge } from '../../src/policy/judging/judge.ts';
import { parsePolicy } from '../../src/policy/parsing/parse-policy.ts';
import { decisionOf } from '../../src/report/decision.ts';
import { readSubject } from '../../src/world/records/event.ts';
import { openLocal } from '../../src/world/sources/source-local.ts';
import { summonsOf } from '../../src/world/step/summons.ts';
import { factsOf } from '../policy/facts.ts';
import { requiring } from '../policy/policies.ts';
import { aChange, aReport } from '../support/builders.ts';
import { exampleOf, examplesOf } from '../support/payloads.ts';
import { createFolder, createRepo } from '../support/repo.ts';

const top = join(import.meta.dirname, '../..');
const OFF = 'version: 1\nrules:\n  - { name: a, require: { label: x }, mode: off }\n';

test('C3.10: a change that edits, moves or removes the policy is told by `touches`, so that a rule can ask for more', () => {
  const rule = requiring({ not: { touches: ['policy', 'workflows'] } });
  for (const others of [
    [{ path: '.github/assay.yml', kind: 'text' }],
    [{ path: '.github/assay.yml', kind: 'removed' }],
    [{ path: 'elsewhere.yml', from: '.github/assay.yml', kind: 'text' }],
    [{ path: '.github', kind: 'symlink' }],
    [{ path: '.github/workflows/decide.yml', kind: 'text' }],
  ] as const)
    expect(judge(rule, factsOf({ others })).conclusion).toBe('fail');
  expect(judge(rule, factsOf({ others: [{ path: 'src/assay.yml', kind: 'text' }] })).conclusion).toBe('pass');
});

describe('C3.11: a policy that the change brings', () => {
  test('to a target that has none is not asked: the built-in default is', async () => {
    await using repo = await createRepo();
    await repo.commit({ files: { f: '1\n' } });
    await repo.branch('work');
    await repo.commit({ files: { f: '2\n', '.github/assay.yml': OFF } });
    await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'work' });
    const text = await opened.source.policy(await opened.source.change());
    expect(text).toBeNull();
    const { source, rules } = parsePolicy(text, conditions, { checks, agents: [] });
    expect([source, rules.every(({ mode }) => mode === 'warn')]).toEqual(['built-in default', true]);
  });
});

test('C3.12: what was decided for one target, or one base, is another decision than for another one', () => {
  const digestFor = (more: object): string =>
    decisionOf('c'.repeat(40), 1, [{ pull: 1, report: aReport({ change: aChange(more) }) }]).decided?.digest ?? '';
  const digests = [{}, { target: 'e'.repeat(40) }, { base: 'e'.repeat(40) }, { head: 'e'.repeat(40) }].map(digestFor);
  expect(new Set(digests).size).toBe(4);
});

test('C3.23: a run of another repository’s workflow, whatever its name and outcome, says where to look and nothing else', () => {
  const [example] = examplesOf('workflow_run').filter((one) => one.action === 'completed');
  const told = (more: object) =>
    summonsOf('workflow_run', { ...example, workflow_run: { ...(example?.['workflow_run'] as object), ...more } }, '');
  const where = { head_sha: 'a'.repeat(40), head_branch: 'x' };
  const forged = { name: 'verify', conclusion: 'success', head_repository: { full_name: 'mallory/shop', fork: true } };
  expect(told({ ...where, ...forged })).toEqual({ kind: 'commit', sha: 'a'.repeat(40), branch: 'x' });
  expect(told({ ...where, ...forged })).toEqual(told({ ...where, conclusion: 'failure' }));
});

describe('C3.28: who acted last', () => {
  test('is asked by no workflow and no source', () => {
    const folders = ['workflows', '.github/workflows', 'action', 'src'];
    const files = folders.flatMap((folder) =>
      readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(top, folder, name)),
    );
    const texts = files.filter((file) => /\.(?:ya?ml|ts)$/.test(file)).map((file) => readFileSync(file, 'utf8'));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => /github\.(?:triggering_)?actor\b|GITHUB_(?:TRIGGERING_)?ACTOR\b/.test(text))).toEqual(
      [],
    );
  });

  test('is not taken for who opened the change', async () => {
    await using folder = await createFolder();
    const payload = exampleOf('pull_request', 'labeled');
    const dependabot = { login: 'dependabot[bot]', id: 49699333, type: 'Bot' };
    const sender = { ...(payload['sender'] as object), ...dependabot };
    const file = join(folder.directory, 'event.json');
    await writeFile(file, JSON.stringify({ ...payload, sender }));
    const env = {
      ...{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: 'octo/shop' },
      ...{ GITHUB_ACTOR: 'dependabot[bot]', GITHUB_TRIGGERING_ACTOR: 'dependabot[bot]' },
    };
    const subject = await readSubject({ env, base: '', head: '' });
    expect(subject).toMatchObject({ pull: { opener: { login: 'Codertocat', kind: 'person' } } });
  });
});
