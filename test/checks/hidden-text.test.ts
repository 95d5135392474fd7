import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/checks/check.ts';
import hiddenText from '../../src/checks/hidden-text.ts';
import { aFile } from '../support/builders.ts';
import { fakeTree } from '../support/fake-tree.ts';

function target(text: string, path: string, from = 1, to = text.split('\n').length): Target {
  return { file: aFile(path, 0, { content: { kind: 'text', text } }), spans: [{ path, from, to }] };
}

const run = (text: string, path = 'src/a.ts') =>
  hiddenText.run([target(text, path)], { tree: fakeTree({ [path]: text }) });
const said = async (text: string, path?: string) =>
  (await run(text, path)).findings.map(({ level, rule }) => `${level} ${rule.slice('hidden-text/'.length)}`);

describe('direction', () => {
  test.each([
    ['a comment that swallows code', '/*\u202e } \u2066if (isAdmin)\u2069 \u2066 begin admins only */', 'a.c'],
    ['a string that reaches into a comment', "if (level != 'user\u202e \u2066// Check\u2069 \u2066') {", 'a.js'],
    ['an early return', "  '''Subtract \u2067''' ;return", 'a.py'],
    ['an embedding across strings', 'f("\u202ba", "b\u202c");', 'a.go'],
    ['Arabic left open before code', 'const s = "\u202bمرحبا"; if (isAdmin) go();', 'a.js'],
    ['an override that only an isolate in it tries to end', "'\u202e a \u2067 b \u202c c \u2069'", 'a.js'],
    ['a workflow', 'run: echo \u202e hi', '.github/workflows/ci.yml'],
  ])('%s is an error', async (_, text, path) => {
    expect(await said(text, path)).toEqual(['error bidirectional']);
  });

  test.each([
    ['an override that ends within its string', "const s = 'a\u202egnp\u202c';", 'a.ts'],
    ['Arabic left open in its string', 'const s = "\u202bمرحبا",', 'a.ts'],
    ['a mark where nothing is written from right to left', 'const s = "cow\u200e B.";', 'a.ts'],
    ['an end of nothing', 'const s = "cow\u202c B.";', 'a.ts'],
    ['an override in text', 'a \u202e b', 'README.md'],
  ])('%s is a warning', async (_, text, path) => {
    expect(await said(text, path)).toEqual(['warning bidirectional']);
  });

  test.each([
    ['isolates within a string', "expect(t).toBe('Hello, \u2068World\u2069');", 'a.ts'],
    ['an embedding that ends with the isolate around it', "f('\u2068 a \u202b b \u2069 c');", 'a.ts'],
    ['Hebrew with marks', 'const s = "\u05e9\u05dc\u05d5\u05dd\u200f!";', 'he.ts'],
    ['a mark alone in quotes', "const LRM = '\u200e';", 'a.ts'],
    ['a mark in a translation that is code', "name: 'cow\u200e B.',", 'src/locales/en-GB.ts'],
    ['marks in text', 'see\u200e this', 'README.md'],
    ['overrides among Persian text', '"آدرس \u202dhttp://\u202c و \u202dx"', 'fa.json'],
    ['an isolate in text', 'Hello, \u2068World\u2069', 'en.ftl'],
  ])('%s is nothing', async (_, text, path) => {
    expect(await said(text, path)).toEqual([]);
  });

  test('an isolate is not ended by what ends an embedding', async () => {
    expect(await said("const s = '\u2067a\u202c';")).toEqual(['error bidirectional']);
  });

  test('what a line leaves open ends with it', async () => {
    const { findings } = await run("a = '\u2067'\nb = '\u2069x'", 'a.py');
    expect(findings.map(({ level, from }) => [level, from])).toEqual([
      ['error', 1],
      ['warning', 2],
    ]);
  });
});

