/** Policies of other repositories, fetched by their commit; and everything that a policy is made of, read at the target. */
import { describe, expect, test } from 'vitest';
import { conditions } from '../../../src/policy/conditions.ts';
import { parsePolicy } from '../../../src/policy/parsing/parse-policy.ts';
import { policyTexts } from '../../../src/policy-texts.ts';
import { withTime } from '../../../src/world/process/time.ts';
import { policiesElsewhere } from '../../../src/world/sources/policy-file.ts';
import { openLocal } from '../../../src/world/sources/source-local.ts';
import { startGitServer } from '../../support/git-server.ts';
import { createFolder, createRepo } from '../../support/repo.ts';

const TOKEN = 'a-token';
const clock = { now: () => 7, sleep: async () => {}, random: () => 0 };
const RULE = (name: string): string => `rules: [{ name: ${name}, require: { label: ${name} } }]\n`;

async function served() {
  const folder = await createFolder();
  const repo = await createRepo();
  const old = await repo.commit({ files: { 'org.yml': `version: 1\n${RULE('org')}` } });
  const tip = await repo.commit({ files: { 'org.yml': 'version: 1\nrules: []\n' } });
  await repo.git(['clone', '--quiet', '--bare', repo.directory, `${folder.directory}/acme/policies`]);
  const server = await startGitServer({ root: folder.directory, token: TOKEN });
  const dispose = async () => {
    for (const one of [server, repo, folder]) await one[Symbol.asyncDispose]();
  };
  return { server, old, tip, [Symbol.asyncDispose]: dispose };
}

describe('a policy of another repository', () => {
  test('is the one of the commit that is named, whatever the branch holds now', async () => {
    await using there = await served();
    const read = policiesElsewhere({ serverUrl: there.server.url, token: TOKEN, clock });
    const name = `acme/policies/org.yml@${there.old}`;
    expect(await read(name)).toEqual({ text: `version: 1\n${RULE('org')}`, source: name });
    expect((await read(`acme/policies/org.yml@${there.tip}`))?.text).toBe('version: 1\nrules: []\n');
  });

  test('that the commit has not is none, and a commit that is not there is an error', async () => {
    await using there = await served();
    const read = policiesElsewhere({ serverUrl: there.server.url, token: TOKEN, clock });
    expect(await read(`acme/policies/none.yml@${there.old}`)).toBe(null);
    await expect(read(`acme/policies/org.yml@${'0'.repeat(40)}`)).rejects.toThrow();
  });

  test('needs the token where the server wants one', async () => {
    await using there = await served();
    const read = policiesElsewhere({ serverUrl: there.server.url, token: null, clock });
    await expect(read(`acme/policies/org.yml@${there.old}`)).rejects.toThrow();
  });
});

test('what a policy is made of is read at the target, never at the head', async () => {
  await using repo = await createRepo();
  const own = `version: 1\nextends: [.github/policies/base.yml]\ndirectories: true\n${RULE('own')}`;
  const files = { '.github/assay.yml': own, '.github/policies/base.yml': `version: 1\n${RULE('base')}` };
  await repo.commit({ files: { ...files, 'src/@acme/.assay.yml': `version: 1\n${RULE('src')}` } });
  await repo.branch('topic');
  await repo.commit({
    files: {
      'src/@acme/a.txt': 'one\n',
      'src/@acme/.assay.yml': null,
      'docs/.assay.yml': `version: 1\n${RULE('docs')}`,
      '.github/policies/base.yml': `version: 1\n${RULE('weak')}`,
    },
  });
  await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'topic' });
  const texts = await policyTexts(opened, await opened.source.change());
  const { rules } = parsePolicy(texts, conditions, { checks: [], agents: [] });
  expect(rules.map(({ name }) => name)).toEqual(['base', 'own', 'src']);
});

test('a policy of another repository is an error where none can be read', async () => {
  await using repo = await createRepo();
  const entry = `acme/policies/org.yml@${'a'.repeat(40)}`;
  await repo.commit({ files: { '.github/assay.yml': `version: 1\nextends: [${entry}]\n${RULE('own')}` } });
  await repo.branch('topic');
  await repo.commit({ files: { 'a.txt': 'one\n' } });
  await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'topic' });
  const texts = await policyTexts(opened, await opened.source.change());
  expect(() => parsePolicy(texts, conditions, { checks: [], agents: [] })).toThrow(
    `:2:11: \`extends\`: \`${entry}\` is in another repository, and none can be read here`,
  );
});

test('the time is a fact, taken when the facts are', async () => {
  const forge = { facts: async () => ({ labels: { value: [] }, reviews: { value: [] } }) };
  await using repo = await createRepo();
  await repo.commit({ files: { 'a.txt': 'one\n' } });
  await repo.branch('topic');
  await repo.commit({ files: { 'b.txt': 'one\n' } });
  await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'topic' });
  expect((await withTime(forge, clock).facts([], await opened.source.change())).now).toEqual({ value: 7 });
});
