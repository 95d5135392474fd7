import { describe, expect, test } from 'vitest';
import imports from '../../../src/checks/imports.ts';
import type { FileChange, Outcome } from '../../../src/model.ts';
import { noWorkspace } from '../../../src/world/workspace/workspace.ts';
import { aFile } from '../../support/builders.ts';
import { fakeTree, type HeldFiles } from '../../support/fake-tree.ts';

const workspace = noWorkspace('nothing is installed');
const project = (more = ''): string => `[project]\nname = "shop"\ndependencies = ["requests>=2", "PyYAML"]\n${more}`;
const lock = (...names: readonly string[]): string =>
  ['requests', 'pyyaml', ...names].map((name) => `[[package]]\nname = "${name}"\nversion = "1"\n`).join('\n');

/** A small shop in `src/`, with a lockfile. */
const shop: HeldFiles = {
  'pyproject.toml': project(),
  'uv.lock': lock('idna'),
  'src/shop/__init__.py': 'from .cart import Cart\n__version__ = "1"\n',
  'src/shop/cart.py': 'import os\n\nclass Cart:\n    def add(self, item): ...\n\nLIMIT: int = 3\nA, B = 1, 2\n',
  'src/shop/pay/__init__.py': '',
  'src/shop/pay/card.py': 'def charge(amount): ...\n',
};

interface Given {
  readonly path?: string;
  readonly files?: HeldFiles;
  readonly without?: readonly string[];
  readonly before?: HeldFiles;
  readonly file?: Partial<FileChange>;
}

/** What the check says of a file that is all new. */
async function outcomeOf(text: string, given: Given = {}): Promise<Outcome> {
  const { path = 'src/shop/pay/a.py', files = {}, without = [], before, file = {} } = given;
  const all = Object.entries({ ...shop, [path]: text, ...files });
  const head = Object.fromEntries(all.filter(([name]) => !without.includes(name)));
  const lines = text.split('\n').length;
  const change = aFile(path, lines, { content: { kind: 'text', text }, ...file });
  const spans = [{ path, from: 1, to: lines }];
  return imports.run([{ file: change, spans }], { workspace, tree: fakeTree(head, before && { base: before }) });
}

/** `there`, `unknown: why`, or `level rule: message (help)`. */
async function answerTo(text: string, given: Given = {}): Promise<string> {
  const { findings, notChecked, verified } = await outcomeOf(text, given);
  const [found] = findings;
  if (found) return `${found.level} ${found.rule}: ${found.message} (${found.help ?? ''})`;
  if (notChecked[0]) return `unknown: ${notChecked[0].why}`;
  return verified.length > 0 ? 'there' : 'not asked';
}

describe('modules of the repository that are there', () => {
  test.each([
    ['from . import card', {}],
    ['from .card import charge', {}],
    ['from .. import cart', {}],
    ['from .. import Cart, __version__', {}],
    ['from ..cart import Cart, LIMIT, A, B', {}],
    ['from ..cart import os', {}],
    ['from ..cart import *', {}],
    ['import shop', {}],
    ['import shop.pay.card', {}],
    ['from shop.pay.card import charge', {}],
    ['from shop.pay import card', {}],
    [`importlib.import_module('shop.cart')`, {}],
    [`importlib.import_module('.card', __package__)`, {}],
    ['from .stub import A', { 'src/shop/pay/stub.pyi': 'class A: ...' }],
    ['from .plain import a', { 'src/shop/pay/plain/a.py': '' }],
    ['from .fast import f', { 'src/shop/pay/fast.py': 'if X:\n    def f(): ...\n' }],
    ['from .names import f', { 'src/shop/pay/names.py': 'from .other import *', 'src/shop/pay/other.py': 'f = 1' }],
    [
      'from .names import f',
      { 'src/shop/pay/names.py': 'from shop.other import *', 'src/shop/other.py': 'from q import (\n  f,\n)' },
    ],
    ['from .lazy import f', { 'src/shop/pay/lazy.py': `T = {'f': 1}\ndef __getattr__(name): return T[name]` }],
    ['import tests.helpers', { 'tests/__init__.py': '', 'tests/helpers.py': '' }],
    ['import beside', { 'src/shop/pay/beside.py': '' }],
    [
      'import tool.a',
      { 'tools/tool/a.py': '', 'pyproject.toml': project('[tool.pytest.ini_options]\npythonpath = ["tools"]') },
    ],
  ])('%s', async (text, files) => {
    expect(await answerTo(text, { files })).toBe('there');
  });
});

