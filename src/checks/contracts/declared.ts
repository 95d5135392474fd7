/** Whether everything is there that a configuration names to declare what hosts have, and what stands for that which is not. */
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

export interface Declared {
  /** Whether nothing of it is missing. */
  readonly hasHosts: boolean;
  /** Packages' types that a file refers to which is generated, and was not. */
  readonly generated: readonly string[];
}

const DECLARATION = /^[^*?]+\.d\.[cm]?ts$/;

/** `next-env.d.ts` refers to these alone, and to the types of routes: https://nextjs.org/docs/app/api-reference/config/typescript#next-envdts */
const BY_NEXT = { name: 'next-env.d.ts', types: ['next', 'next/image-types/global'] };

/** Such files are generated in many a repository: `next-env.d.ts`, `worker-configuration.d.ts`. */
export function declaredBy(
  compiler: TypeScript,
  host: ts.ParseConfigHost,
  { file, options, included }: Read,
): Declared {
  const named = (Array.isArray(included) ? included : []).filter(
    (one): one is string => typeof one === 'string' && DECLARATION.test(one),
  );
  const absent = named
    .map((name) => name.replace(/^\.\//, ''))
    .filter((name) => !host.fileExists(`${directoryOf(file)}/${name}`));
  const isFound = (name: string): boolean =>
    name === '*' ||
    compiler.resolveTypeReferenceDirective(name, file, options, host).resolvedTypeReferenceDirective !== undefined;
  const isByNext = absent.includes(BY_NEXT.name) && BY_NEXT.types.every(isFound);
  const generated = isByNext ? BY_NEXT.types : [];
  return {
    hasHosts: absent.every((name) => isByNext && name === BY_NEXT.name) && (options.types ?? []).every(isFound),
    generated,
  };
}
