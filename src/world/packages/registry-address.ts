/** Reads the address of a registry, as people and configurations write it. */

/** An address of the web, without credentials and with a closing slash; undefined for anything else, and where a variable was left unreplaced. */
export function addressOf(text: unknown): URL | undefined {
  if (typeof text !== 'string' || text.includes('${') || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return new URL(`${url.protocol}//${url.host}${url.pathname.replace(/\/*$/, '/')}`);
}
