/** Addresses on the forge, built from parts that were looked at. A part that does not look right makes no link, never a wrong one. */
import type { Change } from '../model.ts';
import type { Links } from './markdown.ts';
import type { Place } from './page.ts';

const SERVER = /^https?:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/;
const REPOSITORY = /^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Longer addresses are cut by browsers and proxies. */
const LONGEST = 2000;

/** Percent-encoded part by part, also what RFC 3986 leaves to the sub-delimiters and Markdown would read. Null for what a browser would resolve away. */
export function encodePath(path: string): string | null {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return null;
  const encode = (part: string): string =>
    encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')).replace(
      /[!'()*~_]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  return parts.map(encode).join('/');
}

/** `server` is the forge's web address, such as `https://github.com`, or null where there is none. */
export function linksFor({ repository, head }: Change, server: string | null): Links {
  const known = server !== null && SERVER.test(server) && repository !== null && REPOSITORY.test(repository);
  if (!known) return { blob: () => null, commit: () => null, pull: () => null };
  const top = `${server}/${repository}`;
  return {
    blob: (place) => (SHA.test(head) ? blob(`${top}/blob/${head}`, place) : null),
    commit: (sha) => (SHA.test(sha) ? `${top}/commit/${sha}` : null),
    pull: (number) => (Number.isSafeInteger(number) && number > 0 ? `${top}/pull/${number}` : null),
  };
}

function blob(top: string, { path, lines }: Place): string | null {
  const encoded = encodePath(path);
  if (encoded === null) return null;
  const anchor = lines === undefined ? '' : `#L${lines.from}${lines.to > lines.from ? `-L${lines.to}` : ''}`;
  const url = `${top}/${encoded}${anchor}`;
  return url.length > LONGEST ? null : url;
}
