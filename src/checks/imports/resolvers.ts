/** Which rules answer for the imports of which language. */
import type { ImportSite } from '../../languages/language.ts';
import type { FileChange } from '../../model.ts';
import type { Tree, Workspace } from '../../world/world.ts';
import type { Answer } from './answer.ts';
import { projectOf } from './project.ts';
import { resolve } from './resolve.ts';

export type Resolver = (file: FileChange, site: ImportSite) => Promise<Answer>;

/** By the language's name: whatever is not Python is JavaScript or holds scripts of it. */
export function resolversOn(tree: Tree, workspace: Workspace): (language: string) => Resolver {
  const javascript = projectOf(tree, workspace);
  let python: Promise<Resolver> | undefined;
  return (language) => async (file, site) => {
    if (language !== 'python') return resolve(javascript, file, site);
    python ??= openPython(tree);
    return (await python)(file, site);
  };
}

/** Loaded for the first file of Python. */
async function openPython(tree: Tree): Promise<Resolver> {
  const [{ pythonProjectOf }, { resolvePython }] = await Promise.all([
    import('./python/project.ts'),
    import('./python/resolve.ts'),
  ]);
  const project = pythonProjectOf(tree);
  return (file, site) => resolvePython(project, file, site);
}
