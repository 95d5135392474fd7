/** Everything that a change's policy is made of, read in the world: its own file, what it extends, what directories add. */
import type { Change } from './model.ts';
import { gather, PINNED, type Read, type Texts } from './policy/texts/referenced-files.ts';
import type { World } from './world/world.ts';

/** Null where the repository has no policy. All of it is read at the target, or at the commit that an entry names. */
export async function policyTexts(
  world: Pick<World, 'source' | 'tree' | 'elsewhere'>,
  change: Change,
): Promise<Texts | null> {
  const read: Read = async (name) => {
    if (name === null) return world.source.policy(change);
    if (PINNED.test(name)) return (await world.elsewhere?.(name)) ?? null;
    const text = await world.tree.read('target', name);
    return text === undefined ? null : { text, source: `${name}@${change.target}` };
  };
  const changed = change.files.flatMap(({ path, from }) => (from === null ? [path] : [path, from]));
  const texts = await gather(read, changed);
  return texts === null ? null : { ...texts, isAlone: world.elsewhere === undefined };
}
