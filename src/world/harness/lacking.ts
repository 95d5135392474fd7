/** A package that is not installed: it loads, so that functions which do without it can run, and tells when one does not. */
import { apply, stringify } from './taken.ts';

const RealProxy = Proxy;
const RealWeakMap = WeakMap;
const { get: nameOfStand } = WeakMap.prototype;
const stands = new RealWeakMap<object, string>();
let touched: string | null = null;

/** The package that was used since the last time this was asked, or null. */
export function touchedPackage(): string | null {
  const found = touched;
  touched = null;
  return found;
}

/** Stands for whatever the package has. Each use is noted, whatever the code makes of it. */
export function packageThatLacks(name: string): unknown {
  const note = (): unknown => {
    touched = name;
    return stand;
  };
  const refuse = (): never => {
    throw new Error(`\`${name}\` is not installed`);
  };
  // A constructor, so that classes can extend it.
  const stand: object = new RealProxy(class {}, {
    get: (target, key) => {
      if (key === 'prototype') return target.prototype;
      note();
      // Nothing waits for it for ever, and no text or number is made of it.
      if (key === 'then') return undefined;
      return key === Symbol.toPrimitive ? refuse : stand;
    },
    apply: note,
    construct: () => {
      note();
      return {};
    },
    has: () => note() !== null,
  });
  stands.set(stand, name);
  return stand;
}

/** The package, where the value is what stands for one; null for anything else. */
export const packageBehind = (value: unknown): string | null => apply(nameOfStand, stands, [value]) ?? null;

/** As a `Result`. */
export const lacks = (name: string): string => `{"is":"lacking","what":${stringify(name)}}`;