describe('what takes no room', () => {
  test.each([
    ['a name that is a Hangul filler', 'const { timeout,\u3164 } = query;', ['error invisible']],
    ['a joiner in a name', 'const is\u200dAdmin = 1;', ['error invisible']],
    ['a filler behind a private name', 'class A { #x\uffa0 = 1 }', ['error invisible']],
    ['a space without width in a string', "const s = 'ad\u200bmin';", ['warning invisible']],
    ['a soft hyphen in a comment', '// pass\u00adword', ['warning invisible']],
    ['a byte order mark in mid-line', 'a = 1; \ufeff b = 2;', ['warning invisible']],
    ['tags', "const s = 'hi\u{e0069}\u{e0067}';", ['error smuggled']],
    ['tags behind a flag', "const s = '\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}\u{e0041}';", ['error smuggled']],
    ['selectors in a row', "eval(decode('\ufe00\ufe01\u{e0100}\u{e0101}\u{e0102}'))", ['error smuggled']],
    ['selectors behind letters', "'a\ufe01b\ufe02c\ufe03d\ufe04'", ['error smuggled']],
    ['bits of spaces without width', `'${'\u200b\u200c\u200d\u2060'.repeat(3)}'`, ['error smuggled']],
  ])('%s in code', async (_, text, expected) => {
    expect(await said(text)).toEqual(expected);
  });

  test.each([
    ['tags', 'hello\u{e0069}\u{e0067}', ['error smuggled']],
    ['bits', `a${'\u200b\u200c'.repeat(6)}b`, ['warning smuggled']],
    ['a space without width', 'What changed:\u200b\u200b', []],
    ['a byte order mark', 'x\n\ufeff// quoted', []],
  ])('%s in text', async (_, text, expected) => {
    expect(await said(text, 'docs/a.md')).toEqual(expected);
  });

  test.each([
    ['families', "'\u{1f468}\u200d\u{1f469}\u200d\u{1f466}'"],
    ['a heart on fire', "'\u2764\ufe0f\u200d\u{1f525}'"],
    ['keycaps', "'1\ufe0f\u20e33\ufe0f\u20e33\ufe0f\u20e37\ufe0f\u20e3'"],
    ['the flag of England', "'\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'"],
    ['Persian', "'می\u200cخواهم'"],
    ['Hindi', "'\u0915\u094d\u200d\u0937'"],
    ['Khmer', "'\u1791\u17c6\u200b\u1794'"],
    ['a name in Persian', 'const می\u200cخواهم = 1;'],
    ['a Han variant', "const \u845b\u{e0100} = '\u845b\u{e0100}';"],
    ['a blank label', "field('\u3164', '\u200b');"],
    ['the mark of a string’s own', "parse('\ufeff{}');"],
    ['a mention that is none', "text.replace(/@/g, '@\u200b')"],
    ['a comment’s end that is none', '* see `/* 1 *\u200b/`'],
  ])('%s in code are nothing', async (_, text) => {
    expect(await said(text)).toEqual([]);
  });

  test.each([
    ['a soft hyphen', `"Week": "vecko\u00advy",`, []],
    ['a space without width', `'a \u200b\u200b<br>',`, []],
    ['a joiner without a name', '\u200d = 1;', ['warning invisible']],
    ['a joiner in a name', 'const is\u200dAdmin = 1;', ['error invisible']],
    ['tags', `a: 'hi\u{e0069}\u{e0067}'`, ['error smuggled']],
    ['bits of spaces without width', `'${'\u200b\u200c'.repeat(6)}'`, ['error smuggled']],
    ['a string that swallows code', `a: '\u202e', b: '1'`, ['error bidirectional']],
  ])('%s in a translation that is code', async (_, text, expected) => {
    expect(await said(text, 'l10n/sv.js')).toEqual(expected);
  });

  test.each(['locales/pt-BR/errors.js', 'src/i18n/messages.de.js', 'lang/lt_LT.js', 'resources/translations/fil.js'])(
    '%s is a translation',
    async (path) => {
      expect(await said(`a = 'vecko\u00advy'`, path)).toEqual([]);
    },
  );

  test.each(['src/de.js', 'src/i18n/index.js', 'src/language/parse.js', 'i18nde/x.js'])(
    '%s is no translation',
    async (path) => {
      expect(await said(`a = 'vecko\u00advy'`, path)).toEqual(['warning invisible']);
    },
  );

  test('a soft hyphen may break a word of a sentence, and no word that stands alone', async () => {
    expect(await said(`a('Llanfair\u00adpwll\u00adgwyngyll pie')`)).toEqual([]);
    expect(await said(`role === 'ad\u00admin' || f('b c')`)).toEqual(['warning invisible']);
    expect(await said(`a('pie \u00ad')`)).toEqual(['warning invisible']);
    expect(await said('/* pass\u00adword of mine */')).toEqual(['warning invisible']);
  });

  test('a byte order mark may open a file, and nothing else may follow it', async () => {
    expect(await said('\ufeffexport {};')).toEqual([]);
    expect(await said('\ufeff\ufeffexport {};')).toEqual(['warning invisible']);
  });

  test('inputs of tests block nobody', async () => {
    expect(await said('T\u200c = []', 'test/fixtures/input.js')).toEqual(['warning invisible']);
    expect(await said('T\u200c = []', 'src/input.js')).toEqual(['error invisible']);
  });

  test('a file that does not parse is said to be so, and its names are warned of', async () => {
    expect(await run('}}} const a\u200db')).toMatchObject({
      findings: [{ level: 'warning' }],
      notChecked: [{ why: 'a file that does not parse', count: 1 }],
    });
  });
});

