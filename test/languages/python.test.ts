import { describe, expect, test } from 'vitest';
import type { ImportSite } from '../../src/languages/language.ts';
import python from '../../src/languages/python.ts';
import { languageOf } from '../../src/languages.ts';

const everyLine = (text: string): ReadonlySet<number> => new Set(text.split('\n').map((_, index) => index + 1));

async function sitesOf(text: string, path = 'shop/a.py', asked = everyLine(text)): Promise<readonly ImportSite[]> {
  const found = await python.imports(text, path, asked);
  if ('unreadable' in found) throw new Error(found.unreadable);
  return found.sites;
}

/** `line kind specifier names`, `type` before what type checkers alone read, `null` for a computed name. */
async function said(text: string, path?: string, asked?: ReadonlySet<number>): Promise<readonly string[]> {
  const sites = await sitesOf(text, path, asked);
  return sites.map(
    ({ line, kind, specifier, names, typesOnly }) =>
      `${typesOnly ? 'type ' : ''}${line} ${kind} ${specifier}${names === undefined ? '' : ` (${names})`}`,
  );
}

async function excuseOf(text: string, specifier = 'x'): Promise<string | null | undefined> {
  return (await sitesOf(text)).find((site) => site.specifier === specifier)?.excuse;
}

test.each(['a.py', 'a.pyi', 'shop/A.PYW'])('%s is Python', (path) => {
  expect(languageOf(path)?.name).toBe('python');
});

test.each(['a.ipynb', 'a.pyc', 'a.pyx', 'py'])('%s is not', (path) => {
  expect(languageOf(path)).toBeUndefined();
});

describe('what counts as an import', () => {
  test.each([
    ['import x', ['1 import x']],
    ['import x.y.z', ['1 import x.y.z']],
    ['import x.y as z, w', ['1 import x.y', '1 import w']],
    ['import x . y', ['1 import x.y']],
    ['import x; import y', ['1 import x', '1 import y']],
    ['from x import y', ['1 import x (y)']],
    ['from x import y as z, w', ['1 import x (y,w)']],
    ['from x import *', ['1 import x ()']],
    ['from . import x', ['1 import . (x)']],
    ['from .. import x', ['1 import .. (x)']],
    ['from ... import x', ['1 import ... (x)']],
    ['from .... import x', ['1 import .... (x)']],
    ['from ..x.y import z', ['1 import ..x.y (z)']],
    ['from . x import y', ['1 import .x (y)']],
    ['from __future__ import annotations', ['1 import __future__ (annotations)']],
    ['def f():\n    import x', ['2 import x']],
    ['class A:\n    from x import y', ['2 import x (y)']],
    [`__import__('x')`, ['1 dynamic x']],
    [`importlib.import_module("x.y")`, ['1 dynamic x.y']],
    [`import_module('x')`, ['1 dynamic x']],
    [`import_module('.x', __package__)`, ['1 dynamic .x']],
    [`import_module('.x', package=__package__)`, ['1 dynamic .x']],
    [`import_module('.x', 'y')`, ['1 dynamic null']],
    ['import_module(name)', ['1 dynamic null']],
    [`import_module(f'x.{name}')`, ['1 dynamic null']],
    [`import_module('x\\n')`, ['1 dynamic null']],
    ['async def f():\n  async with a as b:\n    import x', ['3 import x']],
    ['type A = int\nimport x', ['2 import x']],
    ['match a:\n  case [b]:\n    import x', ['3 import x']],
    ['print "old"\nimport x', ['2 import x']],
    ['\uFEFFimport x', ['1 import x']],
    ['import x\r\nimport y\r\n', ['1 import x', '2 import y']],
    ['import größe', ['1 import größe']],
  ])('%s', async (text, sites) => {
    expect(await said(text)).toEqual(sites);
  });

  test.each([
    ['# import x'],
    ['"""\nimport x\n"""'],
    [`a = 'import x'`],
    ['important = 1'],
    [`a.__import__('x')`],
    [`self.import_module('x')`],
    ['import_module()'],
  ])('%s holds none', async (text) => {
    expect(await sitesOf(text)).toEqual([]);
  });

  test('only what type checkers alone read is for types', async () => {
    expect(await said('if TYPE_CHECKING:\n    import x\nelse:\n    import y')).toEqual([
      'type 2 import x',
      '4 import y',
    ]);
    expect(await said('if not typing.TYPE_CHECKING:\n    import x\nelse:\n    import y')).toEqual([
      '2 import x',
      'type 4 import y',
    ]);
    expect(await said('import x', 'shop/a.pyi')).toEqual(['type 1 import x']);
    expect(await said('import x', 'shop/a.pyw')).toEqual(['1 import x']);
  });
});

