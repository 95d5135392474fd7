/** What a registry's answer means for one dependency. */
import type { PackageHistory, Packages, Published } from '../../world/world.ts';
import { type Answer, type Fault, known, unknown } from './answer.ts';
import { deprecated, knownAs, lockedUnpublished, missing, nearTo, noVersion, takenBack, young } from './faults.ts';
import { knownElsewhere } from './foreign-names.ts';
import { nearPopular } from './near-name.ts';
import { type Asked, admits, type Fits, fitting } from './versions.ts';

export interface Question {
  readonly asked: Asked;
  /** What was asked of the same name before the change. */
  readonly before: readonly Asked[];
  /** The version that a lockfile holds for it; null where there is none. */
  readonly locked: string | null;
  /** Whether its owners may keep it from strangers. Asked only where the registry does not know it. */
  readonly mayHide: () => Promise<boolean>;
  /** Names that the manifest declares besides. */
  readonly beside: readonly string[];
}

/** Versions younger than this, in days, have not been looked at by many: most malicious ones are found and taken back by then. */
const LEAST_AGE = 3;
/** A package of this age, in days, with this many versions has users of its own: its name is no slip. */
const ESTABLISHED = { age: 365, versions: 10 } as const;
/** How npm's registry marks a name that it keeps for itself after what was there had to go. */
const HELD = /^0\.0\.\d+-security(?:\.\d+)?$/;

export async function judge(packages: Packages, question: Question): Promise<Answer> {
  const { asked, beside } = question;
  const found = await packages.published(asked.name);
  if ('unavailable' in found) return unknown(found.unavailable, ...byNameAlone(asked.name));
  const published = found.value;
  if (published === null)
    return (await question.mayHide())
      ? unknown('a scope whose packages may be private')
      : known(missing(asked.name, beside));
  if ([...published.versions.keys()].every((version) => HELD.test(version)))
    return known(takenBack(asked.name, beside));
  const fit = fitting(published, asked);
  if (fit.is === 'none' && isPartial(published, question))
    return unknown('a registry that does not list the version before the change either');
  if (fit.is === 'none') return known(unmatched(question, published));
  const foreign = await foreignName(packages, asked.name);
  if (fit.is === 'unclear') return unknown('a range that only pre-releases fit', ...foreign);
  return known(...foreign, ...(await versionFaults(packages, question, { published, fit })));
}

/** A mirror may hold a part of what was published: then it is no witness against a version. */
const isPartial = (published: Published, { asked, before }: Question): boolean =>
  asked.kind === 'range' && before.some((one) => one.kind === 'range' && fitting(published, one).is === 'none');

/** A version that a package manager took for the lockfile was there once: a registry may have let go of it, or never list all. */
function unmatched({ asked, locked }: Question, published: Published): Fault {
  const isTaken = locked !== null && asked.kind === 'range' && admits(asked.range, locked);
  return isTaken ? lockedUnpublished(asked.name, locked) : noVersion(asked, published);
}

/** What a name tells where no registry does: a slip, or the name of something else. */
export function byNameAlone(name: string): readonly Fault[] {
  const elsewhere = knownElsewhere(name);
  if (elsewhere !== undefined) return [knownAs(name, elsewhere)];
  const near = nearPopular(name);
  return near?.by === 'slip' ? [nearTo(name, near.name)] : [];
}

/** A published name that is another thing's name, or near to one. */
async function foreignName(packages: Packages, name: string): Promise<readonly Fault[]> {
  const elsewhere = knownElsewhere(name);
  if (elsewhere !== undefined) return [knownAs(name, elsewhere)];
  const near = nearPopular(name);
  if (near === undefined) return [];
  const history = await packages.history(name);
  if ('unavailable' in history) return near.by === 'slip' ? [nearTo(name, near.name)] : [];
  const isHonest = isEstablished(history.value) || (await isSameOwner(packages, history.value, near.name));
  return isHonest ? [] : [nearTo(name, near.name)];
}

/** The ages of the package itself and of its last change stand among those of its versions. */
function isEstablished({ ages }: PackageHistory): boolean {
  return (ages.get('created') ?? 0) >= ESTABLISHED.age && ages.size - 2 >= ESTABLISHED.versions;
}

async function isSameOwner(packages: Packages, { owners }: PackageHistory, other: string): Promise<boolean> {
  if (owners.length === 0) return false;
  const history = await packages.history(other);
  return 'value' in history && history.value.owners.some((owner) => owners.includes(owner));
}

async function versionFaults(
  packages: Packages,
  { asked: { name }, locked }: Question,
  { published, fit }: { readonly published: Published; readonly fit: Fits },
): Promise<readonly Fault[]> {
  if (locked !== null && !published.versions.has(locked)) return [lockedUnpublished(name, locked)];
  const taken = locked ?? fit.taken;
  const words = published.versions.get(taken)?.deprecated ?? null;
  const youth = await tooYoung(packages, name, published, locked === null ? fit.versions : [locked]);
  return [...(words === null ? [] : [deprecated(name, taken, words)]), ...youth];
}

/** Only where every version that could be installed is young: a range that admits an older one chooses nothing new. */
async function tooYoung(
  packages: Packages,
  name: string,
  { untouched }: Published,
  versions: readonly string[],
): Promise<readonly Fault[]> {
  if (untouched !== null && untouched >= LEAST_AGE) return [];
  const history = await packages.history(name);
  if ('unavailable' in history) return [];
  const { ages } = history.value;
  const age = Math.max(...versions.map((version) => ages.get(version) ?? LEAST_AGE));
  return age >= LEAST_AGE ? [] : [young(name, versions[0] ?? '', { age, least: LEAST_AGE })];
}
