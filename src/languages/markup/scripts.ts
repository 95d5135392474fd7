/** Finds the scripts of a file that is markup. One pass: nothing is looked at twice, whatever is left open ends with the file. */
import type { Stretch } from './masked.ts';

export interface Script extends Stretch {
  /** Names in lower case; an attribute without a value has ''. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** `blocks`: the file is a list of blocks, as Vue's are, and whatever stands in one that is no script is nobody's program. */
export interface Shape {
  readonly blocks: boolean;
}

const OPENING = /<!--|<([a-z][\w-]*)(?=[\s/>])/gi;
const ATTRIBUTE = /\s*(?:([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?|\/(?!>)|["'=])/y;
const TAG_END = /\s*(\/?)>/y;

/** `from` and `to` are those of what the script holds. */
export function scriptsIn(text: string, { blocks }: Shape): readonly Script[] {
  const found: Script[] = [];
  for (let at = 0; ; ) {
    OPENING.lastIndex = at;
    const opening = OPENING.exec(text);
    if (opening === null) return found;
    const name = opening[1]?.toLowerCase();
    if (name === undefined) at = after(text, '-->', OPENING.lastIndex);
    else if (blocks || name === 'script' || name === 'style') {
      const tag = readTag(text, OPENING.lastIndex);
      const to = tag.closed ? tag.end : contentEnd(text, name, tag.end);
      if (name === 'script' && !tag.closed) found.push({ from: tag.end, to, attributes: tag.attributes });
      at = to;
    } else at = OPENING.lastIndex;
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

interface Tag {
  readonly attributes: ReadonlyMap<string, string>;
  /** The offset behind `>`. */
  readonly end: number;
  /** `<name />` */
  readonly closed: boolean;
}

function readTag(text: string, start: number): Tag {
  const attributes = new Map<string, string>();
  for (let at = start; ; ) {
    TAG_END.lastIndex = at;
    const end = TAG_END.exec(text);
    if (end) return { attributes, end: TAG_END.lastIndex, closed: end[1] === '/' };
    ATTRIBUTE.lastIndex = at;
    const attribute = ATTRIBUTE.exec(text);
    if (attribute === null) return { attributes, end: text.length, closed: true };
    const [, name, double, single, plain] = attribute;
    if (name !== undefined) attributes.set(name.toLowerCase(), double ?? single ?? plain ?? '');
    at = ATTRIBUTE.lastIndex;
  }
}

/** Scripts and styles are raw text up to the first closing tag; other blocks may hold tags of their own name. */
function contentEnd(text: string, name: string, start: number): number {
  const raw = name === 'script' || name === 'style';
  const tag = new RegExp(String.raw`<(/?)${name}(?=[\s/>])`, 'gi');
  tag.lastIndex = start;
  let depth = 1;
  for (let found = tag.exec(text); found; found = tag.exec(text)) {
    if (found[1] === '/') depth -= 1;
    else if (!raw) {
      const inner = readTag(text, tag.lastIndex);
      tag.lastIndex = inner.end;
      if (!inner.closed) depth += 1;
    }
    if (depth === 0) return found.index;
  }
  return text.length;
}
