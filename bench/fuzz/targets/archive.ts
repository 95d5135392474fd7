/** Archives of artifacts, as bytes. What they say of their own content is made right again half of the time, so that what is behind it is reached. */
import { crc32 } from 'node:zlib';
import { unzipOne } from '../../../src/world/artifacts/unzip.ts';
import { zipOf } from '../../../test/support/zip.ts';
import { bytesOf, law, type Target } from '../target.ts';

const LIMITS = { name: 'claim.json', bytes: 100_000 };
const asText = (bytes: Buffer): string => bytes.toString('latin1');

export default {
  name: 'archive',
  seeds: [
    asText(zipOf({ name: 'claim.json', content: '{"claim":1,"é":"x"}' })),
    asText(zipOf({ name: 'claim.json', content: 'a'.repeat(5000) })),
    asText(zipOf({ name: '../claim.json', content: 'x', mode: 0o120777 })),
    asText(zipOf({ name: 'claim.json', content: 'x', isEncrypted: true, size: 9 }, { name: 'b', content: '' })),
  ],
  pieces: [
    ...[
      'PK\x01\x02',
      'PK\x03\x04',
      'PK\x05\x06',
      'PK\x06\x06',
      '\0',
      '\0\0\0\0',
      '\xff\xff\xff\xff',
      '\x01\0',
      '\x08\0',
    ],
    ...['claim.json', '../claim.json', '/etc/x', 'C:\\x', '\xa0\xff', '{"a":1}', '\x80', '\xc3\xa9'],
  ],
  longest: 200_000,
  answer: 300,
  run(text) {
    const archive = Buffer.from(bytesOf(text));
    const [given, mended] = [unzipOne(archive, LIMITS), unzipOne(withTrueSums(archive), LIMITS)];
    for (const one of [given, mended])
      law('unavailable' in one || Buffer.byteLength(one.value) <= LIMITS.bytes, 'no more than allowed is unpacked');
    return [given, mended];
  },
} satisfies Target;

/** For a stored entry: its sum, over as many bytes as the list at the end says. */
function withTrueSums(archive: Buffer): Buffer {
  const copy = Buffer.from(archive);
  const end = copy.length - 22;
  if (end < 0) return copy;
  const at = copy.readUInt32LE(end + 16);
  if (at + 46 > copy.length) return copy;
  const [packed, local] = [copy.readUInt32LE(at + 20), copy.readUInt32LE(at + 42)];
  if (local + 30 > copy.length) return copy;
  const from = local + 30 + copy.readUInt16LE(local + 26) + copy.readUInt16LE(local + 28);
  copy.writeUInt32LE(crc32(copy.subarray(from, from + packed)), at + 16);
  return copy;
}
