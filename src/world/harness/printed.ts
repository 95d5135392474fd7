/** What foreign code prints leaves the process at once, as it does at a terminal. To a pipe Node.js would keep it until the event loop turns, which it does not between two calls: then nobody would see how much it is. */
import { writeSync } from 'node:fs';
import { Writable } from 'node:stream';

export function printAtOnce(): void {
  for (const [name, fd] of [['stdout', 1] as const, ['stderr', 2] as const]) {
    let stream: Writable | undefined;
    const get = (): Writable => {
      stream ??= streamTo(fd);
      return stream;
    };
    Object.defineProperty(process, name, { configurable: true, enumerable: true, get });
  }
}

const streamTo = (fd: number): Writable =>
  Object.assign(
    new Writable({
      write(chunk: Uint8Array, _, done) {
        for (let from = 0; from < chunk.length; ) from += writeSync(fd, chunk, from);
        done();
      },
    }),
    { fd },
  );
