/** Which rules answer for the imports of which language. */
import type { ImportSite } from '../../languages/language.ts';
import type { FileChange } from '../../model.ts';
import type { Tree } from '../../world/world.ts';
import type { Answer } from './answer.ts';
import { projectOf } from './project.ts';
import { pythonProjectOf } from './python/project.ts';
import { resolvePython } from './python/resolve.ts';
import { resolve } from './resolve.ts';

export type Resolver = (file: FileChange, site: ImportSite) => Promise<Answer>;

/** By the language's name: whatever is not Python is JavaScript or holds scripts of it. */
export function resolversOn(tree: Tree): (language: string) => Resolver {
  const javascript = projectOf(tree);
  const python = pythonProjectOf(tree);
  return (language) => (file, site) =>
    language === 'python' ? resolvePython(python, file, site) : resolve(javascript, file, site);
}
