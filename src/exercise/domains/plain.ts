/** What the plain types hold: a few values that tell versions apart, and limits within which more are made. */
import type { Use } from '../body/parameter-use.ts';
import type { Value } from '../values/value.ts';
import { type Domain, domainOf, NOTHING } from './domain.ts';

/** Where a function's own text is the only witness. */
export function domainOfUse(use: Use): Domain {
  if (use === 'text') return STRING;
  if (use === 'number') return COUNT;
  if ('oneOf' in use) return { ...NOTHING, exact: use.oneOf };
  const item = use.list === undefined ? COUNT : domainOfUse(use.list);
  return { ...NOTHING, lists: { item, minLength: 0, maxLength: 10 } };
}

/** What most functions calculate with. */
const COUNT: Domain = { ...NOTHING, numbers: { decimals: 0, min: 0, max: 1000, seen: [0, 1, 2, 3, 10, 12, 99, 100] } };

/** Small numbers before large ones, whole ones before fractions; both signs. */
export const NUMBER: Domain = {
  ...NOTHING,
  numbers: {
    decimals: 2,
    min: -1000,
    max: 1000,
    seen: [0, 1, 2, 3, 5, 7, 10, 11, 12, 13, 24, 60, 99, 100, -1, 0.5, 1.5],
  },
};

export const STRING: Domain = {
  ...NOTHING,
  strings: {
    alphabet: Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
    minLength: 0,
    maxLength: 20,
    seen: [
      '',
      'a',
      'b',
      'A',
      'ab',
      'aba',
      'Hello World',
      'a b c',
      '0',
      '12',
      '101',
      '3.5',
      'x,y',
      '()',
      '(())',
      '<>',
      '[]',
      'a@b.c',
      '1 2 3',
      'AEIOUy',
      '2024-02-29',
    ],
  },
};

export const CALLBACKS: readonly Value[] = [
  '(x) => x',
  '() => true',
  '() => false',
  '(a, b) => a - b',
  '(x) => x * 2',
].map((v): Value => ({ t: 'function', v }));

const FEW_RECORDS: readonly Value[] = [
  { t: 'object', v: [] },
  { t: 'object', v: [['a', 1]] },
  {
    t: 'object',
    v: [
      ['a', 'x'],
      ['b', { t: 'array', v: [1, 2] }],
    ],
  },
];

/** `unknown`: a function that says so is ready for whatever comes. */
export const ANYTHING: Domain = {
  ...NOTHING,
  numbers: NUMBER.numbers,
  strings: STRING.strings,
  booleans: true,
  lists: { item: { ...NOTHING, numbers: NUMBER.numbers, strings: STRING.strings }, minLength: 0, maxLength: 5 },
  exact: [null, { t: 'undefined' }, ...FEW_RECORDS],
};

const FORM =
  "[['a', '1'], ['b', ''], ['a', '2']].reduce((form, [name, value]) => (form.append(name, value), form), new FormData())";
const REQUEST = "new Request('https://example.com/', { method: 'POST', body: '{\"a\":1}' })";

/** `object`: whatever has fields. */
export const OBJECTS: Domain = { ...NOTHING, exact: FEW_RECORDS };

const bytes = (name: string, ...v: number[]): Value => ({ t: 'bytes', name, v });
const made = (...texts: string[]): Domain => domainOf(texts.map((v): Value => ({ t: 'function', v })));
const numbersIn = (name: string): readonly [string, Domain] => [
  name,
  made(`new ${name}()`, `new ${name}([0])`, `new ${name}([1, 2, 3])`),
];

/** What the language and its surroundings have under a name of their own, as far as something plain makes it. */
export const BUILT_IN: ReadonlyMap<string, Domain> = new Map<string, Domain>([
  ['Date', domainOf([0, 951_782_400_000, 1_577_836_800_000, null].map((v): Value => ({ t: 'date', v })))],
  ['RegExp', domainOf(['a', '^[a-z]+$', '\\d+'].map((v): Value => ({ t: 'regexp', v, flags: '' })))],
  ['Error', domainOf([{ t: 'error', name: 'Error' }])],
  ['Function', domainOf(CALLBACKS)],
  ['Object', OBJECTS],
  ['PropertyKey', { ...NOTHING, strings: STRING.strings, exact: [0, 1, { t: 'symbol', v: 'a' }] }],
  ...['Uint8Array', 'Buffer'].map((name): readonly [string, Domain] => [
    name,
    domainOf([bytes(name), bytes(name, 0), bytes(name, 1, 2, 255), bytes(name, 104, 105)]),
  ]),
  ...['Int8Array', 'Uint16Array', 'Int16Array', 'Uint32Array', 'Int32Array', 'Float32Array', 'Float64Array'].map(
    numbersIn,
  ),
  ['ArrayBuffer', made('new ArrayBuffer(0)', 'new Uint8Array([1, 2, 255]).buffer')],
  ['URL', made("new URL('https://example.com/')", "new URL('http://example.org:8080/a/b.html?c=1&d=2#e')")],
  ['URLSearchParams', made('new URLSearchParams()', "new URLSearchParams('a=1&b=2&a=3')")],
  ['Headers', made('new Headers()', "new Headers({ 'content-type': 'application/json', 'x-a': '1' })")],
  ['FormData', made('new FormData()', FORM)],
  ['AbortSignal', made('new AbortController().signal', 'AbortSignal.abort()')],
  ['AbortController', made('new AbortController()')],
  ['Request', made("new Request('https://example.com/a?b=1')", REQUEST)],
  [
    'Response',
    made("new Response('')", 'new Response(\'{"a":1}\', { status: 201 })', "new Response('a', { status: 404 })"),
  ],
  ['WeakMap', made('new WeakMap()')],
  ['WeakSet', made('new WeakSet()')],
]);
