/** What a change did to a file's functions and constants: each one that is another at head, with what it was at base. */
import type TypeScript from 'typescript';
import { type Constant, constantsIn } from './constants.ts';
import { type Func, functionsIn, lastWord, type Parameter, parsedFile } from './functions.ts';

type Ts = typeof TypeScript;

/** A file at one moment. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

export interface Pair {
  readonly head: Func;
  /** Null for a new function; of another name where it was renamed. */
  readonly base: Func | null;
  /** Nothing outside of the file sees it, and something that calls it changed as well: the two may go together. */
  readonly isInner: boolean;
}

export interface ConstantPair {
  readonly head: Constant;
  readonly base: Constant;
}

export interface Changed {
  readonly functions: readonly Pair[];
  readonly constants: readonly ConstantPair[];
}

export interface Compared extends Changed {
  /** Whether both texts could be read; nothing is known to have changed where not. */
  readonly isRead: boolean;
}

/** Those whose text is another one than at base, and functions that are new. */
export function changedIn(ts: Ts, base: Text | null, head: Text): Compared {
  const before = partsOf(ts, base);
  const after = partsOf(ts, head);
  if (before === undefined || after === undefined) return { functions: [], constants: [], isRead: false };
  const known = new Map(before.functions.map((func) => [func.name, func]));
  const gone = before.functions.filter(({ name }) => !after.functions.some((func) => func.name === name));
  const changed = after.functions.filter(({ name, text }) => known.get(name)?.text !== text);
  return {
    functions: changed.map((func) => ({
      head: func,
      base: known.get(func.name) ?? renamed(func, gone),
      isInner: !func.isExported && changed.some((other) => other !== func && mentions(other, func)),
    })),
    constants: after.constants.flatMap((constant) => {
      const was = before.constants.find(({ name }) => name === constant.name);
      return was === undefined || was.text === constant.text ? [] : [{ head: constant, base: was }];
    }),
    isRead: true,
  };
}

/** Of a changed file: a longer one is some bundle, whose functions are those of its sources. In UTF-16 units. */
const LONGEST = 1_000_000;

function partsOf(ts: Ts, version: Text | null) {
  if (version === null) return { functions: [], constants: [] };
  const file = version.text.length > LONGEST ? undefined : parsedFile(ts, version.path, version.text);
  if (file === undefined) return undefined;
  const functions = functionsIn(ts, file);
  return { functions, constants: constantsIn(ts, file, functions) };
}

export const mentions = (caller: Func, { name }: Func): boolean => caller.text.split(' ').includes(lastWord(name));

/** Words that two texts must share, of all their words, to be one function under two names. */
const ALIKE = 0.7;

function renamed(func: Func, gone: readonly Func[]): Func | null {
  const mine = new Set(func.text.split(' '));
  const scored = gone
    .filter((other) => kindOf(other) === kindOf(func) && other.parameters.length === func.parameters.length)
    .map((other) => ({ other, score: likeness(mine, new Set(other.text.split(' '))) }))
    .sort((one, two) => two.score - one.score);
  const [best] = scored;
  return best !== undefined && best.score >= ALIKE ? best.other : null;
}

function likeness(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared / Math.max(1, new Set([...mine, ...theirs]).size);
}

/** The same for one that kept its name and went elsewhere. */
const ALIKE_BY_NAME = 0.5;

/** Whether a function that went away from one file may be the one that came to another. */
export const areAlike = (gone: Func, come: Func): boolean =>
  gone.name === come.name &&
  gone.name !== 'default' &&
  likeness(new Set(gone.text.split(' ')), new Set(come.text.split(' '))) >= ALIKE_BY_NAME;

/** `Class#` of a method, `new` of a class: it is another one elsewhere. */
const kindOf = ({ name }: Func): string => name.slice(0, name.length - lastWord(name).length);

/** Whether calls of the one are calls of the other as well: as many arguments, of the same types or wider ones, some more where they may be left out. */
export function takesTheSame(base: Func, head: Func): boolean {
  return (
    takesAsMany(base, head) &&
    head.parameters.every(({ type: declared }, index) => hasRoom(base.parameters[index]?.type, declared))
  );
}

/** The same, whatever the types say. */
export function takesAsMany(base: Func, head: Func): boolean {
  if (head.parameters.length < base.parameters.length) return false;
  return head.parameters.every((parameter, index) => {
    const was = base.parameters[index];
    if (was === undefined) return parameter.isOptional || parameter.isRest;
    return was.isRest === parameter.isRest && isOneShape({ func: base, was }, { func: head, was: parameter });
  });
}

interface Taking {
  readonly func: Func;
  readonly was: Parameter;
}

/** Both named, or both taken apart; or one takes apart what the other reads field by field. */
function isOneShape(base: Taking, head: Taking): boolean {
  if ((base.was.name === '') === (head.was.name === '')) return true;
  const [named, apart] = base.was.name === '' ? [head, base] : [base, head];
  const fields = (apart.was.pattern?.elements ?? []).map(({ name, propertyName }) => (propertyName ?? name).getText());
  return fields.length > 0 && fields.every((field) => named.func.text.includes(` ${named.was.name} . ${field} `));
}

function hasRoom(was: TypeScript.TypeNode | undefined, is: TypeScript.TypeNode | undefined): boolean {
  const [type, former] = [membersOf(is), membersOf(was)];
  return type === undefined || former === undefined || former.every((member) => type.includes(member));
}

/** Of a union, or the type alone; lists by one spelling. */
const membersOf = (type: TypeScript.TypeNode | undefined): readonly string[] | undefined =>
  type
    ?.getText()
    .split('|')
    .map((member) =>
      member
        .trim()
        .replace(/^readonly /, '')
        .replace(/^(?:Readonly)?Array<(.*)>$/, '$1[]'),
    );
