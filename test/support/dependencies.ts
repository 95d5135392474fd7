/** A change to manifests as a literal, and what the check says of it in words. */
import dependencies from '../../src/checks/dependencies.ts';
import type { FileChange, Outcome } from '../../src/model.ts';
import type { Packages, PublishedVersion } from '../../src/world/world.ts';
import { aFile } from './builders.ts';
import { fakeTree, type HeldFiles } from './fake-tree.ts';

export interface Given {
  /** Which file is the change's; `package.json` where it is left out. */
  readonly path?: string;
  /** The text of the file before; it is new where this is left out. */
  readonly before?: string;
  /** Other files of the repository at head. */
  readonly files?: HeldFiles;
  readonly target?: HeldFiles;
  readonly file?: Partial<FileChange>;
  readonly packages?: Packages;
}

/** What a registry holds, as a literal. */
export interface Held {
  /** Versions, with the days since they were published. */
  readonly versions: Readonly<Record<string, number>>;
  readonly deprecated?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly owners?: readonly string[];
  readonly created?: number;
  readonly untouched?: number | null;
}

/** Knows these packages and no others. */
export function registryOf(held: Readonly<Record<string, Held>>): Packages {
  const about = (name: string): Held | undefined => (Object.hasOwn(held, name) ? held[name] : undefined);
  return {
    async host() {
      return { value: 'registry.example' };
    },
    async published(name) {
      const found = about(name);
      if (found === undefined) return { value: null };
      const versions = Object.keys(found.versions).map((version): [string, PublishedVersion] => [
        version,
        { deprecated: found.deprecated?.[version] ?? null },
      ]);
      const tags = found.tags ?? { latest: versions.at(-1)?.[0] ?? '' };
      return {
        value: { versions: new Map(versions), tags: new Map(Object.entries(tags)), untouched: found.untouched ?? null },
      };
    },
    async history(name) {
      const found = about(name);
      if (found === undefined) return { unavailable: 'no such package' };
      const { versions, created = 1000, owners = [] } = found;
      return { value: { ages: new Map(Object.entries({ created, modified: 0, ...versions })), owners } };
    },
  };
}

export const manifest = (more: object): string => `${JSON.stringify({ name: 'shop', ...more }, null, 2)}\n`;

/** What the check says of a file that is all new, or of the lines that `before` has not. */
export async function outcomeOf(
  text: string,
  { path = 'package.json', before, files = {}, target = {}, file = {}, packages = registryOf({}) }: Given = {},
): Promise<Outcome> {
  const old = new Set(before?.split('\n'));
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
  const numbers = lines.filter(({ line }) => !old.has(line)).map(({ number }) => number);
  const change = aFile(path, 0, {
    from: before === undefined ? null : path,
    content: { kind: 'text', text },
    added: numbers.map((number) => ({ number, commit: 'c', at: { path, number } })),
    ...file,
  });
  const tree = fakeTree({ ...files, [path]: text }, { base: before === undefined ? {} : { [path]: before }, target });
  const spans = numbers.map((number) => ({ path, from: number, to: number }));
  return dependencies.run([{ file: change, spans }], { tree, packages });
}

/** `line rule: message (help)` for each finding, then `unknown: why` for each reason, then what was verified. */
export async function said(text: string, given: Given = {}): Promise<readonly string[]> {
  const { findings, notChecked, verified } = await outcomeOf(text, given);
  return [
    ...findings.map(
      ({ from, level, rule, message, help }) =>
        `${from} ${level} ${rule.replace('dependencies/', '')}: ${message}${help === undefined ? '' : ` (${help})`}`,
    ),
    ...notChecked.map(({ why }) => `unknown: ${why}`),
    ...verified.map(({ what }) => what),
  ];
}
