/** Answers for names that a configuration maps to paths: TypeScript's `paths` and `baseUrl`, and the aliases that a framework is known to set up. */
import type { Path } from '../../model.ts';
import { ancestors, directoryOf, join, within } from '../repository/paths.ts';
import { type Answer, there, unknown } from './answer.ts';
import { lookUp } from './lookup.ts';
import type { Project } from './project.ts';
import { resolvePath } from './relative.ts';
import { withoutQuery } from './specifier.ts';
import { MOST_WAYS, mapped } from './tsconfig.ts';

const DEPTH = 2;

/** Undefined when no configuration speaks of the name. Where one does and nothing is found, the answer says what is missing. */
export async function mappedName(project: Project, importer: Path, written: string): Promise<Answer | undefined> {
  const name = withoutQuery(written);
  const { mappings, bases } = await project.configurations(directoryOf(importer));
  const own = mappings.filter(({ pattern }) => pattern !== '*').flatMap((mapping) => mapped(mapping, name) ?? []);
  const loose = mappings.filter(({ pattern }) => pattern === '*').flatMap((mapping) => mapped(mapping, name) ?? []);
  const fromBases = bases.flatMap((base) => join(base, name) ?? []);
  if (own.length + loose.length + fromBases.length > MOST_WAYS)
    return unknown('a name that a configuration maps to more paths than are looked up');
  const aimed = [...own, ...(await byConvention(project, importer, name))];
  const answers = await Promise.all(aimed.map((target) => resolvePath(project, { importer, written, target })));
  if (answers.some(({ is }) => is === 'there')) return there;
  for (const target of [...loose, ...fromBases]) {
    if ((await lookUp(project.files, target, DEPTH)).is === 'file') return there;
  }
  return answers.find(({ is }) => is === 'unknown') ?? answers[0];
}

/** `files: { lib: … }` and `alias: { '$lib/*': … }`; a path below it in some other text sets nothing. */
const SETS_LIB = /\blib(?:\/\*)?['"`]?\s*[\]:,}]/;

/** SvelteKit writes its own mapping into a folder that git ignores: `$lib` is `src/lib`, unless its configuration says otherwise. */
async function byConvention(project: Project, importer: Path, name: string): Promise<readonly Path[]> {
  if (name !== '$lib' && !name.startsWith('$lib/')) return [];
  for (const above of ancestors(directoryOf(importer))) {
    const entries = await project.files.entries(above);
    const config = ['svelte.config.js', 'svelte.config.ts', 'svelte.config.mjs'].find((file) => entries.has(file));
    if (config === undefined) continue;
    const text = (await project.files.text(within(above, config))) ?? 'lib:';
    return SETS_LIB.test(text) ? [] : [within(above, `src/lib${name.slice('$lib'.length)}`)];
  }
  return [];
}
