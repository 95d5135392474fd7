/** `changed-lines`: the number of added and removed lines together, in scope. */
import { addedLines, lineCount, removedLines } from '../counts/line-count.ts';

export default lineCount({
  name: 'changed-lines',
  description: 'The number of added and removed lines together.',
  one: 'changed line',
  count: (facts) => addedLines(facts) + removedLines(facts),
});
