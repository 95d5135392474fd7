/** One line on a terminal that says what is going on, and goes away when it is over. Silent for everybody else. */
import type { WriteStream } from 'node:tty';
import type { Progress } from '../world.ts';

/** Short work says nothing: a line that only flickers is noise. */
const QUIET_MILLISECONDS = 400;
const ERASE_LINE = '\r\u001b[K';

export function progressOn(terminal: WriteStream): Progress {
  if (terminal.isTTY !== true) return () => {};
  let timer: NodeJS.Timeout | undefined;
  let isShown = false;
  const erase = (): void => {
    if (isShown) terminal.write(ERASE_LINE);
    isShown = false;
  };
  return (what) => {
    clearTimeout(timer);
    erase();
    if (what === null) return;
    timer = setTimeout(() => {
      terminal.write(`assay: ${what} …`);
      isShown = true;
    }, QUIET_MILLISECONDS);
    timer.unref();
  };
}
