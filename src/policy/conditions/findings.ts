/** `findings`: what checks found in scope, by rule and level. */
import { z } from 'zod';
import type { Facts, StampedFinding } from '../../model.ts';
import { type Answer, defineCondition } from '../condition.ts';
import { type Bounds, boundsSchema, within } from '../counts/bounds.ts';
import { counted, listed, quoted } from '../wording/phrases.ts';

const level = z.enum(['error', 'warning', 'note']);
type Level = z.infer<typeof level>;

interface Options {
  readonly of: string | readonly string[];
  readonly rule?: string | readonly string[] | undefined;
  readonly level?: Level | readonly Level[] | undefined;
  readonly count?: Bounds | undefined;
}

const rule = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "must be what stands behind the `/` in a finding's rule" });
const optionsOf = (check: z.ZodType<string, string>): z.ZodType<Options> =>
  z.strictObject({
    of: z.union([check, z.array(check).min(1)]),
    rule: z.union([rule, z.array(rule).min(1)]).optional(),
    level: z.union([level, z.array(level).min(1)]).optional(),
    count: boundsSchema.optional(),
  });

export default defineCondition({
  name: 'findings',
  description:
    'These checks (`of`) found something: at least one finding, or so many (`count`), of one `rule` or `level` or of any. Where a check could not look, there may be more.',
  needs: [],
  options: optionsOf(z.string()),
  optionsFor: ({ checks }) => optionsOf(z.enum(checks)),
  ask: answer,
});

function answer({ results }: Facts, options: Options): Answer {
  const checks = [options.of].flat();
  const found = results.flatMap(({ findings }) => findings).filter((finding) => isMeant(finding, checks, options));
  const blind = checks.filter((name) => {
    const own = results.filter(({ check }) => check === name);
    return own.length === 0 || own.some(({ status }) => status === 'skipped' || status === 'errored');
  });
  const isAwaited = blind.length > 0 && blind.every((name) => results.some((one) => one.check === name && one.awaited));
  const places = found.map(({ path, from }) => quoted(`${path}:${from}`));
  const told = within(options.count ?? { 'at-least': 1 }, {
    count: found.length,
    what: `${counted(found.length, 'finding')} of ${checks.join(', ')}${places.length > 0 ? ` (${listed(places)})` : ''}`,
    open: blind.length === 0 ? null : `${blind.join(', ')} did not look, or not everywhere`,
    fewer: (most) => ({ who: 'the author', what: `brings the findings of ${checks.join(', ')} down to ${most}` }),
  });
  // A check whose run has not ended yet answers without another push.
  return isAwaited && told.holds === undefined ? { ...told, awaited: true } : told;
}

function isMeant({ rule, level }: StampedFinding, checks: readonly string[], options: Options): boolean {
  const slash = rule.indexOf('/');
  const [check, kind] = [rule.slice(0, slash), rule.slice(slash + 1)];
  return (
    checks.includes(check) &&
    (options.rule === undefined || [options.rule].flat().includes(kind)) &&
    (options.level === undefined || [options.level].flat().includes(level))
  );
}
