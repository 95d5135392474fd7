/** The texts that a function has in it, for where no call shows what texts it takes: what they make together, it was written for. */
import type TypeScript from 'typescript';
import type { Func } from '../functions/functions.ts';

type Ts = typeof TypeScript;

export interface OwnTexts {
  /** Short, and single characters. */
  readonly parts: readonly string[];
  /** Sources of patterns for whole texts, of the kinds that texts can be made from. */
  readonly patterns: readonly string[];
}

const LONGEST = 8;
const MOST = 40;
const MOST_PATTERNS = 4;

export function ownTextsOf(ts: Ts, funcs: readonly Func[]): OwnTexts {
  const parts = new Set<string>();
  const patterns = new Set<string>();
  const visit = (node: TypeScript.Node): void => {
    for (const part of partsOf(ts, node)) if (part !== '' && part.length <= LONGEST) parts.add(part);
    if (ts.isRegularExpressionLiteral(node)) patterns.add(node.text.slice(1, node.text.lastIndexOf('/')));
    node.forEachChild(visit);
  };
  for (const { node } of funcs) visit(node);
  return { parts: [...parts].slice(0, MOST), patterns: [...patterns].filter(isPlain).slice(0, MOST_PATTERNS) };
}

function partsOf(ts: Ts, node: TypeScript.Node): readonly string[] {
  // `'([{'.includes(c)`: each of the characters.
  if (ts.isPropertyAccessExpression(node) && ts.isStringLiteral(node.expression)) return [...node.expression.text];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) return [node.name.text];
  const single = ts.isRegularExpressionLiteral(node) ? /^\/\\?([^\w\\])\/[a-z]*$/.exec(node.text)?.[1] : undefined;
  return single === undefined ? [] : [single];
}

/** Of the whole text, without what looks around, looks back or names. */
const isPlain = (source: string): boolean =>
  /^\^.+\$$/s.test(source) && !/\(\?[^:]|\\[1-9bBkpPuxc]|[^[\\]\^|[^\\]\$./s.test(source);
