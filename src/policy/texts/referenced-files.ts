/** What a policy is made of besides its own file: what it extends, what directories add, its baseline. Fetched first, so that reading stays a function of texts. */
import { UserError } from '../../errors.ts';
import type { Path } from '../../model.ts';
import { quoted } from '../wording/phrases.ts';
import { failIn, readYaml } from './yaml.ts';

const PART = '\\.?[\\w-][\\w.-]{0,99}';
/** Where the repository's own policies and baseline stand, so that a rule about changes of the policy misses none. */
export const LOCAL = new RegExp(`^\\.github/policies/(?:${PART}/){0,8}${PART}$`);
/** `owner/repository/path@commit`. */
export const PINNED = new RegExp(`^${PART}/${PART}/(?:${PART}/){0,8}${PART}@(?:[0-9a-f]{40}|[0-9a-f]{64})$`);

export const DIRECTORY_FILE = '.assay.yml';

const MOST_FILES = 20;
const DEEPEST = 5;
const MOST_DIRECTORIES = 2000;

export interface Written {
  readonly text: string;
  /** What errors begin with, and the verdict names. */
  readonly source: string;
}

/** A policy's text, and by name the other texts that it needs. */
export interface Texts extends Written {
  readonly others: ReadonlyMap<string, Written>;
  /** Other repositories could not be asked. */
  readonly isAlone?: boolean;
}

/** null: the policy itself. Else a path at the target, or `owner/repository/path@commit`. Null where there is no such file. */
export type Read = (name: string | null) => Promise<Written | null>;

/** `changed`: the paths whose directories may add rules. */
export async function gather(read: Read, changed: readonly Path[]): Promise<Texts | null> {
  const root = await read(null);
  if (root === null) return null;
  const others = new Map<string, Written>();
  const first = mentions(root, '');
  await follow(read, first.extended, others);
  const named = first.hasDirectories ? directoriesOf(changed, root).map((one) => `${one}/${DIRECTORY_FILE}`) : [];
  for (const name of [...named, ...first.baseline]) {
    const found = await read(name);
    if (found !== null) others.set(name, found);
  }
  return { ...root, others };
}

async function follow(read: Read, names: readonly string[], others: Map<string, Written>): Promise<void> {
  let open = names;
  // Deeper ones, and more of them, are refused where they are read.
  for (let depth = 0; depth <= DEEPEST && open.length > 0; depth++) {
    const next: string[] = [];
    for (const name of open) {
      if (others.has(name) || others.size > MOST_FILES) continue;
      const found = await read(name);
      if (found === null) continue;
      others.set(name, found);
      next.push(...mentions(found, name).extended);
    }
    open = next;
  }
}

/** What other texts a policy speaks of. Whatever is wrong with it is said when it is read in full. */
function mentions({ text, source }: Written, name: string) {
  const { value } = readYaml(text.replace(/^\uFEFF/, ''), failIn(text, source));
  const keys = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const extended: unknown = keys.get('extends');
  const baseline: unknown = keys.get('baseline');
  return {
    extended: (Array.isArray(extended) ? extended : []).map((entry) => nameIn(String(entry), name)).filter(isName),
    baseline: typeof baseline === 'string' && LOCAL.test(baseline) ? [baseline] : [],
    hasDirectories: keys.get('directories') === true,
  };
}

function isName(name: string): boolean {
  return LOCAL.test(name) || PINNED.test(name);
}

/** A local path in a policy of another repository is one of that repository, at that commit. */
export function nameIn(entry: string, within: string): string {
  const [, repository, commit] = /^([^/]+\/[^/]+)\/.*@([0-9a-f]+)$/.exec(within) ?? [];
  return repository === undefined || PINNED.test(entry) ? entry : `${repository}/${entry}@${commit}`;
}

function directoriesOf(paths: readonly Path[], { source }: Written): readonly Path[] {
  const all = new Set<Path>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (all.has(path.slice(0, end))) break;
      all.add(path.slice(0, end));
    }
  }
  if (all.size <= MOST_DIRECTORIES) return [...all].sort();
  throw new UserError(
    `${source}: the change touches ${all.size} directories, and the policies of at most ${MOST_DIRECTORIES} are read: split it`,
  );
}

export interface Extended extends Written {
  readonly name: string;
}

/** Everything that is extended, each once and after what it extends itself. `refuse` stops the reading with a word about an entry. */
export function inOrder(
  root: Texts,
  entriesOf: (file: Written) => readonly string[],
  refuse: (file: Written, entry: number, message: string) => never,
): readonly Extended[] {
  const done = new Map<string, Extended>();
  const visit = (file: Written, name: string, above: readonly string[]): void => {
    for (const [i, entry] of entriesOf(file).entries()) {
      // What is no name at all is refused with the rest of the file.
      if (!isName(entry)) continue;
      const wanted = nameIn(entry, name);
      if (above.includes(wanted)) refuse(file, i, `${quoted(wanted)} extends itself, through this file`);
      if (done.has(wanted)) continue;
      if (above.length === DEEPEST) refuse(file, i, `policies extend one another more than ${DEEPEST} deep`);
      const found = root.others.get(wanted) ?? refuse(file, i, missing(wanted, root));
      visit(found, wanted, [...above, wanted]);
      done.set(wanted, { ...found, name: wanted });
      if (done.size > MOST_FILES) refuse(file, i, `more than ${MOST_FILES} policies are extended`);
    }
  };
  visit(root, '', []);
  return [...done.values()];
}

function missing(name: string, { isAlone }: Texts): string {
  if (PINNED.test(name) && isAlone === true)
    return `${quoted(name)} is in another repository, and none can be read here`;
  return `there is no file ${quoted(name)}`;
}

/** Those of directories, with the directory. */
export function directoryFiles({ others }: Texts): readonly (Written & { readonly directory: Path })[] {
  return [...others].flatMap(([name, file]) =>
    !PINNED.test(name) && name.endsWith(`/${DIRECTORY_FILE}`)
      ? [{ ...file, directory: name.slice(0, -DIRECTORY_FILE.length - 1) }]
      : [],
  );
}
