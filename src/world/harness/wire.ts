/** The two ends of the wire, taken and held so that foreign code neither reads requests nor writes answers. */
import { readSync, writeSync } from 'node:fs';

const ANSWERS = 1;
const LINE_FEED = 10;
const WORD_BYTES = 32;

const { apply } = Reflect;
const { alloc, from, concat } = Buffer;
const { subarray, indexOf, toString: decode } = Buffer.prototype;
const cut = (bytes: Buffer, from: number, to?: number): Buffer => apply(subarray, bytes, [from, to]);
const find = (bytes: Buffer, byte: number): number => apply(indexOf, bytes, [byte]);
const textOf = (bytes: Buffer): string => apply(decode, bytes, ['utf8']);
const { wait } = Atomics;
const resting = new Int32Array(new SharedArrayBuffer(4));

/** Bytes outside of the heap, where no snapshot of the heap shows them. */
export function readWord(): Buffer {
  const word = alloc(WORD_BYTES);
  for (let filled = 0; filled < WORD_BYTES; ) {
    const read = readSync(0, word, filled, WORD_BYTES - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return word;
}

/** Waits for the next line; undefined when there will be none. */
export function lineReader(): () => string | undefined {
  const chunk = alloc(65_536);
  let held: Buffer = alloc(0);
  return () => {
    for (;;) {
      const end = find(held, LINE_FEED);
      if (end >= 0) {
        const line = textOf(cut(held, 0, end));
        held = cut(held, end + 1);
        return line;
      }
      const read = readSync(0, chunk);
      if (read === 0) return undefined;
      held = concat([held, cut(chunk, 0, read)]);
    }
  };
}

export function writer(word: Buffer): (answer: string) => void {
  return (answer) => {
    write(word);
    write(from(`${answer}\n`));
  };
}

function write(bytes: Buffer): void {
  for (let left = bytes; left.length > 0; ) {
    try {
      left = cut(left, writeSync(ANSWERS, left));
    } catch (error) {
      if (!isBehind(error)) throw error;
      apply(wait, undefined, [resting, 0, 0, 1]);
    }
  }
}

/** Whether the reader has not taken yet what was written before. */
const isBehind = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EAGAIN';
