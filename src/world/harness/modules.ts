/** Loads a program's scripts as CommonJS does, and hears from the entry which functions it has, exported or not. */
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import type { Program } from '../../exercise/program/protocol.ts';
import type { Classes } from './decode.ts';
import { packageThatLacks } from './lacking.ts';

/** How the instrumented entry names what it has: each value is asked for when it is needed. */
export const REGISTER = '__assay';
const PARAMETERS = [
  'module',
  'exports',
  'require',
  '__filename',
  '__dirname',
  REGISTER,
  '__assayFile',
  '__assayFolder',
];
/** Modules that were no CommonJS may declare these for themselves. */
const DECLARED = /^(?:const|let|class) (?:__filename|__dirname|require)\b/gm;

/** Where no library is installed that makes something of elements, an element is what was written. */
const JSX_RUNTIME = /\/jsx-(?:dev-)?runtime$/;
const element = (type: unknown, props: unknown, key: unknown) => ({ type, props, key });
const JSX = { jsx: element, jsxs: element, jsxDEV: element, Fragment: 'Fragment' };

export interface Loaded {
  /** By name, as the entry registered them. */
  readonly registered: Classes;
}

/** @throws whatever the modules throw, and for a module that is not there. */
export function load(program: Program): Loaded {
  const registered: Classes = new Map();
  const cache = new Map<string, { exports: unknown }>();
  const top = program.packages ?? process.cwd();
  const outside = createRequire(`${top}/assay.cjs`);
  const register = (named: Record<string, () => unknown>): void => {
    for (const [name, get] of Object.entries(named)) {
      try {
        registered.set(name, get());
      } catch {
        // What cannot be reached is not registered; the others are none the worse.
      }
    }
  };
  const requireOutside = (specifier: string): unknown => {
    if (specifier.startsWith('.')) return packageThatLacks(specifier);
    try {
      outside.resolve(specifier);
    } catch {
      return JSX_RUNTIME.test(specifier) ? JSX : packageThatLacks(specifier);
    }
    return outside(specifier);
  };
  const requireLocal = (path: string): unknown => {
    const known = cache.get(path);
    if (known !== undefined) return known.exports;
    const module: { exports: unknown } = { exports: {} };
    cache.set(path, module);
    const script = program.modules[path];
    if (script === undefined) throw new Error(`there is no module ${path}`);
    if (path.endsWith('.json')) module.exports = JSON.parse(script);
    else if (path === program.entry) run(path, script, module);
    else runOrStandIn(path, script, module);
    return module.exports;
  };
  // What does without a module that does not load can run all the same.
  const runOrStandIn = (path: string, script: string, module: { exports: unknown }): void => {
    try {
      run(path, script, module);
    } catch {
      module.exports = packageThatLacks(`/${path}`);
    }
  };
  const run = (path: string, script: string, module: { exports: unknown }): void => {
    const links = program.links[path] ?? {};
    const requireFrom = (specifier: string): unknown => {
      const linked = links[specifier];
      return typeof linked === 'string' ? requireLocal(linked) : requireOutside(specifier);
    };
    const filename = `${top}/${path}`;
    const folder = filename.slice(0, filename.lastIndexOf('/'));
    const noted = path === program.entry ? register : () => undefined;
    compileFunction(script, parametersOf(script), { filename })(
      module,
      module.exports,
      Object.assign(requireFrom, { resolve: outside.resolve, cache: {}, main: undefined }),
      filename,
      folder,
      noted,
      filename,
      folder,
    );
  };
  requireLocal(program.entry);
  return { registered };
}

/** The same places, under names that nobody uses where the script declares them itself. */
function parametersOf(script: string): readonly string[] {
  const declared = new Set((script.match(DECLARED) ?? []).flatMap((one) => one.match(/\w+/g) ?? []));
  return PARAMETERS.map((name, index) => (declared.has(name) ? `__assay${index}` : name));
}
