/** Asks the compiler about some files of one configuration, and judges what it refuses. */
import type ts from 'typescript';
import type { Path } from '../../model.ts';
import type { MayBeAdded } from './additions.ts';
import { componentOf, unclear } from './component.ts';
import type { Configuration } from './configurations.ts';
import type { Court, Judged, Missing } from './court.ts';
import { type Hosts, inside, TooMuch, type TypeScript } from './host.ts';
import { judge } from './judge.ts';
import { newerThan } from './newer.ts';
import { isOurs, tellsLanguage } from './own-compiler.ts';
import type { Owners } from './owner.ts';
import { reachIn } from './reach.ts';
import { importsAll, refusalsIn, unresolvedIn } from './refusal.ts';
import { sitesIn } from './sites.ts';
import { surfacesOf } from './surface.ts';
import type { IsUnsaid } from './unsaid.ts';
import { judgeUntyped, modulesFor } from './untyped.ts';

export interface Question {
  readonly path: Path;
  /** The lines in question, one-based. */
  readonly added: Lines;
}

export type Lines = Pick<ReadonlySet<number>, 'has'>;

export interface Found {
  readonly missing: Missing;
  /** One-based, inclusive. */
  readonly from: number;
  readonly to: number;
}

export interface Answer {
  readonly path: Path;
  readonly found: readonly Found[];
  /** The lines of what could be looked up, one for each. */
  readonly known: readonly number[];
  /** Why something else could not. */
  readonly unknown: readonly string[];
}

export interface Bench {
  readonly compiler: TypeScript;
  readonly hosts: Hosts;
  readonly owners: Owners;
  readonly isUnsaid: IsUnsaid;
  readonly mayBeAdded: MayBeAdded;
  /** Told of each program before it is asked, and whether it takes the place of another one. */
  readonly onProgram: (program: ts.Program, isSecond: boolean) => void;
}

/** Programs of one configuration, each built on the one before. */
export interface Examiner {
  /** `more` are files that the compiler reads besides, by its own names. Throws what the compiler throws. */
  examine(questions: readonly Question[], more: readonly string[]): readonly Answer[];
}

/** How long the compiler may look at one configuration's files, in milliseconds. */
const LONGEST = 300_000;

export function examinerOf(
  { compiler, hosts, owners, isUnsaid, mayBeAdded, onProgram }: Bench,
  configuration: Configuration,
): Examiner {
  let before: ts.Program | undefined;
  return {
    examine: (questions, more) => {
      const program = compiler.createProgram({
        rootNames: inOrder(configuration, [...questions.map(({ path }) => inside(path)), ...more]),
        options: configuration.options,
        host: hosts.compiler,
        ...(before === undefined ? {} : { oldProgram: before }),
      });
      const isSecond = before !== undefined;
      before = program;
      onProgram(program, isSecond);
      const checker = program.getTypeChecker();
      const surfaces = surfacesOf(compiler, checker, owners.isWritten);
      const modules = modulesFor(compiler, configuration.options);
      const { isUnbuilt } = owners;
      const isWhole = once(() => configuration.isWhole && importsAll(compiler, program, isUnbuilt));
      const reachFrom = reachIn({
        compiler,
        program,
        host: hosts.compiler,
        isUnbuilt,
        openModule: surfaces.openModule,
      });
      const isNewer = newerThan(compiler, program);
      const token = watch(compiler, performance.now() + LONGEST);
      return questions.flatMap((question) => {
        const source = program.getSourceFile(inside(question.path));
        if (source === undefined) return [];
        const diagnostics = program.getSemanticDiagnostics(source, token);
        const { path } = question;
        const why = unclear(program, source, diagnostics);
        if (why !== undefined) return [{ path, found: [], known: [], unknown: [why] }];
        const unresolved = unresolvedIn(compiler, source, diagnostics);
        const { isChecked, options, own } = configuration;
        const court: Court = {
          ...{ compiler, checker, surfaces, owners, isUnsaid, mayBeAdded, isNewer, isWhole, isChecked, unresolved },
          reach: once(() => reachFrom(source)),
          path: componentOf(path),
          isOurs: own === undefined || isOurs(own),
          tellsLanguage: tellsLanguage(own),
        };
        const untyped = judgeUntyped({ ...court, host: hosts.configuration, options, modules, source });
        const refused = refusalsIn(compiler, source, diagnostics).map((refusal) => ({
          node: refusal.node,
          judgement: judge(court, refusal),
        }));
        return [{ path, ...answerOf(court, source, question.added, { refused, untyped }) }];
      });
    },
  };
}

function answerOf(
  court: Court,
  source: ts.SourceFile,
  added: Lines,
  { refused, untyped }: { readonly refused: readonly Judged[]; readonly untyped: readonly Judged[] },
): Omit<Answer, 'path'> {
  const lineOf = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const judged = [...refused, ...untyped];
  const found = foundIn(source, added, judged);
  const wrong = new Set(found.map(({ from }) => from));
  const sites = sitesIn(court, source, added, new Set(untyped.map(({ node }) => node)));
  const read = untyped.filter(({ judgement }) => judgement.is !== 'unknown').map(({ node }) => lineOf(node));
  const open = judged.flatMap(({ node, judgement: one }) =>
    one.is === 'unknown' ? [{ line: lineOf(node), why: one.why }] : [],
  );
  return {
    found,
    known: [...sites.known, ...read.filter((line) => added.has(line))],
    // What is missing has no type either: that is said once.
    unknown: [...sites.unknown, ...open]
      .filter(({ line }) => added.has(line) && !wrong.has(line))
      .map(({ why }) => why),
  };
}

/** As the repository's own compiler would come upon them: where modules add to one another, the order can tell. */
function inOrder({ files }: Configuration, names: readonly string[]): readonly string[] {
  const wanted = new Set(names);
  return [...[...files].filter((file) => wanted.has(file)), ...[...wanted].filter((file) => !files.has(file))];
}

function once<Value>(ask: () => Value): () => Value {
  let answer: { readonly value: Value } | undefined;
  return () => {
    answer ??= { value: ask() };
    return answer.value;
  };
}

function watch(compiler: TypeScript, ends: number): ts.CancellationToken {
  const isCancellationRequested = (): boolean => performance.now() > ends;
  return {
    isCancellationRequested,
    throwIfCancellationRequested: () => {
      if (isCancellationRequested()) throw new compiler.OperationCanceledException();
    },
  };
}

function foundIn(source: ts.SourceFile, added: Lines, judged: readonly Judged[]): readonly Found[] {
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const found = new Map<string, Found>();
  for (const { judgement: missing } of judged) {
    if (missing.is !== 'missing') continue;
    const isCall = missing.kind === 'arity' || missing.kind === 'argument';
    const from = lineAt(missing.node.getStart(source));
    const to = isCall ? lineAt(missing.node.end) : from;
    // A call is wrong as a whole: a line added anywhere in it can be the reason.
    const line = Array.from({ length: to - from + 1 }, (_, index) => from + index).find((one) => added.has(one));
    if (line !== undefined) found.set(`${missing.kind} ${missing.name} ${line}`, { missing, from: line, to: line });
  }
  return [...found.values()];
}

/** Why the compiler gave up; undefined for what is no limit of its or of ours, but a fault. */
export function brokenBecause(compiler: TypeScript, error: unknown): string | undefined {
  if (error instanceof TooMuch) return error.message;
  if (error instanceof compiler.OperationCanceledException) return 'it takes the compiler too long';
  return error instanceof RangeError ? 'it is nested too deeply for the compiler' : undefined;
}
