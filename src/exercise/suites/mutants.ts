/** A changed function with a note at each statement, to learn which of them tests execute; and with one operator exchanged, to learn whether they notice. */
import type TypeScript from 'typescript';
import type { Func } from '../functions/functions.ts';

type Ts = typeof TypeScript;

/** Lines of a file, one-based and inclusive. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

export interface Noted {
  /** The module's text: each statement of the functions says its number first. */
  readonly text: string;
  /** By that number. */
  readonly statements: readonly (Lines & { readonly start: number; readonly end: number })[];
}

/** Notes a number once, in the file that the environment names. */
const NOTE =
  "(globalThis['__assayNote']??=((seen)=>(n)=>{if(seen.has(n))return;seen.add(n);try{process.getBuiltinModule('node:fs').appendFileSync(process.env.ASSAY_NOTES,n+'\\n')}catch{}})(new Set()));";

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** `file`: its number in the run, so that several files can be noted at once. */
export function withNotes(
  ts: Ts,
  source: TypeScript.SourceFile,
  { functions, file }: { readonly functions: readonly Func[]; readonly file: number },
): Noted {
  const statements: Noted['statements'][number][] = [];
  const insertions: Insertion[] = [];
  const note = (node: TypeScript.Node): string => {
    const [start, end] = [node.getStart(source), node.getEnd()];
    statements.push({ ...linesOf(source, start, end), start, end });
    return `globalThis['__assayNote']?.('${file}:${statements.length - 1}');`;
  };
  const visit = (node: TypeScript.Node): void => {
    if (isCounted(ts, node)) {
      const at = node.getStart(source);
      const isAlone = !isInList(ts, node.parent);
      const words = note(node);
      insertions.push({ at, text: isAlone ? `{${words}` : words });
      ts.forEachChild(node, visit);
      if (isAlone) insertions.push({ at: node.getEnd(), text: '}' });
      return;
    }
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
      insertions.push({ at: node.body.getStart(source), text: `(${note(node.body).slice(0, -1)},` });
      ts.forEachChild(node.body, visit);
      insertions.push({ at: node.body.getEnd(), text: ')' });
      return;
    }
    ts.forEachChild(node, visit);
  };
  for (const { node } of functions) visit(node);
  const shebang = /^#![^\n]*\n/.exec(source.text)?.[0].length ?? 0;
  // Compilers that check what tests import would stumble over the notes.
  insertions.push({ at: shebang, text: `// @ts-nocheck\n${NOTE}` });
  return { text: inserted(source.text, insertions), statements };
}

/** Statements that are reached or not; declarations of functions and types are not, and directives must stay first. */
function isCounted(ts: Ts, node: TypeScript.Node): boolean {
  if (!ts.isStatement(node) || ts.isBlock(node) || ts.isFunctionDeclaration(node) || ts.isEmptyStatement(node))
    return false;
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)) return false;
  return (
    !(ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression)) && !ts.isLabeledStatement(node.parent)
  );
}

const isInList = (ts: Ts, parent: TypeScript.Node): boolean =>
  ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent) || ts.isModuleBlock(parent);

/** At equal places in the order in which they were made. */
function inserted(text: string, insertions: readonly Insertion[]): string {
  const sorted = insertions.toSorted((one, other) => one.at - other.at);
  let [result, from] = ['', 0];
  for (const { at, text: words } of sorted) {
    result += text.slice(from, at) + words;
    from = at;
  }
  return result + text.slice(from);
}

function linesOf(source: TypeScript.SourceFile, start: number, end: number): Lines {
  const line = (offset: number): number => source.getLineAndCharacterOfPosition(offset).line + 1;
  return { from: line(start), to: line(end) };
}

/** Lines of the statements that no test executed; what stands inside of one of them is not told again. */
export function unexecuted({ statements }: Noted, noted: (index: number) => boolean): readonly Lines[] {
  const idle = statements.filter((_, index) => !noted(index));
  const outer = idle.filter(
    (one) => !idle.some((other) => other !== one && other.start <= one.start && other.end >= one.end),
  );
  const lines: Lines[] = [];
  for (const { from, to } of outer.toSorted((one, other) => one.start - other.start)) {
    const last = lines.at(-1);
    if (last !== undefined && from <= last.to + 1)
      lines[lines.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else lines.push({ from, to });
  }
  return lines;
}

export interface Mutant {
  readonly func: Func;
  readonly line: number;
  /** As they stand in the text. */
  readonly was: string;
  readonly is: string;
  /** The whole module. */
  readonly text: string;
  /** Where it differs. */
  readonly at: number;
}

/** What people mistake for one another. */
const EXCHANGED: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};
/** Boundaries first: they are what is mistaken most. */
const RANK: readonly string[] = ['<', '<=', '>', '>='];

/** One operator of the changed lines exchanged in each; in an order that is the same for the same text. */
export function mutantsOf(
  ts: Ts,
  source: TypeScript.SourceFile,
  { functions, isChanged }: { readonly functions: readonly Func[]; readonly isChanged: (line: number) => boolean },
): readonly Mutant[] {
  const found: Mutant[] = [];
  const visit = (node: TypeScript.Node, func: Func): void => {
    if (ts.isBinaryExpression(node)) {
      const at = node.operatorToken.getStart(source);
      const was = node.operatorToken.getText(source);
      const is = EXCHANGED[was];
      const { line } = source.getLineAndCharacterOfPosition(at);
      if (is !== undefined && isChanged(line + 1) && !(was === '+' && joinsText(ts, node))) {
        const text = source.text.slice(0, at) + is + source.text.slice(at + was.length);
        found.push({ func, line: line + 1, was, is, text, at });
      }
    }
    ts.forEachChild(node, (child) => visit(child, func));
  };
  for (const func of functions) visit(func.node, func);
  return found.sort((one, other) => rankOf(one) - rankOf(other) || one.at - other.at);
}

const rankOf = ({ was }: Mutant): number => (RANK.includes(was) ? 0 : 1);

const joinsText = (ts: Ts, { left, right }: TypeScript.BinaryExpression): boolean =>
  [left, right].some(
    (side) =>
      ts.isStringLiteralLike(side) ||
      ts.isTemplateExpression(side) ||
      (ts.isBinaryExpression(side) && side.operatorToken.kind === ts.SyntaxKind.PlusToken && joinsText(ts, side)),
  );
