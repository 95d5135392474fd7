/** Judges names: what a module exports, what a value has. */
import type ts from 'typescript';
import {
  type Court,
  isScriptPath,
  type Judgement,
  LAGS,
  lags,
  MAY_BE_ADDED,
  owned,
  partsOf,
  SILENT,
  unknown,
} from './court.ts';
import type { TypeScript } from './host.ts';
import { importedFrom, isImported } from './imported.ts';
import { isWritten } from './refusal.ts';
import { areFunctionsReplaced, isModuleReplaced } from './replaced.ts';

export function judgeExport(court: Court, node: ts.Node): Judgement {
  const { compiler, checker, surfaces, owners, path, isChecked } = court;
  const from = moduleNamedAt(compiler, checker, node);
  const name = compiler.isIdentifier(node) || compiler.isStringLiteralLike(node) ? node.text : 'default';
  if (from === undefined) return SILENT;
  const open = surfaces.openModule(from);
  if (open !== undefined) return unknown(open);
  const owner = owners.of(from.declarations ?? [], path);
  if ('doubtful' in owner) return unknown(owner.doubtful);
  const names = checker.getExportsOfModule(from).map((symbol) => symbol.name);
  const isDefault = !compiler.isIdentifier(node) || compiler.isImportClause(node.parent);
  if (names.includes(isDefault ? 'default' : name)) return SILENT;
  if (name === 'data' && (from.declarations ?? []).some((one) => isLoader(one.getSourceFile().fileName)))
    return unknown('what VitePress makes of a loader');
  if (lags(court, owner) && !court.isUnsaid(name, owner.path, path)) return unknown(LAGS);
  const asked = { kind: 'export', name, asking: path, isChecked };
  if (owner.is === 'package' && court.mayBeAdded({ ...asked, of: owner.name })) return unknown(MAY_BE_ADDED);
  const specifier = specifierAt(compiler, node);
  const other =
    specifier === undefined || owner.is !== 'file' ? undefined : owners.inPlaceOf(specifier, owner.path, path);
  if (other !== undefined) return unknown(other);
  if (specifier !== undefined && isModuleReplaced(compiler, node.getSourceFile(), specifier)) return unknown(REPLACED);
  return {
    is: 'missing',
    kind: 'export',
    name: isDefault ? 'default' : name,
    of: null,
    owner,
    names,
    call: null,
    node,
  };
}

/** The module whose export a name of an import, a re-export or a qualified name is. */
function moduleNamedAt(compiler: TypeScript, checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
    if (compiler.isQualifiedName(at)) return resolved(compiler, checker, checker.getSymbolAtLocation(at.left));
    // What an interface extends is an expression by its form: `extends module.Name`.
    if (compiler.isPropertyAccessExpression(at) && at.name === node)
      return resolved(compiler, checker, checker.getSymbolAtLocation(at.expression));
    if (compiler.isImportTypeNode(at))
      return compiler.isLiteralTypeNode(at.argument) ? checker.getSymbolAtLocation(at.argument.literal) : undefined;
    if (compiler.isImportDeclaration(at) || compiler.isExportDeclaration(at))
      return at.moduleSpecifier === undefined ? undefined : checker.getSymbolAtLocation(at.moduleSpecifier);
    if (compiler.isStatement(at)) return undefined;
  }
  return undefined;
}

function specifierAt(compiler: TypeScript, node: ts.Node): string | undefined {
  let at = node;
  while (!compiler.isImportDeclaration(at) && !compiler.isSourceFile(at)) at = at.parent;
  return compiler.isImportDeclaration(at) && compiler.isStringLiteral(at.moduleSpecifier)
    ? at.moduleSpecifier.text
    : undefined;
}

const REPLACED = 'a name of what a test replaces';

/** Its importers get what it loads, under one name: https://vitepress.dev/guide/data-loading */
const isLoader = (file: string): boolean => /\.data\.[cm]?[jt]s$/.test(file);

function resolved(compiler: TypeScript, checker: ts.TypeChecker, symbol: ts.Symbol | undefined): ts.Symbol | undefined {
  if (symbol === undefined) return undefined;
  const target = symbol.flags & compiler.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target.flags & compiler.SymbolFlags.Module ? target : undefined;
}

