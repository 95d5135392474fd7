import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report, StampedFinding, TestPlace } from '../../src/model.ts';
import { summary } from '../../src/report/summary.ts';
import { quoted, testFilesOf } from '../../src/report/test-files.ts';
import { printText } from '../../src/report/text.ts';
import { aFinding, aReport, aResult } from '../support/builders.ts';

const WHOLE = "import { f } from './a.ts';\n\ntest('f', () => {});";
const place = (runner: string, more: Partial<TestPlace> = {}): TestPlace => ({
  beside: null,
  runner,
  folder: '',
  node: [],
  options: [],
  ...more,
});
const of = (runner: string, ...findings: readonly Partial<StampedFinding>[]): Report =>
  aReport({
    results: [
      aResult({ findings: findings.map((one) => aFinding({ reproduce: WHOLE, testPlace: place(runner), ...one })) }),
    ],
  });
const paths = (report: Report) => testFilesOf(report).files.map(({ path }) => path);

describe('tests of findings', () => {
  test('stand beside what they test, one for each function and kind of input', () => {
    const report = of(
      'vitest',
      { path: 'src/a.ts', subject: 'half another result' },
      { path: 'src/a.ts', subject: 'half throws' },
      { path: 'src/a.ts', subject: 'Half throws' },
      { path: 'src/b.cjs', subject: 'Box#put throws' },
    );
    expect(paths(report)).toEqual([
      'src/a.half.assay.test.ts',
      'src/a.half-2.assay.test.ts',
      'src/a.Half-3.assay.test.ts',
      'src/b.Box-put.assay.test.mjs',
    ]);
  });

  test('are no file where nothing can import what they call', () => {
    const { files, left } = testFilesOf(of('vitest', { path: 'a.ts', reproduce: 'expect(f(1)).toBe(2); // base: 2' }));
    expect({ files, left }).toEqual({ files: [], left: 1 });
  });

  test.each([
    '../a.ts',
    'a/../../b.ts',
    '.git/hooks/a.ts',
    'x/.GIT/a.ts',
    'node_modules/x/a.js',
    '-rf/a.ts',
    '/etc/a.ts',
    'a\nb.ts',
    "a'b/c.ts",
    'a$(id).ts',
    'a\\b.ts',
    `${'x'.repeat(300)}.ts`,
    'a.py',
  ])('are not written for a path such as %j', (path) => {
    expect(testFilesOf(of('vitest', { path }))).toEqual({ files: [], command: null, left: 1 });
  });

  test('never have a path that leaves the folder, whatever findings say', () => {
    const part = fc.oneof(fc.constantFrom('..', '.', '', '.git', '-x', 'a', '[id]', '(group)', '@x'), fc.string());
    const any = fc.record({
      path: fc.array(part, { maxLength: 5 }).map((all) => `${all.join('/')}.ts`),
      subject: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (all) => {
        for (const path of paths(of('vitest', ...all))) {
          expect(path).toMatch(/^[^/\\]+(?:\/[^/\\]+)*\.assay\.test\.ts$/);
          expect(path.split('/')).not.toEqual(
            expect.arrayContaining([expect.stringMatching(/^(?:\.{1,2}|\.git|-.*)$/i)]),
          );
        }
      }),
    );
  });

  test.each([
    ['vitest', "npx vitest run 'app/[id]/a.f.assay.test.ts'"],
    ['jest', "npx jest --runTestsByPath 'app/[id]/a.f.assay.test.ts'"],
    ['mocha', "npx mocha 'app/[id]/a.f.assay.test.ts'"],
    ['node:test', "node --test 'app/[id]/a.f.assay.test.ts'"],
  ])('are run by %s as it is called', (runner, command) => {
    expect(testFilesOf(of(runner, { path: 'app/[id]/a.ts', subject: 'f throws' })).command).toBe(command);
  });

  test('stand beside the tests that the repository has, and are called like them', () => {
    const at = (beside: string, reproduce = WHOLE) =>
      paths(
        of('vitest', { path: 'src/a.ts', subject: 'f throws', reproduce, testPlace: place('jest', { beside }) }),
      )[0];
    expect(at('test/a.spec.ts')).toBe('test/a.f.assay.spec.ts');
    expect(at('__tests__/a.js')).toBe('__tests__/a.f.assay.test.js');
    expect(at('test/a.test.cjs', "const { f } = require('../a.cjs');\n\nit('f', () => {});")).toBe(
      'test/a.f.assay.test.cjs',
    );
    expect(at('../a.test.ts')).toBeUndefined();
  });

  test('are run with the options and in the folders of the repository’s own scripts', () => {
    const inside = place('jest', {
      folder: 'packages/a',
      node: ['--experimental-vm-modules'],
      options: ['-c', 'j.mjs'],
    });
    const report = of(
      'node:test',
      { path: 'packages/a/src/a.ts', subject: 'f throws', testPlace: inside },
      { path: 'b.js', subject: 'g throws', testPlace: place('node:test', { node: ['--import=tsx'] }) },
    );
    expect(testFilesOf(report).command).toBe(
      '(cd packages/a && npx --node-options=--experimental-vm-modules jest -c j.mjs --runTestsByPath src/a.f.assay.test.ts); ' +
        'node --import=tsx --test b.g.assay.test.js',
    );
  });

  test('are run by words that no shell takes for anything else', () => {
    const odd = place('mocha', { folder: 'a/$(id)', options: ['--require=$(id)'], node: ['; id'] });
    const { command } = testFilesOf(of('mocha', { path: 'a.ts', subject: 'f throws', testPlace: odd }));
    expect(command).toBe("npx '--node-options=; id' mocha '--require=$(id)' a.f.assay.test.ts");
  });

  test('hold no secret that the change leaked', () => {
    const token = `ghp_${'a'.repeat(36)}`;
    const [file] = testFilesOf(of('vitest', { path: 'a.ts', reproduce: `${WHOLE}\n// ${token}` })).files;
    expect(file?.text).not.toContain(token);
  });

  test('are named by the page with the command that runs them, and only where they are kept', () => {
    const report = of('vitest', { path: 'a.ts', subject: 'f throws' });
    const command = "cp -R 'my tests'/. . && npx vitest run a.f.assay.test.ts";
    expect(printText(report, { colour: false, kept: { folder: 'my tests' } })).toContain(`    ${command}\n`);
    expect(summary(report, null, { folder: '.' })).toContain('\nnpx vitest run a.f.assay.test.ts\n');
    expect(summary(report, null, { folder: null })).toContain('in the report artifact, under `tests/`');
    expect(summary(report)).not.toContain('Tests that show it');
  });
});

test('a word of a shell is itself, whatever is in it', () => {
  expect(quoted("a'; rm -rf $HOME #")).toBe(`'a'\\''; rm -rf $HOME #'`);
});
