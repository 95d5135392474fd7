/** Findings in words. A hidden character is named by its code point, never printed. */
import type { Finding, Level, Path } from '../../model.ts';
import { describe } from './characters.ts';
import type { Fault } from './fault.ts';
import { firstLookAlike } from './look-alikes.ts';
import type { Disguise } from './words.ts';

export interface Place {
  readonly path: Path;
  /** One-based. */
  readonly line: number;
}

/** So many characters are named; the rest is counted. */
const NAMED = 3;

export function faultFinding({ path, line }: Place, { kind, level, effect, marks }: Fault): Finding {
  const named = marks.slice(0, NAMED).map(({ at, code }) => `${describe(code)} at column ${at + 1}`);
  const more = marks.length > NAMED ? ` and ${marks.length - NAMED} more` : '';
  return {
    rule: `hidden-text/${kind}`,
    level,
    path,
    from: line,
    to: line,
    message: `${named.join(', ')}${more}: ${effect}`,
    help: 'remove it; where it is meant, write it as an escape',
    subject: `${effect} ${marks
      .slice(0, NAMED)
      .map(({ code }) => describe(code))
      .join(' ')}`,
  };
}

export function disguiseFinding({ path, line }: Place, { word, at, twin }: Disguise, level: Level): Finding {
  return {
    rule: 'hidden-text/look-alike',
    level,
    path,
    from: line,
    to: line,
    message: `looks like \`${twin}\` and is another word: ${firstLookAlike(word) ?? 'another form of a letter'} in it, at column ${at + 1}`,
    help: `write it in the letters that it shows`,
    subject: twin,
  };
}

export function pathFinding(
  { path, line }: Place,
  level: Level,
  { message, subject }: { readonly message: string; readonly subject: string },
): Finding {
  const help = 'rename it';
  return { rule: 'hidden-text/look-alike-path', level, path, from: line, to: line, message, help, subject };
}
