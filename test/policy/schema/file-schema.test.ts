/** The schema for editors says what the parser says, and is made of the list of conditions. */
import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checks } from '../../../src/checks.ts';
import { conditions } from '../../../src/policy/conditions.ts';
import { policyJsonSchema } from '../../../src/policy/schema/file-schema.ts';
import { defaultPolicy } from '../../../src/policy/texts/default-policy.ts';
import { CHECKS, policyFrom } from '../policies.ts';

const schema = policyJsonSchema(conditions, CHECKS);
const accepts = new Ajv({ strict: false }).compile(schema as object);

const rule = (require: unknown, more: object = {}) => ({ version: 1, rules: [{ name: 'a', require, ...more }] });

test.each([
  ['a condition', rule({ label: 'canary' })],
  [
    'a list of conditions with paths',
    rule({ paths: ['src/**'], any: [{ origin: 'agent' }, { not: { label: ['a', 'b'] } }] }),
  ],
  ['limits of a check', rule({ checks: { imports: { 'not-checked': { 'at-most': 3 } } } })],
  ['a mode and a when', rule({ approvals: 2 }, { mode: 'enforce', when: { 'agent-lines': { 'more-than': 20 } } })],
  [
    'agents and bots',
    {
      ...rule({ label: 'a' }),
      agents: [{ id: 'acme', trailers: [{ key: 'Acme-Run' }], branches: ['acme/*'] }],
      bots: [{ name: 'B', logins: ['acme-ci[bot]'] }],
    },
  ],
])('%s is right for both', (_, value) => {
  expect(accepts(value)).toBe(true);
  expect(() => policyFrom(value)).not.toThrow();
});

test.each([
  ['an unknown condition', rule({ lable: 'canary' })],
  ['an unknown check', rule({ checks: ['import'] })],
  ['an unknown check with limits', rule({ checks: { import: {} } })],
  ['an empty block', rule({ not: {} })],
  ['an unknown mode', rule({ label: 'a' }, { mode: 'on' })],
  ['an extended policy', { ...rule({ label: 'a' }), extends: ['x'] }],
  ['an agent’s id in capitals', { ...rule({ label: 'a' }), agents: [{ id: 'Acme', names: ['acme'] }] }],
  ['an agent’s unknown key', { ...rule({ label: 'a' }), agents: [{ id: 'acme', mails: ['a@example.com'] }] }],
  ['a bot without a name', { ...rule({ label: 'a' }), bots: [{ logins: ['acme-ci'] }] }],
  ['no rule', { version: 1, rules: [] }],
])('%s is wrong for both', (_, value) => {
  expect(accepts(value)).toBe(false);
  expect(() => policyFrom(value)).toThrow();
});

test('every condition of the list has its key and its sentence', () => {
  const text = JSON.stringify(schema);
  for (const { name, description } of conditions) {
    expect(text).toContain(`${JSON.stringify(name)}:{"description":${JSON.stringify(description)}`);
  }
});

test('the built-in default is right', () => {
  const isWhole = new Ajv({ strict: false }).compile(policyJsonSchema(conditions, checks) as object);
  expect(isWhole(parse(defaultPolicy.text))).toBe(true);
});
