/** Whether a type or a module says all that it has. Only what is closed can refuse a name. */
import type ts from 'typescript';
import type { TypeScript } from './host.ts';
import { type Owners, WRITTEN } from './owner.ts';

export interface Surfaces {
  /** Why the members of a type cannot all be known; undefined when they are. */
  openType(type: ts.Type): string | undefined;
  /** The same for what a module exports. */
  openModule(module: ts.Symbol): string | undefined;
}

/** Steps through bases, members of unions, and re-exports. */
const MOST_STEPS = 2_000;

const UNKNOWN_TYPE = 'a value whose type is not known';
const OPEN_TYPE = 'a type that admits other names';
const LOOSE = 'a value that scripts may add members to';

export function surfacesOf(compiler: TypeScript, checker: ts.TypeChecker, isWritten: Owners['isWritten']): Surfaces {
  const { TypeFlags } = compiler;
  const isGenerated = (one: ts.Declaration): boolean => isWritten(one.getSourceFile().fileName);

  const openType = (type: ts.Type, seen: Set<ts.Type> = new Set()): string | undefined => {
    if (seen.has(type)) return undefined;
    seen.add(type);
    if (seen.size > MOST_STEPS) return 'a type with too many parts';
    if (type.flags & (TypeFlags.Any | TypeFlags.Unknown | TypeFlags.Never)) return UNKNOWN_TYPE;
    if (type.flags & (TypeFlags.Null | TypeFlags.Undefined | TypeFlags.Void)) return undefined;
    if (type.isUnionOrIntersection()) return firstOpen(type.types, (part) => openType(part, seen));
    const apparent = checker.getApparentType(type);
    if (apparent !== type) return openType(apparent, seen);
    return openObject(type) ?? openDeclarations(type, seen);
  };

  const openObject = (type: ts.Type): string | undefined => {
    if (checker.getIndexInfosOfType(type).some(({ keyType }) => !(keyType.flags & TypeFlags.Number))) return OPEN_TYPE;
    if (type.flags & (TypeFlags.NonPrimitive | TypeFlags.TypeParameter | TypeFlags.Conditional)) return OPEN_TYPE;
    return isBound(type) || isOfUnknown(type) ? UNKNOWN_TYPE : undefined;
  };

  /** What a type parameter is bound by (`T extends { email: string }`) is what a call comes to that is handed a value of no known type. */
  const isBound = ({ symbol }: ts.Type): boolean =>
    (symbol?.declarations ?? []).some(
      (one) => compiler.isTypeLiteralNode(one) && compiler.isTypeParameterDeclaration(one.parent),
    );

  /** `Pick<Recipient, 'role'>` where nothing is known of a recipient. */
  const isOfUnknown = (type: ts.Type): boolean => {
    const members = checker.getPropertiesOfType(type);
    const isAny = (one: ts.Symbol): boolean => (checker.getTypeOfSymbol(one).flags & TypeFlags.Any) !== 0;
    return members.length > 0 && members.every((one) => one.declarations === undefined && isAny(one));
  };

  const openDeclarations = (type: ts.Type, seen: Set<ts.Type>): string | undefined => {
    const declarations = type.symbol?.declarations ?? [];
    if (declarations.some((declaration) => isScript(declaration.getSourceFile()))) return LOOSE;
    if (declarations.some(isGenerated)) return WRITTEN;
    const clauses = declarations.flatMap((declaration) =>
      compiler.isClassLike(declaration) || compiler.isInterfaceDeclaration(declaration)
        ? (declaration.heritageClauses ?? []).filter(
            ({ token }) => token === compiler.SyntaxKind.ExtendsKeyword || compiler.isInterfaceDeclaration(declaration),
          )
        : [],
    );
    const bases = clauses.flatMap(({ types }) => types.map((base) => checker.getTypeAtLocation(base)));
    return firstOpen(bases, (base) => (base.flags & TypeFlags.Any ? UNKNOWN_TYPE : openType(base, seen)));
  };

  /** Scripts add to these as they please. What extends them says what it has. */
  const openItself = (type: ts.Type): string | undefined => {
    const isOpen = ['globalThis', 'Object', 'Function', 'Window'].includes(type.symbol?.name) || hasNothing(type);
    return isOpen || isLeftToHosts(type.symbol) ? OPEN_TYPE : undefined;
  };
  const hasNothing = (type: ts.Type): boolean =>
    (type.flags & TypeFlags.Object) !== 0 &&
    !type.isClassOrInterface() &&
    checker.getPropertiesOfType(type).length +
      type.getCallSignatures().length +
      type.getConstructSignatures().length ===
      0;

  /** A default export aside, what `export =` hands out has its members as exports. */
  const openModule = (module: ts.Symbol, seen: Set<ts.Symbol> = new Set()): string | undefined => {
    if (seen.has(module)) return undefined;
    seen.add(module);
    if (seen.size > MOST_STEPS) return 'a module with too many parts';
    const declarations = module.declarations ?? [];
    if (declarations.length === 0) return 'a module whose exports are not known';
    if (declarations.some((declaration) => isScript(declaration.getSourceFile()))) return LOOSE;
    if (declarations.some(isGenerated)) return WRITTEN;
    if (declarations.some((declaration) => isSynced(compiler, declaration))) return WRITTEN;
    if (declarations.some((declaration) => isPattern(compiler, declaration)))
      return 'a module that is declared for a whole kind of files';
    const assigned = module.exports?.get(compiler.InternalSymbolName.ExportEquals);
    if (assigned !== undefined) return openType(checker.getTypeOfSymbol(assigned)) ?? openAlias(assigned);
    const stars = module.exports?.get(compiler.InternalSymbolName.ExportStar)?.declarations ?? [];
    return firstOpen(stars, (star) => {
      if (!compiler.isExportDeclaration(star) || star.moduleSpecifier === undefined) return undefined;
      const target = checker.getSymbolAtLocation(star.moduleSpecifier);
      return target === undefined ? 'a module that hands on another one that is not there' : openModule(target, seen);
    });
  };

  const openAlias = (symbol: ts.Symbol): string | undefined =>
    symbol.flags & compiler.SymbolFlags.Alias && checker.getAliasedSymbol(symbol).declarations === undefined
      ? UNKNOWN_TYPE
      : undefined;

  return {
    openType: (type) => firstOpen(type.isUnion() ? type.types : [type], openItself) ?? openType(type),
    openModule: (module) => openModule(module),
  };
}

