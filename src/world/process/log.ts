/** Makes text safe to print in a workflow: the runner reads both output streams of a step line by line and obeys what looks like a command. */

/**
 * The same text, for people, without anything a runner could take for a command. It knows two forms: `::` at the start
 * of a line, blanks before it skipped, and `##[` anywhere in one. It compares as its culture does, which may skip
 * characters without width too: so everything that is no visible ASCII counts as skipped here. A changed line shows it.
 */
export function inert(text: string): string {
  return text
    .replace(/#[^!-~\r\n]*(?=\[)/g, '$& ')
    .replace(/(?<![^\r\n])[^!-9;-~\r\n]+/g, (start) => (start.split(':').length > 2 ? `| ${start}` : start));
}

/** The same for a JSON document, whose value stays the same: no line of it starts with `::`, and a bracket can be written as an escape. */
export function inertJson(json: string): string {
  return json.replace(/(#[^!-~\r\n]*)\[/g, '$1\\u005b');
}

/** The same text with every character in sight that steers a terminal, turns the direction of writing or has no width. Line breaks stay. */
export function visible(text: string): string {
  return text.replace(
    /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
  );
}
