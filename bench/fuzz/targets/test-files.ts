/** Names of the files that findings’ tests are written to, and the command that runs them: a path, a name and a test, parted by U+0001. */
import { testFilesOf } from '../../../src/report/test-files.ts';
import { aFinding, aReport, aResult } from '../../../test/support/builders.ts';
import { law, type Target } from '../target.ts';

export default {
  name: 'test-files',
  seeds: [
    'src/a.ts\u0001f\u0001import { f } from "./a";\nf(1);\n',
    'packages/[b]/(c)/d e.test.tsx\u0001C#get x\u0001test();\n\u0001a/b.mjs\u0001../x\u0001t\nu',
    'src/-x/.git/a.ts\u0001\u0001a\nb\u0001COM1.js\u0001f\u0001a\nb\u0001Com1.js\u0001f\u0001a\nb',
  ],
  pieces: [
    ...[
      '\u0001',
      '/',
      '..',
      '.',
      '.git',
      '.GIT',
      '-',
      '\\',
      ':',
      'a',
      'A',
      '.ts',
      '.cts',
      '.mjs',
      '.test',
      '.assay.test.',
      ' ',
    ],
    ...["'", '"', '$(x)', '`', '\n', '%', 'C:', 'node_modules', 'f', '#', '__proto__', 'aux', '\0'],
  ],
  longest: 100_000,
  answer: 30,
  run(text) {
    const given = text.split('\u0001').slice(0, 300);
    const findings = Array.from({ length: Math.ceil(given.length / 3) }, (_, index) => {
      const [path = 'x', subject = '', reproduce = ''] = given.slice(3 * index, 3 * index + 3);
      return { path, subject, reproduce };
    });
    return (['node:test', 'vitest', 'jest', 'mocha', 'ava'] as const).map((runner) => {
      const { files, command, left } = testFilesOf(reportOf(findings, runner));
      law(files.length + left === findings.length, 'each test is a file, or counted as left');
      law(new Set(files.map(({ path }) => path.toLowerCase())).size === files.length, 'no two files have one name');
      for (const { path } of files) {
        law(/^[^/\\:\0\n]+(?:\/[^/\\:\0\n]+)*$/.test(path), 'a path is one of the repository');
        law(
          !path.split('/').some((part) => /^\.{1,2}$|^\.git$|^-/i.test(part)),
          'no part goes up or looks like an option',
        );
      }
      law(command === null || !/[\n\0]/.test(command), 'a command is one line');
      return [files.map(({ path }) => path), command, left];
    });
  },
} satisfies Target;

/** The first path is that of a test beside the file, and what an odd script may have as its options. */
function reportOf(findings: readonly { path: string; subject: string; reproduce: string }[], runner: string) {
  const beside = runner === 'jest' ? (findings[0]?.path ?? null) : null;
  const words = findings.slice(0, 2).map(({ subject }) => subject);
  const testPlace = { beside, runner, folder: findings[1]?.path ?? '', node: words, options: words };
  return aReport({ results: [aResult({ findings: findings.map((one) => aFinding({ ...one, testPlace })) })] });
}
