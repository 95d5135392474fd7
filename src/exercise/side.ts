/** One version of a module, loaded in a process of its own: calls go in, results come out, whatever the code does. */
import type { Cell, Sandbox } from '../world/world.ts';
import type { Program, Reply, Request } from './protocol.ts';
import type { Input, Result } from './value.ts';

/** Milliseconds that one call has, and that loading has. */
const CALL_PATIENCE = 1_000;
const LOAD_PATIENCE = 10_000;
/** Calls that may end or hang the process before no more are made: each costs a new process. */
const MOST_LOST = 3;

export interface Side extends AsyncDisposable {
  /** One result for each input, in order; fewer where calls hang or end the process too often: the rest is not tried. */
  call(name: string, inputs: readonly Input[]): Promise<readonly Result[]>;
}

/** Unloadable: the module cannot be run here, and why, in plain words. */
export async function openSide(sandbox: Sandbox, program: Program): Promise<Side | { readonly unloadable: string }> {
  let cell: Cell | null = null;
  const loaded = async (): Promise<Cell | string> => {
    if (cell !== null) return cell;
    const started = await sandbox.start(program.packages);
    const { replies, ended } = await ask(started, { ask: 'load', program }, LOAD_PATIENCE);
    const [first] = replies;
    if (ended === 'done' && first?.did === 'load') {
      cell = started;
      return started;
    }
    await started[Symbol.asyncDispose]();
    if (first?.did === 'fail') return `loading it fails: ${first.why}`;
    return `loading it fails: ${typeof ended === 'object' ? ended.gone : 'it does not end'}`;
  };
  const drop = async (): Promise<void> => {
    await cell?.[Symbol.asyncDispose]();
    cell = null;
  };
  const first = await loaded();
  if (typeof first === 'string') return { unloadable: first };
  return {
    async call(name, inputs) {
      const results: Result[] = [];
      for (let lost = 0; results.length < inputs.length; ) {
        const at = lost < MOST_LOST ? await loaded() : 'enough';
        if (typeof at === 'string') return results;
        const rest = inputs.slice(results.length);
        const { replies, ended } = await ask(at, { ask: 'call', name, inputs: rest }, CALL_PATIENCE);
        results.push(...replies.flatMap((reply) => (reply.did === 'call' ? [reply.result] : [])));
        const failed = replies.find((reply) => reply.did === 'fail');
        if (failed?.did === 'fail') results.push({ is: 'stopped', why: failed.why });
        const end = replies.at(-1);
        if (ended === 'done' && end?.did === 'end' && end.changed === null) continue;
        await drop();
        if (ended === 'done') continue;
        lost += 1;
        if (results.length < inputs.length)
          results.push(ended === 'late' ? { is: 'hung' } : { is: 'stopped', why: ended.gone });
      }
      return results;
    },
    [Symbol.asyncDispose]: drop,
  };
}

async function ask(cell: Cell, request: Request, patience: number) {
  const replies: Reply[] = [];
  const ended = await cell.ask(JSON.stringify(request), {
    patience,
    take: (line) => {
      const reply: Reply = JSON.parse(line);
      replies.push(reply);
      return reply.did === 'end';
    },
  });
  return { replies, ended };
}
