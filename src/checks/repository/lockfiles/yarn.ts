/** `yarn.lock`, of Yarn 1 and of its successors: entries under the names and ranges for which they were locked. */
import { type Locked, type Lockfile, versionIn } from '../lockfile.ts';

interface Entry {
  readonly keys: readonly string[];
  readonly version: string;
  /** Yarn 1: an address. Later: `name@npm:1.0.0`, `name@workspace:packages/a`. */
  readonly source: string;
}

/** `isMember` tells which directories belong to the workspace: Yarn 1 does not write it down. Undefined for text that is no such lockfile. */
export function readYarnLock(text: string, isMember: (directory: string) => boolean): Lockfile | undefined {
  const entries = entriesOf(text);
  const isModern = /^__metadata:/m.test(text);
  if (entries.length === 0 && !isModern && !text.includes('yarn lockfile v1')) return undefined;
  const byKey = new Map(entries.flatMap((entry) => entry.keys.map((key) => [key, entry] as const)));
  const members = new Set(entries.flatMap(({ source }) => /@workspace:(.+)$/.exec(source)?.[1] ?? []));
  const named = (wanted: string) =>
    entries.filter(({ keys }) => keys.some((key) => key.startsWith(`${wanted}/`) || key.startsWith(`${wanted}@`)));
  return {
    isExact: false,
    holds: (directory) =>
      isModern ? members.has(directory === '' ? '.' : directory) : directory === '' || isMember(directory),
    find(_directory, name, range) {
      const plain = byKey.get(`${name}@${range}`);
      const entry = isModern ? (byKey.get(`${name}@npm:${range}`) ?? plain) : plain;
      return entry && lockedBy(entry, range, isModern);
    },
    overrides: () => false,
    addressesOf: (wanted) => named(wanted).flatMap(({ source }) => addressIn(source)),
  };
}

function lockedBy({ version, source }: Entry, recorded: string, isModern: boolean): Locked {
  const [address] = addressIn(source);
  if (!isModern) return { version: versionIn(version), recorded, from: source === '' ? null : source };
  if (address !== undefined) return { version: null, recorded, from: address };
  return /@npm:/.test(source) ? { version, recorded, from: null } : { version: null, recorded, from: source };
}

/** Later versions write the address of a package from elsewhere behind `__archiveUrl=`. */
function addressIn(source: string): readonly string[] {
  const [, archive] = /__archiveUrl=(https?%3A[^&\s]+)/i.exec(source) ?? [];
  if (archive !== undefined) return [archive.replace(/%3A/gi, ':').replace(/%2F/gi, '/')];
  return /^https?:\/\//.test(source) ? [source] : [];
}

function entriesOf(text: string): readonly Entry[] {
  const entries: { keys: readonly string[]; version: string; source: string }[] = [];
  for (const line of text.split('\n')) {
    if (/^[^\s#].*:\s*$/.test(line)) entries.push({ keys: keysOf(line), version: '', source: '' });
    const entry = entries.at(-1);
    const [, field, value = ''] = /^ {2}(version|resolved|resolution):? "?([^"]*)"?\s*$/.exec(line) ?? [];
    if (entry === undefined || field === undefined) continue;
    if (field === 'version') entry.version = value;
    else entry.source = value;
  }
  return entries;
}

const keysOf = (line: string): readonly string[] =>
  line
    .trim()
    .slice(0, -1)
    .split(', ')
    .map((key) => key.replaceAll('"', ''));
