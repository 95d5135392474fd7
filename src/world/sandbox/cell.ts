/** A process that answers lines with lines. What it prints besides its answers is counted, and what is too much or too late ends it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Answering, Cell } from '../world.ts';

export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** Bytes that code under test may print, all streams together. */
const MOST_PRINTED = 1024 * 1024;
/** Bytes of one answer. */
const MOST_ANSWERED = 4 * 1024 * 1024;
/** As long as the word that begins an answer, which the process gets before foreign code runs. Hexadecimal: no output has it by chance. */
const WORD_BYTES = 32;

type Ended = Awaited<ReturnType<Cell['ask']>>;

export function openCell({ program, args, env }: Launch): Cell {
  // A group of its own, so that whatever it starts ends with it.
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env, detached: true });
  const word = randomBytes(WORD_BYTES / 2).toString('hex');
  let waiting: Answering | null = null;
  let settle: (ended: Ended) => void = () => {};
  let timer: NodeJS.Timeout | undefined;
  let gone: string | null = null;

  const finish = (ended: Ended): void => {
    clearTimeout(timer);
    waiting = null;
    settle(ended);
  };
  const end = (why: string): void => {
    gone ??= why;
    kill(child);
    finish({ gone });
  };
  const rearm = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => finish('late'), waiting?.patience ?? 0);
  };
  const answers = answersIn(word, {
    answer: (line) => {
      if (waiting === null) return end('it answers what nobody asked');
      if (waiting.take(line)) finish('done');
      else rearm();
    },
    tooMuch: () => end(`it prints more than ${MOST_PRINTED / 1024 / 1024} MiB`),
  });
  child.stdout?.on('data', answers.read);
  child.stderr?.on('data', answers.ignore);
  child.stdin?.on('error', () => {});
  child.on('error', (error) => end(`it does not start: ${error.message}`));
  // `close`, not `exit`: what was answered before the end still counts.
  child.on('close', (code, signal) => end(answers.isFull() ? 'it runs out of memory' : wordsFor(code, signal)));
  child.stdin?.write(word);

  return {
    ask(request, answering) {
      if (gone !== null) return Promise.resolve({ gone });
      return new Promise((resolve) => {
        settle = resolve;
        waiting = answering;
        rearm();
        child.stdin?.write(`${request}\n`);
      });
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const closed = new Promise((resolve) => child.once('close', resolve));
      end('it was ended');
      await closed;
    },
  };
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
    child.kill('SIGKILL');
  }
}

function wordsFor(code: number | null, signal: NodeJS.Signals | null): string {
  if (signal !== null || (code ?? 0) > 128) return 'it was killed';
  return code === 0 ? 'it ends the process' : `it ends the process with status ${code}`;
}

interface Heard {
  readonly answer: (line: string) => void;
  readonly tooMuch: () => void;
}

/** Finds the answers in what comes: each begins with the word and ends with a line feed. */
function answersIn(word: string, { answer, tooMuch }: Heard) {
  const start = Buffer.from(word);
  let held: Buffer = Buffer.alloc(0);
  let printed = 0;
  let isFull = false;
  const print = (bytes: Buffer): void => {
    printed += bytes.length;
    if (printed > MOST_PRINTED) tooMuch();
  };
  const read = (chunk: Buffer): void => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    for (;;) {
      const from = held.indexOf(start);
      if (from < 0) {
        // The end may be the beginning of the word.
        const kept = Math.min(held.length, start.length - 1);
        print(held.subarray(0, held.length - kept));
        held = held.subarray(held.length - kept);
        return;
      }
      print(held.subarray(0, from));
      held = held.subarray(from);
      const to = held.indexOf(10);
      if (to < 0) {
        if (held.length > MOST_ANSWERED) tooMuch();
        return;
      }
      const line = held.subarray(start.length, to).toString('utf8');
      held = held.subarray(to + 1);
      answer(line);
    }
  };
  /** Of what is printed beside the answers, one thing is of interest: what Node says when its heap is full. */
  const ignore = (bytes: Buffer): void => {
    isFull ||= bytes.includes('heap out of memory');
    print(bytes);
  };
  return { read, ignore, isFull: () => isFull };
}
