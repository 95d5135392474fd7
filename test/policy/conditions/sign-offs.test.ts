/** `signed-off` and `disclosed`: what messages say of where a change comes from, as the kernel wants it said. */
import { describe, expect, test } from 'vitest';
import type { Commit, CommitProvenance, Facts } from '../../../src/model.ts';
import disclosed from '../../../src/policy/conditions/disclosed.ts';
import signedOff from '../../../src/policy/conditions/signed-off.ts';
import {
  aChange,
  aCommit,
  aCommitProvenance,
  aFile,
  anEvidence,
  sha,
  unknownProvenance,
} from '../../support/builders.ts';
import { factsOf } from '../facts.ts';

const MINE = 'Signed-off-by: Dana <dana@example.com>';
const AGENTS = 'Signed-off-by: Claude <noreply@anthropic.com>';
const DISCLOSED = 'Assisted-by: Claude:claude-opus-4';

/** One commit with three lines, with what is said of it. */
function factsWith(commit: Partial<Commit>, provenance: Partial<CommitProvenance> = {}): Facts {
  const change = aChange({ commits: [aCommit(commit)], files: [aFile('src/a.ts', 3)] });
  const { origin = 'unknown', agent = null } = provenance;
  const spans = [{ path: 'src/a.ts', from: 1, to: 3, origin, agent, commit: sha('c') }];
  return {
    ...factsOf({}),
    change,
    provenance: unknownProvenance(change, {
      commits: [aCommitProvenance(provenance)],
      files: [{ path: 'src/a.ts', spans }],
    }),
  };
}

const byAgent = (quote: string, model: string | null = null): Partial<CommitProvenance> => ({
  origin: 'agent',
  agent: 'claude-code',
  evidence: [anEvidence({ quote, model })],
});

describe('signed-off', () => {
  test.each<[string, Partial<Commit>, Partial<CommitProvenance>, boolean]>([
    ['its author’s name and address', { message: `Fix\n\n${MINE}\n` }, {}, true],
    ['its author’s address under another name', { message: 'Fix\n\nsigned-off-by: D. <DANA@example.com>' }, {}, true],
    ['its committer’s', { message: `Fix\n\n${MINE}`, author: { name: 'A', email: 'a@example.org' } }, {}, true],
    ['line ends of Windows', { message: `Fix\r\n\r\n${MINE}\r\n` }, {}, true],
    ['nothing', { message: 'Fix\n' }, {}, false],
    ['somebody else’s', { message: 'Fix\n\nSigned-off-by: Eve <eve@example.org>' }, {}, false],
    ['one in running text', { message: `Fix: ${MINE}` }, {}, false],
    [
      'an agent’s own',
      { message: `Fix\n\n${AGENTS}`, author: { name: 'Claude', email: 'noreply@anthropic.com' } },
      byAgent(AGENTS),
      false,
    ],
    ['an agent’s own beside a person’s', { message: `Fix\n\n${AGENTS}\n${MINE}` }, byAgent(AGENTS), true],
  ])('a commit with %s', (_, commit, provenance, holds) => {
    expect(signedOff.ask(factsWith(commit, provenance), true).holds).toBe(holds);
  });

  test('names the commits that lack it, and what to do', () => {
    const { because, next } = signedOff.ask(factsWith({ message: 'Fix\n' }), true);
    expect(because).toBe('no person signed off 1 commit (`ccccccc`)');
    expect(next?.[0]?.what).toContain('git rebase --signoff');
  });

  test('a long message of blanks and brackets is read in no time', () => {
    const message = `Signed-off-by: ${' '.repeat(50_000)}<${'<'.repeat(50_000)}\n`.repeat(3);
    expect(signedOff.ask(factsWith({ message }), true).holds).toBe(false);
  });
});

describe('disclosed', () => {
  test.each<[string, unknown, Partial<Commit>, Partial<CommitProvenance>, boolean]>([
    ['nobody known wrote', true, { message: 'Fix\n' }, {}, true],
    ['an agent wrote and the message says so', true, { message: `Fix\n\n${DISCLOSED}` }, byAgent(DISCLOSED), true],
    ['an agent wrote and only a record says so', true, { message: 'Fix\n' }, byAgent('claude/topic'), false],
    [
      'no agent is named',
      true,
      { message: 'Written with AI' },
      { ...byAgent('Written with AI'), evidence: [anEvidence({ agent: null, quote: 'Written with AI' })] },
      false,
    ],
    [
      'the model alone is named',
      true,
      { message: 'Assisted-by: Own:m-2' },
      {
        ...byAgent('Assisted-by: Own:m-2'),
        evidence: [anEvidence({ agent: null, model: 'Own:m-2', quote: 'Assisted-by: Own:m-2' })],
      },
      true,
    ],
    [
      'a model is wanted and named',
      { model: true },
      { message: `Fix\n\n${DISCLOSED}` },
      byAgent(DISCLOSED, 'claude-opus-4'),
      true,
    ],
    ['a model is wanted and not named', { model: true }, { message: `Fix\n\n${DISCLOSED}` }, byAgent(DISCLOSED), false],
  ])('where %s', (_, options, commit, provenance, holds) => {
    expect(disclosed.ask(factsWith(commit, provenance), options).holds).toBe(holds);
  });

  test('a line whose commit is not known leaves it open', () => {
    const facts = factsWith({ message: 'Fix\n' });
    const spans = [{ path: 'src/a.ts', from: 1, to: 3, origin: 'agent', agent: 'codex', commit: null }] as const;
    const open = { ...facts, provenance: { ...facts.provenance, files: [{ path: 'src/a.ts', spans }] } };
    expect(disclosed.ask(open, true).holds).toBe(undefined);
  });
});
