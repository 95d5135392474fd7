/** A name for what a policy says: the same for the same rules, however they were written down. */
import { sorted } from '../../canonical.ts';
import { sha256 } from '../../hash.ts';
import type { Expression, Rule } from '../policy.ts';
import type { PolicyFile } from '../schema/file-schema.ts';

/** SHA-256, 64 hexadecimal digits, over the rules in their order and over what is declared. Comments, layout, defaults and the order of keys do not count. */
export function digestOf(file: Omit<PolicyFile, 'rules'> & { readonly rules: readonly Rule[] }): string {
  const rules = file.rules.map(({ name, mode, when, require, enforceFrom, until, override }) => ({
    name,
    mode,
    ...(enforceFrom && { 'enforce-from': enforceFrom.at }),
    ...(until && { until: until.at }),
    ...(override && { override: { by: override.by, expires: override.expires.milliseconds } }),
    when: when && plain(when),
    require: plain(require),
  }));
  const { version, agents, bots } = file;
  const declared = { ...(agents.length > 0 && { agents }), ...(bots.length > 0 && { bots }) };
  return sha256(JSON.stringify(sorted({ version, 'unknown-origin': file['unknown-origin'], ...declared, rules })));
}

function plain(expression: Expression): unknown {
  switch (expression.kind) {
    case 'ask':
      return { [expression.condition.name]: expression.options };
    case 'within':
      return { paths: expression.paths.globs, of: plain(expression.of) };
    case 'is':
      return plain(expression.of);
    case 'at-least':
      return { 'at-least': expression.count, of: expression.of.map(plain) };
    case 'not':
      return { not: plain(expression.of) };
    default:
      return { [expression.kind]: expression.of.map(plain) };
  }
}
