/** `assay classify` and `assay check` on a real repository: agents and bots that the policy at the target declares, and no others. */
import { expect, test } from 'vitest';
import check from '../../src/commands/check.ts';
import classify from '../../src/commands/classify.ts';
import type { Command, Given } from '../../src/commands/command.ts';
import { machineOf } from '../../src/world/machine/machine.ts';
import { createRepo, type Repo } from '../support/repo.ts';

const declaring = (keys: string): string =>
  `version: 1\n${keys}\nrules: [{ name: agents are read, when: { origin: agent }, require: { approvals: 1 } }]\n`;
const AGENTS =
  "agents: [{ id: acme-coder, trailers: [{ key: Acme-Run }] }]\nbots: [{ name: R, names: ['Acme Release'] }]";

/** Two commits, one with each mark, onto a target with this policy; the change brings the other. */
async function createChange({ target, head }: Readonly<Record<'target' | 'head', string | null>>): Promise<Repo> {
  const repo = await createRepo();
  await repo.commit({ files: { 'a.txt': 'one\n', '.github/assay.yml': target } });
  await repo.branch('topic');
  await repo.commit({ message: 'Add\n\nAcme-Run: 7', files: { 'a.txt': 'one\ntwo\n' } });
  await repo.commit({ author: 'Acme Release <r@example.org>', files: { 'b.txt': 'three\n' } });
  if (head !== null) await repo.commit({ files: { '.github/assay.yml': head } });
  return repo;
}

async function linesBy(command: Command, repo: Repo, more: Given = {}): Promise<unknown> {
  let printed = '';
  const deliver = async (text: string) => {
    printed = text;
  };
  const machine = { ...machineOf('0'), deliver };
  await command.run({ repo: repo.directory, base: 'main', format: 'json', ...more }, machine);
  const { agent, automation } = JSON.parse(printed).provenance.lines;
  return { agent, automation };
}

test.each([
  ['classify', classify],
  ['check', check],
] as const)('%s knows those that the policy at the target declares', async (_, command) => {
  await using repo = await createChange({ target: declaring(AGENTS), head: null });
  expect(await linesBy(command, repo)).toEqual({ agent: 1, automation: 1 });
});

test.each([
  ['classify', classify],
  ['check', check],
] as const)('%s knows none that the change itself declares', async (_, command) => {
  await using repo = await createChange({ target: declaring(''), head: declaring(AGENTS) });
  expect(await linesBy(command, repo)).toEqual({ agent: 0, automation: 0 });
});

test('classify needs no policy, takes another one where it is given, and says what is wrong with it', async () => {
  await using repo = await createChange({ target: null, head: declaring(AGENTS) });
  expect(await linesBy(classify, repo)).toEqual({ agent: 0, automation: 0 });
  const policy = `${repo.directory}/.github/assay.yml`;
  expect(await linesBy(classify, repo, { policy })).toEqual({ agent: 1, automation: 1 });
  await repo.commit({ files: { '.github/assay.yml': declaring('bots: [{ name: B, logins: [claude] }]') } });
  await expect(linesBy(classify, repo, { policy })).rejects.toThrow(
    /assay\.yml:2:28: `logins`: `claude` is a mark of the agent `claude-code`; no bot can have it$/,
  );
});
