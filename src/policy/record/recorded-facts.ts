/** The facts of a decision record: what judging looks at becomes JSON, and facts again that are judged alike. */
import type { AddedLine, Change, CheckResult, Facts, FileChange, Sha, StampedFinding } from '../../model.ts';
import { excusingLines } from '../judging/excused-findings.ts';
import type { Run } from './change-schema.ts';
import type { RecordedFacts } from './facts-schema.ts';

type RecordedFile = RecordedFacts['change']['files'][number];

export function toRecorded({ change, provenance, results, forge }: Facts): RecordedFacts {
  const lines = excusingLines(change, results);
  return {
    change: {
      ...withoutTexts(change),
      commits: change.commits.map(({ gitNotes: _, ...commit }) => commit),
      files: change.files.map((file) => toFile(file, lines.get(file.path) ?? [])),
    },
    provenance: { ...provenance, notes: [] },
    results: results.map(toResult),
    forge,
  };
}

function withoutTexts({ sidecars: _, earlier: __, ...change }: Change) {
  return { ...change, body: null, notes: [] } as const;
}

function toFile(file: FileChange, lines: readonly (readonly [number, string])[]): RecordedFile {
  const { content } = file;
  return { ...file, content: content.kind === 'text' ? { kind: 'text', lines } : content, added: runsOf(file.added) };
}

function toResult({ targets: _, ...result }: CheckResult): RecordedFacts['results'][number] {
  const findings = result.findings.map(({ help, reproduce, testPlace, ...finding }: StampedFinding) => finding);
  return { ...result, findings, verified: [] };
}

function runsOf(added: readonly AddedLine[]): readonly Run[] {
  const runs: { from: number; to: number; commit: Sha | null }[] = [];
  for (const { number, commit } of added) {
    const last = runs.at(-1);
    if (last !== undefined && last.to + 1 === number && last.commit === commit) last.to = number;
    else runs.push({ from: number, to: number, commit });
  }
  return runs.map(({ from, to, commit }) => [from, to, commit]);
}

export function fromRecorded({ change, ...others }: RecordedFacts): Facts {
  return { ...others, change: { ...change, files: change.files.map(fromFile) } };
}

function fromFile(file: RecordedFile): FileChange {
  const { content } = file;
  return {
    ...file,
    content: content.kind === 'text' ? { kind: 'text', text: textOf(content.lines) } : content,
    added: file.added.flatMap(([from, to, commit]) =>
      Array.from({ length: to - from + 1 }, (_, i) => ({ number: from + i, commit, at: null })),
    ),
  };
}

/** Each line where it stood, and nothing on the others. */
function textOf(lines: readonly (readonly [number, string])[]): string {
  let at = 1;
  return lines
    .map(([number, text]) => {
      const gap = '\n'.repeat(number - at);
      at = number;
      return `${gap}${text}`;
    })
    .join('');
}
