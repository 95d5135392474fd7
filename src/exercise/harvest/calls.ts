/** Real calls of functions, read off the source of whoever calls them: the arguments, and what a test or a documented example says comes of them. */
import type TypeScript from 'typescript';
import { bindParameters } from '../evaluation/destructuring.ts';
import { literalOf } from '../evaluation/expression.ts';
import {
  type Around,
  type Elsewhere,
  mutatedIn,
  NOWHERE,
  type Scope,
  scopeOfBlock,
  scopeOfFile,
  scopeOfFunction,
} from '../evaluation/scope.ts';
import { lastWord, parseFile } from '../functions/functions.ts';
import { evenly, itemsOf, type Value } from '../values/value.ts';
import { isOfValue } from './callee.ts';
import { expectedOf } from './expected.ts';
import { nearWords } from './near-words.ts';
import { namedIn, repeatedBy } from './tables.ts';

type Ts = typeof TypeScript;

export interface Call {
  /** What could be read; undefined for an argument that could not. For a method of instances, the first is the receiver. */
  readonly args: readonly (Value | undefined)[];
  /** What is said to come of it, where somebody says so. */
  readonly expected: Value | undefined;
  readonly path: string;
  /** One-based. */
  readonly line: number;
}

/** Calls of one file that are read; the rest is more of the same. */
const MOST_CALLS = 600;
/** Rows of tables in tables, together. */
const MOST_SCOPES = 200;
/** How far a function of the tests is followed into what it calls with its own arguments. */
const DEEPEST = 2;

/** The calls of `name` (as in `Func.name`) in a file. */
export function callsIn(ts: Ts, path: string, text: string, name: string): readonly Call[] {
  return callsOf(ts, { path, file: parseFile(ts, path, text), elsewhere: NOWHERE }, name);
}

export interface Source {
  readonly path: string;
  readonly file: TypeScript.SourceFile;
  readonly elsewhere: Elsewhere;
}

/** The same, with what the file imports. */
export function callsOf(ts: Ts, { path, file, elsewhere }: Source, name: string): readonly Call[] {
  const last = lastWord(name);
  const found: Call[] = [];
  const near = nearWords(ts, file, last);
  const scope = scopeOfFile(ts, file, elsewhere);
  const mutated = mutatedIn(ts, file);
  const note = (node: TypeScript.Node, { scopes, line }: Visit): void => {
    for (const one of scopes) {
      if (found.length >= MOST_CALLS) return;
      if (ts.isObjectLiteralExpression(node) && isFunctionName(name))
        for (const args of namedIn(ts, node, { name: last, scope: one }))
          found.push({ args, expected: undefined, path, line });
      const args = argumentsOf(ts, node, { name, scope: one });
      if (args !== undefined) found.push({ args, expected: expectedOf(ts, node, one), path, line });
    }
  };
  const visit = (node: TypeScript.Node, state: Visit): void => {
    if (found.length >= MOST_CALLS || !near(node)) return;
    const line = state.depth > 0 ? state.line : file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    const at = { ...state, line };
    note(node, at);
    const { scopes } = at;
    const repeated = scopes.flatMap((one) => repeatedBy(ts, node, one) ?? []);
    const body = repeated[0]?.body;
    const inBody = evenly(
      repeated.flatMap((one) => one.scopes),
      MOST_SCOPES,
    );
    if (body !== undefined) visit(body, { ...at, scopes: inBody });
    for (const helper of helpersOf(ts, node, { ...at, last })) visit(helper.body, helper.visit);
    const inner = scopes.map((one) => scopeWithin(ts, node, { outer: one, mutated }));
    node.forEachChild((child) => {
      if (child !== body && !(body !== undefined && holds(child, body))) visit(child, { ...at, scopes: inner });
    });
  };
  visit(file, { scopes: [scope], line: 1, depth: 0 });
  return found;
}

interface Visit {
  /** What names mean, once for each row of the tables around. */
  readonly scopes: readonly Scope[];
  /** One-based; of the call that led there. */
  readonly line: number;
  readonly depth: number;
}

