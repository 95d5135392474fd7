/** Configurations that a framework writes itself and git ignores: what it would write, as far as its own settings say so plainly. */
import type ts from 'typescript';
import type { Path } from '../../model.ts';
import { outside } from './host.ts';
import { directoryOf, type Snapshot, within } from './snapshot.ts';

/** Where SvelteKit puts it: https://svelte.dev/docs/kit/configuration#outDir */
const PLACE = '/.svelte-kit/tsconfig.json';
const SETTINGS = ['svelte.config.js', 'svelte.config.ts', 'svelte.config.mjs'];

/** Settings by which what is written becomes another. */
const OTHERWISE = /\b(?:files|outDir|typescript)\b['"]?\s*[:,}]/;
const ALIASES = /\balias['"]?\s*:\s*\{([^{}]*)\}/;
const ALIAS = /^\s*(?:(['"])([\w$@#./*-]+)\1|([\w$]+))\s*:\s*(['"])([\w$@./*-]+)\4\s*$/;

export interface Stand extends ts.ParseConfigHost {
  /** Whether a file is read that is not there. */
  stands(file: string): boolean;
}

/** Reads as if frameworks had written what configurations extend. */
export function withGenerated(host: ts.ParseConfigHost, snapshot: Snapshot): Stand {
  const written = (file: string): string | undefined => {
    const path = file.endsWith(PLACE) && !host.fileExists(file) ? outside(file) : undefined;
    return path === undefined ? undefined : bySvelteKit(snapshot, directoryOf(directoryOf(path)));
  };
  return {
    ...host,
    readFile: (file) => written(file) ?? host.readFile(file),
    fileExists: (file) => host.fileExists(file) || written(file) !== undefined,
    stands: (file) => written(file) !== undefined,
  };
}

/** As `svelte-kit sync` does, without the types of routes and variables: https://svelte.dev/docs/kit/project-structure#Other-files-tsconfig.json */
function bySvelteKit(snapshot: Snapshot, top: Path): string | undefined {
  const settings = SETTINGS.map((name) => snapshot.read(within(top, name))).find((text) => text !== undefined);
  const aliases = settings === undefined || OTHERWISE.test(settings) ? undefined : aliasesIn(settings);
  if (aliases === undefined) return undefined;
  const hasLibrary = snapshot.kind(within(top, 'src/lib')) === 'directory';
  return JSON.stringify({
    compilerOptions: {
      paths: pathsOf(hasLibrary ? [...aliases, ['$lib', 'src/lib']] : aliases),
      rootDirs: ['..', './types'],
      verbatimModuleSyntax: true,
      isolatedModules: true,
      lib: ['esnext', 'DOM', 'DOM.Iterable'],
      moduleResolution: 'bundler',
      module: 'esnext',
      noEmit: true,
      target: 'esnext',
      // What is written beside the configuration refers to the framework's own declarations.
      types: ['*', '@sveltejs/kit'],
    },
    include: ['js', 'ts', 'svelte'].flatMap((kind) => [
      ...(kind === 'svelte' ? [] : [`../vite.config.${kind}`]),
      ...['src', 'test', 'tests'].map((directory) => `../${directory}/**/*.${kind}`),
    ]),
    exclude: ['../node_modules/**', ...['js', 'ts', 'd.ts'].flatMap(workers)],
  });
}

const workers = (kind: string): readonly string[] => [
  `../src/service-worker.${kind}`,
  `../src/service-worker/**/*.${kind}`,
];

type Alias = readonly [name: string, target: string];

/** Undefined where they are not written out. */
function aliasesIn(settings: string): readonly Alias[] | undefined {
  if (!/\balias/.test(settings)) return [];
  const [whole = '', inner] = ALIASES.exec(settings) ?? [];
  if (inner === undefined || /\balias/.test(settings.replace(whole, ''))) return undefined;
  const found: Alias[] = [];
  for (const part of inner.split(',').filter((one) => one.trim() !== '')) {
    const [, , quoted, plain, , target] = ALIAS.exec(part) ?? [];
    const name = quoted ?? plain;
    if (name === undefined || target === undefined) return undefined;
    found.push([name, target]);
  }
  return found;
}

/** A name stands for what is below it too, unless it stands for a file. */
function pathsOf(aliases: readonly Alias[]): Readonly<Record<string, readonly string[]>> {
  const names = new Set(aliases.map(([name]) => name));
  return Object.fromEntries(
    aliases.flatMap(([name, target]) => {
      const path = `../${target.replace(/\/\*$/, '').replace(/^\.\//, '')}`;
      if (name.endsWith('/*')) return [[name, [`${path}/*`]]];
      const isAlone = /\.\w+$/.test(target) || names.has(`${name}/*`);
      return [[name, [path]], ...(isAlone ? [] : [[`${name}/*`, [`${path}/*`]]])];
    }),
  );
}
