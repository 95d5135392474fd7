/** What TypeScript 5 takes where a configuration says nothing. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { asFive, isOurs, isReadAsFive } from '../../../src/checks/contracts/own-compiler.ts';

const { ModuleKind, ModuleResolutionKind, ScriptTarget } = ts;

describe('options of version 5', () => {
  test.each([
    [{}, { target: ScriptTarget.ES5, module: ModuleKind.CommonJS, moduleResolution: ModuleResolutionKind.Node10 }],
    [
      { target: ScriptTarget.ES2020 },
      { module: ModuleKind.ES2015, moduleResolution: ModuleResolutionKind.Classic, esModuleInterop: false },
    ],
    [
      { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler },
      { target: ScriptTarget.ES5, esModuleInterop: false, allowSyntheticDefaultImports: true },
    ],
    [
      { module: ModuleKind.Node16 },
      { target: ScriptTarget.ES2022, moduleResolution: ModuleResolutionKind.Node16, esModuleInterop: true },
    ],
    [
      { module: ModuleKind.NodeNext },
      { target: ScriptTarget.ESNext, moduleResolution: ModuleResolutionKind.NodeNext, esModuleInterop: true },
    ],
    [{ module: ModuleKind.Preserve }, { moduleResolution: ModuleResolutionKind.Bundler, esModuleInterop: true }],
    [{}, { strict: false, alwaysStrict: false, types: ['*'] }],
    [{ strict: true }, { strict: true, alwaysStrict: true }],
    [
      { strict: true, types: ['node'], esModuleInterop: false, target: ScriptTarget.ES2015 },
      { strict: true, types: ['node'], esModuleInterop: false, target: ScriptTarget.ES2015 },
    ],
  ])('of %o are %o', (given, taken) => {
    expect(asFive(ts, given)).toMatchObject(taken);
  });
});

test.each([
  ['4.9.5', false, false],
  ['5.0.4', false, true],
  ['5.5.4', false, true],
  ['5.6.0', false, true],
  ['5.10.0', false, true],
  ['6.0.3', true, false],
  ['7.0.2', false, false],
])('TypeScript %s is ours: %s, read as 5: %s', (version, ours, five) => {
  const own = { version, libraries: 'node_modules/typescript/lib' };
  expect([isOurs(own), isReadAsFive(own)]).toEqual([ours, five]);
});
