/** `added-lines`: the number of added lines, in scope. */
import { addedLines, lineCount } from '../counts/line-count.ts';

export default lineCount({
  name: 'added-lines',
  description: 'The number of added lines.',
  one: 'added line',
  count: addedLines,
});
