/** Whether a package's own texts speak of a path in it that no file answers: then the package supplies it when it runs, as bundlers do with virtual modules. Asked only about names that would otherwise be reported. */
import type { Path } from '../../model.ts';
import { below } from '../repository/below.ts';
import type { Files } from '../repository/files.ts';
import { isLoaded } from './meaning.ts';

const MOST_DIRECTORIES = 300;
const MOST_FILES = 1_000;
/** Characters read of one package. */
const MOST_TEXT = 30_000_000;
const TEXT = /\.(?:[cm]?[jt]s|json)$/;

/** `specifier` as written. To import it is not to supply it. */
export async function speaksOf(files: Files, directory: Path, specifier: string): Promise<boolean> {
  const enters = (name: string) => name !== 'node_modules' && !name.startsWith('.');
  const { held } = await below(files, directory, { most: MOST_DIRECTORIES, enters });
  const paths = held.filter(({ name, kind }) => kind === 'file' && TEXT.test(name)).slice(0, MOST_FILES);
  let read = 0;
  for (const { path } of paths) {
    const text = (await files.text(path)) ?? '';
    if (quotes(text, specifier)) return true;
    read += text.length;
    if (read > MOST_TEXT) return false;
  }
  return false;
}

/** In quotes, or behind one and before a slash, and not where it is loaded. */
export function quotes(text: string, specifier: string): boolean {
  for (let at = text.indexOf(specifier); at >= 0; at = text.indexOf(specifier, at + 1)) {
    const isQuoted = /['"`]/.test(text.charAt(at - 1)) && /['"`/]/.test(text.charAt(at + specifier.length));
    if (isQuoted && !isLoaded(text, at)) return true;
  }
  return false;
}
