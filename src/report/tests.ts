/** The section that says where the tests of findings are, and what runs them. */
import type { Report } from '../model.ts';
import { bullet, count, type Item, type Section } from './page.ts';
import { quoted, testFilesOf } from './test-files.ts';

export interface Kept {
  /** As the reader named it; null for the report artifact of a workflow. */
  readonly folder: string | null;
}

export const tests = (report: Report, kept: Kept | null): Section => ({
  title: ['Tests that show it'],
  shape: 'blocks',
  folded: false,
  items: kept === null ? [] : itemsFor(report, kept),
  show: 2,
  noun: 'line',
});

function itemsFor(report: Report, { folder }: Kept): readonly Item[] {
  const { files, command, left } = testFilesOf(report);
  const many = count(files.length, 'file');
  const isTop = folder !== null && /^(?:\.\/?)?$/.test(folder);
  const run = folder === null || isTop ? command : `cp -R ${quoted(folder)}/. . && ${command}`;
  const line =
    folder === null
      ? [
          `${many} in the report artifact, under `,
          { code: 'tests/' },
          '; unpack it at the top of the repository and run',
        ]
      : [`${many} in `, { code: folder }, '; run from the top of the repository'];
  const apart = `${count(left, 'test stands', 'tests stand')} above only: what it calls is not exported, or its path is none to write to`;
  return [
    // As a test is shown: in lines that are not wrapped, to be pasted.
    ...(run === null || command === null ? [] : [{ ...bullet('·', line), test: { text: run, path: 'run.sh' } }]),
    ...(left === 0 ? [] : [bullet('·', [apart])]),
  ];
}
