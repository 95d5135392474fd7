/** The site of `__import__('x')` and of `importlib.import_module('x')`, if a call is one. */
import { children, type PlacedSite, type Setting, type SyntaxNode } from './site.ts';

const CALLEES = /^(?:__import__|(?:importlib\s*\.\s*)?import_module)$/;
/** A plain string without escapes. */
const STRING = /^[rRuU]?(?:'([^'\\\n]*)'|"([^"\\\n]*)")$/;
const LONGEST_CALLEE = 100;

export function callSite(node: SyntaxNode, text: string, setting: Setting): PlacedSite | undefined {
  const [callee, list] = children(node);
  if (callee === undefined || list?.name !== 'ArgList' || callee.to - callee.from > LONGEST_CALLEE) return undefined;
  if (!CALLEES.test(text.slice(callee.from, callee.to))) return undefined;
  const [first, ...rest] = children(list).filter(({ name }) => !/^[(),]$|^Comment$/.test(name));
  if (first === undefined) return undefined;
  const name = first.name === 'String' ? written(text.slice(first.from, first.to)) : null;
  // `import_module('.x', __package__)` means what `from . import x` means; from other packages, who knows.
  const own = rest.some(({ from, to }) => text.slice(from, to) === '__package__');
  const specifier = name?.startsWith('.') && !own ? null : name;
  return { specifier, kind: 'dynamic', offset: (specifier === null ? node : first).from, ...setting };
}

function written(literal: string): string | null {
  const [, single, double] = STRING.exec(literal) ?? [];
  return single ?? double ?? null;
}