describe('modules of the repository that are provably missing', () => {
  test.each([
    [
      'from .crad import charge',
      'no-such-file: `.crad` leads to no module: there is no `crad` in `src/shop/pay` (did you mean `card`?)',
    ],
    ['from ..pay.cash import x', 'no-such-file: `..pay.cash` leads to no module: there is no `cash` in `src/shop/pay`'],
    [
      'import shop.carts',
      'no-such-file: `shop.carts` leads to no module: there is no `carts` in `src/shop` (did you mean `cart`?)',
    ],
    ['from shop.pay.bank import x', 'no-such-file'],
    [`importlib.import_module('shop.carts')`, 'no-such-file'],
    [
      'import shop.cart.item',
      'no-such-file: `shop.cart.item` leads to no module: `src/shop/cart.py` is a module, no package',
    ],
    [
      'from .card import chrage',
      'no-such-name: `src/shop/pay/card.py` defines no `chrage`, and no module there is called so (did you mean `charge`?)',
    ],
    ['from .. import Basket', 'no-such-name: `src/shop/__init__.py` defines no `Basket`'],
    ['from shop.pay import bank', 'no-such-name: `src/shop/pay/__init__.py` defines no `bank`'],
    ['from shop.pay.card import charge, refund', 'no-such-name: `src/shop/pay/card.py` defines no `refund`'],
  ])('%s', async (text, message) => {
    expect(await answerTo(text)).toContain(`error imports/${message}`);
  });

  test('a directory without an `__init__` is as closed as the package that it lies in', async () => {
    const files = { 'src/shop/pay/plain/a.py': '' };
    expect(await answerTo('from .plain.b import x', { files })).toContain('error imports/no-such-file');
    expect(await answerTo('from .plain import b', { files })).toContain(
      'error imports/no-such-name: `src/shop/pay/plain` defines no `b`',
    );
    expect(await answerTo('from .b import x', { path: 'scripts/a.py' })).toContain('in no package');
  });

  test('a distribution may bring a module to a directory that it shares, and none to a package', async () => {
    const files = { 'requirements.txt': 'shop-bank\nparts-bank', 'src/parts/a.py': '' };
    expect(await answerTo('import parts.bank', { files })).toBe('there');
    expect(await answerTo('import shop.bank', { files })).toContain('error imports/no-such-file');
  });

  test('a module that is compiled has the names of its source, and those of its stub', async () => {
    const files = { 'src/shop/pay/fast.pyi': 'def pay(): ...', 'src/shop/pay/fast.pyx': 'cpdef int count(str a):' };
    expect(await answerTo('from .fast import pay', { files })).toBe('there');
    expect(await answerTo('from .fast import count', { files })).toBe('unknown: a name that its module mentions');
    expect(await answerTo('from .fast import cuont', { files })).toContain('error imports/no-such-name');
  });

  test('a build may copy another distribution of the repository into a plug-in, and never the plug-in itself', async () => {
    const files = { 'kernel/pyproject.toml': '[project]\nname = "kernel-lib"' };
    expect(await answerTo('from .kernel_lib import geom', { files })).toContain('which a build may copy');
    expect(await answerTo('from .kernel_lib import geom')).toContain('error imports/no-such-file');
    expect(await answerTo('from .shop import cart', { files })).toContain('error imports/no-such-file');
  });

  test('a name on a line of its own is reported there', async () => {
    const { findings } = await outcomeOf('from .card import (\n    charge,\n    refund,\n)');
    expect(findings).toMatchObject([{ rule: 'imports/no-such-name', from: 3, to: 3 }]);
  });

  test('a missing module is reported once, on its own line', async () => {
    const { findings, notChecked } = await outcomeOf('from .bank import (\n    a,\n    b,\n)');
    expect(findings).toMatchObject([{ rule: 'imports/no-such-file', from: 1 }]);
    expect(notChecked).toHaveLength(2);
  });

  test('what the change itself takes away is named', async () => {
    const before = { ...shop, 'src/shop/pay/old.py': '' };
    expect(await answerTo('from .old import x', { before })).toContain('(the change takes `src/shop/pay/old.py` away)');
  });

  test('what type checkers alone read is a warning', async () => {
    expect(await answerTo('if TYPE_CHECKING:\n    from .bank import x')).toContain('warning imports/no-such-file');
  });
});

