/** What to say of a package that no manifest above the file declares and that nothing supplies. */
import type { Path } from '../../model.ts';
import { isSlip, nearest } from '../near.ts';
import { type Manifest, typesOf } from '../repository/manifests.ts';
import { within } from '../repository/paths.ts';
import { popular } from '../repository/popular.ts';
import { type Answer, type Missing, type Unknown, unknown } from './answer.ts';
import { isNodeBuiltin, isOfTypesAlone, nodeBuiltins } from './known.ts';
import type { Project } from './project.ts';

export interface Undeclared {
  readonly name: string;
  /** As written. */
  readonly specifier: string;
  readonly typesOnly: boolean;
}

/** `manifests` are those above the file, nearest first. */
export async function undeclared(
  project: Project,
  directory: Path,
  { name, specifier, typesOnly }: Undeclared,
  manifests: readonly Manifest[],
): Promise<Answer> {
  const place = within(manifests[0]?.directory ?? '', 'package.json');
  const known = await knownSomewhere(project, { directory, name }, manifests);
  if (typeof known === 'object') return known;
  if (known !== undefined) return milder(name, known, place);
  if (typesOnly && (await mayComeAlong(project, directory, name, manifests)))
    return unknown('types that other types may bring');
  if (isOfTypesAlone(name)) return unknown('types that other types may bring');
  if (isNodeBuiltin(name)) return noBuiltin(specifier);
  const declared = manifests.flatMap((manifest) => [...manifest.declared.keys()]);
  const near = nearest(name, [...declared, ...nodeBuiltins, ...(await project.workspaces.all(directory)).keys()]);
  return {
    is: 'missing',
    kind: 'undeclared-package',
    level: 'error',
    message: `no manifest declares \`${name}\`, and nothing in the repository supplies it`,
    help:
      near === undefined ? `declare it in \`${place}\`, if it is the package you mean` : `did you mean \`${near}\`?`,
  };
}

/** A part that a built-in does not have. */
function noBuiltin(specifier: string): Missing {
  const near = nearest(specifier, nodeBuiltins);
  return {
    is: 'missing',
    kind: 'no-such-builtin',
    level: 'error',
    message: `Node.js has no built-in module \`${specifier}\``,
    ...(near === undefined ? {} : { help: `did you mean \`${near}\`?` }),
  };
}

/** What knows the package all the same, in words; or that this cannot be told. */
async function knownSomewhere(
  project: Project,
  { directory, name }: { readonly directory: Path; readonly name: string },
  manifests: readonly Manifest[],
): Promise<string | Unknown | undefined> {
  const declared = manifests.flatMap((manifest) => [...manifest.declared.keys()]);
  const locked = await project.lockfiles(directory, name);
  if (locked === 'unreadable' && !isSlipOf(name, declared)) return unknown('a lockfile that cannot be read');
  if (locked === 'locked') return 'is locked for another package';
  if ((await project.lockfiles(directory, typesOf(name))) === 'locked') return unknown('only its types are installed');
  const other = await project.survey(name);
  if (other !== undefined) return `is known to \`${other}\` alone`;
  if (locked !== 'no-lockfile' || declared.length === 0) return undefined;
  const found = await project.installed.finds(directory, name);
  if (found === true) return 'is installed for another package';
  return found === undefined && mayComeWith(name, declared) ? 'may come with another package' : undefined;
}

/** Such a slip makes no other package's name: nothing that a lockfile could hold is called so. */
const isSlipOf = (name: string, declared: readonly string[]): boolean =>
  !popular.has(name) && declared.some((other) => isSlip(name, other));

/** Whether an install may bring the package with what is declared: one that many use, or one of a family of which a member is declared. */
function mayComeWith(name: string, declared: readonly string[]): boolean {
  if (popular.has(name)) return true;
  const [scope = '', own] = name.split('/');
  const relatives = declared.filter((other) => other.startsWith(`${scope}/`));
  if (own === undefined || nearest(own, relatives.map(ownPart)) !== undefined) return false;
  return relatives.length > 0 || declared.includes(scope.slice(1));
}

const ownPart = (name: string): string => name.slice(name.indexOf('/') + 1);

/** Families of types depend on one another: `@types/topojson-client` brings those of `topojson-specification`. A lockfile would tell. */
async function mayComeAlong(
  project: Project,
  directory: Path,
  name: string,
  manifests: readonly Manifest[],
): Promise<boolean> {
  const family = `${typesOf(name.replace(/(\w)[-./].*$/, '$1'))}-`;
  const relatives = manifests.flatMap(({ declared }) =>
    [...declared.keys()].filter((other) => other.startsWith(family)),
  );
  const locked = await Promise.all(relatives.map((other) => project.lockfiles(directory, other)));
  return locked.some((answer) => answer !== 'locked');
}

const milder = (name: string, known: string, place: Path): Missing => ({
  is: 'missing',
  kind: 'transitive-package',
  level: 'warning',
  message: `\`${name}\` ${known}: no manifest above the file declares it`,
  help: `declare it in \`${place}\``,
});
