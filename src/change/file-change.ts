/** Puts together what is known of one changed path. */
import type { AddedLine, Content, FileChange } from '../model.ts';
import type { FileDiff } from './diff.ts';
import { upkeepOf } from './upkeep.ts';

export function fileChange(diff: FileDiff, content: Content, added: readonly AddedLine[]): FileChange {
  return {
    path: diff.path,
    from: diff.status === 'added' ? null : diff.from,
    mode: diff.status === 'removed' ? null : diff.newMode,
    content,
    added: content.kind === 'text' ? added : [],
    removed: diff.hunks.reduce((sum, { oldCount }) => sum + oldCount, 0),
    upkeep: upkeepOf(diff.path, content.kind === 'text' ? content.text : null),
  };
}
