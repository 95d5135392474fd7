/** Reads objects by name over one `git cat-file` process that stays. Answers come in the order of the questions; many may be under way. */
import { spawn } from 'node:child_process';
import { UserError } from '../../errors.ts';
import { storeEnvironment } from './git.ts';

export interface Found {
  readonly oid: string;
  readonly type: string;
  /** In bytes, of the whole object. */
  readonly size: number;
}

export interface Content extends Found {
  /** The whole object, or its beginning where it was to be cut. */
  readonly bytes: Uint8Array;
}

/** Names are git's own, without line feeds; undefined says that there is no such object. */
export interface Objects {
  info(name: string): Promise<Found | undefined>;
  /** The first `most` bytes of an object. Git sends all of it all the same: ask for the size first where it may be large. */
  content(name: string, most: number): Promise<Content | undefined>;
}

interface Question {
  /** How much of the content to keep; null for a question about kind and size alone. */
  readonly most: number | null;
  readonly answer: (content: Content | undefined) => void;
  readonly fail: (error: Error) => void;
}

export function openObjects(gitDirectory: string): Objects & AsyncDisposable {
  const env = storeEnvironment(gitDirectory);
  const child = spawn('git', ['cat-file', '--batch-command', '--buffer'], { env, windowsHide: true });
  let waiting: Question[] = [];
  /** How many of those that wait have their answer already: taking each off the front would make a long queue slow. */
  let answered = 0;
  let broken: Error | undefined;
  let errors = '';
  let unsent = '';

  /** Everything that is asked in one turn of the event loop goes to git together, answers and what they lead to included: to wake git for each question would take longer than the answer. */
  const send = () => {
    child.stdin.write(`${unsent}flush\n`);
    unsent = '';
  };
  const ask = (command: string, most: number | null) =>
    new Promise<Content | undefined>((answer, fail) => {
      if (broken !== undefined) return fail(broken);
      waiting.push({ most, answer, fail });
      if (unsent === '') setImmediate(send);
      unsent += `${command}\n`;
    });
  const settle = (content: Content | undefined) => {
    waiting[answered]?.answer(content);
    answered += 1;
    if (answered === waiting.length) [waiting, answered] = [[], 0];
  };
  const breakWith = (error: Error) => {
    broken ??= error;
    const rest = waiting.slice(answered);
    [waiting, answered] = [[], 0];
    for (const { fail } of rest) fail(broken);
  };

  child.stdout.on(
    'data',
    answerReader(() => waiting[answered]?.most ?? null, settle),
  );
  child.stderr.on('data', (data: Buffer) => {
    errors = (errors + data.toString('utf8')).slice(-2000);
  });
  child.stdin.on('error', () => undefined);
  child.on('error', breakWith);
  const closed = new Promise<void>((resolve) => {
    child.on('close', () => {
      breakWith(new UserError(`the repository's objects cannot be read: ${lastLine(errors)}`));
      resolve();
    });
  });

  return {
    info: (name) => ask(`info ${name}`, null),
    content: (name, most) => ask(`contents ${name}`, most),
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await closed;
    },
  };
}

/** A body that is being read. */
interface Body {
  readonly found: Found;
  readonly chunks: Uint8Array[];
  /** How many of its bytes to keep. */
  wanted: number;
  /** Bytes still to come, the line feed at the end included. */
  left: number;
}

const NOTHING = new Uint8Array();

/**
 * Takes the output of `cat-file --batch-command` in pieces of any size: `<oid> <type> <size>`, then the content
 * and a line feed if it was asked for; anything else on the first line says that there is no such object.
 */
function answerReader(
  most: () => number | null,
  settle: (content: Content | undefined) => void,
): (data: Uint8Array) => void {
  let line: Uint8Array = NOTHING;
  let body: Body | undefined;

  const readLine = (text: string) => {
    const [, oid, type, digits] = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(text) ?? [];
    if (oid === undefined || type === undefined) return settle(undefined);
    const found = { oid, type, size: Number(digits) };
    const wanted = most();
    if (wanted === null) return settle({ ...found, bytes: NOTHING });
    body = { found, chunks: [], wanted: Math.min(wanted, found.size), left: found.size + 1 };
  };
  const readBody = (data: Uint8Array, into: Body): Uint8Array => {
    const kept = data.subarray(0, into.wanted);
    if (kept.length > 0) into.chunks.push(kept);
    const taken = Math.min(into.left, data.length);
    into.wanted -= kept.length;
    into.left -= taken;
    if (into.left === 0) {
      body = undefined;
      settle({ ...into.found, bytes: Buffer.concat(into.chunks) });
    }
    return data.subarray(taken);
  };

  return (data) => {
    let rest = line.length > 0 ? Buffer.concat([line, data]) : data;
    line = NOTHING;
    while (rest.length > 0) {
      if (body !== undefined) {
        rest = readBody(rest, body);
        continue;
      }
      const end = rest.indexOf(10);
      if (end < 0) line = rest;
      else readLine(Buffer.from(rest.subarray(0, end)).toString('latin1'));
      rest = rest.subarray(end < 0 ? rest.length : end + 1);
    }
  };
}

function lastLine(errors: string): string {
  const line = errors.trim().split('\n').at(-1) ?? '';
  return line.replace(/^(?:fatal|error): /, '') || 'git ended early';
}