/** What hosts fill, and bundlers add to: nothing is known of a host whose types are not there (Node.js: `import.meta.dirname`, `Error.captureStackTrace`). */
const HOST_DEFINED = ['ImportMeta', 'ErrorConstructor'];
const HOSTS = /\/node_modules\/(?:@types\/(?:node|bun|deno)|bun-types|@cloudflare\/workers-types)\//;

const isLeftToHosts = (symbol: ts.Symbol | undefined): boolean =>
  symbol !== undefined &&
  HOST_DEFINED.includes(symbol.name) &&
  !(symbol.declarations ?? []).some((declaration) => HOSTS.test(declaration.getSourceFile().fileName));

const isScript = ({ fileName }: ts.SourceFile): boolean => /\.[cm]?jsx?$/.test(fileName);

/** What Astro makes of a project's own collections, variables and tables: https://docs.astro.build/en/reference/cli-reference/#astro-sync */
const isSynced = (compiler: TypeScript, declaration: ts.Declaration): boolean =>
  compiler.isModuleDeclaration(declaration) && /^astro:(?:actions|content|db|env)(?:\/|$)/.test(declaration.name.text);

/** `declare module '*.svelte'`: what tools put together, and whatever no resolution finds. */
const isPattern = (compiler: TypeScript, declaration: ts.Declaration): boolean =>
  compiler.isModuleDeclaration(declaration) &&
  compiler.isStringLiteral(declaration.name) &&
  declaration.name.text.includes('*');

function firstOpen<Part>(parts: readonly Part[], ask: (part: Part) => string | undefined): string | undefined {
  for (const part of parts) {
    const why = ask(part);
    if (why !== undefined) return why;
  }
  return undefined;
}
