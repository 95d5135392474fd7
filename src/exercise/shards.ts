/** In which order changed functions are tried, and which of them this process tries: agents' first, and each in exactly one share. */
import type { Provenance } from '../model.ts';
import type { Share } from '../world/world.ts';
import type { Subject } from './functions/functions.ts';
import type { Changed } from './functions/pairs.ts';

/** A file with what changed in it. */
export interface Planned {
  readonly path: string;
  readonly changed: Changed;
}

/** Some of what changed in a file, to be tried in one go. */
export interface Batch<File> {
  readonly file: File;
  readonly part: Changed;
  /** The names of functions that find fresh processes: each is the first of its group. */
  readonly firsts: ReadonlySet<string>;
  /** Beyond what one run tries. */
  readonly isTooMuch: boolean;
}

export interface Planning {
  /** Null where nobody asked who wrote the lines. */
  readonly provenance: Provenance | null;
  /** Null for all. */
  readonly share: Share | null;
  /** Functions and constants of one run, all its shares together. */
  readonly most: number;
}

/**
 * Functions of one file that share processes, one after the other. What one leaves behind the next one may see, so a
 * group is never taken apart: then it comes to the same in whichever share it is.
 */
const GROUP = 4;

interface Step<File> {
  readonly file: File;
  readonly part: Changed;
  readonly rank: number;
  readonly isTooMuch: boolean;
}

/** The riskiest first. The shares of one change have nothing in common and are everything together. */
export function plan<File extends Planned>(
  files: readonly File[],
  { provenance, share, most }: Planning,
): readonly Batch<File>[] {
  const steps = files
    .flatMap((file) => stepsIn(file, provenance))
    .sort((one, other) => one.rank - other.rank)
    .map((step, at) => ({ ...step, isTooMuch: at >= most }));
  const groups = together(steps, (group) => group.length < GROUP);
  const mine = groups.filter((_, at) => share === null || at % share.of === share.index - 1);
  return together(mine.flat(), () => true).flatMap((all): readonly Batch<File>[] => {
    const [first] = all;
    if (first === undefined) return [];
    const ours = mine.filter(([step]) => step?.file === first.file);
    const firsts = new Set(ours.flatMap((group) => namesIn(group[0]?.part).slice(0, 1)));
    const part = all.map((step) => step.part).reduce(joined);
    return [{ file: first.file, part, firsts, isTooMuch: first.isTooMuch }];
  });
}

function stepsIn<File extends Planned>(
  file: File,
  provenance: Provenance | null,
): readonly Omit<Step<File>, 'isTooMuch'>[] {
  const { functions, constants } = file.changed;
  const stepOf = (part: Changed, { head }: { readonly head: Subject }) => ({
    file,
    part,
    rank: rankOf(provenance, file.path, head),
  });
  return [
    ...functions.map((pair) => stepOf({ functions: [pair], constants: [] }, pair)),
    ...constants.map((pair) => stepOf({ functions: [], constants: [pair] }, pair)),
  ];
}

/** Neighbours of the same file and risk, as long as there is room. */
function together<File>(
  steps: readonly Step<File>[],
  hasRoom: (group: readonly Step<File>[]) => boolean,
): readonly (readonly Step<File>[])[] {
  const groups: Step<File>[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isAlike = last?.file === step.file && last.rank === step.rank && last.isTooMuch === step.isTooMuch;
    if (group !== undefined && isAlike && hasRoom(group)) group.push(step);
    else groups.push([step]);
  }
  return groups;
}

const namesIn = (part: Changed | undefined): readonly string[] => part?.functions.map(({ head }) => head.name) ?? [];

const joined = (one: Changed, other: Changed): Changed => ({
  functions: [...one.functions, ...other.functions],
  constants: [...one.constants, ...other.constants],
});

/** 0 where an agent wrote some of it, 1 where that is not known for some of it, 2 for the rest. */
function rankOf(provenance: Provenance | null, path: string, { from, to }: Subject): number {
  const spans = provenance?.files.find((file) => file.path === path)?.spans ?? [];
  const origins = spans.filter((span) => span.from <= to && span.to >= from).map(({ origin }) => origin);
  if (origins.some((origin) => origin === 'agent' || origin === 'mixed')) return 0;
  return origins.length === 0 || origins.includes('unknown') ? 1 : 2;
}

/** What people write: `2/5`. Undefined for anything else. */
export function shareFrom(words: string): Share | undefined {
  const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(words) ?? [];
  const share = { index: Number(index), of: Number(of) };
  return share.index <= share.of ? share : undefined;
}
