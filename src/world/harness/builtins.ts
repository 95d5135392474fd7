/** Whether foreign code changed the language itself: what is not as it was makes every later answer doubtful. */
import { getOwnPropertyDescriptor, ownKeys, same } from './taken.ts';

const MAKERS = [Array, Object, String, Number, Boolean, Function, Map, Set, Promise, RegExp, Error, Symbol];
const OBJECTS: readonly (readonly [name: string, object: object])[] = [
  ...MAKERS.flatMap((maker): readonly (readonly [string, object])[] => [
    [maker.name, maker],
    [`${maker.name}.prototype`, maker.prototype],
  ]),
  ['JSON', JSON],
  ['Math', Math],
  ['Reflect', Reflect],
];

interface Part {
  readonly of: string;
  readonly object: object;
  readonly key: string | symbol;
  readonly value: unknown;
}

/** Taken now; the answer names the first object that is not as it was, or is null. */
export function watchBuiltins(): () => string | null {
  const parts: Part[] = [];
  const counts: number[] = [];
  for (const [of, object] of OBJECTS) {
    const keys = ownKeys(object);
    counts.push(keys.length);
    for (const key of keys) parts.push({ of, object, key, value: getOwnPropertyDescriptor(object, key)?.value });
  }
  return () => {
    for (let index = 0; index < OBJECTS.length; index += 1) {
      const [name, object] = OBJECTS[index] ?? ['', {}];
      if (ownKeys(object).length !== counts[index]) return name;
    }
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index];
      if (part && !same(getOwnPropertyDescriptor(part.object, part.key)?.value, part.value)) return part.of;
    }
    return null;
  };
}
