/** Words for people: quotes that cannot mislead, counts, and lists that stay short. */

/** The text in backticks: control and invisible characters spelt out, backticks replaced, cut at 80 characters. */
export function quoted(text: string): string {
  return `\`${cut(visible(text).replaceAll('`', "'"), 80)}\``;
}

/** Characters that a reader cannot see, or that would move other text, as `<U+200B>`. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, codePoint);
}

export function codePoint(character: string): string {
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `<U+${hexadecimal.padStart(4, '0')}>`;
}

/** At most `limit` code points; what was cut shows as `…`. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = [...text.slice(0, 2 * limit + 2)];
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
}

/** `1 line`, `2 lines`; give the plural where it is not the singular with an `s`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a, b, c and 4 more`: the first `limit` items. */
export function listed(items: readonly string[], limit = 3): string {
  const rest = items.length - limit;
  return rest > 0 ? `${items.slice(0, limit).join(', ')} and ${rest} more` : items.join(', ');
}