const isFunctionName = (name: string): boolean => !/[# ]/.test(name);
const holds = (node: TypeScript.Node, inner: TypeScript.Node): boolean =>
  node.pos <= inner.pos && inner.end <= node.end;

function scopeWithin(ts: Ts, node: TypeScript.Node, { outer, mutated }: Around): Scope {
  if (ts.isBlock(node)) return scopeOfBlock(ts, node, { outer, mutated });
  return ts.isFunctionLike(node) && 'body' in node ? scopeOfFunction(ts, node, outer, new Map()) : outer;
}

/** The body of a function of the tests that is called, where its parameters are what it is called with. What the function does itself when it is called is no call that anybody makes: it asks first. */
function helpersOf(
  ts: Ts,
  node: TypeScript.Node,
  { scopes, line, depth, last }: Visit & { readonly last: string },
): readonly { readonly body: TypeScript.Node; readonly visit: Visit }[] {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || depth >= DEEPEST) return [];
  const called = node.expression.text;
  if (called === last) return [];
  return scopes.flatMap((scope) => {
    const meaning = scope(called);
    if (meaning?.is !== 'function' || meaning.func.body === undefined) return [];
    if (meaning.func.getSourceFile() !== node.getSourceFile() && mayLeaveEarly(ts, meaning.func.body)) return [];
    const read = (one: TypeScript.Expression): Value | undefined => literalOf(ts, one, scope);
    const given = bindParameters(ts, meaning.func.parameters, node.arguments.map(read), read);
    if (given.size === 0) return [];
    const inner = scopeOfFunction(ts, meaning.func, meaning.scope, given);
    return [{ body: meaning.func.body, visit: { scopes: [inner], line, depth: depth + 1 } }];
  });
}

/** Whether it may return or throw before its end, so that the rest is not done whatever it is given. */
function mayLeaveEarly(ts: Ts, body: TypeScript.ConciseBody): boolean {
  const leaves = (node: TypeScript.Node): boolean => {
    if (ts.isReturnStatement(node) || ts.isThrowStatement(node)) return true;
    return !ts.isFunctionLike(node) && ts.forEachChild(node, (child) => leaves(child) || undefined) === true;
  };
  return ts.isBlock(body) && body.statements.some((one) => !ts.isReturnStatement(one) && leaves(one));
}

function argumentsOf(
  ts: Ts,
  node: TypeScript.Node,
  { name, scope }: { readonly name: string; readonly scope: Scope },
): Call['args'] | undefined {
  const [owner = '', method] = name.split('#');
  if (method?.startsWith('get ') === true) {
    const isField = ts.isPropertyAccessExpression(node) && node.name.text === lastWord(name);
    const receiver = isField ? receiverOf(ts, node, { owner, scope }) : undefined;
    return receiver === undefined ? undefined : [receiver];
  }
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  if (ts.isNewExpression(node) !== name.startsWith('new ')) return undefined;
  const { expression } = node;
  if (method === undefined && nameOfCalled(ts, expression, scope) !== lastWord(name)) return undefined;
  if (method === undefined && !name.includes('.') && isOfValue(ts, expression, scope)) return undefined;
  if (method === undefined) return spread(ts, node.arguments ?? [], scope);
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== method) return undefined;
  const receiver = receiverOf(ts, expression, { owner, scope });
  const args = spread(ts, node.arguments ?? [], scope);
  return receiver === undefined || args === undefined ? undefined : [receiver, ...args];
}

/** An instance of the class. */
function receiverOf(
  ts: Ts,
  { expression }: TypeScript.PropertyAccessExpression,
  { owner, scope }: { readonly owner: string; readonly scope: Scope },
): Value | undefined {
  const receiver = literalOf(ts, expression, scope);
  const isOwn = typeof receiver === 'object' && receiver?.t === 'new' && receiver.name === owner;
  return isOwn ? receiver : undefined;
}

function nameOfCalled(ts: Ts, called: TypeScript.Expression, scope: Scope): string | undefined {
  if (ts.isIdentifier(called)) return called.text;
  if (ts.isPropertyAccessExpression(called)) return called.name.text;
  if (!ts.isElementAccessExpression(called)) return undefined;
  const name = literalOf(ts, called.argumentExpression, scope);
  return typeof name === 'string' ? name : undefined;
}

/** `f(...args)` as well, where it can be told what they are. */
function spread(ts: Ts, args: readonly TypeScript.Expression[], scope: Scope): Call['args'] | undefined {
  const found: (Value | undefined)[] = [];
  for (const argument of args) {
    if (!ts.isSpreadElement(argument)) {
      found.push(literalOf(ts, argument, scope));
      continue;
    }
    const items = itemsOf(literalOf(ts, argument.expression, scope));
    if (items === undefined) return undefined;
    found.push(...items);
  }
  return found;
}
