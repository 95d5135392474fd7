/** Every import on an added line names something that exists: a file of the repository, a declared package, a built-in. */
import { spansOf } from '../change/spans.ts';
import { languageOf } from '../languages.ts';
import type { Finding, NotChecked, Path, Span, Verified } from '../model.ts';
import { defineCheck, type Target } from './check.ts';
import { type Answer, unknown } from './imports/answer.ts';
import { type Resolver, resolversOn } from './imports/resolvers.ts';

/** One thing in question: an import, or a file whose imports cannot be told. */
interface Asked {
  readonly line: number;
  readonly specifier: string;
  readonly answer: Answer;
}

interface AskedFile {
  readonly path: Path;
  /** Ascending by line. */
  readonly asked: readonly Asked[];
}

/** Files under way at once: what they ask of git goes there together. */
const SIDE_BY_SIDE = 32;

export default defineCheck({
  name: 'imports',
  title: 'Imports name what exists',
  needs: ['tree', 'workspace'],
  async run(targets, { tree, workspace }) {
    // Nearly every change comes to ask what is installed: the processes that tell begin while the files are read.
    if (targets.some(({ file }) => languageOf(file.path) !== undefined)) workspace.files().catch(() => undefined);
    const resolverOf = resolversOn(tree, workspace);
    const files: AskedFile[] = [];
    for (let at = 0; at < targets.length; at += SIDE_BY_SIDE) {
      const some = targets.slice(at, at + SIDE_BY_SIDE);
      files.push(...(await Promise.all(some.map((target) => askFile(resolverOf, target)))));
    }
    return {
      examined: files.reduce((sum, { asked }) => sum + asked.length, 0),
      findings: files.flatMap(({ path, asked }) => asked.flatMap((one) => findingOf(path, one))),
      notChecked: files.flatMap(({ asked }) => asked.flatMap(notCheckedOf)),
      verified: verified(files),
    };
  },
});

async function askFile(resolverOf: (language: string) => Resolver, target: Target): Promise<AskedFile> {
  return { path: target.file.path, asked: await asked(resolverOf, target) };
}

async function asked(resolverOf: (language: string) => Resolver, { file, spans }: Target): Promise<readonly Asked[]> {
  const language = languageOf(file.path);
  if (language === undefined || file.content.kind !== 'text') return [];
  const resolve = resolverOf(language.name);
  const found = await language.imports(file.content.text, file.path, linesOf(spans));
  if ('unreadable' in found) return [{ line: spans[0]?.from ?? 1, specifier: '', answer: unknown(found.unreadable) }];
  return Promise.all(
    found.sites.map(async (site) => ({
      line: site.line,
      specifier: site.specifier ?? '',
      answer: await resolve(file, site),
    })),
  );
}

function linesOf(spans: readonly Span[]): ReadonlySet<number> {
  return new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)));
}

function findingOf(path: Path, { line, specifier, answer }: Asked): readonly Finding[] {
  if (answer.is !== 'missing') return [];
  const { is: _, kind, ...said } = answer;
  return [{ ...said, rule: `imports/${kind}`, path, from: line, to: line, subject: specifier }];
}

function notCheckedOf({ answer }: Asked): readonly NotChecked[] {
  return answer.is === 'unknown' ? [{ why: answer.why, count: 1 }] : [];
}

function verified(files: readonly AskedFile[]): readonly Verified[] {
  const resolved = files.map(({ path, asked }) => ({
    path,
    lines: asked.filter(({ answer }) => answer.is === 'there'),
  }));
  const count = resolved.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) return [];
  const spans = resolved.flatMap(({ path, lines }) =>
    spansOf(
      path,
      lines.map(({ line }) => line),
    ),
  );
  return [{ what: count === 1 ? '1 import resolves' : `${count} imports resolve`, limit: LIMIT, spans }];
}

const LIMIT = 'names and files, not behaviour';
