import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import boundaries from '../../src/checks/boundaries.ts';
import type { Target } from '../../src/checks/check.ts';
import { aFile } from '../support/builders.ts';

/** A target all of whose lines are added, or those from `from` to `to`. */
function target(text: string, path = 'src/a.ts', from = 1, to = text.split('\n').length): Target {
  const file = aFile(path, 0, { content: { kind: 'text', text } });
  return { file, spans: [{ path, from, to }] };
}

const run = (text: string, path?: string) => boundaries.run([target(text, path)], {});
const messages = async (text: string) => (await run(text)).findings.map(({ message }) => message);

describe('a read past the end', () => {
  test.each([
    ['under <=', 'for (let i = 0; i <= items.length; i++) sum += items[i];'],
    ['under >=, the other way round', 'for (let i = 0; items.length >= i; ++i) { use(items[i]); }'],
    ['from one on', 'for (let i = 1; i <= items.length; i += 1) swap(items[i - 1], items[i]);'],
    ['under <= beside another condition', 'for (let i = 0; i <= items.length && !done; i++) go(items[i]);'],
    ['in a while loop', 'let i = 0; while (i <= items.length) { use(items[i]); i++; }'],
    ['in a while loop, with the step in the read', 'let i = 0; while (i <= items.length) use(items[i++]);'],
    ['from the length down', 'for (let i = items.length; i >= 0; i--) use(items[i]);'],
    [
      'from the length down, set apart',
      'let i; for (i = items.length; i > 0; i -= 1) { const x = items[i]; use(x.y); }',
    ],
    ['at the length itself', 'const last = items[items.length];'],
    ['at the length of a member', 'const last = this.state.items[this.state.items.length].id;'],
    ['of a text, by charAt', 'for (let i = 0; i <= text.length; i++) out += text.charAt(i);'],
    ['of a text, by charCodeAt', 'hash = text.charCodeAt(text.length);'],
    ['of a typed array', 'for (let i = 0; i <= bytes.length; i++) sum += bytes[i]!;'],
    [
      'in a comparison that nothing satisfies',
      'for (let i = 0; i <= items.length; i++) if (items[i] === wanted) return i;',
    ],
    ['where another list has nothing', 'for (let i = 0; i <= items.length; i++) if (!flags[i]) use(items[i]);'],
    [
      'else than where another list has one',
      'for (let i = 0; i <= items.length; i++) if (flags[i]) n++; else use(items[i]);',
    ],
    [
      'that is told from a blank and says no',
      'for (let i = 0; i <= s.length; i++) { if (s[i] !== " ") return false; }',
    ],
    ['that does more than end the loop', 'for (let i = 0; i <= s.length; i++) { if (s[i] !== " ") { n++; break; } }'],
  ])('is a warning %s', async (_, text) => {
    const { findings } = await run(`async function f() {\n${text}\n}`);
    expect(findings).toMatchObject([{ rule: 'boundaries/past-the-end', level: 'warning', from: 2, to: 2 }]);
  });

  test('is said concretely', async () => {
    expect(await messages('for (let i = 0; i <= items.length; i++) use(items[i]);')).toEqual([
      '`i` runs up to `items.length`, so `items[i]` reads `items[items.length]`, one past the last',
    ]);
    expect(await messages('for (let i = a.b.length; i >= 0; i--) use(a.b[i]);')).toEqual([
      '`i` starts at `a.b.length`, so `a.b[i]` first reads `a.b[a.b.length]`, one past the last',
    ]);
    expect(await messages('use(items[items.length]);')).toEqual(['reads `items[items.length]`, one past the last']);
  });
});

