/** Python. The parser is asked whenever an asked line could belong to an import: it is light, and knows brackets and strings. */
import type { ImportSite, Language } from './language.ts';
import { lineAt, lineStarts } from './lines.ts';
import { findIdentifiers } from './python/identifiers.ts';
import { ownModules } from './python/own-modules.ts';
import { parseSites, TOO_LONG } from './python/syntax.ts';

/** `import`, however it is written, or a line of bare names: it may be one of a bracket that was opened above. */
const IN_QUESTION = /import|^[\s\w,()*\\.]*(?:#|$)/;

const python: Language = {
  name: 'python',
  extensions: ['.py', '.pyi', '.pyw'],
  async imports(written, path, asked) {
    const text = written.replace(/^\uFEFF/, '');
    const starts = lineStarts(text);
    const line = (number: number): string => text.slice(starts[number - 1] ?? text.length, starts[number]);
    if (!text.includes('import') || ![...asked].some((number) => IN_QUESTION.test(line(number)))) return { sites: [] };
    if (text.length > TOO_LONG) return { unreadable: 'a file too long to parse' };
    const lineOf = (offset: number): number => lineAt(starts, offset);
    const found = await parseSites(text, lineOf);
    if ('unreadable' in found) return found;
    const excuseOf = ownModules(text);
    const stub = path.toLowerCase().endsWith('.pyi');
    const sites = found.sites.map(
      ({ offset, ...site }): ImportSite => ({
        ...site,
        line: lineOf(offset),
        typesOnly: site.typesOnly || stub,
        excuse: site.excuse ?? excuseOf(site.specifier ?? ''),
      }),
    );
    return { sites: sites.filter((site) => asked.has(site.line)) };
  },
  identifiers: findIdentifiers,
};

export default python;
