/** Reads a commit object as git stores it. Hostile in every field; lenient where git is; never fails. */
import type { Commit, Identity } from '../model.ts';
import { decodeDeclared } from './git-text.ts';

/** The longest message that is kept, in bytes. */
export const MOST_MESSAGE_BYTES = 1024 * 1024;

export interface ParsedCommit extends Pick<Commit, 'author' | 'committer' | 'message'> {
  readonly committed: number;
  /** Whether the message was longer than what is kept. */
  readonly cut: boolean;
}

/** `bytes`: the object's content from its start; it may end early. */
export function parseCommit(bytes: Uint8Array): ParsedCommit {
  const end = endOfHeaders(bytes);
  const headers = readHeaders(bytes.subarray(0, end));
  const encoding = headers.get('encoding');
  const decode = (value: Uint8Array) => decodeDeclared(value, encoding === undefined ? undefined : latin1(encoding));
  const message = bytes.subarray(end + 2);
  return {
    author: readIdentity(decode(headers.get('author') ?? NOTHING)),
    committer: readIdentity(decode(headers.get('committer') ?? NOTHING)),
    committed: readTime(decode(headers.get('committer') ?? NOTHING)),
    message: decode(message.subarray(0, MOST_MESSAGE_BYTES)),
    cut: message.length > MOST_MESSAGE_BYTES,
  };
}

const NOTHING = new Uint8Array();

/** Where the empty line begins that parts the headers from the message; the end where there is none. */
function endOfHeaders(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) if (bytes[at + 1] === 10) return at;
  return bytes.length;
}

/** The first header of each name; lines that continue one, as a signature's do, begin with a space. */
function readHeaders(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const headers = new Map<string, Uint8Array>();
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(10, at);
    const end = newline < 0 ? bytes.length : newline;
    const line = bytes.subarray(at, end);
    const space = line.indexOf(32);
    if (space > 0) {
      const name = latin1(line.subarray(0, space));
      if (!headers.has(name)) headers.set(name, line.subarray(space + 1));
    }
    at = end + 1;
  }
  return headers;
}

/** `Name <address> time zone`, split where git splits it: at the first `<` and the first `>` after it. */
function readIdentity(line: string): Identity {
  const open = line.indexOf('<');
  if (open < 0) return { name: line.trim(), email: '' };
  const close = line.indexOf('>', open);
  return { name: line.slice(0, open).trim(), email: line.slice(open + 1, close < 0 ? undefined : close).trim() };
}

/** The seconds behind the address; 0 where there are none that a calendar knows. */
function readTime(line: string): number {
  const seconds = Number(/> (\d{1,12}) [+-]\d{4}$/.exec(line)?.[1] ?? 0);
  return seconds <= LAST_SECOND ? seconds : 0;
}

/** The end of the year 9999, the last that RFC 3339 can write. */
const LAST_SECOND = 253_402_300_799;

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 100));
