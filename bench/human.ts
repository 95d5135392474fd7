/** Measures how often `human` is answered, and on what: `node bench/human.ts REPOSITORY [COUNT]`. Takes the newest commits that carry a git-ai note, each as a change of its own; reads only. */
import { execFileSync } from 'node:child_process';
import { UserError } from '../src/errors.ts';
import type { Evidence, Origin, Provenance } from '../src/model.ts';
import { agents } from '../src/provenance/agents.ts';
import { classify } from '../src/provenance/classify.ts';
import { signals } from '../src/provenance/signals.ts';
import type { RepositoryOptions } from '../src/world/command-line.ts';
import { openLocal } from '../src/world/sources/source-local.ts';

const [repo, count = '200'] = process.argv.slice(2);
if (repo === undefined) throw new Error('usage: node bench/human.ts REPOSITORY [COUNT]');

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', repo, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });

const noted = new Set(
  git('notes', '--ref=ai', 'list')
    .split('\n')
    .map((line) => line.split(' ')[1]),
);
const history = git('rev-list', '--no-merges', '--parents', 'HEAD')
  .split('\n')
  .map((line) => line.split(' '));
const sample = history.filter(([sha, parent]) => noted.has(sha) && parent !== undefined).slice(0, Number(count));

const lines: Record<Origin, number> = { agent: 0, human: 0, automation: 0, mixed: 0, unknown: 0 };
const seen = { commits: 0, unread: 0, saying: 0, answering: 0, claimed: 0, overruled: 0, verified: 0 };
const bases = new Map<string, number>();

for (const [head = '', base = ''] of sample) {
  const provenance = await provenanceOf({ repo, base, head });
  if (provenance === undefined) {
    seen.unread += 1;
    continue;
  }
  seen.commits += 1;
  for (const [origin, more] of Object.entries(provenance.lines) as [Origin, number][]) lines[origin] += more;
  const claims = provenance.evidence.filter(({ claims }) => claims === 'human');
  if (claims.length > 0) seen.saying += 1;
  if (provenance.lines.human > 0) seen.answering += 1;
  seen.verified += claims.filter(({ trust }) => trust === 'verified').length;
  const claimed = claimedLines(claims);
  seen.claimed += claimed;
  seen.overruled += claimed - provenance.lines.human;
  for (const name of namesIn(provenance)) bases.set(name, (bases.get(name) ?? 0) + 1);
}

console.log(
  `${seen.commits} commits with a note (${seen.unread} more that lack objects here); ${seen.saying} of the notes say of some line that a person typed it`,
);
console.log(
  `lines: ${Object.entries(lines)
    .map(([origin, n]) => `${n} ${origin}`)
    .join(', ')}`,
);
console.log(
  `${seen.claimed} lines are claimed for a person, ${seen.overruled} of them are answered otherwise, the forge vouches for ${seen.verified} claims`,
);
console.log(
  `human is answered in ${seen.answering} commits, on: ${[...bases].map(([name, n]) => `${name} (${n})`).join(', ')}`,
);

/** undefined where the clone lacks what the commit holds. */
async function provenanceOf(options: RepositoryOptions): Promise<Provenance | undefined> {
  try {
    await using opened = await openLocal(options);
    return classify(await opened.source.change(), agents, signals);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function claimedLines(claims: readonly Evidence[]): number {
  const places = claims.flatMap(({ scope }) =>
    scope.kind === 'span'
      ? Array.from(
          { length: scope.span.to - scope.span.from + 1 },
          (_, at) => `${scope.span.path} ${scope.span.from + at}`,
        )
      : [],
  );
  return new Set(places).size;
}

function namesIn({ evidence, lines: { human } }: Provenance): ReadonlySet<string> {
  const claims = human === 0 ? [] : evidence.filter(({ claims }) => claims === 'human');
  return new Set(claims.map(({ signal, trust }) => `${signal}, ${trust}`));
}
