/**
 * What `behaviour` says of pairs of functions: regressions that it should find, rewrites on which it should be silent.
 * Each row becomes two commits of a real repository, and every counter-example is run by hand (`behaviour/naive.ts`).
 * `node bench/behaviour.ts [--mode calls,types,new] [--limit N] [--skip ID,…] [--packages DIR] [--examples ROWS.jsonl]
 * [--say] ROWS.jsonl…`
 */
import { chmodSync, cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckResult } from '../src/model.ts';
import { createFolder, createRepo, type Repo } from '../test/support/repo.ts';
import { confirms, output, passes } from './behaviour/naive.ts';
import { checkRange } from './behaviour/range.ts';
import { type Row, rowsIn, withCalls, withExamples, withTypes } from './behaviour/rows.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mode: { type: 'string', default: 'calls,types,new' },
    limit: { type: 'string', default: '1000' },
    /** Rows that do not run outside of their own harness, by the end of their id. */
    skip: { type: 'string', default: '' },
    /** A folder whose `node_modules` the repositories get. */
    packages: { type: 'string' },
    /** More rows, for the documented examples of the same functions alone. */
    examples: { type: 'string', multiple: true, default: [] },
    /** Lists what was missed and what was reported. */
    say: { type: 'boolean', default: false },
  },
});

type Mode = 'calls' | 'types' | 'new';
const FILES = { calls: withCalls, types: withTypes, new: withExamples } as const;
const isMode = (text: string): text is Mode => text in FILES;

interface Seen {
  readonly row: Row;
  readonly result: CheckResult;
  /** Errors: what the check holds to be wrong. */
  readonly isReported: boolean;
  readonly isConfirmed: boolean;
  /** Whether the documented calls themselves give another result. */
  readonly isRevealed: boolean;
  readonly seconds: number;
}

const TELL = 'const tell = (f) => { try { console.log(JSON.stringify(f())) } catch (e) { console.log(e.name) } };';

/** Rewrites have the documented examples of the function that they rewrite. */
const read = (path: string): readonly Row[] => rowsIn(readFileSync(path, 'utf8'));
const all = positionals.map(read);
const known = [...all, ...values.examples.map(read)].flat();
const examples = new Map(known.flatMap((row) => (row.examples === '' ? [] : [[row.id, row.examples] as const])));
// For the plain processes as well.
if (values.packages !== undefined) process.env['NODE_PATH'] = join(values.packages, 'node_modules');
const skipped = new Set(values.skip.split(',').map((id) => `JavaScript/${id}`));
await using folder = await createFolder();
for (const [index, path] of positionals.entries())
  for (const mode of values.mode.split(',').filter(isMode)) {
    const rows = (all[index] ?? [])
      .map((row) => ({ ...row, examples: examples.get(row.id) ?? '' }))
      .filter(({ id, isBug }) => !skipped.has(id) && (isBug || mode !== 'new'))
      .slice(0, Number(values.limit));
    const seen: Seen[] = [];
    for (const row of rows) seen.push(await look(row, mode));
    tell(`${basename(path)}, ${mode}`, mode, seen);
  }

async function look(row: Row, mode: Mode): Promise<Seen> {
  const files = (text: string) => FILES[mode](row, text);
  const [before, after] = [files(row.base), files(row.head)];
  await using repo = await createRepo();
  const [base, head] = [
    await commitAll(repo, mode === 'new' ? {} : before, 'feat: begin'),
    await commitAll(repo, after, mode === 'new' ? `feat: ${row.name}` : `refactor: simplify ${row.name}`),
  ];
  if (values.packages !== undefined) {
    cpSync(join(values.packages, 'node_modules'), join(repo.directory, 'node_modules'), { recursive: true });
    // The code runs as somebody else, who may not look into a folder of ours.
    chmodSync(repo.directory, 0o755);
  }
  const started = performance.now();
  const result = await checkRange({ repo: repo.directory, base, head });
  const seconds = (performance.now() - started) / 1000;
  const errors = result.findings.filter(({ level }) => level === 'error');
  const place = join(folder.directory, `${mode}-${row.id.replace('/', '-')}`);
  const isConfirmed = errors.some(({ reproduce }) =>
    reproduce === undefined
      ? false
      : mode === 'new'
        ? !passes(place, after, reproduce)
        : confirms(place, reproduce, { base: before, head: after }),
  );
  return { row, result, isReported: errors.length > 0, isConfirmed, isRevealed: revealed(row, place), seconds };
}

function commitAll(repo: Repo, files: Readonly<Record<string, string>>, message: string): Promise<string> {
  const manifest = '{ "name": "subject", "version": "1.0.0", "type": "commonjs" }\n';
  return repo.commit({ message, files: { 'package.json': manifest, '.gitignore': 'node_modules\n', ...files } });
}

/** The documented calls alone, run by hand: any of them that comes to something else on the head. */
function revealed({ name, base, head, ...row }: Row, place: string): boolean {
  const calls = (withCalls({ name, base, head, ...row }, base)['usage.js'] ?? '').match(/^.*;$/gm)?.slice(1) ?? [];
  const said = (text: string, side: string): string => {
    const tell = calls.map((call) => `tell(() => ${call.slice(0, -1)});`).join('\n');
    return output(join(place, side), `${text}\n${TELL}\n${tell}\n`);
  };
  return calls.length > 0 && said(base, 'told-base') !== said(head, 'told-head');
}

function tell(name: string, mode: Mode, seen: readonly Seen[]): void {
  const bugs = seen.filter(({ row }) => row.isBug);
  const rewrites = seen.filter(({ row }) => !row.isBug);
  const seconds = seen.map((one) => one.seconds).sort((a, b) => a - b);
  console.log(`\n## ${name}`);
  if (bugs.length > 0) {
    const hidden = bugs.filter(({ isRevealed }) => !isRevealed);
    console.log(
      `${bugs.length} bugs: ${share(bugs, ({ isReported }) => isReported)} reported, ${share(bugs, ({ isConfirmed }) => isConfirmed)} with a counter-example that a plain process confirms; ` +
        `of the ${hidden.length} that no documented call reveals, ${share(hidden, ({ isConfirmed }) => isConfirmed)}`,
    );
    const documented = bugs.filter(({ row }) => withExamples(row, row.base)['subject.js']?.includes('@example'));
    if (mode === 'new')
      console.log(
        `with an example: ${documented.length}, of which ${share(documented, ({ isReported }) => isReported)}`,
      );
  }
  if (rewrites.length > 0)
    console.log(`${rewrites.length} rewrites: ${rewrites.filter(({ isReported }) => isReported).length} reported`);
  console.log(
    `seconds: median ${seconds[Math.floor(seconds.length / 2)]?.toFixed(2)}, most ${seconds.at(-1)?.toFixed(2)}`,
  );
  for (const one of seen) if (one.row.isBug !== one.isConfirmed || (values.say && one.isReported)) explain(one);
}

function share(all: readonly Seen[], isSo: (one: Seen) => boolean): string {
  const count = all.filter(isSo).length;
  return `${count} (${all.length === 0 ? '–' : (count / all.length).toFixed(3)})`;
}

function explain({ row, result, isReported, isConfirmed }: Seen): void {
  const words = result.findings.map(({ level, message }) => `${level}: ${message}`);
  const why = result.notChecked.map(({ why: reason }) => reason);
  const kind = isReported && !isConfirmed ? 'not confirmed' : isReported ? 'reported' : 'silent';
  console.log(`- ${row.id} ${row.name}: ${kind}; ${[...words, ...why].join(' | ') || result.because}`);
}
