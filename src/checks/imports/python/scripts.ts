/** What scripts and plug-ins ask for in their own way: PEP 723's block of dependencies, which the modules that a script imports share; the manifests that host programs read. */
import type { Path } from '../../../model.ts';
import type { Files } from '../../repository/files.ts';
import { ancestors, directoryOf, nameOf, within } from '../../repository/paths.ts';
import { requirementName } from './names.ts';
import { condaNames, literals, scriptNames } from './requirements.ts';

/** Lines of a comment between its two marks. */
const BLOCK = /^# \/\/\/ script[ \t]*\n((?:#[^\n]*\n){0,200}?)# \/\/\/[ \t]*$/m;
/** Home Assistant's, Sublime Text's, Odoo's, Kodi's and Blender's manifests of plug-ins, and conda's recipes. */
const OF_HOSTS =
  /^(?:manifest\.json|dependencies\.json|__(?:manifest|openerp)__\.py|addon\.xml|blender_manifest\.toml|(?:meta|recipe)\.ya?ml)$/;
/** Scripts read in one directory. */
const MOST = 40;

/** The distributions, normalised, that scripts and manifests of a host program ask for, in the importer's directory and in those above; and more, where a manifest names more. */
export async function askedByScripts(files: Files, importer: Path): Promise<ReadonlySet<string>> {
  const found = await Promise.all(ancestors(directoryOf(importer)).map((directory) => askingIn(files, directory)));
  const paths = found.flat().filter((path) => path !== importer);
  const asked = await Promise.all(paths.map(async (path) => askedIn(nameOf(path), (await files.text(path)) ?? '')));
  return new Set(asked.flat());
}

async function askingIn(files: Files, directory: Path): Promise<readonly Path[]> {
  const names = [...(await files.entries(directory))].flatMap(([name, kind]) => (kind === 'file' ? [name] : []));
  const scripts = names.filter((name) => name.endsWith('.py') && !OF_HOSTS.test(name));
  const manifests = names.filter((name) => OF_HOSTS.test(name));
  return [...manifests, ...scripts.slice(0, MOST)].map((name) => within(directory, name));
}

function askedIn(name: string, text: string): readonly string[] {
  if (/\.ya?ml$/.test(name)) return condaNames(text);
  if (OF_HOSTS.test(name)) return scriptNames(text.replaceAll(/"script\.module\./g, '"'));
  return literals(BLOCK.exec(text)?.[1] ?? '').flatMap((one) => requirementName(one) ?? []);
}
