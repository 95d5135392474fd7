/** No added line reads one past the last element where the code alone shows it. Three shapes and no guess: a warning, never an error. */
import { linesOf } from '../change/spans.ts';
import type { Overrun, Overruns } from '../languages/language.ts';
import { languageOf } from '../languages.ts';
import type { Finding, Path } from '../model.ts';
import { defineCheck, type Target } from './check.ts';

interface Read {
  readonly path: Path;
  readonly found: Overruns;
}

export default defineCheck({
  name: 'boundaries',
  title: 'No read past the end',
  needs: [],
  async run(targets) {
    const files: Read[] = [];
    for (const target of targets) files.push({ path: target.file.path, found: await read(target) });
    return {
      examined: files.reduce((sum, { found }) => sum + ('unreadable' in found ? 1 : found.examined), 0),
      findings: files.flatMap(({ path, found }) =>
        'unreadable' in found ? [] : found.overruns.map((overrun) => findingOf(path, overrun)),
      ),
      notChecked: files.flatMap(({ found }) => ('unreadable' in found ? [{ why: found.unreadable, count: 1 }] : [])),
      verified: [],
    };
  },
});

async function read({ file, spans }: Target): Promise<Overruns> {
  const overruns = languageOf(file.path)?.overruns;
  if (overruns === undefined || file.content.kind !== 'text') return { examined: 0, overruns: [] };
  return overruns(file.content.text, file.path, linesOf(spans));
}

function findingOf(path: Path, overrun: Overrun): Finding {
  const { line, read } = overrun;
  const said = words(overrun);
  return { rule: 'boundaries/past-the-end', level: 'warning', path, from: line, to: line, subject: read, ...said };
}

function words({ by, read, of, index }: Overrun): Pick<Finding, 'message' | 'help'> {
  const past = `\`${of}[${of}.length]\`, one past the last`;
  switch (by) {
    case 'up':
      return {
        message: `\`${index}\` runs up to \`${of}.length\`, so \`${read}\` reads ${past}`,
        help: `the last one is there at \`${index} < ${of}.length\``,
      };
    case 'down':
      return {
        message: `\`${index}\` starts at \`${of}.length\`, so \`${read}\` first reads ${past}`,
        help: `start at \`${of}.length - 1\``,
      };
    case 'length':
      return { message: `reads \`${read}\`, one past the last`, help: `the last one is at \`${of}.length - 1\`` };
  }
}
