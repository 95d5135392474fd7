/** Astro's components: what the code between the fences imports, and the scripts that Astro bundles, which are those without an attribute. */
import type { Language } from './language.ts';
import type { Stretch } from './markup/masked.ts';
import { importsOfStretches, overrunsOfStretches, programOf } from './markup/reader.ts';
import { scriptsIn } from './markup/scripts.ts';

const FENCE = /^\s*---/;
const CLOSING = /\n[ \t]*---/g;

const astro: Language = {
  name: 'astro',
  extensions: ['.astro'],
  imports: (text, path, asked) => importsOfStretches(text, path, stretchesIn(text), { jsx: false, asked }),
  overruns: (text, path, asked) => overrunsOfStretches(text, path, stretchesIn(text), { jsx: false, asked }),
  programs: (text) => ({ programs: stretchesIn(text).map((one) => programOf(text, [one], '.ts')) }),
};

export default astro;

function stretchesIn(text: string): readonly Stretch[] {
  const code = frontmatter(text);
  const from = code?.to ?? 0;
  const scripts = scriptsIn(text.slice(from), { blocks: false })
    .filter(({ attributes }) => attributes.size === 0)
    .map((script) => ({ from: script.from + from, to: script.to + from }));
  return code ? [code, ...scripts] : scripts;
}

/** Unclosed, it reaches to the end. */
function frontmatter(text: string): Stretch | undefined {
  const from = FENCE.exec(text)?.[0].length;
  if (from === undefined) return undefined;
  CLOSING.lastIndex = from;
  return { from, to: CLOSING.exec(text)?.index ?? text.length };
}
