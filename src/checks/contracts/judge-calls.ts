/** Judges what is handed to a function: options, how many arguments, of which types. */
import type ts from 'typescript';
import type { Path } from '../../model.ts';
import { argumentsOf, type Call } from './calls.ts';
import { isComponentItself } from './component.ts';
import {
  type Court,
  isScriptPath,
  type Judgement,
  LAGS,
  lags,
  OTHER_LANGUAGE,
  owned,
  partsOf,
  SILENT,
  unknown,
} from './court.ts';
import { isLibrary, type TypeScript } from './host.ts';
import { isHandedOn, isImported } from './imported.ts';
import { signaturesOf, typesAt } from './places.ts';

export function judgeOption(court: Court, node: ts.Node): Judgement {
  const { compiler, checker } = court;
  const property = compiler.isObjectLiteralElementLike(node) ? node : node.parent;
  if (!compiler.isObjectLiteralElementLike(property) || property.name === undefined) return SILENT;
  const { name, parent: literal } = property;
  if (!compiler.isObjectLiteralExpression(literal)) return SILENT;
  if (!compiler.isIdentifier(name) && !compiler.isStringLiteralLike(name)) return SILENT;
  const type = checker.getContextualType(literal);
  if (type === undefined) return unknown('an option whose type is not known');
  return optionOf(court, type, name, literal);
}

/** What descriptions of data and interfaces leave to everybody: https://spec.openapis.org/oas/v3.1.1#specification-extensions */
const EXTENSION = /^x-/i;

function optionOf(
  court: Court,
  type: ts.Type,
  name: ts.Identifier | ts.StringLiteralLike,
  literal: ts.ObjectLiteralExpression,
): Judgement {
  const { compiler, checker, surfaces } = court;
  const objects = partsOf(type).filter((part) => isObject(compiler, part));
  if (objects.length === 0) return SILENT;
  if (objects.some((part) => checker.getPropertyOfType(part, name.text) !== undefined)) return SILENT;
  if (isComponentItself(compiler, literal)) return unknown('an option of a component');
  if (EXTENSION.test(name.text)) return unknown('a name that extends what is declared');
  const open = objects.map((part) => surfaces.openType(part)).find((why) => why !== undefined);
  if (open !== undefined) return unknown(open);
  const around = court.isChecked || !isScriptPath(court.path) ? undefined : callAround(compiler, literal);
  if (around !== undefined && isHandedOn(court, around.expression))
    return unknown('an option of what another script hands on');
  const names = objects.flatMap((part) => checker.getPropertiesOfType(part)).map((one) => one.name);
  const [first = type] = objects;
  const call = compiler.isCallOrNewExpression(literal.parent) ? argumentsOf(court, literal.parent) : null;
  return owned(court, first, { kind: 'option', name: name.text, names, node: name, call });
}

const isObject = ({ TypeFlags }: TypeScript, type: ts.Type): boolean =>
  (type.flags & (TypeFlags.Object | TypeFlags.Intersection)) !== 0;

export function judgeArity(court: Court, node: ts.Node): Judgement {
  const call = callAround(court.compiler, node);
  return call === undefined ? SILENT : judgeCall(court, call, 'arity');
}

export function judgeArgument(court: Court, node: ts.Node): Judgement {
  const call = callAround(court.compiler, node);
  if (call === undefined) return SILENT;
  const option = unknownOption(court, call);
  if (option !== undefined) return option;
  return typesUnasked(court) ?? judgeCall(court, call, 'argument');
}

/** Why types of arguments are not asked in this file. */
function typesUnasked({ isChecked, isOurs, isWhole }: Court): Judgement | undefined {
  if (!isChecked) return unknown('the types of arguments where nothing checks them');
  if (!isOurs) return unknown('the types of arguments under another version of TypeScript');
  return isWhole() ? undefined : unknown('the types of arguments where a module of the repository is not there');
}

/** What does not fit is not told: values of other types are many a test's purpose. A name that nothing knows is. */
export function judgeUnfit(court: Court, node: ts.Node): Judgement {
  const call = callAround(court.compiler, node);
  return (call && unknownOption(court, call)) ?? SILENT;
}

/** A name in an object that no way to call the function knows. Of several ways, or of several types for the object, the compiler says only that none fits. */
function unknownOption(court: Court, call: ts.CallExpression | ts.NewExpression): Judgement | undefined {
  const { compiler, checker } = court;
  const signatures = signaturesOf(court, call);
  for (const [index, literal] of (call.arguments ?? []).entries()) {
    // Nobody tells how many places it takes.
    if (compiler.isSpreadElement(literal)) break;
    if (!compiler.isObjectLiteralExpression(literal)) continue;
    const types = typesAt(court, signatures, call, index);
    if (types.some((part) => takesAnything(court, part))) continue;
    const objects = types.filter((part) => isObject(compiler, part) && isForLiterals(part));
    for (const { name } of literal.properties) {
      if (name === undefined || !(compiler.isIdentifier(name) || compiler.isStringLiteralLike(name))) continue;
      if (types.some((part) => checker.getPropertyOfType(part, name.text) !== undefined)) continue;
      const judged = objects.map((part) => optionOf(court, part, name, literal));
      if (judged.length > 0 && judged.every(({ is }) => is === 'missing')) return judged[0];
    }
  }
  return undefined;
}