describe('modules of the repository of which nobody can tell', () => {
  test.each([
    ['from ..... import x', {}, 'leaves the repository'],
    ['from .fast import f', { 'src/shop/pay/fast.cpython-313-x86_64-linux-gnu.so': '' }, 'compiled'],
    ['from .fast import f', { 'src/shop/pay/fast.pyx': '' }, 'compiled'],
    ['from .fast import f', { 'src/shop/pay/fast.c': '' }, 'made of a file beside it'],
    ['from .api_pb2 import f', {}, 'a tool may generate'],
    ['from ._version import version', {}, 'a tool may generate'],
    ['from .bank import x', { '.gitignore': 'bank.py\n' }, 'git ignores'],
    ['from .bank import x', { 'setup.py': `gen('src/shop/pay/bank.py')` }, 'a build mentions'],
    ['from ._bank import x', { 'Cargo.toml': '' }, 'may be compiled'],
    ['from .bank import x', { 'src/shop/pay/__init__.py': '__path__ = extend()' }, 'in its own way'],
    ['from .link import x', { 'src/shop/pay/link.py': { kind: 'symlink' } }, 'symbolic link'],
    ['from .sub import x', { 'src/shop/pay/sub': { kind: 'submodule' } }, 'submodule'],
    ['import plain.b', { 'plain/a.py': '' }, 'that is no package'],
    ['from .m import f', { 'src/shop/pay/m.py': 'from elsewhere import *' }, 'a star import'],
    ['from .m import f', { 'src/shop/pay/m.py': 'def __getattr__(name): ...' }, 'while it runs'],
    ['from .m import f', { 'src/shop/pay/m.py': `globals()['g'] = 1` }, 'while it runs'],
    ['from .m import f', { 'src/shop/pay/m.py': 'x.f(1)' }, 'mentions'],
    ['from .m import f', { 'src/shop/pay/m.py': { kind: 'unreadable' } }, 'cannot be read'],
    ['import apps.users', { 'web/apps/__init__.py': '', 'web/manage.py': '' }, 'another folder'],
    ['try:\n    from .bank import x\nexcept ImportError: pass', {}, 'its failure is caught'],
  ] as const)('%s with %o', async (text, files, why) => {
    expect(await answerTo(text, { files })).toMatch(new RegExp(`^unknown: .*${why}`));
  });

  test.each([
    ['src/shop/_vendor/a.py', 'vendored'],
    ['tests/fixtures/a.py', 'fixture'],
    ['{{cookiecutter.name}}/a.py', 'template'],
  ])('%s', async (path, why) => {
    const files = { [path.replace('a.py', '__init__.py')]: '' };
    expect(await answerTo('from .bank import x', { path, files })).toContain(
      `unknown: in ${why === 'vendored' ? 'vendored code' : 'a fixture or template'}`,
    );
  });
});

