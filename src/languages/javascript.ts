/** JavaScript and TypeScript. Most imports stand at the top of a file, where a small reader is certain of them; of nearly all others a file's lexemes tell. The parser, which is heavy, is asked for the rest. */
import { mockedNames } from './javascript/mocks.ts';
import { places } from './javascript/places.ts';
import { readPreamble } from './javascript/preamble.ts';
import { scanSites } from './javascript/scanned.ts';
import { parseSites, type Sites, TOO_LONG } from './javascript/syntax.ts';
import type { ImportSite, Language } from './language.ts';
import { lineAt, lineStarts } from './lines.ts';

/** A declaration file says nothing that runs. */
const DECLARATIONS = /\.d\.(?:[^./]+\.)?[cm]?ts$/i;

const javascript: Language = {
  name: 'javascript',
  extensions: ['.js', '.mjs', '.cjs', '.jsx', '.ts', '.mts', '.cts', '.tsx'],
  async imports(text, path, asked) {
    const starts = lineStarts(text);
    const inQuestion = places(text, starts, asked);
    if (inQuestion.length === 0) return { sites: [] };
    const found = await sitesOf(text, path, inQuestion);
    if ('unreadable' in found) return found;
    const erased = DECLARATIONS.test(path);
    const mocked = mockedNames(text);
    const placed = found.sites.toSorted((a, b) => a.offset - b.offset);
    const sites = placed.map(
      ({ offset, ...site }): ImportSite => ({
        ...site,
        line: lineAt(starts, offset),
        typesOnly: site.typesOnly || erased,
        excuse: site.excuse ?? (mocked.has(site.specifier ?? '') ? 'a module that the file itself mocks' : null),
      }),
    );
    return { sites: sites.filter(({ line }) => asked.has(line)) };
  },
  // Loaded where they are asked: imports are what nearly every run looks at, and often all.
  overruns: async (...asked) => (await import('./javascript/overruns.ts')).findOverruns(...asked),
  identifiers: async (...asked) => (await import('./javascript/identifiers.ts')).findIdentifiers(...asked),
};

export default javascript;

/** By the first reader that is certain of all that is in question. */
async function sitesOf(text: string, path: string, inQuestion: readonly number[]): Promise<Sites> {
  const preamble = readPreamble(text);
  if (inQuestion.every((offset) => offset < preamble.end)) return preamble;
  if (text.length > TOO_LONG) return { unreadable: 'a file too long to parse' };
  const sites = scanSites(text, path);
  return sites === undefined ? parseSites(text, path) : { sites };
}
