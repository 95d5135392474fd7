import { describe, expect, test } from 'vitest';
import { normal, requirementName } from '../../../../src/checks/imports/python/names.ts';
import {
  condaNames,
  configNames,
  installedNames,
  lockedNames,
  pipRequirements,
  scriptNames,
} from '../../../../src/checks/imports/python/requirements.ts';

test('all spellings of a name are one', () => {
  expect(['Foo_Bar', 'foo.bar', 'FOO--bar'].map(normal)).toEqual(['foo-bar', 'foo-bar', 'foo-bar']);
});

test.each([
  ['requests', 'requests'],
  [' requests[socks] >=2,<3 ; python_version < "3.9"', 'requests'],
  ['zope.interface==5', 'zope-interface'],
  ['tool @ https://example.org/tool.zip', 'tool'],
  ['a', 'a'],
  ['./local', undefined],
  ['path/to/it', undefined],
  ['https://example.org/tool.zip', undefined],
  ['-e .', undefined],
  ['', undefined],
])('the requirement %s names %s', (written, name) => {
  expect(requirementName(written)).toBe(name);
});

test('a requirement file names distributions and other files', () => {
  const text =
    '# all\n-r base.txt\n--constraint=c.txt\nDjango==5 \\\n    --hash=sha256:0\ngit+https://example.org/x#egg=my_tool\n\n';
  expect(pipRequirements(text)).toEqual({ names: ['django', 'my-tool'], includes: ['base.txt', 'c.txt'] });
});

describe('configurations', () => {
  test('the values of keys that say so are requirements', () => {
    const text = `[metadata]\nname = shop\n[options]\npackages = find:\ninstall_requires =\n    attrs>=20\n    idna; extra\nzip_safe = no\n[options.extras_require]\ntest = pytest\n`;
    expect(configNames(text)).toEqual(expect.arrayContaining(['attrs', 'idna', 'pytest']));
    expect(configNames(text)).not.toContain('shop');
    expect(configNames(text)).not.toContain('find');
  });

  test('tox writes environments before some of its dependencies', () => {
    expect(configNames('[testenv]\ndeps =\n    py312: mock\n    coverage\ncommands = lint it')).toEqual([
      'mock',
      'coverage',
    ]);
  });
});

test('scripts, environments and lockfiles name distributions', () => {
  expect(scriptNames(`setup(install_requires=["PyYAML>=5", 'six'])`)).toEqual(['pyyaml', 'six']);
  expect(
    condaNames('channels:\n  - conda-forge\ndependencies:\n  - conda-forge::numpy=2\n  - pip:\n    - "Flask"'),
  ).toEqual(['conda-forge', 'numpy', 'pip', 'flask']);
  expect(lockedNames('[[package]]\nname = "typing_extensions"\n\n[[package]]\nname = "Six"\n')).toEqual([
    'typing-extensions',
    'six',
  ]);
  expect(lockedNames('{\n    "default": {\n        "requests": {\n            "hashes": []')).toEqual(['requests']);
});

test('commands say what they install', () => {
  const text = `run: python -m pip install -U "numpy>=2" Pillow && echo done\nuv add httpx\nuv pip install x\npip list y`;
  expect(installedNames(text)).toEqual(['numpy', 'pillow', 'httpx', 'x']);
});
