/** The structure of the house, as sentences. Read ARCHITECTURE.md for the reasons. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const top = join(import.meta.dirname, '..');

interface Import {
  readonly from: string;
  /** A repository path such as `src/model.ts` for a relative import, else the package or built-in. */
  readonly to: string;
  readonly typeOnly: boolean;
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const STATIC = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\('([^']+)'\)/g;

function filesUnder(folder: string): string[] {
  if (!existsSync(join(top, folder))) return [];
  return readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function read(path: string): Source {
  const text = readFileSync(join(top, path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  const resolve = (specifier: string): string =>
    specifier.startsWith('.') ? join(dirname(path), specifier).replaceAll('\\', '/') : specifier;
  const imports = [
    ...[...code.matchAll(STATIC)].map(([, type, to]) => ({
      from: path,
      to: resolve(to!),
      typeOnly: type !== undefined,
    })),
    ...[...code.matchAll(DYNAMIC)].map(([, to]) => ({ from: path, to: resolve(to!), typeOnly: false })),
  ];
  return { path, text, imports };
}

const sources = filesUnder('src').map(read);
const rooms = (...names: string[]): readonly Source[] =>
  sources.filter(({ path }) => names.some((name) => path === `src/${name}.ts` || path.startsWith(`src/${name}/`)));
const valueImports = (of: readonly Source[]): readonly Import[] =>
  of.flatMap(({ imports }) => imports).filter(({ typeOnly }) => !typeOnly);
const said = (imports: readonly Import[]): readonly string[] => imports.map(({ from, to }) => `${from} → ${to}`);

const PURE = ['change', 'provenance', 'policy', 'report', 'languages', 'trust'];

describe('the house', () => {
  test('has sources to read', () => expect(sources.length).toBeGreaterThan(20));

  test('model.ts imports nothing and exports only types', () => {
    const [model] = rooms('model');
    expect(model?.imports).toEqual([]);
    expect(model?.text).not.toMatch(/^export (?!type |interface )/m);
  });

  test('pure rooms use no node built-in, no runner toolkit and no adapter', () => {
    const impure = rooms(...PURE)
      .flatMap(({ imports }) => imports)
      .filter(({ to }) => /^(node:|@actions\/|src\/world)/.test(to));
    expect(said(impure)).toEqual([]);
  });

  test('pure rooms read no clock, no randomness and no environment', () => {
    const impure = rooms(...PURE).filter(({ text }) =>
      /\b(Date\.now|new Date\(\)|Math\.random|process\.|performance\.)/.test(text),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  test('only world/ and main.ts touch node built-ins and the runner toolkit', () => {
    const outside = sources.filter(({ path }) => !path.startsWith('src/world/') && path !== 'src/main.ts');
    expect(said(outside.flatMap(({ imports }) => imports).filter(({ to }) => /^(node:|@actions\/)/.test(to)))).toEqual(
      [],
    );
  });

  test('adapters are imported by main.ts and by one another only; everybody else sees the ports as types', () => {
    const others = sources.filter(({ path }) => !path.startsWith('src/world/') && path !== 'src/main.ts');
    expect(said(valueImports(others).filter(({ to }) => to.startsWith('src/world/')))).toEqual([]);
  });

  test('stages import earlier stages through model.ts, never one another', () => {
    const stages = ['change', 'provenance', 'checks', 'policy', 'report'];
    const allowed = new Set(['src/change/spans.ts']);
    const sideways = stages.flatMap((stage) =>
      rooms(stage)
        .flatMap(({ imports }) => imports)
        .filter(
          ({ to }) => stages.some((other) => other !== stage && to.startsWith(`src/${other}`)) && !allowed.has(to),
        ),
    );
    expect(said(sideways)).toEqual([]);
  });

  test('no module re-exports another one', () => {
    expect(sources.filter(({ text }) => /^export\s+(\*|\{[^}]*\})\s+from/m.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('nothing is cast except to const, and once where the engine picks the ports of a check', () => {
    const casts = sources
      .filter(({ path }) => path !== 'src/checks/run.ts')
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .filter(
            (line) => /[\w)\]}>] as (?!const\b)[A-Z{(\w]/.test(line) && !/^\s*(\/?\*|\/\/|import|export \{)/.test(line),
          )
          .filter((line) => !/['"`].* as .*['"`]/.test(line) && !/\/\/.* as /.test(line))
          .map((line) => `${path}: ${line.trim()}`),
      );
    expect(casts).toEqual([]);
  });

  test('every source file says in its first lines what it promises', () => {
    const silent = sources.filter(({ text }) => !/^(#!.*\n)?\/\*\*/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('no test mocks a module, and none is focused or switched off', () => {
    const tests = filesUnder('test').filter((path) => path !== 'test/house.test.ts');
    const guilty = tests.filter((path) =>
      /\bvi\.(mock|doMock|hoisted)\(|\b(test|it|describe)\.(only|skip|todo)\(/.test(
        readFileSync(join(top, path), 'utf8'),
      ),
    );
    expect(guilty).toEqual([]);
  });
});

/** [folder of plug-ins, the one list that names them] */
const lists = [
  ['src/provenance/agents', 'src/provenance/agents.ts'],
  ['src/provenance/signals', 'src/provenance/signals.ts'],
  ['src/provenance/formats', 'src/provenance/formats.ts'],
  ['src/checks', 'src/checks.ts'],
  ['src/policy/conditions', 'src/policy/conditions.ts'],
  ['src/languages', 'src/languages.ts'],
  ['src/commands', 'src/commands.ts'],
  ['src/commands/doctor/points', 'src/commands/doctor/points.ts'],
] as const;

/** [room, its folders: each may import those before it. `.` is the room's own files.] */
const orders: readonly (readonly [string, readonly string[]])[] = [
  [
    'src/exercise',
    [
      'values',
      'modules',
      'functions',
      'evaluation',
      'body',
      'harvest',
      'domains',
      'types',
      'program',
      'inputs',
      'comparison',
      'remarks',
      'suites',
      'regression-test',
      '.',
    ],
  ],
  [
    'src/policy',
    [
      'wording',
      'time',
      'patterns',
      'origins',
      'people',
      'comments',
      '.',
      'texts',
      'schema',
      'parsing',
      'counts',
      'statuses',
      'conditions',
      'judging',
      'cases',
      'record',
    ],
  ],
  [
    'src/world',
    [
      'harness',
      '.',
      'process',
      'git',
      'history',
      'attribution',
      'loading',
      'workspace',
      'sandbox',
      'packages',
      'github',
      'records',
      'sources',
      'facts',
      'artifacts',
      'claims',
      'settings',
      'effects',
      'step',
      'machine',
    ],
  ],
];

describe('the folders of a room', () => {
  /** `values` of `src/exercise/values/print.ts`, in the room `src/exercise`; undefined outside of it. A list counts as part of the folder that it lists. */
  const folderIn = (room: string, path: string): string | undefined => {
    const folder = lists.find(([, list]) => list === path)?.[0] ?? dirname(path);
    if (folder === room) return '.';
    return folder.startsWith(`${room}/`) ? relative(room, folder).split(/[\\/]/, 1)[0] : undefined;
  };

  test.each(orders)('%s has the folders that its order names, and no others', (room, order) => {
    const found = new Set(filesUnder(room).map((path) => folderIn(room, path)));
    expect([...found].sort()).toEqual([...order].sort());
  });

  test.each(orders)('a folder of %s imports only those before it in the order, types included', (room, order) => {
    const rank = (path: string): number => order.indexOf(folderIn(room, path) ?? order[0]!);
    const backwards = filesUnder(room)
      .flatMap((path) => read(path).imports)
      .filter(({ from, to }) => to.startsWith(`${room}/`) && rank(to) > rank(from));
    expect(said(backwards)).toEqual([]);
  });
});

describe('the plug-ins', () => {
  /** A plug-in is the file that exports one object by default; what it is made of stands beside it or in a folder of its name. */
  const pluginsIn = (folder: string): readonly Source[] =>
    filesUnder(folder)
      .filter((path) => dirname(path) === folder)
      .map(read)
      .filter(({ text }) => /^export default /m.test(text));

  test.each(lists)('every plug-in of %s is in %s', (folder, list) => {
    const listed = read(list).imports.map(({ to }) => to);
    const plugins = pluginsIn(folder).map(({ path }) => path);
    expect(plugins.filter((path) => !listed.includes(path))).toEqual([]);
    expect(plugins.length).toBeGreaterThan(0);
  });

  test.each(lists)('no plug-in of %s imports a sibling', (folder) => {
    const plugins = pluginsIn(folder);
    const paths = plugins.map(({ path }) => path);
    expect(said(plugins.flatMap(({ imports }) => imports).filter(({ to }) => paths.includes(to)))).toEqual([]);
  });

  test('the folder of one check is not looked into by another; what several read is in repository/ and near.ts', () => {
    const folderOf = (path: string) => /^src\/checks\/([^/]+)\//.exec(path)?.[1];
    const inside = rooms('checks').flatMap(({ imports }) => imports);
    const foreign = inside.filter(({ from, to }) => {
      const [own, other] = [folderOf(from) ?? basename(from, '.ts'), folderOf(to)];
      return other !== undefined && other !== own && other !== 'repository';
    });
    expect(said(foreign)).toEqual([]);
  });

  test('plug-in files are named in kebab-case', () => {
    const names = lists.flatMap(([folder]) => pluginsIn(folder)).map(({ path }) => basename(path, '.ts'));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});
