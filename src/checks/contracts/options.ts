/** Options of the compiler: where a configuration leaves them open, and what no configuration may ask for here. */
import type ts from 'typescript';
import type { TypeScript } from './host.ts';

/** Outside of every configuration: what bundlers and runtimes of today accept. */
export function defaults(compiler: TypeScript): ts.CompilerOptions {
  return {
    target: compiler.ScriptTarget.ESNext,
    module: compiler.ModuleKind.Preserve,
    moduleResolution: compiler.ModuleResolutionKind.Bundler,
    jsx: compiler.JsxEmit.Preserve,
    strict: false,
    resolveJsonModule: true,
    types: ['*'],
  };
}

/** Nothing is written, nothing is loaded that runs, and scripts are looked at where a script is asked about. */
export function adapted(options: ts.CompilerOptions, script: boolean): ts.CompilerOptions {
  const { plugins: _, tsBuildInfoFile: __, outFile: ___, ...kept } = options;
  return {
    ...kept,
    noEmit: true,
    composite: false,
    incremental: false,
    declaration: false,
    declarationMap: false,
    emitDeclarationOnly: false,
    skipLibCheck: true,
    skipDefaultLibCheck: true,
    allowImportingTsExtensions: true,
    maxNodeModuleJsDepth: 0,
    ...(script ? { allowJs: true, checkJs: true } : {}),
  };
}