describe('silence', () => {
  test.each([
    ['the right bound', 'for (let i = 0; i < items.length; i++) use(items[i]);'],
    ['a bound less one', 'for (let i = 0; i <= items.length - 1; i++) use(items[i]);'],
    ['a step down before the first read', 'for (let i = items.length; i--; ) use(items[i]);'],
    ['a start at the last', 'for (let i = items.length - 1; i >= 0; i--) use(items[i]);'],
    ['the element before', 'for (let i = 1; i <= items.length; i++) use(items[i - 1]);'],
    ['the length of another list', 'for (let i = 0; i <= others.length; i++) use(items[i]);'],
    ['the length of a list of the same last name', 'for (let i = 0; i <= a.items.length; i++) use(b.items[i]);'],
    ['a larger step', 'for (let i = 0; i <= items.length; i += 2) use(items[i]);'],
    ['slices', 'for (let i = 0; i <= text.length; i++) use(text.slice(0, i), text[i - 1]);'],
    ['an append', 'items[items.length] = value;'],
    ['a chained append', 'all = items[items.length] = value;'],
    ['an append by destructuring', '[items[items.length]] = pair;'],
    ['an insertion that shifts', 'for (let i = items.length; i > at; i--) items[i] = items[i - 1];'],
    ['a comparison of the index', 'for (let i = 0; i <= items.length; i++) if (i < items.length) use(items[i]);'],
    ['a comparison with a copy', 'for (let i = 0; i <= items.length; i++) { if (i === n) break; use(items[i]); }'],
    [
      'a comparison of the next index',
      'for (let i = 0; i <= items.length; i++) { if (i + 1 > n) break; use(items[i]); }',
    ],
    ['a question about the index', 'for (let i = 0; i <= items.length; i++) if (i in items) use(items[i]);'],
    [
      'a question about the element',
      'for (let i = 0; i <= items.length; i++) if (Object.hasOwn(items, i)) use(items[i]);',
    ],
    ['a question about the kind', `if (typeof items[items.length] === 'string') use(items);`],
    ['a test of the value', 'for (let i = 0; i <= items.length; i++) if (items[i]) use(items[i]);'],
    [
      'a comparison with undefined',
      'for (let i = 0; i <= s.length; i++) { if (s[i] === undefined) break; use(s[i]); }',
    ],
    ['a test of what was read', 'for (let i = 0; i <= s.length; i++) { const c = s[i]; if (!c) break; use(c); }'],
    ['a value that is assigned and asked', 'let c; for (let i = 0; i <= s.length; i++) { c = s[i]; use(c ?? 0); }'],
    ['an optional chain', 'for (let i = 0; i <= items.length; i++) use(items[i]?.name);'],
    ['a default', 'for (let i = items.length; i >= 0; i--) use(items[i] ?? null);'],
    ['a conjunction', 'for (let i = 0; i <= items.length; i++) use(items[i] && items[i].name);'],
    ['a switch over what was read', 'for (let i = 0; i <= s.length; i++) switch (s[i]) { case ",": cut(); }'],
    ['a question', 'for (let i = 0; i <= s.length; i++) if (isDigit(s[i])) n++;'],
    ['a pattern', 'while (i <= s.length) { if (!/x/.test(s.charAt(i))) break; i++; }'],
    ['a question to another list', 'for (let i = items.length; i > 0; i--) if (flags[i] && open) use(items[i]);'],
    [
      'a comparison that ends the loop',
      `for (i = 0; i <= s.length; i++) { if (s.charCodeAt(i) !== 32) break; use(i); }`,
    ],
    [
      'a comparison that gives the place',
      `for (let i = 0; i <= s.length; i++) { const c = s[i]; if (c !== ' ') return i; }`,
    ],
    ['a list that grows', 'for (let i = 0; i <= items.length; i++) { items.push(1); use(items[i]); }'],
    [
      'a list that is appended to',
      'for (let i = 0; i <= items.length; i++) { items[items.length] = 1; use(items[i]); }',
    ],
    ['a list that is replaced', 'for (let i = 0; i <= items.length; i++) { items = more(); use(items[i]); }'],
    ['an index that is changed', 'for (let i = 0; i <= items.length; i++) { i = skip(i); use(items[i]); }'],
    ['a list of the body’s own', 'for (let i = 0; i <= items.length; i++) { const items = f(); use(items[i]); }'],
    ['a step before the read', 'while (i <= items.length) { i++; use(items[i]); }'],
    ['two steps', 'while (i <= items.length) { use(items[i]); i++; if (x) i++; }'],
    ['a condition on the value', 'for (let i = 0; i <= s.length && s[i]; i++) use(s[i]);'],
    ['a function that may run later', 'for (let i = 0; i <= items.length; i++) later(() => items[i]);'],
    ['a failure that is caught', 'for (let i = 0; i <= items.length; i++) try { use(items[i].x); } catch {}'],
    ['a zero behind a text', 'for (let i = 0; i <= s.length; i++) bytes[i + 8] = s.charCodeAt(i);'],
    ['a list that was made shorter', 'function pop(a) { a.length -= 1; return a[a.length]; }'],
    ['a list whose length was counted down', 'function pop(a) { a.length--; return a[a.length]; }'],
    ['an assertion that nothing is there', 'expect(items[items.length]).toBeUndefined();'],
    ['a comparison at the length', 'if (items[items.length] === undefined) ok();'],
    ['a computed list', 'use(f()[f().length]);'],
  ])('keeps to itself %s', async (_, text) => {
    expect((await run(`async function f(i) {\n${text}\n}`)).findings).toEqual([]);
  });

  test('the list that was shortened in another function is none', async () => {
    expect(await messages('function f(a) { a.length--; }\nfunction g(a) { return a[a.length]; }')).toHaveLength(1);
  });
});

