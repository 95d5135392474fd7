/** Whether anything shows that a change which claims a fix fixes something: its tests on the code before, or an input on which that failed. Notes only. */
import type { Exercised } from '../../exercise/exercised.ts';
import { claimsFix } from '../../exercise/purpose.ts';
import { isTest } from '../../exercise/suites/related.ts';
import { printCall, printResult } from '../../exercise/values/print.ts';
import type { Change, FileChange, Finding, Path } from '../../model.ts';
import type { Asking, Extra } from './related.ts';
import { FIRST, groupsOf, runAll } from './suite-groups.ts';

/** By what it says of itself. */
export const isFix = ({ title, commits }: Pick<Change, 'title' | 'commits'>): boolean =>
  claimsFix(title === null ? commits.map(({ message }) => message.split('\n')[0] ?? '') : [title]);

const NOTHING: Extra = { findings: [], unable: [] };

export async function fixNotes(asking: Asking): Promise<Extra> {
  const { change, files, means, all } = asking;
  const [first] = files;
  const [func] = first?.functions ?? [];
  if (!means.isFix || first === undefined || func === undefined) return NOTHING;
  const place = { path: first.version.path, from: func.from, to: func.to };
  const tests = change.files.filter(({ path, content }) => isTest(path) && content.kind === 'text');
  const paths = tests.map(({ path }) => path);
  const extra = paths.length === 0 ? without(place) : await onBothSides(asking, place, paths);
  if (!extra.findings.some(({ rule }) => rule === UNSHOWN)) return extra;
  // Who is told what changed, or of an input on which it failed, can see what is fixed.
  const isSeen = (await all()).some(({ answer }) =>
    'untried' in answer
      ? paths.length === 0
      : answer.mended !== undefined || (paths.length === 0 && answer.differences.length > 0),
  );
  return isSeen ? NOTHING : extra;
}

type Place = Pick<Finding, 'path' | 'from' | 'to'>;

const without = (place: Place): Extra => ({ findings: [unshown(place, 'no test comes with it')], unable: [] });

async function onBothSides({ tree, suites, change }: Asking, place: Place, tests: readonly Path[]): Promise<Extra> {
  const groups = await groupsOf(tree, tests);
  if (groups.length === 0) return { findings: [], unable: ['no runner is known for its tests'] };
  const [base, head] = [await suites.open('base'), await suites.open('head')];
  await using before = 'value' in base ? base.value : null;
  await using after = 'value' in head ? head.value : null;
  if (before === null || after === null) {
    const why = 'unavailable' in base ? base.unavailable : 'unavailable' in head ? head.unavailable : '';
    return { findings: [], unable: [`its tests were not run: ${why}`] };
  }
  if ((await runAll(after, groups, new Map(), FIRST)).ended !== 'passed')
    return { findings: [], unable: ['the tests that it changes do not pass where they are shut in'] };
  const { ended } = await runAll(before, groups, withTests(change.files), FIRST);
  if (ended === 'passed')
    return { findings: [unshown(place, `${named(tests)} on the code before it as well`)], unable: [] };
  return ended === 'failed' ? { findings: [shownBy(place, tests)], unable: [] } : NOTHING;
}

const named = ([first = '', ...more]: readonly Path[]): string =>
  more.length === 0 ? `\`${first}\` passes` : `\`${first}\` and ${more.length} more pass`;

/** Tests, and what stands beside them for them. */
const withTests = (files: readonly FileChange[]): ReadonlyMap<Path, string> =>
  new Map(
    files.flatMap(({ path, content }): readonly (readonly [Path, string])[] =>
      content.kind === 'text' && (isTest(path) || BESIDE.test(path)) ? [[path, content.text]] : [],
    ),
  );

const BESIDE = /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|__snapshots__|tests?|spec|fixtures?)\//;

const UNSHOWN = 'behaviour/fix-not-shown';

const unshown = (place: Place, why: string): Finding => ({
  rule: UNSHOWN,
  level: 'note',
  ...place,
  message: `the change says that it fixes something, and nothing here shows that it does: ${why}`,
  help: 'add a test that fails without the change',
  subject: 'fix not shown',
});

const shownBy = (place: Place, tests: readonly Path[]): Finding => ({
  rule: 'behaviour/fix-shown',
  level: 'note',
  ...place,
  message: `a test shows the fix: ${others(tests)} fails on the code before and passes now`,
  subject: 'fix shown',
});

const others = ([first = '', ...more]: readonly Path[]): string =>
  more.length === 0 ? `\`${first}\`` : `\`${first}\` or one of ${more.length} more`;

/** An input on which the code before failed. */
export function mendingOf({ answer, subject }: Exercised, path: Path): readonly Finding[] {
  const mended = 'tried' in answer ? answer.mended : undefined;
  if (mended === undefined) return [];
  const [call, was, now] = [
    printCall(subject.name, mended.input),
    printResult(mended.base),
    printResult(mended.head),
  ].map((text) => text.replaceAll('`', "'").slice(0, MOST_SHOWN));
  return [
    {
      rule: 'behaviour/fix-shown',
      level: 'note',
      path,
      from: subject.from,
      to: subject.to,
      message: `an input shows the fix: \`${call}\` was \`${was}\`, now \`${now}\``,
      subject: `${subject.name} fix shown`,
    },
  ];
}

const MOST_SHOWN = 120;