describe('names that look like others', () => {
  test.each([
    ['one letter of another script in a name', 'const \u0430dmin = 1;', ['error look-alike']],
    ['a Greek capital in a name', 'new \u0391rray()', ['error look-alike']],
    ['a component', 'const x = <\u0421hart />;', ['error look-alike']],
    ['a whole name of look-alikes beside its twin', 'let cop = 1, \u0441\u043e\u0440 = 2;', ['error look-alike']],
    ['a wide name beside its twin', 'let id = 1, \uff49\uff44 = 2;', ['error look-alike']],
    ['a wide letter without a twin', 'let id\uff21 = 2;', []],
    ['a name further down', "const a = '';\n\nconst \u0430dmin = 1;", ['error look-alike']],
    ['a string beside its twin', "role === '\u0430dmin' || isNot(admin)", ['warning look-alike']],
    ['a comment beside its twin', '// \u0441all\nca\u200bll; call()', ['warning look-alike', 'warning invisible']],
    ['a whole name of look-alikes without a twin', 'let \u0441\u043e\u0440 = 2;', []],
    ['one letter that is its own twin', 'const { \u0430, a } = letters;', []],
    ['a string without a twin', "label = '\u0421PU'", []],
    ['Greek in a formula', 'const \u0394x = \u03c1 * p, x\u03b1 = \u03bbMax;', []],
    ['a Russian comment', '// \u0441\u043c. cm', []],
    ['a name that shows its script', 'const user\u0418\u043c\u044f = 1;', []],
    ['text of JSX', 'const a = <p>\u0421PU</p>;', []],
  ])('%s', async (_, text, expected) => {
    expect(await said(text, 'src/a.tsx')).toEqual(expected);
  });

  test('the twin may stand in another file of the change', async () => {
    const targets = [target('let \u0441\u043e\u0440 = 2;', 'a.ts'), target('export const cop = 1;', 'b.ts')];
    const { findings } = await hiddenText.run(targets, { tree: fakeTree({}) });
    expect(findings).toMatchObject([{ path: 'a.ts', level: 'error' }]);
  });

  test.each([
    ['\u0430dmin = 1', ['error look-alike']],
    ['f(x.\u0430dmin)', ['error look-alike']],
    ['def f(\u0430dmin=1): ...', ['error look-alike']],
    ['\ufefff"{\u0430dmin}"', ['error look-alike']],
    ['\u0441\u043e\u0440 = cop', ['error look-alike']],
    ['title = "\u0422eeest"', []],
    ['# \u0430dmin', []],
    ['if role == "\u0430dmin" or admin: ...', ['warning look-alike']],
    ['\u0430dmin = (1 2)', ['warning look-alike']],
  ])('in Python: %s', async (text, expected) => {
    expect(await said(text, 'a.py')).toEqual(expected);
  });

  test('where names cannot be told from strings, a mixed one is a warning', async () => {
    expect(await said('\u0430dmin = 1 # \u0441\u043e\u0440 cop', 'a.rb')).toEqual(['warning look-alike']);
  });

  test('words of text are nobody’s names', async () => {
    expect(await said('the \u0430dmin and the admin', 'a.md')).toEqual([]);
  });
});

