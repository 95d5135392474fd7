/** Every dependency that a change adds to a manifest, or asks of another version, is published: the package, a version that fits, and one that may be used. */
import { spansOf } from '../change/spans.ts';
import type { FileChange, Finding, NotChecked, Outcome, Path, Verified } from '../model.ts';
import type { Packages, Tree } from '../world/world.ts';
import { defineCheck, type Target } from './check.ts';
import type { Answer } from './dependencies/answer.ts';
import { type Declared, declaredIn, isManifest } from './repository/declared.ts';
import { directoryOf } from './repository/paths.ts';

interface Judged {
  readonly declared: Declared;
  readonly answer: Answer;
}

interface JudgedFile {
  readonly path: Path;
  readonly judged: readonly Judged[];
  /** Why the file could not be looked at; null where it was. */
  readonly unread: string | null;
}

export default defineCheck({
  name: 'dependencies',
  title: 'Dependencies that a change adds are published, and their versions too',
  needs: ['tree', 'packages'],
  async run(targets, { tree, packages }): Promise<Outcome> {
    const manifests = targets.filter(({ file }) => isManifest(file.path));
    const files = manifests.length === 0 ? [] : await judgeAll(manifests, tree, packages);
    return {
      examined: files.reduce((sum, { judged, unread }) => sum + (unread === null ? judged.length : 1), 0),
      findings: files.flatMap(({ path, judged }) => judged.flatMap((one) => findingsOf(path, one))),
      notChecked: files.flatMap(notCheckedOf),
      verified: verified(files),
    };
  },
});

async function judgeAll(targets: readonly Target[], tree: Tree, packages: Packages): Promise<readonly JudgedFile[]> {
  const { answersFrom } = await import('./dependencies/answers.ts');
  const answers = answersFrom(tree, packages);
  return Promise.all(
    targets.map(async ({ file }) => {
      const { path } = file;
      const unread = asideWhy(file);
      const head = file.content.kind === 'text' ? await declaredIn(path, file.content.text) : undefined;
      if (unread !== null || head === undefined)
        return { path, judged: [], unread: unread ?? 'a manifest that cannot be read' };
      const base = await declaredBefore(file, tree);
      const judged = newIn(file, head, base).map(async (declared) => ({
        declared,
        answer: await answers(declared, directoryOf(path), { head, base }),
      }));
      return { path, judged: await Promise.all(judged), unread: null };
    }),
  );
}

/** Manifests that nobody installs from: they may name what they like. */
function asideWhy({ path, upkeep }: FileChange): string | null {
  if (upkeep === 'vendored' || /(?:^|\/)node_modules\//.test(path)) return 'a manifest that is kept elsewhere';
  return /(?:^|\/)(?:__)?(?:test-?)?fixtures?(?:__)?\//.test(path) ? 'a manifest of a test' : null;
}

async function declaredBefore({ path, from }: FileChange, tree: Tree): Promise<readonly Declared[]> {
  const text = from === null ? undefined : await tree.read('base', from);
  return text === undefined ? [] : ((await declaredIn(from ?? path, text)) ?? []);
}

/** What stood there before with the same range is not in question, in whichever part of the manifest. */
function newIn({ added }: FileChange, head: readonly Declared[], base: readonly Declared[]): readonly Declared[] {
  const keyOf = ({ name, range }: Declared): string => `${name}\0${range}`;
  const old = new Set(base.map(keyOf));
  const lines = new Set(added.map(({ number }) => number));
  return head.filter((one) => !old.has(keyOf(one)) && (lines.has(one.line) || lines.has(one.last)));
}

function findingsOf(path: Path, { declared: { name, range, line, last }, answer }: Judged): readonly Finding[] {
  return answer.faults.map(({ kind, ...said }) => ({
    ...said,
    rule: `dependencies/${kind}`,
    path,
    from: line,
    to: last,
    subject: `${name}@${range}`,
  }));
}

function notCheckedOf({ judged, unread }: JudgedFile): readonly NotChecked[] {
  if (unread !== null) return [{ why: unread, count: 1 }];
  return judged.flatMap(({ answer }) => (answer.unknown === null ? [] : [{ why: answer.unknown, count: 1 }]));
}

function verified(files: readonly JudgedFile[]): readonly Verified[] {
  const good = files.map(({ path, judged }) => ({
    path,
    lines: judged.filter(({ answer }) => answer.unknown === null && answer.faults.length === 0),
  }));
  const count = good.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) return [];
  const spans = good.flatMap(({ path, lines }) =>
    spansOf(
      path,
      lines.map(({ declared }) => declared.line),
    ),
  );
  return [{ what: count === 1 ? '1 dependency exists' : `${count} dependencies exist`, limit: LIMIT, spans }];
}

const LIMIT = 'names and versions, not what the packages do';
