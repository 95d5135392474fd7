/** The schema of `when` and `require`: the conditions, and the keys that put them together. */
import { z } from 'zod';
import type { Condition, KnownNames } from '../condition.ts';
import { type Paths, pathsSchema } from '../patterns/glob-list.ts';
import type { Expression } from '../policy.ts';
import { DEEPEST, levelsOf, TOO_DEEP } from './nesting.ts';

/** In `conditions`. */
export const MOST_NAMED = 50;

/** What the file calls its own conditions, in its order; null where any name will do, as in a schema for editors. */
export type Named = readonly string[] | null;

/** What one key of a block becomes. */
type Part = Expression | Paths | undefined;

/** Each name may use those above it, so there is no circle. */
export function namedSchema(
  conditions: readonly Condition[],
  names: KnownNames,
  named: readonly string[],
): z.ZodType<Readonly<Record<string, Expression>>, Readonly<Record<string, unknown>>> {
  const blocks = named.map((name, i) => [name, blockSchema(conditions, names, named.slice(0, i))] as const);
  return z
    .record(z.string().regex(/^\p{L}[\p{L}\p{N} ,._-]{0,79}$/u, { error: 'must be words' }), z.unknown())
    .refine((written) => Object.keys(written).length <= MOST_NAMED, { error: `holds more than ${MOST_NAMED} names` })
    .pipe(z.strictObject(Object.fromEntries(blocks)));
}

export function blockSchema(conditions: readonly Condition[], names: KnownNames, named: Named): z.ZodType<Expression> {
  const asked = conditions.map((condition): readonly [string, z.ZodType<Part>] => {
    const part = condition.questions(names).transform((question): Part => ({ kind: 'ask', ...question }));
    return [condition.name, part.optional().describe(condition.description)];
  });
  const block: z.ZodType<Expression> = z.lazy(() =>
    z
      .strictObject({ ...Object.fromEntries(asked), ...connectives(block, named) })
      .refine((parts) => Object.keys(parts).length > 0, { error: 'needs at least one condition', when: isFaultless })
      .transform((parts) => assemble(Object.values(parts)))
      .refine((whole) => levelsOf(whole) <= DEEPEST, { error: TOO_DEEP }),
  );
  return named === null ? block.register(z.globalRegistry, { id: 'conditions', minProperties: 1 }) : block;
}

/** The keys of a block that are no conditions themselves. */
function connectives(block: z.ZodType<Expression>, named: Named): Readonly<Record<string, z.ZodType<Part>>> {
  const several = (kind: 'all' | 'any') =>
    z
      .array(block)
      .min(1)
      .transform((of): Part => ({ kind, of }))
      .optional();
  // What the name stands for is put in once all of the file is read.
  const name = (named === null ? z.string() : z.enum(named)).transform(
    (name): Part => ({ kind: 'is', name, of: NOTHING }),
  );
  const opposite = block.transform((of): Part => ({ kind: 'not', of })).optional();
  return {
    paths: pathsSchema
      .optional()
      .describe('A changed file is in these paths. The conditions beside it see those files alone.'),
    all: several('all').describe('All of these hold.'),
    any: several('any').describe('At least one of these holds.'),
    'at-least': atLeast(block).optional().describe('So many (`n`) of these (`of`) hold.'),
    not: opposite.describe('This does not hold.'),
    is: name.optional().describe('What stands under this name in `conditions` holds.'),
  };
}

const NOTHING: Expression = { kind: 'all', of: [] };

function atLeast(block: z.ZodType<Expression>): z.ZodType<Part> {
  return z
    .strictObject({ n: z.int().min(1), of: z.array(block).min(1) })
    .refine(({ n, of }) => n <= of.length, { error: 'wants more than there are', path: ['n'], when: isFaultless })
    .transform(({ n, of }): Part => ({ kind: 'at-least', count: n, of }));
}

/** What is said of a whole stays unsaid while its parts are wrong. */
function isFaultless({ issues }: { readonly issues: readonly unknown[] }): boolean {
  return issues.length === 0;
}

/** A block is all of its keys; its `paths` is applied first. */
function assemble(parts: readonly Part[]): Expression {
  const of = parts.flatMap((part) => (part === undefined || part.kind === 'paths' ? [] : [part]));
  const all: Expression = { kind: 'all', of };
  const scope = parts.find((part) => part?.kind === 'paths');
  return scope === undefined ? all : { kind: 'within', paths: scope, of: all };
}