describe('the standard library', () => {
  test.each([
    ['import os.path'],
    ['import xml.etree.ElementTree as ET'],
    ['from concurrent.futures import ThreadPoolExecutor'],
    ['from __future__ import annotations'],
    ['import encodings.idna'],
    ['import asyncio._private'],
    ['import tomllib'],
  ])('%s', async (text) => {
    expect(await answerTo(text)).toBe('there');
  });

  test.each([
    ['import os.pth', "Python's standard library has no module `os.pth` (did you mean `os.path`?)"],
    ['import datetime.datetime', 'no module `datetime.datetime`'],
    ['from collections.abcs import Mapping', 'no module `collections.abcs` (did you mean `collections.abc`?)'],
  ])('%s is not there', async (text, message) => {
    expect(await answerTo(text)).toContain('error imports/no-such-builtin');
    expect(await answerTo(text)).toContain(message);
  });

  test.each([
    ['import tomllib', '>=3.9', 'from Python 3.11 on, and the project admits `>=3.9`'],
    ['import tomllib', '>=3.11', 'there'],
    ['import tomllib', '>=3.8,<3.11', 'from Python 3.11 on'],
    ['import distutils.core', '>=3.12', 'up to Python 3.11'],
    ['import distutils', '>=3.8,<3.12', 'there'],
    ['import imp', '==3.13.*', 'up to Python 3.11'],
  ])('%s under %s', async (text, range, message) => {
    const files = { 'pyproject.toml': project(`requires-python = "${range}"`) };
    const answer = await answerTo(text, { files });
    expect(answer).toContain(message);
    if (message !== 'there') expect(answer).toContain('warning imports/no-such-builtin');
  });

  test('a version is no matter where the import foresees it, nor in tests', async () => {
    const files = { 'pyproject.toml': project('requires-python = ">=3.9"') };
    expect(await answerTo('if sys.version_info >= (3, 11):\n    import tomllib', { files })).toContain('condition');
    expect(await answerTo('import tomllib', { files, path: 'tests/test_a.py' })).toContain('only some versions');
  });

  test('a project that brings a module of the library may use it in every version', async () => {
    const files = { 'pyproject.toml': '[project]\nname = "setuptools"\nrequires-python = ">=3.10"' };
    expect(await answerTo('import distutils.util', { files })).toContain('the project itself may bring');
  });

  test('a module of the repository may hide one of the library', async () => {
    expect(await answerTo('import types.more', { files: { 'src/types/__init__.py': '' } })).toContain('unknown');
    expect(
      await answerTo('import types.more', { files: { 'src/types/__init__.py': '', 'src/types/more.py': '' } }),
    ).toBe('there');
  });
});

