/**
 * Where a YAML text is nested too deeply, told by the library's reader of tokens, which keeps a stack of its own. What makes
 * values of them calls itself for each level, and where the engine's stack ends inside of the engine's own work, the whole
 * process ends with it. So this is asked first.
 */
import { Lexer, Parser } from 'yaml';

/** Nobody writes forty; stacks have ended from 1,200 on. */
const DEEPEST = 200;

/** In UTF-16 units; null where it is not too deep. Takes linear time. */
export function tooDeepAt(text: string): number | null {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // What it has finished is of no use here.
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > DEEPEST) return Math.min(parser.offset, text.length);
  }
  return null;
}