describe('paths', () => {
  const readPaths = async (path: string, others: Record<string, string>) =>
    (await hiddenText.run([target('x', path)], { tree: fakeTree({ [path]: 'x', ...others }) })).findings;

  test.each([
    ['a letter of another script', 'src/\u0430uth.ts', 'src/auth.ts', 'error'],
    ['a folder', 'sr\u0441/auth.ts', 'src/index.ts', 'error'],
    ['a space without width', 'src/auth\u200b.ts', 'src/auth.ts', 'error'],
    ['another form of the same letters', 'src/cafe\u0301.ts', 'src/caf\u00e9.ts', 'warning'],
  ])('%s makes a path look like one that is there', async (_, path, other, level) => {
    const findings = await readPaths(path, { [other]: '' });
    expect(findings).toMatchObject([{ rule: 'hidden-text/look-alike-path', level, from: 1, to: 1 }]);
  });

  test('a character that nobody sees in a path is a warning of its own', async () => {
    expect(await readPaths('src/a\u202eb.ts', {})).toMatchObject([{ level: 'warning' }]);
  });

  test.each([
    'docs/\u0440\u0443\u0441.md',
    'docs/\u043e\u0441\u0430.md',
    'docs/\u{1f468}\u200d\u{1f4bb}.md',
    'docs/caf\u00e9.md',
  ])('a name in another script is nothing: %s', async (path) =>
    expect(await readPaths(path, { 'docs/other.md': '' })).toEqual([]),
  );
});

describe('what is said', () => {
  test('names the character by its number, name and column', async () => {
    const [finding] = (await run('let a = 1; // \u202e', 'a.ts')).findings;
    expect(finding?.message).toMatch(/^U\+202E right-to-left override at column 15: /);
  });

  test('counts what is too much to name', async () => {
    const [finding] = (await run("'a\u200bb\u200bc\u200bd\u200be\u200bf'", 'a.ts')).findings;
    expect(finding?.message).toContain('and 2 more: ');
  });

  const odd = fc.constantFrom(
    ...['\u202e', '\u2067', '\u202c', '\u2069', '\u200b', '\u200d', '\u3164', '\ufe01', '\u{e0041}', '\u00ad'],
    ...['\u0430', '\u0391', '\uff41', 'a', 'admin', '"', "'", '//', ' ', '\n', '\u05d0', '\u{1f468}', ';'],
  );
  const oddText = fc.array(odd, { maxLength: 30 }).map((parts) => parts.join(''));
  const oddPath = fc.constantFrom('a.ts', 'a.py', 'a.md', '\u0430b/\u202ea.go');

  test('never prints what cannot be seen, and lies on added lines', async () => {
    await fc.assert(
      fc.asyncProperty(oddText, oddPath, fc.nat(3), async (text, path, skipped) => {
        const to = text.split('\n').length;
        const from = Math.min(to, 1 + skipped);
        const { findings } = await hiddenText.run([target(text, path, from)], { tree: fakeTree({ [path]: text }) });
        for (const finding of findings) {
          expect(`${finding.message} ${finding.help}`).toMatch(/^[\x20-\x7e]*$/);
          expect(finding.from).toBeGreaterThanOrEqual(from);
          expect(finding.to).toBeLessThanOrEqual(to);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('plain ASCII never has a finding', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary-ascii', maxLength: 200 }), oddPath, async (text, path) => {
        if (/[^\0-\x7f]/.test(path)) return;
        expect((await run(text, path)).findings).toEqual([]);
      }),
    );
  });

  test('what was looked at and hides nothing is said', async () => {
    const outcome = await hiddenText.run([target('a\nb', 'a.ts'), target('\u{e0041}\n', 'b.md')], {
      tree: fakeTree({}),
    });
    expect(outcome).toMatchObject({
      examined: 4,
      verified: [{ what: '2 added lines hide nothing', spans: [{ path: 'a.ts', from: 1, to: 2 }] }],
    });
  });
});

describe('long lines', () => {
  const size = 100_000;
  test.each([
    ['openings', '\u2067'],
    ['openings that are closed by nothing', '\u2067"\u202c'],
    ['soft hyphens', '"a\u00ad'],
    ['overrides', '\u202ea\u202c"'],
    ['joiners', 'a\u200d'],
    ['selectors', '\ufe01'],
    ['tags', '\u{1f3f4}\u{e0041}'],
    ['disguised words', '\u0430b '],
  ])('of %s take time in proportion', async (_, part) => {
    const text = part.repeat(size);
    // Of the processor: other processes may hold the machine.
    const started = process.cpuUsage();
    await run(text, 'a.py');
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(3_000);
  });
});
