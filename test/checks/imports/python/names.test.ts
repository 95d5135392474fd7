import { describe, expect, test } from 'vitest';
import { bringing, knownModules, mayBring } from '../../../../src/checks/imports/python/distributions.ts';
import { oneSlip } from '../../../../src/checks/imports/python/installed.ts';
import { normal } from '../../../../src/checks/imports/python/names.ts';
import { hasModule, isStandard, rangeOf, standardModules } from '../../../../src/checks/imports/python/standard.ts';
import { admitted } from '../../../../src/checks/imports/python/versions.ts';

describe('the versions that a range admits', () => {
  test.each([
    ['>=3.11', [11, 12, 13, 14]],
    ['>=3.9,<3.12', [9, 10, 11]],
    ['>=3.9, <3.12.4', [9, 10, 11, 12]],
    ['^3.12', [12, 13, 14]],
    ['~=3.12', [12, 13, 14]],
    ['~=3.12.1', [12]],
    ['==3.10.*', [10]],
    ['3.13', [13]],
    ['>=3.8,!=3.9.*,<3.11', [8, 10]],
    ['>3.12', [13, 14]],
    ['<=3.7', [6, 7]],
    ['>=2.7', []],
    ['', []],
  ])('%s', (range, minors) => {
    expect(admitted(range)).toEqual(minors);
  });
});

describe('the standard library', () => {
  test('names its modules, and their modules', () => {
    expect(standardModules.length).toBeGreaterThan(280);
    expect(['os', 'asyncio', 'xml', 'tomllib', 'distutils'].every(isStandard)).toBe(true);
    expect(['numpy', 'urllib2', 'osx'].some(isStandard)).toBe(false);
    expect(['os.path', 'importlib.metadata', 'encodings.utf_8', 'asyncio._x'].every(hasModule)).toBe(true);
    expect(['os.pth', 'json.loads', 'sys.path', 'numpy.linalg'].some(hasModule)).toBe(false);
  });

  test('says which versions have them', () => {
    expect(rangeOf('tomllib')).toEqual({ since: 11 });
    expect(rangeOf('distutils.core')).toEqual({ gone: 12 });
    expect(rangeOf('zoneinfo')).toEqual({ since: 9 });
    expect(rangeOf('os.path')).toEqual({});
  });
});

describe('which distribution brings a module', () => {
  test('the list names every module once, and distributions in their normal form', () => {
    expect(new Set(knownModules).size).toBe(knownModules.length);
    expect(knownModules.flatMap(bringing).filter((name) => normal(name) !== name)).toEqual([]);
  });

  test.each([
    ['yaml', 'pyyaml'],
    ['cv2', 'opencv-python-headless'],
    ['PIL', 'pillow'],
    ['sklearn', 'scikit-learn'],
    ['flask_cors', 'flask-cors'],
    ['anything_else', 'anything-else'],
  ])('%s: %s', (module, distribution) => {
    expect(bringing(module)).toContain(distribution);
  });

  test.each([
    ['python-frob', 'frob', true],
    ['acme-frob-sdk', 'frob', true],
    ['frobnicator', 'frob', true],
    ['frob', 'frob_tools', true],
    ['requests', 'requests_tools', false],
    ['numpy', 'np', false],
    ['ab', 'abacus', false],
    ['acme', 'frob', false],
  ])('%s may bring %s: %s', (distribution, module, may) => {
    expect(mayBring(distribution, module)).toBe(may);
  });
});

test.each([
  ['reqeusts', 'requests', true],
  ['requestss', 'requests', true],
  ['requsts', 'requests', true],
  ['requezts', 'requests', true],
  ['requests', 'requests', false],
  ['reqeustt', 'requests', false],
  ['polib', 'poplib', false],
  ['requests2x', 'requests', false],
])('%s is one slip from %s: %s', (a, b, slip) => {
  expect(oneSlip(a, b)).toBe(slip);
});
