import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineCheck } from '../../src/checks/check.ts';
import { runChecks, targetsOf } from '../../src/checks/run.ts';
import { fingerprint } from '../../src/checks/stamp.ts';
import type { Finding, OriginSpan, Outcome, Provenance } from '../../src/model.ts';
import type { World } from '../../src/world/world.ts';
import { aChange, aFile, unknownProvenance } from '../support/builders.ts';
import { fakeTree } from '../support/fake-tree.ts';

const nothing: Outcome = { examined: 0, findings: [], notChecked: [], verified: [] };
const finding: Finding = { rule: 'made-up/kind', level: 'error', path: 'src/a.ts', from: 2, to: 2, message: 'no `x`' };

const refuse = (what: string) => (): never => {
  throw new Error(`nobody may ask for ${what} here`);
};
const world: World = {
  tree: fakeTree({}),
  packages: { published: refuse('packages'), history: refuse('histories'), host: refuse('the registry') },
  workspace: { files: async () => ({ unavailable: 'nothing is installed' }) },
  sandbox: { level: refuse('a sandbox'), start: refuse('a sandbox') },
  source: { change: refuse('the change'), policy: refuse('the policy') },
  forge: { facts: refuse('facts') },
  effects: { perform: refuse('effects') },
  progress: () => undefined,
};

const checkOf = (outcome: Partial<Outcome>, name = 'made-up') =>
  defineCheck({ name, title: name, needs: [], run: async () => ({ ...nothing, ...outcome }) });

async function resultOf(outcome: Partial<Outcome>, more: Partial<Provenance> = {}) {
  const change = aChange();
  const provenance = unknownProvenance(change, more);
  const [result] = await runChecks([checkOf(outcome)], { change, provenance, stage: 'all' }, world);
  return result!;
}

describe('the status', () => {
  const twoUnknown = [{ why: 'virtual module', count: 2 }];
  const verified = [{ what: '1 import resolves', limit: 'names', spans: [] }];

  test.each([
    ['nothing in question is a pass', {}, 'passed'],
    ['an error fails', { examined: 1, findings: [finding] }, 'failed'],
    ['an error fails whatever else is unknown', { examined: 3, findings: [finding], notChecked: twoUnknown }, 'failed'],
    ['a warning does not fail', { examined: 1, findings: [{ ...finding, level: 'warning' }] }, 'passed'],
    ['everything unknown is skipped, never a pass', { examined: 2, notChecked: twoUnknown }, 'skipped'],
    ['unknown items beside answered ones are a pass', { examined: 3, notChecked: twoUnknown, verified }, 'passed'],
  ] as const)('%s', async (_, outcome, status) => {
    const result = await resultOf(outcome);
    expect(result.status).toBe(status);
    expect(result.because).not.toBe('');
  });

  test('a check that throws is errored, in one line and without a stack, and the others still run', async () => {
    const broken = defineCheck({
      name: 'broken',
      title: 'broken',
      needs: [],
      run: async () => Promise.reject(new Error('the tree is gone\n    at somewhere (file.ts:1:1)')),
    });
    const change = aChange();
    const subject = { change, provenance: unknownProvenance(change), stage: 'all' } as const;
    const results = await runChecks([broken, checkOf({}, 'other')], subject, world);
    expect(results).toMatchObject([
      { check: 'broken', status: 'errored', because: 'the tree is gone', examined: 0 },
      { check: 'other', status: 'passed' },
    ]);
  });

  test('a check that throws at once, or throws no error at all, is errored as well', async () => {
    for (const run of [refuse('anything'), () => Promise.reject(undefined)]) {
      const change = aChange();
      const check = defineCheck({ name: 'broken', title: 'broken', needs: [], run });
      const subject = { change, provenance: unknownProvenance(change), stage: 'all' } as const;
      expect(await runChecks([check], subject, world)).toMatchObject([{ status: 'errored', because: /./ }]);
    }
  });

  test('the job that runs the code of the change reads nothing', async () => {
    const change = aChange();
    const subject = { change, provenance: unknownProvenance(change), stage: 'exercise' } as const;
    expect(await runChecks([checkOf({})], subject, world)).toEqual([]);
  });
});

