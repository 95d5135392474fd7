/** One version of a module, loaded in a process of its own: calls go in, results come out, whatever the code does. */
import type { Cell, Sandbox } from '../../world/world.ts';
import type { Input, Result, Value } from '../values/value.ts';
import type { Program, Reply, Request } from './protocol.ts';

/** Milliseconds that one call has, one whose answer is held against somebody, and that loading has. */
const CALL_PATIENCE = 1_000;
const SURE_PATIENCE = 4_000;
const LOAD_PATIENCE = 10_000;
/** Calls that may end or hang the process before no more are made: each costs a new process. */
const MOST_LOST = 2;
/** The same for one function, all requests together. */
const MOST_LOST_IN_ALL = 5;

export interface Side extends AsyncDisposable {
  /** One result for each input, in order; fewer where calls hang or end the process too often: the rest is not tried. */
  call(name: string, inputs: readonly Input[]): Promise<readonly Result[]>;
  /** What one call comes to in a process that has done nothing before, with time enough on a busy machine. */
  callAnew(name: string, input: Input): Promise<Result | undefined>;
  /** What comes next finds a process that has done nothing before. */
  begin(): Promise<void>;
  /** Whether the module has something of that name that can be reached from its top. */
  has(name: string): boolean;
  /** The built-in object that a call of that name left changed for all that runs after it; null where none was seen. */
  taintOf(name: string): string | null;
  /** Of a constant; undefined where it cannot be had. */
  value(name: string): Promise<Value | undefined>;
}

/** Unloadable: the module cannot be run here, and why, in plain words. */
export async function openSide(sandbox: Sandbox, program: Program): Promise<Side | { readonly unloadable: string }> {
  let cell: Cell | null = null;
  let isUsed = false;
  let names: ReadonlySet<string> = new Set();
  const taints = new Map<string, string>();
  const losses = new Map<string, number>();
  const loaded = async (): Promise<Cell | string> => {
    if (cell !== null) return cell;
    const started = await sandbox.start(program.packages);
    const { replies, ended } = await ask(started, { ask: 'load', program }, LOAD_PATIENCE);
    const [first] = replies;
    if (ended === 'done' && first?.did === 'load') {
      cell = started;
      names = new Set(first.names);
      return started;
    }
    await started[Symbol.asyncDispose]();
    if (first?.did === 'fail') return `loading it fails: ${withoutPlace(first.why, program.packages)}`;
    return `loading it fails: ${typeof ended === 'object' ? ended.gone : 'it does not end'}`;
  };
  const drop = async (): Promise<void> => {
    await cell?.[Symbol.asyncDispose]();
    cell = null;
    isUsed = false;
  };
  const first = await loaded();
  if (typeof first === 'string') return { unloadable: first };
  const call =
    (patience: number) =>
    async (name: string, inputs: readonly Input[]): Promise<readonly Result[]> => {
      const results: Result[] = [];
      for (let lost = 0; results.length < inputs.length; ) {
        const all = losses.get(name) ?? 0;
        const at = lost < MOST_LOST && all < MOST_LOST_IN_ALL ? await loaded() : 'enough';
        if (typeof at === 'string') return results;
        const rest = inputs.slice(results.length);
        isUsed = true;
        const { replies, ended } = await ask(at, { ask: 'call', name, inputs: rest }, patience);
        results.push(...replies.flatMap((reply) => (reply.did === 'call' ? [reply.result] : [])));
        const failed = replies.find((reply) => reply.did === 'fail');
        if (failed?.did === 'fail') results.push({ is: 'stopped', why: failed.why });
        const end = replies.at(-1);
        if (ended === 'done' && end?.did === 'end' && end.changed === null) continue;
        await drop();
        if (end?.did === 'end' && end.changed !== null) taints.set(name, end.changed);
        if (ended === 'done') continue;
        lost += 1;
        losses.set(name, all + 1);
        if (results.length < inputs.length)
          results.push(ended === 'late' ? { is: 'hung' } : { is: 'stopped', why: ended.gone });
      }
      return results;
    };
  return {
    call: call(CALL_PATIENCE),
    async callAnew(name, input) {
      await drop();
      losses.delete(name);
      const [result] = await call(SURE_PATIENCE)(name, [input]);
      return result;
    },
    begin: async () => {
      if (isUsed) await drop();
    },
    has: (name) => names.has(name),
    taintOf: (name) => taints.get(name) ?? null,
    async value(name) {
      const at = await loaded();
      if (typeof at === 'string') return undefined;
      const { replies } = await ask(at, { ask: 'value', name }, CALL_PATIENCE);
      const [first] = replies;
      return first?.did === 'value' ? first.value : undefined;
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

/** No path of this machine: the same words on every one. */
const withoutPlace = (words: string, packages: string | null): string =>
  packages === null ? words : words.replaceAll(`${packages}/`, '');
