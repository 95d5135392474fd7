/** MDX: the blocks of imports and re-exports between the prose. Code in fences and templates is shown, not run. */
import type { Language } from './language.ts';
import { lineStarts } from './lines.ts';
import type { Stretch } from './markup/masked.ts';
import { importsOfStretches } from './markup/reader.ts';

/** How a block that names a module begins; prose that begins with the word alone is none. */
const BEGINS = /^(?:import\s*(?:['"{*]|type\b|[\w$]+\s*(?:,|from\b))|export\s*(?:\*|\{))/;
const FENCE = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})/;
const BLANK = /^\s*$/;

const mdx: Language = {
  name: 'mdx',
  extensions: ['.mdx'],
  imports: (text, path, asked) => importsOfStretches(text, path, blocks(text), { jsx: true, asked }),
};

export default mdx;

/** From a line that begins so, behind a blank one, to the next blank line. */
function blocks(text: string): readonly Stretch[] {
  const starts = lineStarts(text);
  const found: Stretch[] = [];
  let state: State = { fence: '', ticks: 0, within: undefined, fresh: true };
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? text.length;
    const line = text.slice(start, end);
    const next = read(state, line, start);
    if (state.within !== undefined && next.within === undefined) found.push({ from: state.within, to: start });
    state = next;
  }
  return state.within === undefined ? found : [...found, { from: state.within, to: text.length }];
}

interface State {
  /** What opened the fence that we are in; '' outside. */
  readonly fence: string;
  /** Backticks of the prose so far: where their number is odd, something is still quoted. */
  readonly ticks: number;
  /** Where the block that we are in begins. */
  readonly within: number | undefined;
  /** Whether a block may begin here. */
  readonly fresh: boolean;
}

function read(state: State, line: string, start: number): State {
  const mark = FENCE.exec(line)?.[1] ?? '';
  if (state.fence !== '') return mark.startsWith(state.fence) ? { ...state, fence: '', fresh: true } : state;
  if (BLANK.test(line)) return { ...state, within: undefined, fresh: true };
  if (state.within !== undefined) return state;
  if (mark !== '') return { ...state, fence: mark, fresh: false };
  if (state.fresh && state.ticks % 2 === 0 && BEGINS.test(line)) return { ...state, within: start };
  return { ...state, ticks: state.ticks + line.split('`').length - 1, fresh: false };
}