export function judgeMember(court: Court, node: ts.Node): Judgement {
  const { compiler } = court;
  if (!compiler.isIdentifier(node)) return SILENT;
  const { parent } = node;
  if (compiler.isPropertyAccessExpression(parent) && parent.name === node) {
    if (isWritten(compiler, parent) && !court.isChecked) return unknown('a member that is written to');
    return memberOf(court, node, parent.expression);
  }
  if (!compiler.isBindingElement(parent) || !compiler.isObjectBindingPattern(parent.parent)) return SILENT;
  const holder = parent.parent.parent;
  const initializer = compiler.isVariableDeclaration(holder) ? holder.initializer : undefined;
  return initializer === undefined ? SILENT : memberOf(court, node, initializer);
}

function memberOf(court: Court, node: ts.Identifier, holder: ts.Expression): Judgement {
  const { checker, surfaces } = court;
  const type = checker.getTypeAtLocation(holder);
  const present = (part: ts.Type) => checker.getPropertyOfType(checker.getApparentType(part), node.text) !== undefined;
  // A member of some parts is a matter of narrowing, not of names.
  if (partsOf(type).some(present)) return SILENT;
  const open =
    openModuleOf(court, type) ??
    surfaces.openType(type) ??
    openToScripts(court, holder, type) ??
    openToTests(court, holder, type);
  if (open !== undefined) return unknown(open);
  const names = partsOf(type).flatMap((part) => checker.getPropertiesOfType(checker.getApparentType(part)));
  return owned(court, type, { kind: 'member', name: node.text, names: names.map((one) => one.name), node, call: null });
}

/** What `import * as` gives is a module, not an object. */
function openModuleOf({ compiler, surfaces }: Court, { symbol }: ts.Type): string | undefined {
  return symbol !== undefined && symbol.flags & compiler.SymbolFlags.ValueModule
    ? surfaces.openModule(symbol)
    : undefined;
}

/** In a test, a module and its functions may be those that were put in their place. */
function openToTests({ compiler, checker }: Court, holder: ts.Expression, type: ts.Type): string | undefined {
  const source = holder.getSourceFile();
  const from = compiler.isIdentifier(holder) ? moduleBehind(compiler, checker, holder) : undefined;
  const isOther =
    (from !== undefined && isModuleReplaced(compiler, source, from)) ||
    (partsOf(type).some((part) => isPlainFunction(compiler, part)) && areFunctionsReplaced(compiler, source));
  return isOther ? REPLACED : undefined;
}

/** One that has no members of its own, as a mock would have: those are declared with their members. */
const isPlainFunction = ({ SymbolFlags }: TypeScript, type: ts.Type): boolean =>
  type.getCallSignatures().length > 0 &&
  (type.symbol?.flags & (SymbolFlags.Class | SymbolFlags.Interface)) === 0 &&
  type.getProperties().length === 0;

/** The name of the module that a name stands for, or was taken from. */
function moduleBehind(compiler: TypeScript, checker: ts.TypeChecker, name: ts.Identifier): string | undefined {
  const [declaration] = checker.getSymbolAtLocation(name)?.declarations ?? [];
  const from = declaration && importedFrom(compiler, declaration);
  return from !== undefined && compiler.isStringLiteralLike(from) ? from.text : undefined;
}

/** A script that nothing checks may hang what it likes on a value. Not on what it imports, unless a module was taken by `require` and hides behind its default. */
function openToScripts(court: Court, holder: ts.Expression, { symbol }: ts.Type): string | undefined {
  const { compiler, isChecked, path } = court;
  if (isChecked || !isScriptPath(path)) return undefined;
  const isModule = symbol !== undefined && (symbol.flags & compiler.SymbolFlags.ValueModule) !== 0;
  const isPlain = isModule && symbol.exports?.has(compiler.InternalSymbolName.Default) !== true;
  return isPlain || (!isModule && isImported(court, holder))
    ? undefined
    : 'a member of a value in a script that nothing checks';
}