describe('where an import stands', () => {
  const brackets = 'from .x import (\n    y,  # first\n    z as w,\n    v, u,\n)\n';

  test('names in brackets stand on their own lines', async () => {
    expect(await said(brackets)).toEqual(['1 import .x ()', '2 name .x (y)', '3 name .x (z)', '4 name .x (v,u)']);
  });

  test('a backslash leads on to the next line', async () => {
    expect(await said('import \\\n  x, \\\n  y\nfrom z \\\n  import w')).toEqual([
      '2 import x',
      '3 import y',
      '4 import z ()',
      '5 name z (w)',
    ]);
  });

  test('only the asked lines answer, also those that hold nothing but a name', async () => {
    expect(await said(brackets, 'shop/a.py', new Set([3]))).toEqual(['3 name .x (z)']);
    expect(await said(brackets, 'shop/a.py', new Set([5]))).toEqual([]);
    expect(await said('import x\nfor y in z: pass', 'shop/a.py', new Set([2]))).toEqual([]);
  });
});

describe('why the absence of a module would prove nothing', () => {
  test.each([
    ['try:\n    import x\nexcept ImportError:\n    x = None', 'caught'],
    ['try:\n    import x\nexcept (KeyError, ModuleNotFoundError) as e:\n    pass', 'caught'],
    ['try:\n    import x\nexcept Exception:\n    pass', 'caught'],
    ['try:\n    import x\nexcept:\n    pass', 'caught'],
    ['try:\n    import y\nexcept ImportError:\n    import x', 'caught'],
    ['try:\n    import y\nexcept ImportError:\n    pass\nelse:\n    import x', 'caught'],
    ['with contextlib.suppress(ImportError):\n    import x', 'caught'],
    ['with pytest.raises(ImportError):\n    import x', 'expects'],
    ['if sys.version_info >= (3, 11):\n    import x', 'condition'],
    ['if sys.version_info >= (3, 11):\n    import y\nelse:\n    import x', 'condition'],
    [`if sys.platform == 'win32':\n    def f():\n        import x`, 'condition'],
    ['if HAS_X:\n    import x', 'condition'],
    [`pytest.importorskip('x')\nimport x`, 'looks for'],
    [`sys.modules['x'] = fake\nimport x`, 'looks for'],
    [`sys.path.insert(0, '..')\nimport x`, 'changes where'],
    ['a = (1 2)\nb = [\nimport x', 'does not parse'],
  ])('%s', async (text, why) => {
    expect(await excuseOf(text)).toContain(why);
  });

  test.each([
    ['def f():\n    if sys.version_info < (3, 11):\n        print(1)\n    import x'],
    ['def f():\n    if a:\n        return\n    import x'],
    ['if sys.version_info < (3, 8):\n    sys.exit(1)\nimport x'],
    ['try:\n    import x\nexcept KeyError:\n    pass'],
    ['try:\n    import x\nfinally:\n    pass'],
    ['with open(a) as b:\n    import x'],
    [`if __name__ == '__main__':\n    import x`],
    ['import x\na = (1 2)\nb = ['],
    ['sys.path\nimport x'],
  ])('nothing foresees it in %s', async (text) => {
    expect(await excuseOf(text)).toBeNull();
  });

  test('paths that a file adds say nothing of relative modules', async () => {
    expect(await excuseOf(`sys.path.append('..')\nfrom .x import y`, '.x')).toBeNull();
  });
});

test.each([
  ['if sys.version_info < (3, 11):\n        print(1)\n        sys.exit(1)'],
  ['if not has_numpy():\n        return None'],
  ['if sys.platform != "win32":\n        raise OSError'],
  ['if sys.platform != "win32":\n        pytest.skip("for Windows")'],
])('a function that is left before the import foresees it: %s', async (guard) => {
  expect(await excuseOf(`def f():\n    ${guard}\n    a = 1\n    if b:\n        import x`)).toContain(
    'under a condition',
  );
});

describe('texts that nobody wrote by hand', () => {
  test('a file of a million characters is not read', async () => {
    const found = await python.imports(`import x\n${'#'.repeat(1_000_001)}`, 'a.py', new Set([1]));
    expect(found).toEqual({ unreadable: 'a file too long to parse' });
  });

  test.each([
    ['brackets', (size: number) => `import x\n${'[{('.repeat(size)}`],
    ['branches', (size: number) => `if a:\n import x\n${'elif a:\n import x\n'.repeat(size)}`],
    ['names on one line', (size: number) => `from x import ${'a, '.repeat(size)}b`],
    ['parts of a name', (size: number) => `import ${'a.'.repeat(size)}b`],
    ['nested calls', (size: number) => 'import_module('.repeat(size)],
    ['an open string', (size: number) => `import x\n"""${'x"\n'.repeat(size)}`],
  ])('%s in great number are read in time that follows the length', async (_, make) => {
    const took = async (size: number): Promise<number> => {
      const text = make(size);
      const started = performance.now();
      await python.imports(text, 'a.py', everyLine(text));
      return performance.now() - started;
    };
    await took(500);
    const [little, much] = [await took(600), await took(6_000)];
    expect(much).toBeLessThan(little * 10 * 4 + 400);
  });
});
