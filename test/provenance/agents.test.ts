/** Every agent's file: documented, in the list, recognised by its own examples, and by nobody else's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Agent, Mark, Sample } from '../../src/provenance/agent.ts';
import { agents } from '../../src/provenance/agents.ts';
import { signals } from '../../src/provenance/signals.ts';
import { ask } from './samples.ts';

const top = join(import.meta.dirname, '../..');

/** The agents that any evidence of the sample names. */
function named(sample: Sample): readonly string[] {
  const { commits, evidence } = ask(sample);
  const all = [...commits.flatMap((commit) => commit.evidence), ...evidence];
  return [...new Set(all.flatMap(({ claims, agent }) => (claims === 'agent' ? [agent ?? 'nobody by name'] : [])))];
}

const page = readFileSync(join(top, 'docs/provenance.md'), 'utf8');
const show = (sample: Sample): string => JSON.stringify(sample);
const value = (mark: Mark<string>): string => (typeof mark === 'string' ? mark : mark.is);

describe('the list of agents', () => {
  test('is the folder', () => {
    const files = readdirSync(join(top, 'src/provenance/agents')).map((file) => file.replace(/\.ts$/, ''));
    expect(agents.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test('covers the field', () => expect(agents.length).toBeGreaterThanOrEqual(40));

  test('gives no string to two agents', () => {
    const strings = agents.flatMap(({ id, names, nicknames = [], models = [], editions = [], marks }) => [
      ...[...names, ...nicknames, ...models, ...editions].map((name) => ({ id, what: `name ${name}` })),
      ...(marks.emails ?? []).map((email) => ({ id, what: `email ${value(email)}` })),
      ...(marks.logins ?? []).map((login) => ({ id, what: `login ${value(login)}` })),
      ...(marks.trailers ?? []).map((mark) => ({ id, what: `trailer ${'is' in mark ? mark.is.key : mark.key}` })),
    ]);
    const twice = strings.filter(({ what }, index) => strings.findIndex((other) => other.what === what) !== index);
    expect(twice).toEqual([]);
  });

  test('is listed in the documentation, in order', () => {
    const rows = [
      ...page.slice(page.indexOf('## The agents')).matchAll(/^\| (.+?) \| `([a-z0-9-]+)` \| (.+?) \|$/gm),
    ].map((row) => row.slice(1, 4));
    expect(rows).toEqual(agents.map(({ id, name, vendor }) => [name, id, vendor]));
  });

  test('stands beside the signals, which are documented in their order', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map((row) => row.slice(1, 3));
    const documented = rows.filter(([name]) => !['verified', 'declared', 'weak'].includes(name!));
    expect(documented).toEqual(signals.map(({ name, title }) => [name, title]));
  });
});

describe.each(agents.map((agent) => [agent.id, agent] as const))('%s', (id, agent: Agent) => {
  test('is written in lower case where it is compared so', () => {
    const { names, nicknames = [], models = [], editions = [], marks } = agent;
    const compared = [
      ...names,
      ...nicknames,
      ...models,
      ...editions,
      ...(marks.emails ?? []).map(value),
      ...(marks.logins ?? []).map(value),
      ...(marks.domains ?? []),
    ];
    expect(compared).toEqual(compared.map((text) => text.toLowerCase()));
    expect(names.length).toBeGreaterThan(0);
    expect(agent.docs).toMatch(/^https:\/\/[^\s]+$/);
  });

  test('has names made of words as they are compared', () => {
    const names = [...agent.names, ...(agent.nicknames ?? [])];
    expect(names.filter((name) => !/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  test.each(agent.examples.map((sample) => [show(sample), sample] as const))('claims %s', (_, sample) => {
    expect(named(sample)).toEqual([id]);
  });

  test.each(agent.counterexamples.map((sample) => [show(sample), sample] as const))('leaves %s', (_, sample) => {
    expect(named(sample)).not.toContain(id);
  });
});
