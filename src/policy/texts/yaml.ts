/** Policy text becomes a plain value whose parts keep their places. Limits on size, depth and copies; no tags, no merge keys. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { UserError } from '../../errors.ts';
import { tooDeepAt } from '../../yaml-nesting.ts';
import { quoted } from '../wording/phrases.ts';

/** In UTF-16 units. */
const LONGEST = 256 * 1024;
const DEEPEST = 32;
/** All values together; what an alias repeats is counted again. */
const MOST_VALUES = 10_000;

const NO_TAG = 'tags are not read here; leave it out';

/** Stops the reading with a word about the text at `offset`, in UTF-16 units. */
export type Fail = (offset: number, message: string) => never;

/** Errors of a text: `<source>:<line>:<column>: <what>`, both one-based, columns in UTF-16 units. */
export function failIn(text: string, source: string): Fail {
  return (offset, message) => {
    const before = text.slice(0, offset).split('\n');
    throw new UserError(`${source}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${message}`);
  };
}

export interface Yaml {
  readonly value: unknown;
  /** Where the value at `path` stands, or the last part of the way to it that there is. */
  readonly offsetOf: (path: readonly PropertyKey[]) => number;
  /** Where the key of that value stands; the value itself, in a list. */
  readonly offsetOfKey: (path: readonly PropertyKey[]) => number;
  /** The whole lines on which the value stands, and the number of the first, one-based. */
  readonly linesOf: (path: readonly PropertyKey[]) => { readonly line: number; readonly text: string };
}

export function readYaml(text: string, fail: Fail): Yaml {
  if (text.length > LONGEST) return fail(0, `the file is longer than ${LONGEST} characters`);
  const unseen = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text);
  if (unseen !== null) return fail(unseen.index, `control character ${quoted(unseen[0])}`);
  const root = compose(text, fail);
  const value = toValue(root, fail);
  return {
    value,
    offsetOf: (path) => startOf(follow(root, path).value),
    offsetOfKey: (path) => startOf(follow(root, path).key),
    linesOf: (path) => {
      const { range } = follow(root, path).value;
      const start = text.lastIndexOf('\n', (range?.[0] ?? 0) - 1) + 1;
      const end = text.slice(0, range?.[1] ?? 0).trimEnd().length;
      const [rest = ''] = text.slice(end).split('\n', 1);
      return { line: text.slice(0, start).split('\n').length, text: text.slice(start, end) + rest };
    },
  };
}

function compose(text: string, fail: Fail): Node {
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== null) return fail(tooDeep, 'nested too deeply');
  const document = parse(text);
  if (document === null) return fail(0, 'cannot be read as YAML');
  const [problem] = [...document.errors, ...document.warnings];
  if (problem?.code === 'TAG_RESOLVE_FAILED') return fail(problem.pos[0], NO_TAG);
  if (problem !== undefined) return fail(problem.pos[0], `not valid YAML: ${quoted(problem.message)}`);
  return document.contents ?? fail(0, 'the file is empty; begin with `version: 1`');
}

/** YAML 1.2 core whatever the file asks for. Keys are compared here, for the library's way takes quadratic time. */
function parse(text: string): Document.Parsed | null {
  try {
    return parseDocument(text, {
      ...{ version: '1.2', schema: 'core', merge: false, resolveKnownTags: false },
      ...{ strict: true, stringKeys: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error' },
    });
  } catch {
    return null;
  }
}

/** Aliases are written out. The limit on all values together ends what multiplies, the limit on depth what holds itself. */
function toValue(root: Node, fail: Fail): unknown {
  const anchors = new Map<string, Node>();
  let total = 0;

  const read = (node: Node, depth: number): unknown => {
    if (isAlias(node))
      return read(
        anchors.get(node.source) ?? fail(startOf(node), `nothing before it is called ${quoted(node.source)}`),
        depth,
      );
    if (depth > DEEPEST) return fail(startOf(node), `nested more than ${DEEPEST} deep`);
    if (++total > MOST_VALUES) return fail(startOf(node), `more than ${MOST_VALUES} values, aliases written out`);
    if (isTagged(node)) return fail(startOf(node), NO_TAG);
    remember(node);
    if (isSeq<Node>(node)) return node.items.map((item) => read(item, depth + 1));
    if (isMap<Node, Node | null>(node)) return entriesOf(node, depth);
    return isScalar(node) ? scalarOf(node, fail) : null;
  };
  const remember = (node: Node): void => {
    if (!('anchor' in node) || typeof node.anchor !== 'string') return;
    const known = anchors.get(node.anchor) ?? node;
    if (known !== node) fail(startOf(node), `the anchor ${quoted(node.anchor)} stands here twice`);
    anchors.set(node.anchor, node);
  };
  const entriesOf = ({ items }: YAMLMap<Node, Node | null>, depth: number): unknown => {
    const entries = new Map<string, unknown>();
    for (const { key, value } of items) {
      const name = keyOf(key);
      if (isTagged(key)) fail(startOf(key), NO_TAG);
      if (entries.has(name)) fail(startOf(key), `the key ${quoted(name)} stands here twice`);
      entries.set(name, value === null ? null : read(value, depth + 1));
    }
    return Object.fromEntries(entries);
  };
  return read(root, 1);
}

function isTagged(node: Node): boolean {
  return 'tag' in node && node.tag !== undefined;
}

/** Keys are strings, or the parser has refused them. */
function keyOf(key: Node): string {
  return isScalar(key) ? String(key.value) : '';
}

/** `010`, `0x10` and `True` are refused: they are not what they look like. */
function scalarOf(node: Scalar, fail: Fail): unknown {
  const { value, source = '' } = node;
  const isRead = typeof value === 'number' || typeof value === 'boolean';
  if (!isRead || String(value) === source) return value;
  return fail(
    startOf(node),
    `${quoted(source)} would be read as ${quoted(String(value))}; write that, or quote the text`,
  );
}

interface Place {
  readonly key: Node;
  readonly value: Node;
}

function follow(root: Node, path: readonly PropertyKey[]): Place {
  let place: Place = { key: root, value: root };
  for (const step of path) {
    const next = stepInto(place.value, step);
    if (next === undefined) return place;
    place = next;
  }
  return place;
}

function stepInto(node: Node, step: PropertyKey): Place | undefined {
  if (isSeq<Node>(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item && { key: item, value: item };
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  const pair: Pair<Node, Node | null> | undefined = node.items.find(({ key }) => keyOf(key) === step);
  return pair && { key: pair.key, value: pair.value ?? pair.key };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