describe('what a check is handed', () => {
  test('text files with added lines, those lines as spans', () => {
    const numbers = [1, 2, 3, 7].map((number) => ({ number, commit: null, at: null }));
    const files = [
      aFile('a.ts', 0, { added: numbers }),
      aFile('b.ts', 0),
      aFile('c.png', 0, { content: { kind: 'binary' } }),
      aFile('d.ts', 0, { content: { kind: 'removed' }, mode: null }),
    ];
    const spans = [
      { path: 'a.ts', from: 1, to: 3 },
      { path: 'a.ts', from: 7, to: 7 },
    ];
    expect(targetsOf(aChange({ files }))).toEqual([{ file: files[0], spans }]);
  });

  test('the ports that it names and no other', async () => {
    const seen: string[][] = [];
    const run = async (_: unknown, ports: object) => {
      seen.push(Object.keys(ports));
      return nothing;
    };
    const reading = defineCheck({ name: 'reading', title: 'reading', needs: ['tree'], run });
    const blind = defineCheck({ name: 'blind', title: 'blind', needs: [], run });
    const change = aChange();
    await runChecks([reading, blind], { change, provenance: unknownProvenance(change), stage: 'all' }, world);
    expect(seen).toEqual([['tree'], []]);
  });
});

describe('what the engine adds to a finding', () => {
  const span = (from: number, to: number, origin: OriginSpan['origin'], agent: string | null): OriginSpan => ({
    path: 'src/a.ts',
    from,
    to,
    origin,
    agent,
    commit: null,
  });
  const spans = [
    span(1, 2, 'agent', 'claude-code'),
    span(3, 3, 'unknown', null),
    span(4, 4, 'agent', 'codex'),
    span(5, 5, 'mixed', null),
  ];
  const files = [
    { path: 'src/a.ts', spans },
    { path: 'src/b.ts', spans: [span(9, 9, 'human', null)] },
  ];

  test.each([
    [2, 2, 'agent', 'claude-code'],
    [3, 3, 'unknown', null],
    [2, 3, 'mixed', 'claude-code'],
    [2, 4, 'mixed', null],
    [5, 5, 'mixed', null],
    [9, 9, 'unknown', null],
  ])('lines %i to %i are of %s, by %s', async (from, to, origin, agent) => {
    const { findings } = await resultOf({ examined: 1, findings: [{ ...finding, from, to }] }, { files });
    expect(findings).toMatchObject([{ origin, agent }]);
  });

  test('the fingerprint is the same while lines move, and another for another rule, path or subject', () => {
    const moved = { ...finding, from: 40, to: 41 };
    expect(fingerprint(moved)).toBe(fingerprint(finding));
    expect(fingerprint(finding)).toMatch(/^[0-9a-f]{16}$/);
    const others = [{ rule: 'made-up/other' }, { path: 'src/b.ts' }, { subject: 'x' }, { message: 'no `y`' }];
    const all = [finding, ...others.map((other) => ({ ...finding, ...other }))].map(fingerprint);
    expect(new Set(all).size).toBe(all.length);
  });

  test('a subject stands for the message', () => {
    const named = { ...finding, subject: './x' };
    expect(fingerprint({ ...named, message: 'in other words' })).toBe(fingerprint(named));
  });
});

test('the result does not depend on the order in which a check finds things', async () => {
  const findings = [1, 2, 3].flatMap((line) =>
    ['src/a.ts', 'src/b.ts'].map((path) => ({ ...finding, path, from: line, to: line })),
  );
  const notChecked = ['b', 'a', 'c', 'a'].map((why) => ({ why, count: 1 }));
  const expected = await resultOf({ examined: 20, findings, notChecked });
  expect(expected.notChecked.map(({ why, count }) => `${why}${count}`)).toEqual(['a2', 'b1', 'c1']);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(findings, { minLength: findings.length }),
      fc.shuffledSubarray(notChecked, { minLength: notChecked.length }),
      async (shuffled, reasons) => {
        expect(await resultOf({ examined: 20, findings: shuffled, notChecked: reasons })).toEqual(expected);
      },
    ),
  );
});