/** What stands for a type that the call decides, or is made of one (`Partial<T>`), may have every name, alone or beside others. */
function takesAnything({ compiler: { TypeFlags }, checker }: Court, type: ts.Type): boolean {
  const isAny = (part: ts.Type): boolean =>
    (part.flags & (TypeFlags.Any | TypeFlags.Unknown | TypeFlags.NonPrimitive)) !== 0 ||
    ((part.flags & TypeFlags.Instantiable) !== 0 && !isPlain(checker.getBaseConstraintOfType(part))) ||
    ((part.flags & TypeFlags.Object) !== 0 && !part.isClassOrInterface() && isEmpty(part));
  // Bound to be a text or a number, whatever the call decides.
  const plain = TypeFlags.StringLike | TypeFlags.NumberLike | TypeFlags.BigIntLike | TypeFlags.BooleanLike;
  const isPlain = (bound: ts.Type | undefined): boolean =>
    bound !== undefined && partsOf(bound).every(({ flags }) => (flags & plain) !== 0);
  const isEmpty = (part: ts.Type): boolean =>
    checker.getPropertiesOfType(part).length + part.getCallSignatures().length === 0;
  return type.isIntersection() ? type.types.some(isAny) : isAny(type);
}

/** Not a function, nor what the language makes: where a promise may stand, nobody writes one by its members. */
const isForLiterals = (type: ts.Type): boolean =>
  type.getCallSignatures().length === 0 &&
  !(type.symbol?.declarations ?? []).some((one) => isLibrary(one.getSourceFile().fileName));

function judgeCall(court: Court, node: ts.CallExpression | ts.NewExpression, kind: 'arity' | 'argument'): Judgement {
  const { checker } = court;
  const call = argumentsOf(court, node);
  if (call === null) return unknown('a call whose target is not known');
  if (call.isSpread) return unknown('a call with spread arguments');
  if (call.isLoose || !isProof(court, node, call)) return unknown('a call in a script that nothing checks');
  // Fewer than are written down one by one are too few, whatever the rest comes to.
  if (kind === 'arity' && call.isComputed && call.given >= call.least) {
    const unasked = court.unresolved.any
      ? unknown('a type that a module which is not there may add to')
      : typesUnasked(court);
    if (unasked !== undefined) return unasked;
  }
  if (kind === 'argument' && call.hasUnknown) return unknown('an argument whose type is not known');
  const owner = court.owners.of(call.declarations, court.path);
  if ('doubtful' in owner) return unknown(owner.doubtful);
  if (owner.is === 'language' && !court.isChecked) return unknown('a built-in where nothing checks types');
  if (owner.is === 'language' && !court.tellsLanguage) return unknown(OTHER_LANGUAGE);
  if (lags(court, owner) && !isTooManyBeside(court, owner.path, call)) return unknown(LAGS);
  const symbol = checker.getTypeAtLocation(node.expression).symbol;
  const of = symbol === undefined || /^__|[^\w$]/.test(symbol.name) ? null : symbol.name;
  return { is: 'missing', kind, name: call.text, of, owner, names: [], call, node };
}

/** Whether the script that a declaration describes has no place for so many arguments either. */
function isTooManyBeside({ compiler, owners }: Court, path: Path, { declarations, given }: Call): boolean {
  const names = declarations.map((one) => compiler.getNameOfDeclaration(one)?.getText() ?? '');
  return names.length > 0 && names.every((name) => (owners.placesBeside(path, name) ?? given) < given);
}

/** In a script that nothing checks, many a function takes less than its types ask for, and a value is not what its type says. More than the imported function has places for is more in either case. */
const isProof = (court: Court, { expression }: ts.CallExpression | ts.NewExpression, { given, most }: Call): boolean =>
  court.isChecked || !isScriptPath(court.path) || (most !== null && given > most && isImported(court, expression));

/** The call of which the node is the target or an argument. */
function callAround(compiler: TypeScript, node: ts.Node): ts.CallExpression | ts.NewExpression | undefined {
  for (let at: ts.Node | undefined = node; at !== undefined && !compiler.isStatement(at); at = at.parent)
    if (compiler.isCallExpression(at) || compiler.isNewExpression(at)) return at;
  return undefined;
}
