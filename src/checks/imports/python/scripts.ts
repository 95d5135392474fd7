/** What scripts ask for in their own text: PEP 723's block of dependencies, which the modules that a script imports share. */
import type { Path } from '../../../model.ts';
import type { Files } from '../../repository/files.ts';
import { ancestors, directoryOf, within } from '../../repository/paths.ts';
import { requirementName } from './names.ts';
import { literals } from './requirements.ts';

/** Lines of a comment between its two marks. */
const BLOCK = /^# \/\/\/ script[ \t]*\n((?:#[^\n]*\n){0,200}?)# \/\/\/[ \t]*$/m;
/** Scripts read in one directory. */
const MOST = 40;

/** The distributions, normalised, that other scripts in the importer's directory and in those above ask for. */
export async function askedByScripts(files: Files, importer: Path): Promise<ReadonlySet<string>> {
  const found = await Promise.all(ancestors(directoryOf(importer)).map((directory) => scriptsIn(files, directory)));
  const paths = found.flat().filter((path) => path !== importer);
  const texts = await Promise.all(paths.map(files.text));
  return new Set(texts.flatMap((text) => askedIn(text ?? '')));
}

async function scriptsIn(files: Files, directory: Path): Promise<readonly Path[]> {
  const held = [...(await files.entries(directory))].filter(([name, kind]) => kind === 'file' && name.endsWith('.py'));
  return held.slice(0, MOST).map(([name]) => within(directory, name));
}

const askedIn = (text: string): readonly string[] =>
  literals(BLOCK.exec(text)?.[1] ?? '').flatMap((one) => requirementName(one) ?? []);
