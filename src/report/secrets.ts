/** Cuts what looks like a secret out of quoted text: a page, a log or a report must not spread what a change leaked. */

/** Formats that their makers document. Every repetition is bounded, so that the cost is linear. */
const SHAPES: readonly RegExp[] = [
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
  /\bglpat-[\w-]{20,255}/g,
  /\bxox[abeprs]-[\w-]{10,255}/g,
  /\b[sr]k[-_](?:live_|test_|ant-|proj-)?[\w-]{20,255}/g,
  /\bAIza[\w-]{35}/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\beyJ[\w-]{10,2000}\.[\w-]{10,2000}\.[\w-]{5,2000}/g,
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(?:[\s\S]{0,10000}?-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----|[\s\S]*)/g,
];

/** The first characters stay: they tell the reader which secret it is. */
export const withoutSecrets = (text: string): string =>
  SHAPES.reduce(
    (rest, shape) => rest.replace(shape, (secret) => `${secret.slice(0, 4)}… (looks like a secret, cut)`),
    text,
  );
