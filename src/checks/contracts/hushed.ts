/** What a comment keeps from the compiler: of that it refuses nothing, so that nothing is proved by its silence. */

const FOR_FILE = /^\/\/\/?\s*@ts-nocheck\b/;
const FOR_LINE = /[/*]\s*@ts-(?:ignore|expect-error)\b/;
const COMMENT = /^(?:\/[/*]|\*|#!)/;

/** One-based lines. As https://www.typescriptlang.org/docs/handbook/intro-to-js-ts.html#ts-check has it: a comment is about the next line that is none. */
export function hushedIn(text: string): { readonly has: (line: number) => boolean } {
  if (!text.includes('@ts-')) return NONE;
  const lines = text.split('\n').map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '' && !COMMENT.test(line));
  if (lines.slice(0, first < 0 ? lines.length : first).some((line) => FOR_FILE.test(line))) return ALL;
  const hushed = new Set<number>();
  let isHushed = false;
  for (const [index, line] of lines.entries()) {
    if (isHushed) hushed.add(index + 1);
    const isPassedOver = line === '' || line.startsWith('//');
    isHushed = FOR_LINE.test(line) || (isHushed && isPassedOver);
  }
  return hushed;
}

const NONE = { has: () => false };
const ALL = { has: () => true };
