/** Whether everything is there that a configuration names to declare what hosts have. */
import type ts from 'typescript';
import type { TypeScript } from './host.ts';
import { directoryOf } from './snapshot.ts';

interface Read {
  /** The configuration's own file. */
  readonly file: string;
  readonly options: ts.CompilerOptions;
  /** As its text has it: anything. */
  readonly included: unknown;
}

const DECLARATION = /^[^*?]+\.d\.[cm]?ts$/;

/** It is generated in many a repository: `next-env.d.ts`, `worker-configuration.d.ts`. */
export function hasHosts(compiler: TypeScript, host: ts.ParseConfigHost, { file, options, included }: Read): boolean {
  const named = Array.isArray(included)
    ? included.filter((one) => typeof one === 'string' && DECLARATION.test(one))
    : [];
  const isFound = (name: string): boolean =>
    name === '*' ||
    compiler.resolveTypeReferenceDirective(name, file, options, host).resolvedTypeReferenceDirective !== undefined;
  return (
    named.every((name) => host.fileExists(`${directoryOf(file)}/${name.replace(/^\.\//, '')}`)) &&
    (options.types ?? []).every(isFound)
  );
}
