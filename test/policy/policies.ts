/** Policies for tests: parsed from what a team would write. */
import { conditions } from '../../src/policy/conditions.ts';
import { parsePolicy } from '../../src/policy/parsing/parse-policy.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { agents } from '../../src/provenance/agents.ts';

export const CHECKS = [{ name: 'imports' }, { name: 'contracts' }];

export function policyOf(text: string): Policy {
  return parsePolicy({ text, source: 'assay.yml' }, conditions, { checks: CHECKS, agents });
}

/** YAML is a superset of JSON, so a value is a policy's text. */
export function policyFrom(value: unknown): Policy {
  return policyOf(JSON.stringify(value));
}

/** The one rule that requires this, enforced. */
export function requiring(require: unknown, more: Readonly<Record<string, unknown>> = {}): Policy {
  return policyFrom({ version: 1, rules: [{ name: 'it is well', require, mode: 'enforce', ...more }] });
}

/** What the parser says about this text; throws where it has nothing to say. */
export function refusal(text: string): Error {
  try {
    policyOf(text);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('the policy was accepted');
}
