import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { functionsIn, parseFile } from '../../../src/exercise/functions/functions.ts';
import { LISTENER, listening, OVERHEARD, OVERHEARD_ENTRY } from '../../../src/exercise/program/listener.ts';

/** What the functions of a script were called with, once it ran. */
function heardIn(text: string, name: string): unknown {
  const functions = functionsIn(ts, parseFile(ts, 'a.js', text));
  const script = `${listening(ts, text, functions)}\n${LISTENER}\nreturn { ${OVERHEARD_ENTRY} };`;
  return new Function(script)()[OVERHEARD]()(name);
}

describe('a function that is listened to', () => {
  test.each([
    'function f(a, b) { return a + b } f(1, 2);',
    "function f(a, b) { 'use strict'; return a + b } f(1, 2);",
    'const f = (a, b) => a + b; f(1, 2);',
    'const f = (...all) => { return all }; f(1, 2);',
    'const f = (a, b) => ({ a, b }); f(1, 2); f(1, 2);',
    'function g() { f(1, 2) } function f(a, b) {  const c = a; return c } g();',
  ])('%s tells each call once', (text) => expect(heardIn(text, 'f')).toEqual([[1, 2]]));

  test('tells what it was given, not what became of it', () =>
    expect(heardIn('function f(list) { list.push(2) } f([1]);', 'f')).toEqual([[[1]]]));

  test.each(['f(() => 1)', 'f(new (class A {})())', 'const o = {}; o.o = o; f(o)', 'f({ get a() { throw 1 } })'])(
    '%s is nothing that could be told',
    (call) => expect(heardIn(`function f(a) { return a } ${call};`, 'f')).toEqual([]),
  );

  test('does what it did', () => {
    const text = 'const f = ({ a }) => a * 2; function g(n = 3) { return f({ a: n }) } return [g(), g(1), f.length];';
    const functions = functionsIn(ts, parseFile(ts, 'a.js', text));
    expect(new Function(`${listening(ts, text, functions)}\n${LISTENER}`)()).toEqual([6, 2, 1]);
  });
});
