/** The policies that people copy: each is read, its own cases hold, and no rule of it could be left out without a case that notices. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../src/checks.ts';
import { factsOf } from '../src/policy/cases/case-facts.ts';
import { type Case, differences, readCases } from '../src/policy/cases/case-file.ts';
import { conditions } from '../src/policy/conditions.ts';
import { judge } from '../src/policy/judging/judge.ts';
import { parsePolicy } from '../src/policy/parsing/parse-policy.ts';
import type { Policy } from '../src/policy/policy.ts';
import { agents } from '../src/provenance/agents.ts';

const folder = join(import.meta.dirname, '../workflows/policies');
const files = readdirSync(folder);
const names = files.filter((name) => !name.endsWith('.test.yml')).map((name) => name.replace(/\.yml$/, ''));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

function policyOf(name: string): Policy {
  const text = { text: read(`${name}.yml`), source: `${name}.yml`, others: new Map() };
  return parsePolicy(text, conditions, { checks, agents });
}

const failing = (policy: Policy, cases: readonly Case[]): readonly string[] =>
  cases.filter((one) => differences(one, judge(policy, factsOf(one))).length > 0).map(({ name }) => name);

test('there are six, each with cases of its own', () => {
  expect(names).toEqual(['kernel', 'monorepo', 'observe', 'open-source', 'regulated', 'small-team']);
  expect(names.filter((name) => !files.includes(`${name}.test.yml`))).toEqual([]);
});

describe.each(names)('%s', (name) => {
  const policy = policyOf(name);
  const cases = readCases(read(`${name}.test.yml`), `${name}.test.yml`);

  test('holds its own cases', () => {
    expect(failing(policy, cases)).toEqual([]);
  });

  test.each(policy.rules.map(({ name: rule }) => rule))('a case notices when nobody asks whether %s', (left) => {
    const without = {
      ...policy,
      rules: policy.rules.map((rule) => (rule.name === left ? { ...rule, mode: 'off' as const } : rule)),
    };
    expect(failing(without, cases)).not.toEqual([]);
  });
});
