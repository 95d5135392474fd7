/** The dependencies that a manifest declares, each with its place. */
import type { Path } from '../../model.ts';
import { type Member, readMembers } from './json-lines.ts';

/** One name with one range, in one place of a manifest. */
export interface Declared {
  readonly name: string;
  /** As written. */
  readonly range: string;
  /** Which part of the manifest it stands in. Only what is `direct` has to be in a lockfile under the manifest's own name. */
  readonly kind: 'direct' | 'peer' | 'override' | 'catalog';
  /** Of the key, one-based. */
  readonly line: number;
  /** Of the end of the range, one-based. */
  readonly last: number;
}

const KINDS: Readonly<Record<string, Declared['kind']>> = {
  dependencies: 'direct',
  devDependencies: 'direct',
  optionalDependencies: 'direct',
  peerDependencies: 'peer',
};

/** Files that declare dependencies, by name. */
export const isManifest = (path: Path): boolean =>
  /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|\.yarnrc\.yml)$/.test(path);

/** Undefined for a manifest that cannot be read. */
export async function declaredIn(path: Path, text: string): Promise<readonly Declared[] | undefined> {
  if (path.endsWith('.json')) return declaredInJson(text);
  const { catalogsIn } = await import('./catalogs.ts');
  return catalogsIn(text);
}

function declaredInJson(text: string): readonly Declared[] | undefined {
  const top = readMembers(text);
  if (top === undefined) return undefined;
  const part = (name: string, of = top): readonly Member[] => of.find(({ key }) => key === name)?.members ?? [];
  const workspaces = part('workspaces');
  return [
    ...Object.entries(KINDS).flatMap(([section, kind]) => entries(part(section), kind)),
    ...overridden(part('overrides')),
    ...overridden(part('resolutions')),
    ...overridden(part('overrides', part('pnpm'))),
    ...[top, workspaces].flatMap((of) => catalogs(part('catalog', of), part('catalogs', of))),
  ];
}

const catalogs = (one: readonly Member[], named: readonly Member[]): readonly Declared[] => [
  ...entries(one, 'catalog'),
  ...named.flatMap(({ members }) => entries(members, 'catalog')),
];

const entries = (members: readonly Member[], kind: Declared['kind']): readonly Declared[] =>
  members.flatMap(({ key, text, line, last }) => (text === null ? [] : [{ name: key, range: text, kind, line, last }]));

/** npm nests them, with `.` for the package itself; the others name a way to the package. */
function overridden(members: readonly Member[], above = ''): readonly Declared[] {
  return members.flatMap(({ key, text, line, last, members: inner }) => {
    const name = key === '.' ? above : overriddenName(key);
    if (text !== null) return [{ name, range: text, kind: 'override' as const, line, last }];
    return overridden(inner, name);
  });
}

/** The package at the end of a way such as `a>b@1`, or `@scope/b@npm:1` behind stars and slashes. */
export function overriddenName(key: string): string {
  // An arrow behind a space, a bar or an `@` begins a range.
  const [way = key] = key.split(/(?<=[^ |@])>/).slice(-1);
  const at = way.search(/(?<=[^/])@/);
  const path = at < 0 ? way : way.slice(0, at);
  return /(?:^|\/)((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1] ?? path;
}
