/** Lets the functions of a module tell what they are called with: real inputs of those that only their neighbours call. */
import type TypeScript from 'typescript';
import type { Func } from '../functions/functions.ts';

type Ts = typeof TypeScript;

/** What tells the calls of a function, among the names of the module. */
export const OVERHEARD = '__assay overheard';

/** Calls that are kept of one function, and calls that are looked at: a hot one is not slowed down for long. */
const MOST_KEPT = 60;
const MOST_SEEN = 500;
/** Values of one call, all levels together. */
const MOST_VALUES = 300;

/** Stands at the end of the script, where declarations of functions are known from the start. */
export const LISTENER = `
function __assayHear(name, given) {
  const all = (__assayHear.all ??= new Map());
  const heard = all.get(name) ?? { seen: 0, calls: [], texts: new Set() };
  all.set(name, heard);
  heard.seen += 1;
  if (heard.calls.length >= ${MOST_KEPT} || heard.seen > ${MOST_SEEN}) return;
  try {
    const copy = __assayCopy([...given], { left: ${MOST_VALUES} });
    const text = copy && JSON.stringify(copy.value);
    if (!copy || heard.texts.has(text)) return;
    heard.texts.add(text);
    heard.calls.push(copy.value);
  } catch {}
}
function __assayCopy(value, walk) {
  walk.left -= 1;
  if (walk.left < 0 || typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (value === null || typeof value !== 'object') return { value };
  if (Array.isArray(value)) {
    const items = value.map((item) => __assayCopy(item, walk));
    return items.includes(undefined) ? undefined : { value: items.map((item) => item.value) };
  }
  if (value instanceof RegExp) return { value: new RegExp(value.source, value.flags) };
  if (value instanceof Date) return { value: new Date(value.getTime()) };
  const kind = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== null) return undefined;
  const made = {};
  for (const [name, field] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    const copy = field.get ? undefined : __assayCopy(field.value, walk);
    if (copy === undefined) return undefined;
    made[name] = copy.value;
  }
  return { value: made };
}`;

export const OVERHEARD_ENTRY = `${JSON.stringify(OVERHEARD)}: () => (name) => __assayHear.all?.get(name)?.calls ?? []`;

interface Edit {
  readonly at: number;
  readonly text: string;
}

/** The text of the module in which its functions tell their arguments first. */
export function listening(ts: Ts, text: string, functions: readonly Func[]): string {
  const edits = functions.flatMap((func) => editsFor(ts, func)).sort((one, other) => other.at - one.at);
  return edits.reduce((made, { at, text: put }) => made.slice(0, at) + put + made.slice(at), text);
}

function editsFor(ts: Ts, { name, node }: Func): readonly Edit[] {
  // What a class is made with and what instances are given needs an instance.
  if (/[# ]/.test(name) || !('body' in node) || node.body === undefined) return [];
  const given = ts.isArrowFunction(node) ? parametersOf(ts, node) : 'arguments';
  if (given === undefined) return [];
  const hear = `__assayHear(${JSON.stringify(name)}, ${given})`;
  if (!ts.isBlock(node.body))
    return [
      { at: node.body.getStart(), text: `(${hear}, ` },
      { at: node.body.getEnd(), text: ')' },
    ];
  // Directives stay first.
  const first = node.body.statements.find(
    (statement) => !(ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression)),
  );
  return first === undefined ? [] : [{ at: first.getStart(), text: `${hear};` }];
}

/** Undefined where a pattern takes them apart. */
function parametersOf(ts: Ts, { parameters }: TypeScript.ArrowFunction): string | undefined {
  const names = parameters.map(({ name, dotDotDotToken }) =>
    ts.isIdentifier(name) ? `${dotDotDotToken ? '...' : ''}${name.text}` : undefined,
  );
  return names.includes(undefined) ? undefined : `[${names.join(', ')}]`;
}
