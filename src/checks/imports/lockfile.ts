/** Whether a lockfile names a package: then some other package brings it, and an import may well succeed. */
import type { Path } from '../../model.ts';
import type { Files } from '../repository/files.ts';
import { once } from '../repository/memo.ts';
import { ancestors, within } from '../repository/paths.ts';

/** unreadable: there is a lockfile, and what it holds cannot be told. */
export type Locked = 'locked' | 'not-locked' | 'no-lockfile' | 'unreadable';

/** How each format begins a package's entry. */
const ENTRIES: Readonly<Record<string, (name: string) => readonly string[]>> = {
  'package-lock.json': (name) => [`node_modules/${name}"`, `"${name}": {`],
  'npm-shrinkwrap.json': (name) => [`node_modules/${name}"`, `"${name}": {`],
  'yarn.lock': (name) => [`\n${name}@`, `\n"${name}@`, `, ${name}@`, `, "${name}@`],
  'pnpm-lock.yaml': (name) => [`\n  ${name}@`, `\n  '${name}@`, `\n  /${name}/`, `\n  /${name}@`, `\n  '/${name}@`],
  'bun.lock': (name) => [`"${name}": [`],
  'deno.lock': (name) => [`"${name}@`, `npm:${name}@`],
};
/** Formats that are no text. */
const OPAQUE = ['bun.lockb'];

export const isLockfile = (name: string): boolean => Object.hasOwn(ENTRIES, name);

export type Lockfiles = (directory: Path, name: string) => Promise<Locked>;

/** The lockfiles of the directory and all above it are asked together. */
export function lockfilesIn(files: Files): Lockfiles {
  const held = once(async (directory): Promise<readonly Path[]> => {
    const entries = await files.entries(directory);
    return [...Object.keys(ENTRIES), ...OPAQUE]
      .filter((name) => entries.has(name))
      .map((name) => within(directory, name));
  });
  return async (directory, name) => {
    const paths = (await Promise.all(ancestors(directory).map(held))).flat();
    const answers = await Promise.all(paths.map((path) => namesPackage(files, path, name)));
    if (answers.includes('locked')) return 'locked';
    return answers.find((answer) => answer === 'unreadable') ?? answers[0] ?? 'no-lockfile';
  };
}

export async function namesPackage(files: Files, path: Path, name: string): Promise<Locked> {
  const entries = ENTRIES[path.slice(path.lastIndexOf('/') + 1)];
  const text = entries && (await files.text(path));
  if (entries === undefined || text === undefined) return 'unreadable';
  const isNamed = entries(name).some((entry) => text.includes(entry)) || isBelowAnother(text, name);
  return isNamed ? 'locked' : 'not-locked';
}

/** Bun's `"parent/name": [`, which `"@scope/name": [` is not. */
function isBelowAnother(text: string, name: string): boolean {
  const entry = `/${name}": [`;
  for (let at = text.indexOf(entry); at >= 0; at = text.indexOf(entry, at + 1)) {
    const start = Math.max(text.lastIndexOf('/', at - 1), text.lastIndexOf('"', at - 1)) + 1;
    if (text.charAt(start) !== '@') return true;
  }
  return false;
}
