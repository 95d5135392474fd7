/** The section "Who wrote what": lines by origin, and the evidence quoted. Silence is called unknown, never a person. */
import type { AgentShare, Evidence, Origin, Provenance, Scope, Trust } from '../model.ts';
import { bullet, count, gather, type Item, type Line, listed, type Section } from './page.ts';

const OTHERS: readonly (readonly [origin: Origin, name: string, meaning: string])[] = [
  ['automation', 'by automation', 'a bot that is no AI agent'],
  ['human', 'by a person', 'the evidence is quoted below'],
  ['mixed', 'mixed', 'more than one wrote them, and nothing says which line is whose'],
  ['unknown', 'unknown', 'nobody says who wrote them; the checks make no difference'],
];

const TRUST: Readonly<Record<Trust, string>> = {
  verified: 'the forge vouches for it',
  declared: 'declared: anybody could have written it',
  weak: 'a weak hint: tools are known to get it wrong',
};

const nameOf = (agent: string | null): Line => (agent === null ? ['an AI agent that is not named'] : [{ code: agent }]);
const modelOf = (model: string | null): Line => (model === null ? [] : [' (model ', { code: model }, ')']);
const linesOf = (n: number): string => count(n, 'line');

function share({ agent, model, lines, commits }: AgentShare): Item {
  const by: Line = ['by ', ...nameOf(agent), ...modelOf(model)];
  const where = `in ${count(commits, 'commit')}`;
  if (lines > 0) return bullet('·', [`${linesOf(lines)} `, ...by, ` ${where}`]);
  return bullet('·', [`Something ${where} `, ...by, ', but no line can be said to be its own']);
}

const shares = ({ agents, lines }: Provenance): readonly Item[] => [
  ...agents.map(share),
  ...OTHERS.flatMap(([origin, name, meaning]) =>
    lines[origin] === 0 ? [] : [bullet('·', [`${linesOf(lines[origin])} ${name}: ${meaning}`])],
  ),
];

function scopeOf(scope: Scope): Line {
  if (scope.kind === 'commit') return [{ commit: scope.sha }];
  if (scope.kind === 'span') return [{ place: { path: scope.span.path, lines: scope.span } }];
  return ['the pull request'];
}

function claimOf({ claims, agent, model }: Evidence): Line {
  if (claims !== 'agent') return [claims === 'human' ? 'a person' : 'automation'];
  return [...nameOf(agent), ...modelOf(model)];
}

/** One quote, wherever it was seen. */
function quoted(first: Evidence, all: readonly Evidence[]): Item {
  const scopes = gather(all, ({ scope }) => JSON.stringify(scope)).map(([{ scope }]) => scopeOf(scope));
  const part = first.partial === true ? ', for a part of it' : '';
  return {
    ...bullet('·', [{ code: first.quote }]),
    below: [[`${first.signal} of `, ...listed(scopes, 3), `${part}: `, ...claimOf(first)], [TRUST[first.trust]]],
  };
}

function evidence({ commits, evidence: wide }: Provenance): readonly Item[] {
  const all = [...commits.flatMap((commit) => commit.evidence), ...wide];
  const same = ({ claims, agent, model, signal, trust, quote, partial }: Evidence): string =>
    JSON.stringify([claims, agent, model, signal, trust, quote, partial]);
  return gather(all, same).map(([first, group]) => quoted(first, group));
}

/** One tool is one author here, whatever models it ran. */
function summaryOf({ agents, lines }: Provenance): Line {
  const named = gather(agents, ({ agent }) => JSON.stringify(agent)).flatMap(([{ agent }, all]): readonly Line[] => {
    const sum = all.reduce((total, one) => total + one.lines, 0);
    return sum === 0 ? [] : [[`${linesOf(sum)} by `, ...nameOf(agent)]];
  });
  const others = OTHERS.filter(([origin]) => lines[origin] > 0).map(
    ([origin, name]): Line => [`${linesOf(lines[origin])} ${name}`],
  );
  const all = [...named, ...others];
  return all.length === 0 ? ['no added line'] : listed(all, 6);
}

const MOST_PLACES = 5;

/** Somebody took marks away, so this stands at the top: nobody should have to look for it. */
export function removedMarks({ removed }: Provenance): readonly Line[] {
  if (removed === undefined) return [];
  const { commits, spans } = removed;
  const lines = spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const places = spans.map((span): Line => [{ place: { path: span.path, lines: span } }]);
  const marks = commits === 1 ? 'its marks' : 'their marks';
  return [
    [
      { strong: 'Provenance removed' },
      `: ${count(commits, 'commit')} lost ${marks} in a force-push. What the marks said still counts for the ${linesOf(lines)} that stayed: `,
      ...listed(places, MOST_PLACES),
    ],
  ];
}

export function whoWroteWhat(provenance: Provenance): Section {
  const notes = provenance.notes.map((note) => bullet('!', [note]));
  const items = [...shares(provenance), ...notes, ...evidence(provenance)];
  return {
    title: ['Who wrote what: ', ...summaryOf(provenance)],
    shape: 'bullets',
    folded: true,
    items,
    show: 60,
    noun: 'item',
  };
}
