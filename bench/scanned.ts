/**
 * How often the reader of lexemes is certain of what a file of JavaScript or TypeScript imports, and whether it is right:
 * every script that git holds of each work tree, all of its lines asked, beside the parser.
 *
 *   node bench/scanned.ts [--say] WORKTREE…     --say lists the disagreements, and the files that only the parser reads
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { places } from '../src/languages/javascript/places.ts';
import { readPreamble } from '../src/languages/javascript/preamble.ts';
import { scanSites } from '../src/languages/javascript/scanned.ts';
import type { PlacedSite } from '../src/languages/javascript/site.ts';
import { parseSites, TOO_LONG } from '../src/languages/javascript/syntax.ts';
import { lineStarts } from '../src/languages/lines.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { say: { type: 'boolean', default: false } },
});
const SCRIPT = /\.[cm]?[jt]sx?$/;

/** parser: it has to be asked. broken: it says nothing, where the reader of lexemes does. */
type Kind = 'nothing' | 'preamble' | 'scanned' | 'parser' | 'broken' | 'wrong';

async function kindOf(text: string, path: string): Promise<{ readonly kind: Kind; readonly scanned: boolean }> {
  const starts = lineStarts(text);
  const inQuestion = places(text, starts, new Set(starts.map((_, index) => index + 1)));
  const preamble = readPreamble(text);
  const sites = scanSites(text, path);
  const parsed = await parseSites(text, path);
  const scanned = sites !== undefined;
  if (sites !== undefined && 'sites' in parsed && !isDeepStrictEqual(ordered(sites), ordered(parsed.sites)))
    return { kind: 'wrong', scanned };
  if (inQuestion.length === 0) return { kind: 'nothing', scanned };
  if (inQuestion.every((offset) => offset < preamble.end)) return { kind: 'preamble', scanned };
  if (sites === undefined) return { kind: 'parser', scanned };
  return { kind: 'unreadable' in parsed ? 'broken' : 'scanned', scanned };
}

const ordered = (sites: readonly PlacedSite[]): readonly PlacedSite[] => sites.toSorted((a, b) => a.offset - b.offset);

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A link that leads nowhere, or a file that git holds and the disk does not.
    return undefined;
  }
}

const all = new Map<string, number>();
const bytes = { read: 0 };
for (const top of positionals) {
  const listed = execFileSync('git', ['-C', top, 'ls-files', '-z'], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const counts = new Map<string, number>();
  for (const path of listed.split('\0').filter((name) => SCRIPT.test(name))) {
    const text = textOf(join(top, path));
    if (text === undefined || text.length > TOO_LONG) continue;
    bytes.read += text.length;
    const { kind, scanned } = await kindOf(text, path);
    for (const name of ['files', kind, ...(scanned ? ['certain'] : [])]) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      all.set(name, (all.get(name) ?? 0) + 1);
    }
    if (values.say && (kind === 'wrong' || kind === 'parser' || kind === 'broken')) console.log(`  ${kind} ${path}`);
  }
  report(basename(top), counts);
}
report('all', all);

function report(name: string, counts: ReadonlyMap<string, number>): void {
  const count = (kind: Kind | 'files' | 'certain') => counts.get(kind) ?? 0;
  const share = (some: number) => `${((100 * some) / count('files')).toFixed(2)} %`;
  console.log(
    `${name}: ${count('files')} files; certain of all imports ${share(count('certain'))}, disagreements ${count('wrong')}; ` +
      `nothing in question ${share(count('nothing'))}, read at the top ${share(count('preamble'))}, from lexemes ${share(count('scanned'))} ` +
      `(and ${count('broken')} files that do not parse), parser needed ${count('parser')} (${share(count('parser'))})`,
  );
}
