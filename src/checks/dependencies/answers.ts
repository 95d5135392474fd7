/** Answers for the dependencies of one manifest that a change adds or asks of another version. */
import type { Path } from '../../model.ts';
import type { Packages, Tree } from '../../world/world.ts';
import { nearest } from '../near.ts';
import type { Declared } from '../repository/declared.ts';
import { isAddress, type Locked } from '../repository/lockfile.ts';
import { type Governing, type Lockfiles, lockfilesIn } from '../repository/lockfiles.ts';
import { agreement } from './agreement.ts';
import { type Answer, known, unknown } from './answer.ts';
import { type House, hostOf, houseOf, scopeOf } from './house.ts';
import { byNameAlone, judge } from './judge.ts';
import { specOf } from './spec.ts';
import type { Asked } from './versions.ts';

/** `directory` is the manifest's. */
export type Answers = (declared: Declared, directory: Path, manifest: Manifest) => Promise<Answer>;

/** What a manifest declares, and what it declared before the change. */
export interface Manifest {
  readonly head: readonly Declared[];
  readonly base: readonly Declared[];
}

export function answersFrom(tree: Tree, packages: Packages): Answers {
  const house = houseOf(tree);
  const lockfiles = lockfilesIn(house.files, house.members);
  return async (declared, directory, { head, base }) => {
    const spec = specOf(declared.name, declared.range);
    const own = await house.supplies(spec, declared.name, directory);
    if (own !== undefined) return own ? known() : unknown('a package of the workspace that has another version');
    if (spec.kind === 'elsewhere') return unknown(spec.why);
    const governing = await lockfiles.governing(directory);
    const locked = lockedBy(governing, declared);
    // Of two ranges for one name package managers keep one, and not all the same.
    const isTwice = head.some(
      ({ name, range, kind }) => kind === 'direct' && name === declared.name && range !== declared.range,
    );
    const disagreement = governing === undefined || isTwice ? [] : agreement(governing, declared, spec, locked);
    const withheld = await whyNot(house, packages, { asked: spec, directory, lockfiles, locked });
    if (withheld !== undefined) return unknown(withheld, ...byNameAlone(spec.name), ...disagreement);
    const mayHide = async (): Promise<boolean> =>
      (await house.mayHide(spec.name, directory)) &&
      !(await isShared(house, packages, { name: spec.name, directory, lockfiles }));
    const beside = head.map(({ name }) => name);
    const before = specsBefore(base, declared.name);
    const answer = await judge(packages, { asked: spec, before, locked: locked?.version ?? null, mayHide, beside });
    // What does not exist can be in no lockfile: that need not be said, too.
    const isMissing = answer.faults.some(({ level }) => level === 'error');
    if (!isMissing) return { ...answer, faults: [...answer.faults, ...disagreement] };
    return (await house.makes(spec.name))
      ? unknown('a package of the repository that may not be published yet')
      : answer;
  };
}

const specsBefore = (base: readonly Declared[], name: string): readonly Asked[] =>
  base
    .filter((one) => one.name === name)
    .map(({ range }) => specOf(name, range))
    .filter((spec) => spec.kind !== 'elsewhere');

/**
 * Whether a scope is open to strangers and the name is new: the lockfile takes another package of it from the registry,
 * which tells strangers of that one, and does not hold this one, which somebody who may see it would have installed.
 */
async function isShared(
  house: House,
  packages: Packages,
  { name, directory, lockfiles }: Omit<Place, 'asked' | 'locked'> & { readonly name: string },
): Promise<boolean> {
  const held = await lockfiles.ofScope(scopeOf(name) ?? '', directory);
  if (held.includes(name)) return false;
  const own = await house.members(directory);
  const others = held.filter((other) => !own.has(other));
  const other = nearest(name, others) ?? others[0];
  const found = other === undefined ? undefined : await packages.published(other);
  return found !== undefined && 'value' in found && found.value !== null;
}

/** An override or a catalog asks for nothing itself. */
const lockedBy = (governing: Governing | undefined, { name, range, kind }: Declared): Locked | undefined =>
  kind === 'direct' || kind === 'peer' ? governing?.lock.find(governing.directory, name, range) : undefined;

interface Place {
  readonly asked: Asked;
  readonly directory: Path;
  readonly lockfiles: Lockfiles;
  readonly locked: Locked | undefined;
}

/** Why no registry may be asked for the name, or none can; undefined where one is. */
async function whyNot(
  house: House,
  packages: Packages,
  { asked: { name }, directory, lockfiles, locked }: Place,
): Promise<string | undefined> {
  const from = locked?.from ?? undefined;
  if (from !== undefined && !isAddress(from)) return ELSEWHERE;
  const host = await packages.host();
  if ('unavailable' in host) return host.unavailable;
  const isForeign = (address: string): boolean => hostOf(address) !== host.value;
  const addresses = await lockfiles.addressesOf(name, directory);
  if ((from !== undefined && isForeign(from)) || addresses.some(isForeign)) return ELSEWHERE;
  const withheld = await house.withheld(name, directory, host.value);
  if (withheld !== undefined) return withheld;
  const scope = scopeOf(name);
  const beside = scope === undefined ? [] : await lockfiles.addressesOf(scope, directory);
  return beside.some(isForeign) && (await house.mayHide(name, directory)) ? ELSEWHERE : undefined;
}

const ELSEWHERE = 'a package that the lockfile takes from elsewhere';
