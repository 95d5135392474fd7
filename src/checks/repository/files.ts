/** The repository at one moment as the check looks at it, every answer kept. */
import type { Path } from '../../model.ts';
import type { At, Entry, Tree } from '../../world/world.ts';
import { fields, parseJson } from './json.ts';
import { once } from './memo.ts';

export type Kind = Entry['kind'];

export interface Files {
  /** What a directory holds, by name; empty when it is not there. */
  entries(directory: Path): Promise<ReadonlyMap<string, Kind>>;
  /** A file's text; undefined when there is none to be had. */
  text(path: Path): Promise<string | undefined>;
  /** What a JSON file holds at its top; empty where it is no object, or not there. */
  fields(path: Path): Promise<Fields>;
}

export type Fields = ReadonlyMap<string, unknown>;

/** Manifests are asked about once for every import. */
export const fieldsBy = (text: Files['text']): Files['fields'] =>
  once(async (path) => fields(parseJson((await text(path)) ?? '')));

export function filesAt(tree: Tree, at: At): Files {
  const text = once((path) => tree.read(at, path));
  return {
    entries: once(async (directory) => {
      const listed = await tree.list(at, directory);
      return new Map(listed.map(({ name, kind }) => [name, kind]));
    }),
    text,
    fields: fieldsBy(text),
  };
}
