/** `removed-lines`: the number of lines of the base that went away, in scope. */
import { lineCount, removedLines } from '../counts/line-count.ts';

export default lineCount({
  name: 'removed-lines',
  description: 'The number of lines of the base that went away.',
  one: 'removed line',
  count: removedLines,
});
