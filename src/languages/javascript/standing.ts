/** Whether `import('x')` runs or is a type, told by what stands before it. Undefined where that is not certain. */
import { type Code, lexemeAt } from './lexemes.ts';
import { isDot, positionBehind } from './position.ts';

export type Standing = 'dynamic' | 'type';

/** Words behind which a value stands, and no type. */
const BEFORE_VALUE = new Set('await case default delete do else new return throw void yield'.split(' '));
const DECLARES = new Set(['const', 'let', 'var']);
const QUERIES = new Set(['typeof', 'keyof', 'readonly']);

/** `at`: of the keyword. */
export function standingAt(code: Code, at: number): Standing | undefined {
  if (isCalledOn(code, at) || isOnNewLine(code, at)) return 'dynamic';
  let before = at - 1;
  while (QUERIES.has(lexemeAt(code, before).text) && !isDot(lexemeAt(code, before - 1))) before -= 1;
  if (isTypeBehind(code, before, at)) return 'type';
  return isValueBehind(code, before) ? 'dynamic' : undefined;
}

/** `import('x').then(…)`: a type has no such thing on one line. */
function isCalledOn(code: Code, at: number): boolean {
  let next = behindNames(code, (code.partners[at + 1] ?? -1) + 1);
  const { text, first } = lexemeAt(code, next);
  next -= 1;
  return text === '(' && !first && lexemeAt(code, next).kind === 'word';
}

/** Whether it begins a line, behind the end of a value. */
export function isOnNewLine(code: Code, at: number): boolean {
  return lexemeAt(code, at).first && positionBehind(code, at - 1) === 'operator';
}

/** Past `.name` as often as it comes. */
function behindNames(code: Code, from: number): number {
  let at = from;
  while (isDot(lexemeAt(code, at)) && lexemeAt(code, at + 1).kind === 'word') at += 2;
  return at;
}

function isTypeBehind(code: Code, before: number, at: number): boolean {
  const [outer, { text, first }] = [lexemeAt(code, before - 1), lexemeAt(code, before)];
  switch (text) {
    case 'as':
    case 'satisfies':
      return !first && (outer.kind !== 'mark' || /[)\]}]/.test(outer.text));
    case '<': {
      // TypeScript takes `f<…>(` for a call with types wherever it can.
      const end = behindNames(code, (code.partners[at + 1] ?? -1) + 1);
      const called = lexemeAt(code, end).text === '>' && lexemeAt(code, end + 1).text === '(';
      return code.typed && outer.kind === 'word' && called;
    }
    case ':':
      return outer.kind === 'word' && DECLARES.has(lexemeAt(code, before - 2).text);
    case '=':
      return outer.kind === 'word' && isTypeAlias(code, before - 2);
    default:
      return false;
  }
}

/** `type` of `type X =`, where a statement begins. */
function isTypeAlias(code: Code, at: number): boolean {
  const before = lexemeAt(code, at - 1).text;
  const begins = lexemeAt(code, at).first || /^(?:|[;{}]|export|declare)$/.test(before);
  return lexemeAt(code, at).text === 'type' && begins && !isDot(lexemeAt(code, at - 1));
}

/** Whether what stands behind a lexeme can be nothing but a value. It is known to begin like no name of a parameter. */
function isValueBehind(code: Code, at: number): boolean {
  for (let before = at; ; ) {
    const step = outwards(code, before);
    if (typeof step === 'boolean') return step;
    before = step;
  }
}

/** The answer, or the index of the lexeme that the answer depends on, which comes earlier. */
function outwards(code: Code, at: number): boolean | number {
  const { kind, text } = lexemeAt(code, at);
  if (kind === 'word') return BEFORE_VALUE.has(text) && !isDot(lexemeAt(code, at - 1));
  switch (text) {
    case '':
    case ';':
    case '}':
    case '{':
    case '${':
      return true;
    case '(':
      return outOfParenthesis(code, at);
    case '[':
      return at - 1;
    case ',':
      return outOfList(code, at);
    case ':':
      return outOfProperty(code, at);
    case '=':
      return isAssigned(code, at);
    case '=>':
      return outOfArrow(code, at);
    case '&':
    case '|':
    case '?':
      return isDoubled(code, at);
    default:
      return false;
  }
}

/** Behind a name it holds arguments: what comes is no parameter. */
function outOfParenthesis(code: Code, open: number): boolean | number {
  const before = lexemeAt(code, open - 1);
  if (before.kind === 'word') return before.text !== 'extends' && before.text !== 'as' && before.text !== 'satisfies';
  return before.text === '>' || before.text === ')' || before.text === ']' || open - 1;
}

/** A comma between the types of `f<a, b>` is none of the list's own. */
function outOfList(code: Code, comma: number): boolean | number {
  const open = code.within[comma] ?? -1;
  const { text } = lexemeAt(code, open);
  const mayHoldTypes = (code.firstLess.get(open) ?? comma) < comma;
  return (text === '(' || text === '[') && !mayHoldTypes ? open : false;
}

/** `key: value` in braces that are a value themselves. */
function outOfProperty(code: Code, colon: number): boolean | number {
  const [key, before] = [lexemeAt(code, colon - 1), lexemeAt(code, colon - 2).text];
  const open = code.within[colon] ?? -1;
  const named = (key.kind === 'word' || key.kind === 'string') && (before === '{' || before === ',');
  const { text, first } = lexemeAt(code, open);
  const outer = lexemeAt(code, open - 1);
  if (!named || text !== '{' || /^(?:=>|[;{})]|)$/.test(outer.text)) return false;
  return outer.text === 'return' && first ? false : open - 1;
}

function isAssigned(code: Code, equals: number): boolean {
  const [target, before] = [lexemeAt(code, equals - 1), lexemeAt(code, equals - 2)];
  if (target.kind !== 'word') return false;
  return DECLARES.has(before.text) || isDot(before) || (/^[;{}]?$/.test(before.text) && target.text !== 'type');
}

/** Types know neither `async` nor a parameter without parentheses. */
function outOfArrow(code: Code, arrow: number): boolean | number {
  const parameters = lexemeAt(code, arrow - 1);
  if (parameters.kind === 'word') return true;
  const open = parameters.text === ')' ? (code.partners[arrow - 1] ?? -1) : -1;
  if (open < 0) return false;
  return (lexemeAt(code, open - 1).text === 'async' && !isDot(lexemeAt(code, open - 2))) || open - 1;
}

function isDoubled(code: Code, at: number): boolean {
  const [one, other] = [lexemeAt(code, at - 1), lexemeAt(code, at)];
  return one.text === other.text && one.end === other.start;
}