describe('added lines', () => {
  const text = 'for (let i = 0; i <= items.length; i++) {\n  count++;\n  use(items[i]);\n}\n';

  test.each([
    ['the read, where it is added', 3, 3, 3],
    ['the condition, where only that is added', 1, 1, 1],
  ])('the finding stands at %s', async (_, from, to, line) => {
    const { findings } = await boundaries.run([target(text, 'a.js', from, to)], {});
    expect(findings.map((finding) => finding.from)).toEqual([line]);
  });

  test('a loop that was there before is not in question', async () => {
    const outcome = await boundaries.run([target(text, 'a.js', 2, 2)], {});
    expect(outcome).toMatchObject({ examined: 0, findings: [] });
  });

  test('whatever lines are added, findings lie on them', async () => {
    const code = `${text}const last = items[items.length];\nfor (let j = s.length; j >= 0; j--)\n  use(s[j]);\n`;
    const lines = code.split('\n').length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: lines }), fc.nat(4), async (from, more) => {
        const to = Math.min(lines, from + more);
        const { findings } = await boundaries.run([target(code, 'a.ts', from, to)], {});
        expect(findings.every((finding) => finding.from >= from && finding.to <= to)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what could not be looked at', () => {
  test('a file that does not parse is counted, where it has such a shape', async () => {
    expect(await run('const last = items[items.length];\n}}}')).toMatchObject({
      examined: 1,
      findings: [],
      notChecked: [{ why: 'a file that does not parse', count: 1 }],
    });
  });

  test('a file without such a shape is not parsed', async () => {
    expect(await run('items[items.length] = 1;\n}}}')).toMatchObject({ examined: 0, notChecked: [] });
  });

  test('files of other languages are not in question', async () => {
    expect(await run('for (let i = 0; i <= items.length; i++) use(items[i]);', 'a.txt')).toMatchObject({ examined: 0 });
  });

  test('harmless loops of the shape count as examined', async () => {
    expect(await run('for (let i = 0; i <= items.length; i++) use(i);')).toMatchObject({ examined: 1, findings: [] });
  });

  test.each([
    ['many loop keywords on a line', 'for (;;) '.repeat(50_000)],
    ['many dots', `x <= ${'a.'.repeat(100_000)}b`],
    ['many spaces', `x <=${' '.repeat(200_000)}y`],
  ])('%s take no time', async (_, text) => {
    const started = performance.now();
    await run(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('the scripts of components', () => {
  const loop = 'for (let i = 0; i <= items.length; i++) sum += items[i];';
  test.each([
    ['a.vue', `<template>\n<p>items[items.length]</p>\n</template>\n<script setup lang="ts">\n${loop}\n</script>\n`, 5],
    ['a.svelte', `<script>\n${loop}\n</script>\n<p>{items[items.length]}</p>\n`, 2],
    ['a.astro', `---\n${loop}\n---\n<p>items[items.length]</p>\n`, 2],
  ])('of %s are read, at their lines, and the markup is not', async (path, text, line) => {
    expect((await run(text, path)).findings).toMatchObject([{ path, from: line, to: line }]);
  });

  test('a script in a language that nobody reads is counted', async () => {
    const { findings, notChecked } = await run(`<script lang="coffee">\n${loop}\n</script>\n`, 'a.vue');
    expect(findings).toEqual([]);
    expect(notChecked).toEqual([{ why: 'a script in a language that we do not read', count: 1 }]);
  });
});
