import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/languages.ts';

/** `line: specifier` of each import, or why there is none to be had. */
async function found(path: string, text: string): Promise<readonly string[] | string> {
  const lines = new Set(text.split('\n').map((_, index) => index + 1));
  const imports = await languageOf(path)?.imports(text, path, lines);
  if (imports === undefined || 'unreadable' in imports) return imports?.unreadable ?? 'no language';
  return imports.sites.map(({ line, specifier }) => `${line}: ${specifier}`);
}

describe('scripts of components', () => {
  test.each([
    ['a.vue', `<script setup lang="ts">\nimport a from 'a'\nconst b = await import('b')\n</script>`, ['2: a', '3: b']],
    ['a.vue', `<template>\n<p/>\n</template>\n<script>import a from 'a'</script>`, ['4: a']],
    ['a.vue', `<script>\nimport a from 'a'\n</script>\n<script setup>\nimport b from 'b'\n</script>`, ['2: a', '5: b']],
    ['a.vue', `<SCRIPT>\nimport a from 'a'\n</SCRIPT >`, ['2: a']],
    ['a.vue', `<script setup lang="ts" generic="T extends Array<number>">\nimport a from 'a'\n</script>`, ['2: a']],
    ['a.vue', `<script lang=tsx>\nimport a from 'a'\nconst b = <p>{require('b')}</p>\n</script>`, ['2: a', '3: b']],
    ['a.vue', `<script lang="ts">\nconst a = <string>require('a')\n</script>`, ['2: a']],
    [
      'a.svelte',
      `<script module>import a from 'a'</script>\n\n<script>\nimport b from 'b'\n</script>`,
      ['1: a', '4: b'],
    ],
    ['a.svelte', `<script context="module" lang="ts">\nimport type { A } from 'a'\n</script>`, ['2: a']],
    ['a.svelte', `<p>{1 < 2}</p><script>import a from 'a'`, ['1: a']],
    ['a.astro', `---\nimport a from 'a'\n---\n<p/>\n<script>\nimport b from 'b'\n</script>`, ['2: a', '6: b']],
    ['a.astro', `\n---\nimport a from 'a'`, ['3: a']],
    ['a.astro', `---\nif (x) return Astro.redirect('/');\nconst a = await import('a');\n---\n`, ['3: a']],
  ])('%s %j', async (path, text, sites) => {
    expect(await found(path, text)).toEqual(sites);
  });

  test.each([
    ['a.vue', `<!-- <script>import a from 'a'</script> -->`],
    ['a.vue', `<!-- <script>import a from 'a'</script>`],
    ['a.vue', `<template><script>import a from 'a'</script></template>`],
    ['a.vue', `<template><template #b></template><script>import a from 'a'</script></template>`],
    ['a.vue', `<docs>\n<script>import a from 'a'</script>\n</docs>`],
    ['a.vue', `<script src="./a.js" />`],
    ['a.svelte', `<script type="application/ld+json">{"import": "a"}</script>`],
    ['a.svelte', `<script type="text/template">import a from 'a'</script>`],
    ['a.svelte', `<style>\n@import 'a';\n</style>`],
    ['a.svelte', `<scripts>import a from 'a'</scripts>`],
    ['a.astro', `<script is:inline>import a from 'a'</script>`],
    ['a.astro', `---\n---\n<p>import a from 'a'</p>`],
  ])('nothing in %s %j', async (path, text) => {
    expect(await found(path, text)).toEqual([]);
  });

  test('a script ends where markup says, also within a string', async () => {
    const text = `<script>\nimport a from 'a';\nconst b = "</script>";\nimport c from 'c';\n</script>`;
    expect(await found('a.vue', text)).toEqual(['2: a']);
  });

  test('one script does not run into the next', async () => {
    const text = `<script>import a from 'a' // b</script><script>import c from 'c'</script>`;
    expect(await found('a.svelte', text)).toEqual(['1: a', '1: c']);
  });

  test('a script in another language cannot be read', async () => {
    expect(await found('a.vue', `<script lang="coffee">a = require 'a'</script>`)).toBe(
      'a script in a language that we do not read',
    );
  });
});

describe('imports between prose', () => {
  test.each([
    [
      `import A from 'a'\nimport {\n  B,\n} from 'b'\n\n# Title\n\n<A />\n\nexport { c } from 'c'\n`,
      ['1: a', '4: b', '10: c'],
    ],
    [`---\ntitle: x\n---\n\nimport A from 'a'\n`, ['5: a']],
    [`import 'a'`, ['1: a']],
    ["Some `code`.\n\nimport A from 'a'\n", ['3: a']],
  ])('%j', async (text, sites) => {
    expect(await found('a.mdx', text)).toEqual(sites);
  });

  test.each([
    ["```js\nimport a from 'a'\n```\n"],
    ["~~~~\n\nimport a from 'a'\n~~~\n"],
    ["1. Do\n   ```js\nimport a from 'a'\n   ```\n"],
    ["Prose\nimport a from 'a'\n"],
    ['import duties are high\n'],
    ["<Code code={`\n\nimport a from 'a'\n`} />\n"],
    ["    import a from 'a'\n"],
  ])('nothing in %j', async (text) => {
    expect(await found('a.mdx', text)).toEqual([]);
  });
});

describe('hostile text', () => {
  test('never throws, and says no line that is not there', async () => {
    const piece = fc.constantFrom(
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<template>',
      '<',
      '"',
      "'",
      '`',
      '---\n',
      '\n',
      "import 'a'",
      '```',
      '{',
      'lang="ts"',
    );
    const pieces = fc.array(piece, { maxLength: 30 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('a.vue', 'a.svelte', 'a.astro', 'a.mdx'), pieces, async (path, text) => {
        const answer = await found(path, text);
        const last = text.split('\n').length;
        if (typeof answer !== 'string')
          for (const site of answer) expect(Number.parseInt(site, 10)).toBeLessThanOrEqual(last);
      }),
      { numRuns: 150 },
    );
  });

  test.each(['<script>', '<template ', '<template>', '<a b=c ', '<!--', '<script a="', '---\n', '\n\nimport', '`'])(
    'a hundred thousand times %j takes no time to speak of',
    async (piece) => {
      const text = piece.repeat(100_000);
      const started = performance.now();
      for (const path of ['a.vue', 'a.svelte', 'a.astro', 'a.mdx'])
        await languageOf(path)?.imports(text, path, new Set([1]));
      expect(performance.now() - started).toBeLessThan(4_000);
    },
    30_000,
  );
});
