/** The decision record: equal inputs give equal bytes, and judging it again gives the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import type { Report } from '../src/model.ts';
import { judge } from '../src/policy/judging/judge.ts';
import { recordOf, replay } from '../src/record.ts';
import { parsed, spec, written } from './policy/arbitraries.ts';
import { factsOf, finding, result } from './policy/facts.ts';
import { policyFrom } from './policy/policies.ts';

const VERSION = '1.2.3';
const policy = policyFrom({
  version: 1,
  rules: [{ name: 'imports exist', require: { checks: ['imports'] }, mode: 'enforce' }],
});

function reportOf(facts = factsOf({ results: [result('imports')] }), by = policy): Report {
  return { ...facts, verdict: judge(by, facts) };
}

describe('a record', () => {
  test('is judged again to the same bytes, whatever policy and facts', () => {
    fc.assert(
      fc.property(written, spec, (written, spec) => {
        const report = reportOf(factsOf(spec), parsed(written));
        const text = recordOf(report, VERSION);
        const again = replay(text, 'r.json');
        expect(again.isSame).toBe(true);
        expect(recordOf(again.report, VERSION)).toBe(text);
        const { parts: _, ...named } = report.verdict.policy;
        expect(again.recorded).toEqual({ ...report.verdict, policy: named });
      }),
      { numRuns: 200 },
    );
  });

  test('holds what is known of who may write, and of what the opener may', () => {
    const policy = policyFrom({
      version: 1,
      rules: [{ name: 'it is read', require: { approvals: 2, opener: { permission: 'write' } }, mode: 'enforce' }],
    });
    const forge = {
      permissions: { value: [{ id: 1, permission: { value: 'write' } }] },
      writers: { value: [{ login: 'dana', id: 1, permission: 'write' }] },
    } as const;
    const report = reportOf(factsOf({ forge }), policy);
    const again = replay(recordOf(report, VERSION), 'r.json');
    expect(again.isSame).toBe(true);
    expect(again.report.verdict.notices?.[0]).toContain('2 wanted, nobody who may is left: `dana` opened the change');
  });

  test('does not depend on the order in which facts were put together', () => {
    const facts = factsOf({ results: [result('imports')] });
    const turned = Object.fromEntries(Object.entries(facts).reverse()) as typeof facts;
    expect(recordOf(reportOf(turned), VERSION)).toBe(recordOf(reportOf(facts), VERSION));
  });

  test('holds no text of the change but the lines that excuse a finding', () => {
    const facts = factsOf({
      commits: [{ claims: null, adds: { 'src/a.ts': 5 } }],
      results: [result('imports', { status: 'failed', findings: [finding('src/a.ts')] })],
    });
    const lines = ['secret of the house', '', '', "import 'x'; // assay-ignore imports/no-such-file: it is made", ''];
    const files = facts.change.files.map((file) => ({
      ...file,
      content: { kind: 'text', text: lines.join('\n') } as const,
    }));
    const report = reportOf({ ...facts, change: { ...facts.change, body: 'a private thought', files } });
    const text = recordOf(report, VERSION);
    expect(text).not.toContain('secret of the house');
    expect(text).not.toContain('a private thought');
    expect(text).toContain('it is made');
    expect(replay(text, 'r.json').isSame).toBe(true);
  });

  test('cuts what looks like a secret', () => {
    const token = `ghp_${'a1'.repeat(20)}`;
    const text = recordOf(reportOf(factsOf({ title: token, results: [result('imports')] })), VERSION);
    expect(text).not.toContain(token);
    expect(replay(text, 'r.json').isSame).toBe(true);
  });
});

describe('what is no record of ours is refused with a word', () => {
  const text = recordOf(reportOf(), VERSION);
  const altered = (change: (record: Record<string, never>) => unknown): string =>
    JSON.stringify(change(JSON.parse(text)));
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

  test.each([
    ['no JSON', 'hello', /not JSON/],
    ['nothing', '', /not JSON/],
    ['another document', '{"schema":1}', /no decision record/],
    ['a list as deep as a stack', deep, /no decision record/],
    ['a key that is not known', altered((one) => ({ ...one, extra: 1 })), /extra/],
    ['another version of the form', altered((one) => ({ ...one, record: 2 })), /record/],
    ['altered facts', text.replace('"title":null', '"title":"other"'), /was altered/],
    ['a prototype', text.replace('{', '{"__proto__":{"x":1},'), /no decision record/],
    [
      'more lines than fit',
      text.replace(
        '"files":[]',
        `"files":[{"path":"a","from":null,"mode":null,"content":{"kind":"removed"},"added":[[1,9000000,null]],"removed":0,"upkeep":"source"}]`,
      ),
      /lines/,
    ],
  ])('%s', (_, hostile, message) => {
    expect(() => replay(hostile, 'r.json')).toThrow(UserError);
    expect(() => replay(hostile, 'r.json')).toThrow(message);
  });

  test('a record cut or bent anywhere is refused, or judged: it never crashes', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        try {
          replay(`${text.slice(0, at)}${put}${text.slice(at + put.length)}`, 'r.json');
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a verdict that does not follow is told from one that does', () => {
    const other = text.replace('"conclusion":"pass"', '"conclusion":"fail"');
    expect(other).not.toBe(text);
    expect(replay(other, 'r.json').isSame).toBe(false);
  });
});
