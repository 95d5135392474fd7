/** What stands around an import: whether it is for type checkers alone, and why its failure would be no mistake. */
import { firstChildren, type Setting, type SyntaxNode } from './site.ts';

const CAUGHT = 'optional: its failure is caught';
const EXPECTED = 'its failure may be what a test expects';
const CONDITIONAL = 'under a condition on the version, the system or what is installed';

/** Exceptions that a failing import does not raise. Whatever else is caught may be one that it does. */
const UNRELATED =
  /\b(?:as\s+\w+|builtins|(?:Attribute|Key|Value|Type|Index|OS|IO|Lookup|Arithmetic|Unicode|UnicodeDecode|UnicodeEncode|Runtime|Assertion|FileNotFound|FileExists|Permission|Connection|Timeout|NotImplemented|ZeroDivision|Recursion|Memory|EOF|Syntax|JSONDecode)Error|StopIteration|KeyboardInterrupt|SystemExit)\b/g;
const CONDITION =
  /version|platform|implementation|find_spec|available|installed|sys\.modules|os\.name|\bPY\d|\b(?:has|have|with|use)_|windows|linux|darwin|macos|cygwin|win32|pypy|jython|wasm|emscripten/i;
const TYPES = /\bTYPE_CHECKING\b/;
const NOT_TYPES = /\bnot\s+(?:\w+\.)?TYPE_CHECKING\b/;
/** Characters of a clause that are looked at, clauses of a statement, and statements around one another. */
const LONGEST = 500;
const MOST_PARTS = 80;
const DEEPEST = 200;

/** Looks at every statement around the node. */
export function settingOf(node: SyntaxNode, text: string): Setting {
  let typesOnly = false;
  let excuse: string | null = null;
  let depth = 0;
  for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    depth += 1;
    if (depth > DEEPEST) return { typesOnly, excuse: excuse ?? 'nested too deeply' };
    if (outer.name === 'TryStatement' && catches(outer, text)) excuse ??= CAUGHT;
    if (outer.name === 'WithStatement') excuse ??= expects(headOf(outer, text));
    if (outer.name === 'Body' && isGuarded(inner, text)) excuse ??= CONDITIONAL;
    if (outer.name !== 'IfStatement') continue;
    const conditions = conditionsBefore(inner, text);
    typesOnly ||= forTypes(conditions, inner);
    if (conditions.some((condition) => CONDITION.test(condition))) excuse ??= CONDITIONAL;
  }
  return { typesOnly, excuse };
}

const LEAVES = /^(?:return|raise|continue|break)\b|^(?:(?:sys|os)\s*\.\s*_?)?exit\s*\(|^pytest\s*\.\s*skip\b/;

/** Whether a function is left before the node where a condition is not met: `if sys.version_info < (3, 11): return`. */
function isGuarded(node: SyntaxNode, text: string): boolean {
  let before = node.prevSibling;
  for (let steps = 0; before !== null && steps < MOST_PARTS; steps += 1, before = before.prevSibling) {
    const last = before.name === 'IfStatement' ? before.getChild('Body')?.lastChild : undefined;
    const leaves = last != null && LEAVES.test(text.slice(last.from, last.from + LONGEST));
    if (leaves && CONDITION.test(headOf(before, text))) return true;
  }
  return false;
}

function catches(statement: SyntaxNode, text: string): boolean {
  const parts = firstChildren(statement, MOST_PARTS);
  return parts.some(({ name, to }, index) => {
    if (name !== 'except') return false;
    const body = parts.slice(index).find((part) => part.name === 'Body');
    const caught = text.slice(to, Math.min(body?.from ?? to, to + LONGEST));
    return caught.trim() === '' || /\w/.test(caught.replace(UNRELATED, ''));
  });
}

function expects(head: string): string | null {
  if (/\bsuppress\s*\(/.test(head)) return CAUGHT;
  return /\b(?:raises|assertRaises\w*|modules)\b/.test(head) ? EXPECTED : null;
}

/** From the keyword to the body. */
function headOf(statement: SyntaxNode, text: string): string {
  const to = statement.getChild('Body')?.from ?? statement.to;
  return text.slice(statement.from, Math.min(to, statement.from + LONGEST));
}

/** The conditions that were asked before a branch is taken, its own last; `else` has none of its own. */
function conditionsBefore(branch: SyntaxNode, text: string): readonly string[] {
  const conditions: string[] = [];
  let part = branch.prevSibling;
  for (let steps = 0; part !== null && steps < MOST_PARTS; steps += 1, part = part.prevSibling) {
    const asked = /^(?:if|elif)$/.test(part.prevSibling?.name ?? '');
    if (asked) conditions.unshift(text.slice(part.from, Math.min(part.to, part.from + LONGEST)));
  }
  return conditions;
}

function forTypes(conditions: readonly string[], branch: SyntaxNode): boolean {
  const last = conditions.at(-1) ?? '';
  if (!TYPES.test(last)) return false;
  const otherwise = branch.prevSibling?.name === 'else';
  return NOT_TYPES.test(last) === otherwise;
}
