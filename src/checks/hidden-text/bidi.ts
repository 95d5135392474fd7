/**
 * Characters that turn the direction of text, so that code shows in another order than it runs in (CVE-2021-42574).
 * What they turn ends with the line at the latest (Unicode annex 9), so each line is judged alone.
 */
import { EACH_DIRECTION } from './characters.ts';
import { type Fault, isQuotedAlone, type Line, type Mark, stringAround } from './fault.ts';

const [RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI] = [0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
const MARKS = new Set([0x061c, 0x200e, 0x200f]);
/** Those that show Latin text in another order. */
const TURNS = new Set([RLE, RLO, RLI]);
/** Deeper ones have no effect. Also what keeps the work linear. */
const DEEPEST = 125;
/** What ends a string or a comment, or begins one. */
const DELIMITER = /["'`]|\/\*|\*\/|\/\/|#|--|\$\{/;
const RIGHT_TO_LEFT =
  /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam}/u;

export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

export function bidiFaults(line: Line): readonly Fault[] {
  const marks = [...line.text.matchAll(EACH_DIRECTION)].map(({ 0: found, index: at }) => ({
    at,
    code: found.codePointAt(0) ?? 0,
  }));
  const { stretches, strays } = pair(marks, line.text.length);
  const faults = merge(stretches.flatMap((stretch) => judge(stretch, line)));
  const loose = line.hasRightToLeft
    ? []
    : [...strays, ...marks.filter(({ code }) => MARKS.has(code))].filter(
        (mark) => !isQuotedAlone(line.text, mark) && !isForPeople(line, mark),
      );
  if (!line.isCode || faults.length > 0 || loose.length === 0) return faults;
  const effect = 'does nothing here that can be seen';
  return [{ kind: 'bidirectional', level: 'warning', effect, marks: loose.toSorted((a, b) => a.at - b.at) }];
}

const isForPeople = ({ text, isTranslation }: Line, mark: Mark): boolean =>
  isTranslation && stringAround(text, mark) !== undefined;

/** What one character turns: from it to the one that ends it, or to the end of the line. */
interface Stretch {
  readonly mark: Mark;
  readonly end: number;
  readonly isClosed: boolean;
}

function pair(
  marks: readonly Mark[],
  length: number,
): { readonly stretches: readonly Stretch[]; readonly strays: readonly Mark[] } {
  const open: Mark[] = [];
  const stretches: Stretch[] = [];
  const strays: Mark[] = [];
  for (const mark of marks) {
    if (MARKS.has(mark.code)) continue;
    if (mark.code !== PDF && mark.code !== PDI) {
      if (open.length < DEEPEST) open.push(mark);
      continue;
    }
    // An embedding ends with the isolate around it; what ends an embedding ends no isolate.
    const isolates = mark.code === PDI;
    const from = open.findLastIndex(({ code }) => isIsolate(code) === isolates);
    const reachable = from >= 0 && (isolates || open.slice(from).every(({ code }) => !isIsolate(code)));
    if (!reachable) strays.push(mark);
    else for (const one of open.splice(from)) stretches.push({ mark: one, end: mark.at, isClosed: true });
  }
  return { stretches: [...stretches, ...open.map((mark) => ({ mark, end: length, isClosed: false }))], strays };
}

const isIsolate = (code: number): boolean => code >= LRI && code <= FSI;

function judge({ mark, end, isClosed }: Stretch, { text, isCode, hasRightToLeft: atHome }: Line): readonly Fault[] {
  const held = text.slice(mark.at + 1, end);
  const overrides = mark.code === LRO || mark.code === RLO;
  const fault = (level: Fault['level'], effect: string): readonly Fault[] => [
    { kind: 'bidirectional', level, effect, marks: [mark] },
  ];
  if (!isCode) return atHome || (isClosed && !overrides) ? [] : fault('warning', 'turns the text behind it');
  if (!isClosed && hasRightToLeft(held) && !overrides && !reachesCode(held))
    return fault('warning', 'turns the rest of its string');
  if (!isClosed) return fault('error', 'turns the rest of its line, so that it shows in another order than it runs in');
  if (TURNS.has(mark.code) && DELIMITER.test(held)) return fault('error', 'turns code across strings or comments');
  return overrides ? fault('warning', 'shows the text behind it in another order than it is in') : [];
}

/** Whether letters or digits follow behind the string or comment in which an open stretch begins. */
const reachesCode = (held: string): boolean => /["'`][^"'`]*[A-Za-z0-9]/.test(held) || held.includes('*/');

/** One fault for each thing that is wrong on the line. */
function merge(faults: readonly Fault[]): readonly Fault[] {
  const marks = new Map<string, Mark[]>();
  const first = faults.filter(({ effect, marks: own }) => {
    const known = marks.get(effect);
    if (known === undefined) marks.set(effect, [...own]);
    else for (const mark of own) known.push(mark);
    return known === undefined;
  });
  const inOrder = (effect: string): readonly Mark[] => (marks.get(effect) ?? []).toSorted((a, b) => a.at - b.at);
  return first.map((fault) => ({ ...fault, marks: inOrder(fault.effect) }));
}
