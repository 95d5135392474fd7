/** Added lines hold nothing that a reader cannot see, and no name that looks like another one. */
import { countLines } from '../change/spans.ts';
import type { Verified } from '../model.ts';
import { defineCheck, type Target } from './check.ts';
import { readPath } from './hidden-text/paths.ts';
import { readFile } from './hidden-text/read-file.ts';
import { asciiWords } from './hidden-text/words.ts';

export default defineCheck({
  name: 'hidden-text',
  title: 'No hidden text',
  needs: ['tree'],
  async run(targets, { tree }) {
    const isWord = wordsOf(targets);
    const read = await Promise.all(targets.map((target) => readFile(target, isWord)));
    const paths = await Promise.all(targets.map((target) => readPath(target, tree)));
    const findings = [...read.flatMap((one) => one.findings), ...paths.flat()];
    return {
      examined: targets.reduce((sum, { spans }) => sum + countLines(spans), 0),
      findings,
      notChecked: read.flatMap(({ unreadable }) => (unreadable === null ? [] : [{ why: unreadable, count: 1 }])),
      verified: verified(targets, new Set(findings.map(({ path }) => path))),
    };
  },
});

/** Whether a plain word occurs in a changed file. The words are collected when somebody first asks. */
function wordsOf(targets: readonly Target[]): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= asciiWords(targets.map(({ file }) => (file.content.kind === 'text' ? file.content.text : '')).join('\n'));
    return words.has(word);
  };
}

/** The files in which nothing was found. */
function verified(targets: readonly Target[], found: ReadonlySet<string>): readonly Verified[] {
  const spans = targets.filter(({ file }) => !found.has(file.path)).flatMap((target) => target.spans);
  const count = countLines(spans);
  if (count === 0) return [];
  const what = count === 1 ? '1 added line hides nothing' : `${count} added lines hide nothing`;
  return [{ what, limit: 'what characters look like, not what they say', spans }];
}
