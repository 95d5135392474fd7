/**
 * Lays line claims on the lines that the change adds. A claim counts where it fits those lines exactly; everything else is refused and counted.
 * Sides do not erase one another: a person's claim, a partial or a weak one leaves an agent's claim of the same lines standing.
 */
import type { Sha, Span } from '../model.ts';
import type { AddedLines, Block, Part } from './added-lines.ts';
import type { LineClaim, Statement, Witness } from './format.ts';
import { hearing } from './witness.ts';

export interface LaidSpan extends Span {
  readonly says: Statement;
}

export interface Refusal<Claim extends LineClaim> {
  /** Plural nouns. */
  readonly why: string;
  /** In lines. */
  readonly count: number;
  /** The first claim that was refused so. */
  readonly first: Claim;
}

export interface Placement<Claim extends LineClaim> {
  /** One side after the other, each in the order of files and lines and without overlap. */
  readonly spans: readonly LaidSpan[];
  readonly refused: readonly Refusal<Claim>[];
}

const NOT_ADDED = 'claimed lines that are not among those their commit added and head still has, not believed';
const OTHER_TEXT = 'claimed lines whose text is not the recorded one, not believed';
const UNHEARD = 'claimed lines with more recorded hashes than are compared, not believed';

/** Takes time in proportion to the lines and, times the logarithm of the lines, to the claims. */
export function lay<Claim extends LineClaim>(head: Sha, added: AddedLines, claims: readonly Claim[]): Placement<Claim> {
  const hear = hearing(head, added);
  const refused = new Map<string, Refusal<Claim>>();
  const sides = new Map<string, Laid[]>();
  for (const claim of claims) {
    const { part, why, missing } = fitOf(claim, added, (witness, place) => hear(witness, place, claim.path));
    const before = refused.get(why);
    if (missing > 0) refused.set(why, { why, count: (before?.count ?? 0) + missing, first: before?.first ?? claim });
    if (part === null) continue;
    const { says } = claim;
    const side = `${says.claims} ${says.partial} ${says.trust}`;
    sides.set(side, sides.get(side) ?? []);
    sides.get(side)?.push({ ...part, says });
  }
  return {
    spans: [...sides.values()].flatMap((laid) => spansOf(paint(laid, added), added)),
    refused: [...refused.values()],
  };
}

interface Fit {
  /** null when nothing of the claim fits. */
  readonly part: Part | null;
  /** Why the rest does not, and how many lines that is. */
  readonly why: string;
  readonly missing: number;
}

type Hear = (witness: Witness, place: LineClaim['places'][number]) => ReturnType<ReturnType<typeof hearing>>;

function fitOf({ path, lines, places, witness }: LineClaim, added: AddedLines, hear: Hear): Fit {
  const size = lines === null ? 0 : lines.to - lines.from + 1;
  let why = NOT_ADDED;
  for (const place of places) {
    const heard = witness === null ? 'silent' : hear(witness, place);
    if (heard === 'denies' || heard === 'unheard') {
      why = heard === 'denies' ? OTHER_TEXT : UNHEARD;
      continue;
    }
    const part = added.find(place.commit, path, lines);
    // A witness of all the lines vouches for those that the commit found there, too: an edit is recorded with what surrounds it.
    const vouched = heard === 'agrees' && witness?.lines.to === lines?.to;
    if (part !== undefined && (vouched || !place.whole || part.size >= size))
      return { part, why: NOT_ADDED, missing: vouched || lines === null ? 0 : size - part.size };
  }
  return { part: null, why, missing: size };
}

interface Laid extends Part {
  readonly says: Statement;
}

/** For each added line what is said of it: the last one that was laid, which is why the last ones go first and never twice over a line. */
function paint(laid: readonly Laid[], { lines }: AddedLines): readonly (Statement | undefined)[] {
  const said = new Array<Statement | undefined>(lines.length);
  const free = new Map<Block, number[]>();
  for (const { block, low, high, says } of [...laid].reverse()) {
    const next = free.get(block) ?? Array.from({ length: block.ids.length + 1 }, (_, index) => index);
    free.set(block, next);
    for (let entry = firstFree(next, low); entry < high; entry = firstFree(next, entry + 1)) {
      const id = block.ids[entry] ?? 0;
      said[id] ??= says;
      next[entry] = entry + 1;
    }
  }
  return said;
}

/** Follows the links to the first entry that nobody has taken, and shortens the way for the next one. */
function firstFree(next: number[], from: number): number {
  let entry = from;
  for (let to = next[entry] ?? entry; to !== entry; to = next[entry] ?? entry) {
    next[entry] = next[to] ?? to;
    entry = to;
  }
  return entry;
}

function spansOf(said: readonly (Statement | undefined)[], { lines }: AddedLines): readonly LaidSpan[] {
  const spans: LaidSpan[] = [];
  for (const [id, line] of lines.entries()) {
    const says = said[id];
    const last = spans.at(-1);
    if (says === undefined) continue;
    const continues = last?.says === says && last.path === line.path && last.to === line.number - 1;
    if (continues) spans[spans.length - 1] = { ...last, to: line.number };
    else spans.push({ path: line.path, from: line.number, to: line.number, says });
  }
  return spans;
}
