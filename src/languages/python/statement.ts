/** The sites of `import a.b as c, d` and of `from a import b`: one for each module, and one more for each further line of names. */
import { children, type PlacedSite, type Setting, type SyntaxNode } from './site.ts';

/** One-based line of an offset. */
export type LineOf = (offset: number) => number;

interface Name {
  readonly name: string;
  readonly offset: number;
}

/** `text` is the whole file. A statement that does not parse gives none. */
export function statementSites(
  node: SyntaxNode,
  text: string,
  lineOf: LineOf,
  setting: Setting,
): readonly PlacedSite[] {
  const parts = children(node).filter(({ name }) => name !== 'Comment');
  if (parts.some(({ type }) => type.isError)) return [];
  const [first, ...rest] = parts;
  const importAt = rest.findIndex(({ name }) => name === 'import');
  if (first?.name === 'import') return dotted(rest, text).map((module) => siteOf('import', module, undefined, setting));
  const [module] = dotted(rest.slice(0, importAt), text);
  if (module === undefined || importAt < 0) return [];
  const names = dotted(rest.slice(importAt + 1), text).filter(({ name }) => name !== '*');
  return byLine(module, names, lineOf, setting);
}

/** `a.b as c, d` without what comes behind `as`; dots and names are written with anything between them. */
function dotted(parts: readonly SyntaxNode[], text: string): readonly Name[] {
  const names: Name[] = [];
  let open = false;
  let aliased = false;
  for (const { name: kind, from, to } of parts) {
    if (kind === 'as') aliased = true;
    else if (kind === ',') open = aliased = false;
    else if (!aliased && kind !== '(' && kind !== ')') {
      const last = open ? names.pop() : undefined;
      names.push({ name: `${last?.name ?? ''}${text.slice(from, to)}`, offset: last?.offset ?? from });
      open = true;
    }
  }
  return names;
}

function byLine(module: Name, names: readonly Name[], lineOf: LineOf, setting: Setting): readonly PlacedSite[] {
  const lines = new Map<number, Name[]>([[lineOf(module.offset), []]]);
  for (const name of names) {
    const line = lineOf(name.offset);
    const held = lines.get(line);
    if (held === undefined) lines.set(line, [name]);
    else held.push(name);
  }
  return [...lines.values()].map((held, index) => {
    const offset = index === 0 ? module.offset : (held[0]?.offset ?? module.offset);
    const given = held.map(({ name }) => name);
    return siteOf(index === 0 ? 'import' : 'name', { name: module.name, offset }, given, setting);
  });
}

function siteOf(
  kind: PlacedSite['kind'],
  { name, offset }: Name,
  names: readonly string[] | undefined,
  { typesOnly, excuse }: Setting,
): PlacedSite {
  return { specifier: name, kind, offset, typesOnly, excuse, ...(names === undefined ? {} : { names }) };
}
