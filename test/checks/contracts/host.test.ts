/** What the programs of a run share, and what is forgotten between them. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { hostsOf, inside, keepRead, type Sources } from '../../../src/checks/contracts/host.ts';
import { directoryOf, type Snapshot } from '../../../src/checks/contracts/snapshot.ts';

function snapshotWith(texts: Readonly<Record<string, string>>): Snapshot {
  const files = new Map(Object.entries(texts));
  const directories = new Set(['', ...[...files.keys()].map(directoryOf)]);
  return {
    kind: (path) => (files.has(path) ? 'file' : directories.has(path) ? 'directory' : undefined),
    read: (path) => files.get(path),
    names: () => ({ files: [], directories: [] }),
    realPath: (path) => path,
    isOwn: () => true,
  };
}

/** A program about one file, with what others have left. */
function programOf(snapshot: Snapshot, sources: Sources, path: string, jsx: ts.JsxEmit): ts.Program {
  const options: ts.CompilerOptions = { noLib: true, types: [], jsx, module: ts.ModuleKind.ESNext };
  const host = hostsOf(ts, { snapshot, libraries: null, sources, options }).compiler;
  return ts.createProgram({ rootNames: [inside(path)], options, host });
}

const SMALL = snapshotWith({
  'a.ts': "import './shared.js';\nimport './types.js';",
  'b.ts': "import './shared.js';\nimport './types.js';",
  'shared.ts': 'export {};',
  'types.d.ts': 'export {};',
  'alone.ts': 'export {};',
});
const { Preserve, React } = ts.JsxEmit;

describe('parsed files', () => {
  test('are shared by programs under the same options', () => {
    const sources: Sources = new Map();
    const [a, b] = ['a.ts', 'b.ts'].map((path) => programOf(SMALL, sources, path, Preserve));
    for (const path of ['shared.ts', 'types.d.ts']) {
      expect(a?.getSourceFile(inside(path))).toBeDefined();
      expect(b?.getSourceFile(inside(path))).toBe(a?.getSourceFile(inside(path)));
    }
  });

  test('are shared under other options if they are declarations, and no others', () => {
    const sources: Sources = new Map();
    const a = programOf(SMALL, sources, 'a.ts', Preserve);
    const b = programOf(SMALL, sources, 'b.ts', React);
    expect(a.getSourceFile(inside('types.d.ts'))).toBeDefined();
    expect(b.getSourceFile(inside('types.d.ts'))).toBe(a.getSourceFile(inside('types.d.ts')));
    expect(b.getSourceFile(inside('shared.ts'))).not.toBe(a.getSourceFile(inside('shared.ts')));
  });

  test('are parsed again where their text is another one', () => {
    const sources: Sources = new Map();
    const before = programOf(SMALL, sources, 'alone.ts', Preserve);
    const after = programOf(snapshotWith({ 'alone.ts': 'export const x = 1;' }), sources, 'alone.ts', Preserve);
    expect(after.getSourceFile(inside('alone.ts'))?.text).not.toBe(before.getSourceFile(inside('alone.ts'))?.text);
  });
});

describe('texts', () => {
  /** How often each is read while two programs are made of the same file. */
  function readsOf(...snapshots: readonly [Snapshot, Snapshot]): readonly string[] {
    const reads: string[] = [];
    const sources: Sources = new Map();
    const counting = snapshots.map((snapshot) => ({
      ...snapshot,
      read: (path: string) => {
        reads.push(path);
        return snapshot.read(path);
      },
    }));
    const [first, second = first] = snapshots[0] === snapshots[1] ? counting.slice(0, 1) : counting;
    for (const snapshot of [first, second]) if (snapshot) programOf(snapshot, sources, 'a.ts', Preserve);
    return reads.filter((path) => path === 'shared.ts');
  }

  test('are read once for all programs of one moment', () => {
    expect(readsOf(SMALL, SMALL)).toEqual(['shared.ts']);
  });

  test('are read again at another moment', () => {
    expect(readsOf(SMALL, { ...SMALL })).toEqual(['shared.ts', 'shared.ts']);
  });

  test('of type libraries are not taken for those of another version', () => {
    const sources: Sources = new Map();
    const snapshot = snapshotWith({
      'a.ts': 'export {};',
      ...{ 'five/lib.d.ts': 'interface Five {}', 'six/lib.d.ts': 'interface Six {}' },
    });
    const texts = ['five', 'six'].map((libraries) => {
      const host = hostsOf(ts, { snapshot, libraries, sources, options: {} }).compiler;
      return host.getSourceFile(host.getDefaultLibFileName({ target: ts.ScriptTarget.ES5 }), ts.ScriptTarget.ES5)?.text;
    });
    expect(texts).toEqual(['interface Five {}', 'interface Six {}']);
  });
});

describe('of what a program did not read', () => {
  const kept = (snapshot: Snapshot) => {
    const sources: Sources = new Map();
    programOf(snapshot, sources, 'a.ts', Preserve);
    const isMuchForgotten = keepRead(sources, programOf(snapshot, sources, 'alone.ts', Preserve));
    return { isMuchForgotten, names: [...sources.values()].map(({ source }) => source.fileName).sort() };
  };

  test('all is kept while it is little', () => {
    const names = ['a.ts', 'alone.ts', 'shared.ts', 'types.d.ts'].map(inside);
    expect(kept(SMALL)).toEqual({ isMuchForgotten: false, names });
  });

  test('nothing is kept where it is much, and that is told', () => {
    const large = snapshotWith({ 'a.ts': `// ${'x'.repeat(9_000_000)}`, 'alone.ts': 'export {};' });
    expect(kept(large)).toEqual({ isMuchForgotten: true, names: [inside('alone.ts')] });
  });
});
