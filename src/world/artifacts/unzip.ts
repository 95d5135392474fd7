/** The one file that an archive is to hold, or why the archive is not opened. Sizes that it tells of itself are compared, never believed. */
import { crc32, inflateRawSync } from 'node:zlib';
import type { Known } from '../../model.ts';

export interface UnzipLimits {
  /** The only name that is allowed. */
  readonly name: string;
  /** Of the archive, and of what it unpacks to. */
  readonly bytes: number;
}

/** How much larger than itself an archive may become: text is seldom packed to a hundredth. */
const MOST_RATIO = 200;

// PKWARE's APPNOTE.TXT, 4.3: signatures and lengths of the fixed parts.
const END = { signature: 0x06054b50, length: 22 } as const;
const ENTRY = { signature: 0x02014b50, length: 46 } as const;
const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const STORED = 0;
const DEFLATED = 8;
const UNIX_LINK = 0xa000;
const UNIX_PLAIN = 0x8000;
/** Where whoever packed it told no kind. */
const UNTOLD = 0;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
  readonly isPlain: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/** Unavailable for anything but an archive with this one file in it. */
export function unzipOne(archive: Buffer, { name, bytes }: UnzipLimits): Known<string> {
  if (archive.length > bytes) return { unavailable: `its archive is larger than ${bytes} bytes` };
  const entry = onlyEntry(archive);
  if ('unavailable' in entry) return entry;
  const obstacle = obstacleIn(entry.value, name, bytes);
  if (obstacle !== null) return { unavailable: obstacle };
  const content = contentOf(archive, entry.value);
  if (content === null || content.length !== entry.value.unpacked || crc32(content) !== entry.value.crc)
    return { unavailable: 'its archive is broken' };
  const text = content.toString('utf8');
  return Buffer.from(text).equals(content) ? { value: text } : { unavailable: 'it is no UTF-8 text' };
}

function obstacleIn(entry: Entry, name: string, bytes: number): string | null {
  if (/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\\/.test(entry.name)) return 'its archive leads out of its folder';
  if (entry.isLink) return 'its archive holds a link';
  if (!entry.isPlain) return 'its archive holds what is no plain file';
  if (entry.name !== name) return `its archive holds another file than \`${name}\``;
  if (entry.isEncrypted) return 'its archive is encrypted';
  if (entry.unpacked > bytes) return `it is larger than ${bytes} bytes`;
  if (entry.unpacked > Math.max(entry.packed, 1) * MOST_RATIO)
    return `its archive is more than ${MOST_RATIO} times smaller than what it holds`;
  return entry.method === STORED || entry.method === DEFLATED ? null : 'its archive is packed in another way';
}

/** From the list at the archive's end. Whatever has a comment, several parts, or 64-bit sizes is none of ours. */
function onlyEntry(archive: Buffer): Known<Entry> {
  const end = archive.length - END.length;
  if (end < 0 || archive.readUInt32LE(end) !== END.signature) return { unavailable: 'its archive is none' };
  const entries = archive.readUInt16LE(end + 10);
  if (entries !== 1) return { unavailable: `its archive holds ${entries} entries, not one` };
  const at = archive.readUInt32LE(end + 16);
  if (at + ENTRY.length > end || archive.readUInt32LE(at) !== ENTRY.signature)
    return { unavailable: 'its archive is broken' };
  const nameLength = archive.readUInt16LE(at + 28);
  const kind = (archive.readUInt32LE(at + 38) >>> 16) & 0xf000;
  return {
    value: {
      name: archive.toString('utf8', at + ENTRY.length, Math.min(at + ENTRY.length + nameLength, end)),
      method: archive.readUInt16LE(at + 10),
      isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      isLink: kind === UNIX_LINK,
      isPlain: kind === UNIX_PLAIN || kind === UNTOLD,
      crc: archive.readUInt32LE(at + 16),
      packed: archive.readUInt32LE(at + 20),
      unpacked: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
    },
  };
}

/** Null where the bytes are not where they should be, or are more than was told. */
function contentOf(archive: Buffer, { method, packed, unpacked, at }: Entry): Buffer | null {
  if (at + LOCAL.length > archive.length || archive.readUInt32LE(at) !== LOCAL.signature) return null;
  const from = at + LOCAL.length + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  if (from + packed > archive.length) return null;
  const bytes = archive.subarray(from, from + packed);
  if (method === STORED) return bytes;
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(unpacked, 1) });
  } catch {
    return null;
  }
}