describe('distributions', () => {
  test.each([
    ['import requests.adapters', {}],
    ['import yaml', {}],
    ['import idna', {}],
    ['import PIL', { 'requirements.txt': 'pillow==11  # images' }],
    ['import attr', { 'requirements/base.txt': '-r ../more.txt', 'more.txt': 'attrs>=20' }],
    ['import cv2', { 'setup.py': `setup(install_requires=['opencv-python-headless'])` }],
    ['import bs4', { 'setup.cfg': '[options]\ninstall_requires =\n    beautifulsoup4 >= 4\n' }],
    ['import sklearn', { 'environment.yml': 'dependencies:\n  - conda-forge::scikit-learn=1.5\n' }],
    ['import jwt', { Pipfile: '[packages]\nPyJWT = "*"\n' }],
    [
      'import dateutil',
      { 'pyproject.toml': '[tool.poetry.group.dev.dependencies]\npython-dateutil = {version = "2"}' },
    ],
    ['import pytest_mock', { 'pyproject.toml': project('[dependency-groups]\ndev = [\n  "pytest-mock", # here\n]') }],
    ['import google.cloud.storage', { 'requirements.txt': 'google-cloud-storage' }],
    ['import zmq', { 'src/requirements-dev.txt': 'pyzmq' }],
    ['import zmq', { 'pixi.toml': '[feature.net.pypi-dependencies]\npyzmq = "*"' }],
    ['import pyzmq', { 'requirements.txt': 'https://example.org/a/pyzmq-2.6-cp311.whl' }],
    ['import zmq', { 'requirements.txt': '-e git+https://example.org/x/pyzmq.git@v1 # ours' }],
    ['import zmq', { 'requirements.txt': 'git+ssh://git@example.org/x/pyzmq' }],
    ['import zmq', { 'setup.py': 'REQUIRES = """\npyzmq>=2\ntrio\n""".split()' }],
    ['import zmq', { 'dev-environment.yml': 'dependencies: [python, pyzmq=26]' }],
    ['import zmq', { 'pixi.toml': '[dependencies]\npyzmq = ">=26"' }],
    ['import zmq', { 'pyproject.toml': project('[tool.pixi.pypi-dependencies]\npyzmq = "*"') }],
    ['import zmq', { 'hatch.toml': '[envs.default]\ndependencies = ["pyzmq"]' }],
    ['import zmq', { 'tox.toml': '[env_run_base]\ndeps = ["pyzmq==27"]' }],
    ['import zmq', { 'requirements-dev.lock': '-e file:.\npyzmq==27\n    # via shop' }],
  ])('%s is declared or locked', async (text, files) => {
    expect(await answerTo(text, { files })).toBe('there');
  });

  test('what neither is declared nor locked is a warning', async () => {
    expect(await answerTo('import numpy')).toBe(
      'warning imports/undeclared-package: nothing that is declared or locked is known to bring `numpy` (declare `numpy`, if it is what you mean)',
    );
    expect(await answerTo('import cv2')).toContain('(declare `opencv-python`');
    expect(await answerTo('import reqeusts')).toContain('(did you mean `requests`?)');
  });

  test('without a lockfile only a slip of the pen is reported', async () => {
    const without = ['uv.lock'];
    expect(await answerTo('import fastutils', { without })).toContain('unknown: not declared, and nothing is locked');
    expect(await answerTo('import reqeusts', { without })).toContain('did you mean `requests`?');
    const files = { 'pyproject.toml': '[project]\nname = "corner-shop"' };
    expect(await answerTo('import corner_shpo.cart', { files, without })).toContain('did you mean `corner_shop`?');
  });

  test.each([
    ['import shoplib', { 'uv.lock': lock('shoplib-client') }, 'may bring the module'],
    ['import frobnicate', { 'services/pay/requirements.txt': 'frobnicate' }, 'declared elsewhere'],
    ['import frobnicate', { 'other/frobnicate/a.py': '' }, 'another folder'],
    ['import bpy', {}, 'Blender supplies'],
    ['import urllib2', {}, 'Python 2'],
    ['from shop import fast', { 'CMakeLists.txt': 'pybind11_add_module(fast src/a.cpp)' }, 'a build mentions'],
    ['from shop.consts import RED', { 'src/shop/consts.py': `IntEnum._convert_('C', __name__, f)` }, 'makes names'],
    ['from homeassistant.core import HomeAssistant', {}, 'Home Assistant supplies'],
    ['from waflib import Build', {}, 'a build tool supplies'],
    ['import uctypes', {}, 'MicroPython supplies'],
    ['import xbmcdrm', {}, 'Kodi supplies'],
    ['from odoo.addons.sale import models', {}, 'Odoo supplies'],
    ['import numpy', { 'dependencies.json': '{"*": {">=4096": ["numpy", "orjson"]}}' }, 'a script asks for'],
    ['import numpy', { 'src/shop/manifest.json': '{"requirements": ["numpy==2.1"]}' }, 'a script asks for'],
    [
      'import numpy',
      { 'src/__manifest__.py': `{'external_dependencies': {'python': ['numpy']}}` },
      'a script asks for',
    ],
    ['import numpy', { 'addon.xml': '<import addon="script.module.numpy" version="2.0.0"/>' }, 'a script asks for'],
    ['import numpy', { 'meta.yaml': 'requirements:\n  run:\n    - numpy >=2' }, 'a script asks for'],
    ['import setuptools', {}, 'supplies'],
  ])('%s with %o cannot be told', async (text, files, why) => {
    expect(await answerTo(text, { files })).toContain(why);
  });

  test('nothing is said where there is no manifest', async () => {
    const without = ['uv.lock', 'pyproject.toml'];
    expect(await answerTo('import frobnicate', { without })).toBe('unknown: no manifest above the file');
  });

  test('a file that installs what it needs, and a manifest that cannot be read, leave it open', async () => {
    expect(await answerTo('# pip install numpy\nimport numpy')).toContain('the file itself asks for');
    expect(await answerTo('# /// script\n# dependencies = ["rich"]\n# ///\nimport rich')).toContain(
      'the file itself asks for',
    );
    const workflow = { '.github/workflows/ci.yml': 'run: pip install "numpy>=2"' };
    expect(await answerTo('import numpy', { files: workflow })).toContain('declared elsewhere');
    const hidden = { 'requirements.txt': '-r gone.txt' };
    expect(await answerTo('import numpy', { files: hidden })).toContain('cannot be read');
  });

  test('star imports in a ring come to an end', async () => {
    const files = { 'src/shop/x.py': 'from .y import *', 'src/shop/y.py': 'from .x import *\nfrom shop.y import *' };
    expect(await answerTo('from shop.x import z', { files })).toContain('error imports/no-such-name');
  });

  test('a script asks for what the modules beside and below it import', async () => {
    const asking = '# /// script\n# dependencies = [\n#     "numpy>=1.26.0",\n# ]\n# ///\nimport commands.snap\n';
    const path = 'dev/cli/commands/snap.py';
    expect(await answerTo('import numpy', { path, files: { 'dev/cli/cli.py': asking } })).toBe(
      'unknown: a distribution that a script asks for',
    );
    expect(await answerTo('import pandas', { path, files: { 'dev/cli/cli.py': asking } })).toContain('warning');
    expect(await answerTo('import numpy', { path, files: { 'dev/cli/cli.py': 'x = "numpy"' } })).toContain('warning');
  });

  test('a folder of tests that is called like the package brings none of its modules', async () => {
    const files = { 'tests/shop/__init__.py': '', 'tests/shop/pay/__init__.py': '' };
    const given = { path: 'tests/shop/pay/test_card.py', files };
    expect(await answerTo('import shop.pay.card', given)).toBe('there');
    expect(await answerTo('import shop.pay.cardd', given)).toContain('error imports/no-such-file');
    const held = { ...given, files: { ...files, 'tests/shop/pay/cardd.py': '' } };
    expect(await answerTo('import shop.pay.cardd', held)).toBe('there');
  });

  test('a folder that is called like a distribution is not taken for it', async () => {
    const path = 'examples/pydantic/tasks.py';
    const text = 'from pydantic import BaseModel';
    const files = { 'examples/pydantic/__init__.py': '' };
    expect(await answerTo(text, { path, files })).toContain('error imports/no-such-name');
    const asking = { ...files, 'docs/requirements.txt': 'pydantic>=2' };
    expect(await answerTo(text, { path, files: asking })).not.toMatch(/error|warning/);
  });

  test('a test may make its modules', async () => {
    const text = `write('made.py')\ndef test_it():\n    import made`;
    expect(await answerTo(text, { path: 'tests/test_a.py' })).toContain('a test may make');
    expect(await answerTo(text, { path: 'src/shop/a.py' })).toContain('undeclared-package');
  });
});

test('imports of both languages are answered side by side', async () => {
  const python = 'from .bank import x';
  const script = `import './bank';`;
  const head = { ...shop, 'package.json': '{}', 'src/shop/a.py': python, 'web/a.ts': script };
  const targets = Object.entries({ 'src/shop/a.py': python, 'web/a.ts': script }).map(([path, text]) => ({
    file: aFile(path, 1, { content: { kind: 'text', text } }),
    spans: [{ path, from: 1, to: 1 }],
  }));
  const { findings, examined } = await imports.run(targets, { workspace, tree: fakeTree(head) });
  expect(examined).toBe(2);
  expect(findings.map(({ path, rule }) => [path, rule])).toEqual([
    ['src/shop/a.py', 'imports/no-such-file'],
    ['web/a.ts', 'imports/no-such-file'],
  ]);
});
