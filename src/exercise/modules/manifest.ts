/** What is read off a `package.json`: its scripts, the packages it names, whether its files are modules. A broken one has nothing. */

export interface Manifest {
  /** Empty where it has none. */
  readonly name: string;
  readonly scripts: ReadonlyMap<string, string>;
  /** By name, whatever they are needed for. */
  readonly packages: ReadonlySet<string>;
  readonly isModule: boolean;
}

export function manifestIn(text: string): Manifest {
  const all = fieldsOf(jsonIn(text));
  const needed = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
  const name = all.get('name');
  return {
    name: typeof name === 'string' ? name : '',
    scripts: new Map(
      [...fieldsOf(all.get('scripts'))].flatMap(([name, script]) =>
        typeof script === 'string' ? [[name, script] as const] : [],
      ),
    ),
    packages: new Set(needed.flatMap((field) => [...fieldsOf(all.get(field)).keys()])),
    isModule: all.get('type') === 'module',
  };
}

/** Undefined where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of an object; empty for anything else. */
export const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
