/** Markup that holds scripts: Vue, Svelte, Astro, MDX. */
import astro from '../../../src/languages/astro.ts';
import { scriptsIn } from '../../../src/languages/markup/scripts.ts';
import mdx from '../../../src/languages/mdx.ts';
import svelte from '../../../src/languages/svelte.ts';
import vue from '../../../src/languages/vue.ts';
import { everyLine, law, type Target } from '../target.ts';

export default {
  name: 'markup',
  seeds: [
    '<template><a :b="c > d"/></template>\n<script setup lang="ts">\nimport x from "x";\n</script>\n<style>a{}</style>\n',
    '---\nimport A from "../A.astro";\n---\n<A/><script>\nimport "z";\n</script><!-- <script>import "q"</script> -->\n',
    'import A from "a"\n\nText with `import b from "b"`\n\n```js\nimport c from "c"\n```\n\nexport { d } from "d"\n',
    '<script context="module">export const a = 1;</script><svelte:head></svelte:head>{#if x}<p/>{/if}',
  ],
  pieces: [
    '<script',
    '>',
    '</script>',
    '<!--',
    '-->',
    '<style>',
    '</style>',
    '<template',
    '/>',
    ' lang="ts"',
    ' type="',
    '"',
    "'",
    '=',
    ' a',
    '---\n',
    '\n',
    '\n\n',
    'import a from "a"\n',
    'export * from "b"\n',
    '```\n',
    '~~~',
    '`',
    '> ',
    '- ',
    '<',
    '/',
    '{',
    '}',
  ],
  longest: 400_000,
  answer: 200,
  async run(text) {
    const lines = everyLine(text);
    for (const blocks of [true, false]) {
      const found = scriptsIn(text, { blocks });
      law(
        found.every(({ from, to }, i) => from <= to && to <= text.length && from >= (found[i - 1]?.to ?? 0)),
        'scripts follow each other',
      );
    }
    if (text.length > 40_000) return null;
    const all = [];
    for (const language of [vue, svelte, astro, mdx]) {
      const imports = await language.imports(text, `a${language.extensions[0]}`, lines);
      if ('sites' in imports)
        law(
          imports.sites.every(({ line }) => lines.has(line)),
          'sites stand on lines of the file',
        );
      all.push(imports, await language.overruns?.(text, 'a.vue', lines));
    }
    return all;
  },
} satisfies Target;
