/** `removed-lines`: the number of lines of the base that went away, in scope. */
import { lineCount, removedLines } from '../size.ts';

export default lineCount({
  name: 'removed-lines',
  description: 'The number of lines of the base that went away.',
  one: 'removed line',
  count: removedLines,
});
