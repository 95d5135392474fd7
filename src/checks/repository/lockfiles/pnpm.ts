/** `pnpm-lock.yaml`, versions 5 to 9. A machine writes it, two spaces a level: no parser is needed, and some of these files hold a hundred thousand lines. */
import type { Path } from '../../../model.ts';
import { type Locked, type Lockfile, versionIn } from '../lockfile.ts';

/** Nested keys; a text where nothing is nested. */
type Block = Map<string, Block | string>;

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'];
/** What stands behind these is long, and asked for by name. */
const LONG = /^(?:packages|snapshots):/;

/** Undefined for text that is no such lockfile. */
export function readPnpmLock(file: string): Lockfile | undefined {
  const text = projectOf(file);
  const top = readBlocks(text);
  if (!top.has('lockfileVersion')) return undefined;
  const importers = inner(top, 'importers');
  // Without a workspace, older versions write the one importer at the top.
  const importer = (directory: Path): Block | undefined => {
    const held = importers.get(directory === '' ? '.' : directory);
    if (held instanceof Map) return held;
    return directory === '' && importers.size === 0 ? top : undefined;
  };
  const hasTarballs = text.includes('tarball:');
  const isHooked = top.has('pnpmfileChecksum');
  return {
    isExact: true,
    holds: (directory) => importer(directory) !== undefined,
    find(directory, name) {
      const found = entryOf(importer(directory) ?? new Map(), name);
      return found && lockedBy(found, tarballOf(text, name, found.version));
    },
    overrides: (name) => isHooked || [...inner(top, 'overrides').keys()].some((key) => key.includes(name)),
    addressesOf: (wanted) => (hasTarballs ? tarballsUnder(text, wanted) : []),
  };
}

/** Since version 11 a document about pnpm itself may stand before the one about the project. */
const projectOf = (file: string): string =>
  file.split(/^---[ \t]*$/m).findLast((document) => document.includes('lockfileVersion:')) ?? file;

interface Entry {
  readonly recorded: string | null;
  readonly version: string;
}

/** Since version 6 an entry holds both; before, `specifiers` held the ranges of all sections. */
function entryOf(importer: Block, name: string): Entry | undefined {
  const entry = SECTIONS.map((section) => inner(importer, section).get(name)).find((one) => one !== undefined);
  if (entry === undefined) return undefined;
  if (typeof entry === 'string') return { recorded: word(inner(importer, 'specifiers').get(name)), version: entry };
  return { recorded: word(entry.get('specifier')), version: word(entry.get('version')) ?? '' };
}

function lockedBy({ recorded, version }: Entry, tarball: string | undefined): Locked {
  // Behind the version stand the peers with which it was installed.
  const plain = versionIn(version.split(/[(_]/)[0] ?? '');
  return { version: plain, recorded, from: plain === null ? version : (tarball ?? null) };
}

const inner = (block: Block, key: string): Block => {
  const held = block.get(key);
  return held instanceof Map ? held : new Map();
};
const word = (held: Block | string | undefined): string | null => (typeof held === 'string' ? held : null);

const LINE = /^( *)('(?:[^']|'')*'|"[^"]*"|[^\s'":#][^:]*|[^\s'"#][^\s]*?): ?(.*)$/;

function readBlocks(text: string): Block {
  const top: Block = new Map();
  const open: Block[] = [top];
  for (const line of text.split('\n')) {
    if (LONG.test(line)) break;
    const [, spaces = '', key = '', value = ''] = LINE.exec(line) ?? [];
    const depth = spaces.length / 2;
    const above = open[depth];
    if (key === '' || above === undefined) continue;
    open.length = depth + 1;
    const held: Block | string = value === '' || value === '{}' ? new Map() : unquoted(value);
    above.set(unquoted(key), held);
    if (held instanceof Map) open.push(held);
  }
  return top;
}

function unquoted(text: string): string {
  const [, single, double] = /^(?:'(.*)'|"(.*)")$/.exec(text) ?? [];
  return single?.replaceAll("''", "'") ?? double ?? text;
}

/** How the key of an entry may be quoted. */
const QUOTES = ['', "'", '"'];

/** The address of a package that does not come from the registry's usual place. */
function tarballOf(text: string, name: string, version: string): string | undefined {
  const [plain = ''] = version.split(/[(_]/);
  for (const key of [`${name}@${plain}`, `/${name}@${plain}`, `/${name}/${plain}`]) {
    for (const quote of QUOTES) {
      const at = text.indexOf(`\n  ${quote}${key}${quote}:\n`);
      if (at >= 0) return tarballIn(text, at);
    }
  }
  return undefined;
}

function tarballsUnder(text: string, wanted: string): readonly string[] {
  const found: string[] = [];
  const starts = [`${wanted}/`, `${wanted}@`, `/${wanted}/`, `/${wanted}@`];
  for (const opening of QUOTES.flatMap((quote) => starts.map((start) => `\n  ${quote}${start}`))) {
    for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
      const address = tarballIn(text, at);
      if (address !== undefined) found.push(address);
    }
  }
  return found;
}

/** More than the lines of one entry that say where it comes from. */
const LONGEST_ENTRY = 1_500;

/** `at` is the line break before an entry, which ends where the next one begins. */
function tarballIn(text: string, at: number): string | undefined {
  const [entry = ''] = text.slice(at + 1, at + LONGEST_ENTRY).split(/^(?= {0,2}\S)/m);
  return /\btarball: ['"]?(https?:[^\s,}'"]+)/.exec(entry)?.[1];
}
