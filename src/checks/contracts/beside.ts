/** What the script beside a declaration that is written by hand tells of a function: the two may differ, and the script is what runs. */
import type { Path } from '../../model.ts';
import type { Snapshot } from './snapshot.ts';

const FUNCTION = /\bfunction\s+([\w$]+)\s*\(([^()]*)\)/g;

/** How many places the one function of that name has; undefined where that cannot be told. */
export function placesBeside(snapshot: Snapshot, declaration: Path, name: string): number | undefined {
  const text = snapshot.read(declaration.replace(/\.d\.([cm]?)ts$/, '.$1js'));
  if (text === undefined || /\barguments\b/.test(text)) return undefined;
  const [only, ...others] = [...text.matchAll(FUNCTION)].filter(([, found]) => found === name);
  const places = only?.[2]?.trim();
  if (places === undefined || others.length > 0 || places.includes('...')) return undefined;
  return places === '' ? 0 : places.split(',').length;
}
