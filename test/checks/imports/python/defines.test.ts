import { describe, expect, test } from 'vitest';
import { defines, findsItsOwn, isDynamic, starSources } from '../../../../src/checks/imports/python/defines.ts';

describe('a name is defined', () => {
  test.each([
    ['def f(): ...'],
    ['    async def f(a): ...'],
    ['class f(Base): ...'],
    ['class f:'],
    ['type f = int'],
    ['f = 1'],
    ['f: int'],
    ['f, g = 1, 2'],
    ['g, f = 1, 2'],
    ['(g, f) = 1, 2'],
    ['g = f = 1'],
    ['import f'],
    ['import a, f'],
    ['from a import f'],
    ['from a import g as f'],
    ['from a import (\n    g,\n    f,\n)'],
    ['from a import (\n    f\n)'],
    ['with a as f:'],
    ['except E as f:'],
  ])('by %s', (text) => {
    expect(defines(text, 'f')).toBe('defined');
  });

  test.each([['x.f(1)'], ['# f'], ['print(f)'], ['"f"'], ['if f == 1: ...'], ['f == 1']])('perhaps by %s', (text) => {
    expect(defines(text, 'f')).toBe('doubtful');
  });

  test.each([['def ff(): ...'], ['f_ = 1'], ['_f = 1'], ['éf = 1'], ['']])('not by %s', (text) => {
    expect(defines(text, 'f')).toBe('not');
  });
});

test.each([
  ['def __getattr__(name): ...', true, false],
  ['class A:\n    def __getattr__(self, name): ...', false, false],
  ['__getattr__, __dir__, __all__ = attach(__name__)', true, false],
  [`globals()['a'] = 1`, true, false],
  [`globals().update(a)`, true, false],
  ['x = globals().get(y)', true, false],
  ['eval(a, globals())', false, false],
  [`sys.modules[__name__] = Lazy()`, true, true],
  [`sys.modules['a.b'] = c`, true, true],
  [`a = sys.modules['b']`, false, false],
  [`if sys.modules['b'] == c: ...`, false, false],
  ['del sys.modules[a]', false, false],
  ['__path__ = extend_path(__path__, __name__)', false, true],
  ['a = lazy_import(b)', true, true],
  ['setattr(self, a, b)', false, false],
  ['setattr(module, a, b)', true, true],
])('%s makes names: %s, finds modules: %s', (text, names, modules) => {
  expect([isDynamic(text), findsItsOwn(text)]).toEqual([names, modules]);
});

test('star imports are found, however they are spaced', () => {
  expect(starSources('from .a import *\nif b:\n    from c.d import (*)\nfrom e import f\n# from g import *')).toEqual([
    '.a',
    'c.d',
  ]);
});

test('a name that stands everywhere is looked for in time that follows the length', () => {
  const started = performance.now();
  expect(defines('x.f '.repeat(100_000), 'f')).toBe('doubtful');
  expect(isDynamic(`${'exec('.repeat(50_000)}\n${'sys.modules['.repeat(50_000)}`)).toBe(true);
  expect(performance.now() - started).toBeLessThan(4_000);
});
