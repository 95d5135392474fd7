/** What the language has since the version that a configuration asks for: programs run where it is there already. */
import type ts from 'typescript';
import { isLibrary, type TypeScript } from './host.ts';
import { wholeWord } from './whole-word.ts';

/** Whether a type library that a program does not read says a word. */
export type IsNewer = (word: string) => boolean;

export function newerThan(compiler: TypeScript, program: ts.Program): IsNewer {
  const texts = unread(compiler, program);
  return (word) => {
    const whole = wholeWord(word);
    return texts().some((text) => whole.test(text));
  };
}

/** Read once it is asked for. */
function unread(compiler: TypeScript, program: ts.Program): () => readonly string[] {
  let texts: readonly string[] | undefined;
  return () => {
    if (texts !== undefined) return texts;
    const read = new Set(
      program.getSourceFiles().flatMap(({ fileName }) => (isLibrary(fileName) ? nameOf(fileName) : [])),
    );
    texts = librariesFrom(compiler, 'lib.esnext.d.ts').flatMap(([name, text]) => (read.has(name) ? [] : text));
    return texts;
  };
}

const nameOf = (file: string): string => file.replace(/^.*[\\/]/, '');

/** A library and those that it is put together from. */
function librariesFrom(compiler: TypeScript, first: string): readonly (readonly [string, string])[] {
  const directory = compiler.getDefaultLibFilePath({}).replace(/[^\\/]*$/, '');
  const queue = [first];
  const found: (readonly [string, string])[] = [];
  for (const name of queue) {
    const text = compiler.sys.readFile(`${directory}${name}`) ?? '';
    found.push([name, text]);
    const more = [...text.matchAll(/^\/\/\/ <reference lib="([\w.]+)"/gm)].map(([, lib = '']) => `lib.${lib}.d.ts`);
    queue.push(...more.filter((one) => !queue.includes(one)));
  }
  return found;
}
