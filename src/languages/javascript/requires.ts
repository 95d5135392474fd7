/** Reads the requires that open a file, in declarations and alone. Undefined stands for a statement of any other shape. */
import type { PlacedSite } from './site.ts';
import { closed, type Step } from './statement.ts';
import { skip, token } from './tokens.ts';

/** `const a = require('a'), { b } = require('b').c`. */
export function declaration(text: string, start: number): Step | undefined {
  const sites: PlacedSite[] = [];
  for (let at = start; ; ) {
    const value = token(text, pattern(text, at));
    if (value.text !== '=') return undefined;
    const call = requireCall(text, skip(text, value.end));
    if (call === undefined) return undefined;
    sites.push(...call.sites);
    const comma = token(text, call.end);
    if (call.stop === undefined || comma.text !== ',') return { ...call, sites };
    at = comma.end;
  }
}

/** Past a name, or braces that hold names alone. */
function pattern(text: string, at: number): number {
  let next = token(text, at);
  if (next.word) return next.end;
  if (next.text !== '{') return at;
  while (next.word || (next.text !== '' && '{:,'.includes(next.text))) next = token(text, next.end);
  return next.text === '}' ? next.end : at;
}

export function requireCall(text: string, start: number): Step | undefined {
  const callee = token(text, start);
  const open = token(text, callee.end);
  const name = token(text, open.end);
  const close = token(text, name.end);
  if (callee.text !== 'require' || open.text !== '(' || close.text !== ')' || name.value === undefined)
    return undefined;
  const site: PlacedSite = {
    specifier: name.value,
    kind: 'require',
    offset: name.start,
    typesOnly: false,
    excuse: null,
  };
  return closed(text, members(text, close.end), [site]) ?? { sites: [site], end: close.end, stop: true };
}

/** Past `.name` as often as it comes. */
function members(text: string, start: number): number {
  for (let at = start; ; ) {
    const dot = token(text, at);
    const name = token(text, dot.end);
    if (dot.text !== '.' || !name.word) return at;
    at = name.end;
  }
}
