import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, FileChange } from '../../src/model.ts';
import { indexAdded } from '../../src/provenance/added-lines.ts';
import type { LineClaim, Statement } from '../../src/provenance/format.ts';
import { lay } from '../../src/provenance/placement.ts';
import { aChange, aFile, sha } from '../support/builders.ts';

const COMMITS = [sha('a'), sha('c')];
const PATHS = ['a.ts', 'b.ts'];

/** Files whose lines come from anywhere: moved, copied, renamed, or of unknown origin. */
const files: fc.Arbitrary<readonly FileChange[]> = fc.tuple(
  ...PATHS.map((path) =>
    fc
      .array(
        fc.option(
          fc.record({
            commit: fc.constantFrom(...COMMITS),
            path: fc.constantFrom(...PATHS),
            number: fc.integer({ min: 1, max: 12 }),
          }),
          { nil: null },
        ),
        { maxLength: 12 },
      )
      .map((origins) =>
        aFile(path, 12, {
          added: origins.map((at, index) => ({
            number: index + 1,
            commit: at?.commit ?? null,
            at: at && { path: at.path, number: at.number },
          })),
        }),
      ),
  ),
);
const says: fc.Arbitrary<Statement> = fc.record({
  claims: fc.constantFrom('agent', 'human'),
  partial: fc.boolean(),
  trust: fc.constantFrom('declared', 'weak'),
  tool: fc.constantFrom('x', 'y'),
  model: fc.constant(null),
  session: fc.constant(null),
  quote: fc.string({ maxLength: 2 }),
});
const claims: fc.Arbitrary<readonly LineClaim[]> = fc.array(
  fc.record({
    path: fc.constantFrom(...PATHS, 'c.ts'),
    lines: fc.option(
      fc
        .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 6 }))
        .map(([from, more]) => ({ from, to: from + more })),
      { nil: null },
    ),
    places: fc.array(fc.record({ commit: fc.constantFrom(...COMMITS, null), whole: fc.boolean() }), { maxLength: 2 }),
    witness: fc.constant(null),
    says,
  }),
  { maxLength: 8 },
);

/** The same by looking at every line for every claim. */
function slowly({ files }: Change, claims: readonly LineClaim[]): Map<string, Statement> {
  const lines = files.flatMap(({ path, added }) => added.map((line) => ({ path, ...line })));
  const standing = (line: (typeof lines)[number], commit: string | null) =>
    commit === null ? { path: line.path, number: line.number } : line.commit === commit ? line.at : null;
  const said = new Map<string, Statement>();
  for (const claim of claims) {
    for (const { commit, whole } of claim.places) {
      const met = lines.filter((line) => {
        const at = standing(line, commit);
        return (
          at !== null &&
          at.path === claim.path &&
          (claim.lines === null || (at.number >= claim.lines.from && at.number <= claim.lines.to))
        );
      });
      const size = claim.lines === null ? 0 : claim.lines.to - claim.lines.from + 1;
      const complete = new Set(met.map((line) => standing(line, commit)?.number)).size >= size;
      if (met.length === 0 || (whole && !complete)) continue;
      for (const { path, number } of met)
        said.set(`${claim.says.claims} ${claim.says.partial} ${claim.says.trust} ${path} ${number}`, claim.says);
      break;
    }
  }
  return said;
}

test('every added line is given what the last fitting claim of each side says, and no other line anything', () => {
  fc.assert(
    fc.property(files, claims, (files, claims) => {
      const change = aChange({ files });
      const { spans } = lay(change.head, indexAdded(change), claims);
      const laid = spans.flatMap(({ path, from, to, says }) =>
        Array.from(
          { length: to - from + 1 },
          (_, index) => [`${says.claims} ${says.partial} ${says.trust} ${path} ${from + index}`, says] as const,
        ),
      );
      expect(new Map(laid)).toEqual(slowly(change, claims));
      expect(new Set(laid.map(([key]) => key)).size).toBe(laid.length);
    }),
    { numRuns: 500 },
  );
});
