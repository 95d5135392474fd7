/** Git's bytes as text: paths that may not be UTF-8, names that git quoted, messages in declared encodings. Never fails, never loses a line. */
import type { Path } from '../model.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** UTF-8, a byte order mark kept; what is no UTF-8 becomes U+FFFD. */
export const decodeText = (bytes: Uint8Array): string => decoder.decode(bytes);

export function isUtf8(bytes: Uint8Array, text: string): boolean {
  if (!text.includes('\ufffd')) return true;
  const again = encoder.encode(text);
  return again.length === bytes.length && again.every((byte, index) => byte === bytes[index]);
}

/** A path as text. One that is not UTF-8 is shown as git itself shows it, with octal escapes: `caf\351.ts`. */
export function decodePath(bytes: Uint8Array): Path {
  const text = decoder.decode(bytes);
  return isUtf8(bytes, text) ? text : Array.from(bytes, escapeHigh).join('');
}

const escapeHigh = (byte: number): string => (byte < 0x80 ? String.fromCharCode(byte) : `\\${byte.toString(8)}`);

const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/** The path behind a name that git printed, with or without its C-style quotes. */
export function unquotePath(printed: Uint8Array): Path {
  if (printed.length < 2 || printed[0] !== 34 || printed.at(-1) !== 34) return decodePath(printed);
  const bytes: number[] = [];
  for (let at = 1; at < printed.length - 1; at += 1) {
    const byte = printed[at] ?? 0;
    if (byte !== 92) bytes.push(byte);
    else {
      const letter = String.fromCharCode(printed[at + 1] ?? 0);
      const isOctal = letter >= '0' && letter <= '7';
      bytes.push(isOctal ? octal(printed, at + 1) : (ESCAPES[letter] ?? letter.charCodeAt(0)));
      at += isOctal ? 3 : 1;
    }
  }
  return decodePath(Uint8Array.from(bytes));
}

const octal = (bytes: Uint8Array, at: number): number =>
  Number.parseInt(String.fromCharCode(...bytes.subarray(at, at + 3)), 8) & 0xff;

/** Labels of the encodings that commits are known to declare; a label that nobody knows would make the decoder throw. */
const ENCODINGS =
  /^(?:iso-8859-(?:[2-8]|1[0345])|windows-125[0-8]|koi8-[ru]|shift_jis|euc-(?:jp|kr)|gbk|gb18030|big5|iso-2022-jp)$/;

/** Text in the encoding that a commit's header declares; UTF-8 where it declares none, or one that is not known. */
export function decodeDeclared(bytes: Uint8Array, encoding: string | undefined): string {
  const label = encoding?.toLowerCase().replace(/^cp(?=125\d$)/, 'windows-') ?? '';
  if (/^(?:iso-?8859-?1|latin-?1)$/.test(label)) return new TextDecoder('windows-1252').decode(bytes);
  return ENCODINGS.test(label) ? new TextDecoder(label).decode(bytes) : decodeText(bytes);
}
