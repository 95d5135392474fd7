/** Where a command's result goes outside the action: to standard output, or to the file that the reader names. */
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { UserError } from '../../errors.ts';
import type { Machine } from '../command-line.ts';
import { inert, inertJson } from '../process/log.ts';
import type { EffectsPort } from '../world.ts';

/** There is no page to write, no line to annotate and no output to set: a command delivers its result itself. */
export const localEffects: EffectsPort = { perform: async () => true };

export interface DeliveryOptions {
  readonly stdout: Writable;
  /** Whether a workflow's runner reads standard output, and obeys what it finds there. */
  readonly inWorkflow: boolean;
}

/**
 * Writes results. A file that is there is overwritten: the reader named it, and runs the command again.
 * @throws UserError when the file cannot be written.
 */
export function delivery({ stdout, inWorkflow }: DeliveryOptions): Machine['deliver'] {
  return async (text, file) => {
    if (file === undefined) return await print(inWorkflow ? harmless(text) : text, stdout);
    await writeFile(file, text).catch((error: unknown) => {
      throw new UserError(`Cannot write \`${file}\`: ${reasonOf(error, file)}`);
    });
  };
}

/** A document keeps its value, so that what reads it through a pipe is not misled. */
const harmless = (text: string): string => inert(text.startsWith('{') ? inertJson(text) : text);

function reasonOf(error: unknown, file: string): string {
  const { code } = { code: undefined, ...(error instanceof Error ? error : {}) };
  if (code === 'ENOENT') return `the folder \`${dirname(file)}\` does not exist, create it first`;
  if (code === 'EISDIR') return 'it is a folder, name a file in it';
  return error instanceof Error ? error.message : 'no reason given';
}

/** Resolves when the text is out. A reader that has seen enough and closes the pipe (`| head`) is no error. */
function print(text: string, stdout: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: (Error & { code?: string }) | null): void =>
      error && error.code !== 'EPIPE' ? reject(error) : resolve();
    stdout.once('error', done);
    stdout.write(text, done);
  });
}
