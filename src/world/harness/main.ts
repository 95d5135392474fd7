/**
 * The program that runs code under test: a process of its own, shut in by `sandbox.ts`, that knows nothing worth
 * stealing. It takes requests on standard input and answers on standard output, where foreign code may print as well. Whatever it uses is taken before foreign
 * code runs, so that nobody changes it under its feet; each answer begins with a word that foreign code cannot know,
 * so that nobody answers in its place.
 */
import { networkInterfaces } from 'node:os';
import type { Request } from '../../exercise/program/protocol.ts';
import { watchBuiltins } from './builtins.ts';
import { call } from './call.ts';
import type { Classes } from './decode.ts';
import { encode } from './encode.ts';
import { packageBehind } from './lacking.ts';
import { load } from './modules.ts';
import { pin } from './pins.ts';
import { printAtOnce } from './printed.ts';
import { lookUp, parse, stringify } from './taken.ts';
import { lineReader, readWord, writer } from './wire.ts';

const answer = writer(readWord());
const read = lineReader();
const restart = pin();
printAtOnce();
const changed = watchBuiltins();
let classes: Classes = new Map();

async function serve(request: Request): Promise<void> {
  restart();
  switch (request.ask) {
    case 'probe':
      return answer(`{"did":"probe","interfaces":${interfaces()}}`);
    case 'load':
      classes = load(request.program).registered;
      return answer(`{"did":"load","names":${stringify([...classes.keys()])}}`);
    case 'call':
      for (let index = 0; index < request.inputs.length; index += 1) {
        restart();
        const result = await call(request.name, request.inputs[index] ?? [], classes);
        answer(`{"did":"call","result":${result}}`);
      }
      return;
    case 'value': {
      const value = lookUp(classes, request.name);
      const lacking = packageBehind(value);
      if (lacking !== null) return answer(`{"did":"fail","why":${stringify(lacking)}}`);
      return answer(`{"did":"value","value":${encode(value)}}`);
    }
    default:
      return request satisfies never;
  }
}

function interfaces(): number {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter(({ internal }) => !internal).length;
}

function said(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error);
  return `{"did":"fail","why":${stringify(text.slice(0, 300))}}`;
}

async function main(): Promise<void> {
  for (let line = read(); line !== undefined; line = read()) {
    try {
      await serve(parse(line));
    } catch (error) {
      answer(said(error));
    }
    answer(`{"did":"end","changed":${stringify(changed())}}`);
  }
  process.exit();
}

void main();
