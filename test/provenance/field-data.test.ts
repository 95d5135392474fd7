/** Measured against the field's own lists, where they are at hand: `ASSAY_DATA` names their folder. Nothing of them is kept here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sample } from '../../src/provenance/agent.ts';
import { agents } from '../../src/provenance/agents.ts';
import { ask } from './samples.ts';

const folder = process.env['ASSAY_DATA'] ?? '';
const read = (file: string) =>
  existsSync(join(folder, file)) ? JSON.parse(readFileSync(join(folder, file), 'utf8')) : [];

interface FieldSignal {
  readonly agent: string;
  readonly kind: string;
  readonly pattern: string;
  readonly strength: string;
}
interface Vector extends Sample {
  readonly id: string;
  readonly expect: string;
}

const signals: readonly FieldSignal[] = read('agent-signals.json');
const vectors: readonly Vector[] = read('provenance-test-vectors.json');
const bots: readonly { readonly login: string; readonly role: string }[] = read('non-agent-bots.json');

/** The lists' names for agents, where ours are others. Recorders and vendor-neutral keys name nobody. */
const OURS: Readonly<Record<string, string | null>> = {
  'Claude GitHub App': 'claude-code',
  'GitHub Copilot coding agent': 'copilot',
  'GitHub Copilot CLI': 'copilot',
  'GitHub Copilot (VS Code)': 'copilot',
  'GitHub Copilot review suggestion / Autofix': 'copilot',
  'GitHub Copilot Autofix (code scanning)': 'copilot',
  'GitHub Copilot': 'copilot',
  'OpenAI Codex': 'codex',
  'Warp Agent / Oz': 'warp',
  'Qwen Code': 'qwen-code',
  'Roo Code (Roomote)': 'roo-code',
  'Amazon Q Developer': 'amazon-q',
  'Replit Agent': 'replit',
  'Grok Build': 'grok-build',
  'Mastra Code': 'mastra-code',
  'Factory Droid': 'factory-droid',
  generic: null,
  'Entire CLI (agent resolved via checkpoint)': null,
};
const oursFor = (name: string): string | null => {
  if (name in OURS) return OURS[name] ?? null;
  const agent = agents.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!agent) throw new Error(`no agent is called ${name}`);
  return agent.id;
};

/** Where a string of this kind is found. */
const SAMPLES: Readonly<Record<string, (text: string) => Sample>> = {
  'author-email': (text) => ({ author: `Ann Example <${text}>` }),
  'author-name': (text) => ({ author: `Ann ${text.trim()} <ann@example.com>` }),
  'coauthor-email': (text) => ({ message: `Fix\n\nCo-authored-by: Ann Example <${text}>` }),
  'coauthor-name': (text) => ({ message: `Fix\n\nCo-authored-by: ${text} <noreply@example.com>` }),
  trailer: (text) => ({ message: `Fix\n\n${text}` }),
  'message-line': (text) => ({ message: text.startsWith('aider:') ? `${text.trim()} Fix` : `Fix\n\n${text}` }),
  'pr-body': (text) => ({ body: text }),
  'branch-prefix': (text) => ({ branch: `${text}fix` }),
  login: (text) => ({ opener: text }),
};

/** A Generated-by counts only where its value names an agent, and the share of an Entire trailer may be none. */
const undecided = ({ pattern, strength }: FieldSignal): boolean =>
  strength === 'heuristic' || pattern.startsWith('^generated-by');

/** What the pattern leaves open is filled with plain text: quotes and indentation would silence the line. */
const closed = (pattern: string): RegExp =>
  new RegExp(
    (pattern.startsWith('^') ? pattern : `^${pattern}`)
      .replaceAll('\\W*', '')
      .replaceAll('.*\\b', '(?:[a-z]{1,8} )?')
      .replaceAll('\\b.*', '(?: [a-z]{1,8})?')
      .replaceAll('.*', '[a-z]{0,8}')
      .replaceAll('\\S+', '[\\w.-]{1,12}')
      .replaceAll('\\S', '[a-z]')
      .replaceAll('\\s', '[ ]'),
    '',
  );

const agentsIn = (sample: Sample): readonly (string | null)[] => {
  const { commits, evidence } = ask(sample);
  const all = [...commits.flatMap((commit) => commit.evidence), ...evidence];
  return all.filter(({ claims }) => claims === 'agent').map(({ agent }) => agent);
};

const counting = signals.filter((signal) => SAMPLES[signal.kind] && !undecided(signal));

describe.skipIf(signals.length === 0)('strings that match the field list of signals', () => {
  test.each(counting.map((signal) => [`${signal.agent}, ${signal.kind}: ${signal.pattern}`, signal] as const))(
    '%s',
    (_, signal) => {
      const expected = oursFor(signal.agent);
      fc.assert(
        fc.property(fc.stringMatching(closed(signal.pattern)), (text) => {
          fc.pre(!/^\d+claude|^0{1,3}%|: *0{1,3}%|AGENT|:\/\//.test(text) || text.includes('https://'));
          const found = agentsIn(SAMPLES[signal.kind]!(text));
          expect(expected === null ? found.length > 0 : found.includes(expected), `${text} gave ${found}`).toBe(true);
        }),
        { numRuns: 25, seed: 1 },
      );
    },
  );
});

/** What a vector expects, in the words of an answer. */
function verdict(sample: Vector): string {
  const commit = ask(sample).commits[0];
  if (!commit || commit.origin === 'unknown') return 'none';
  if (commit.origin === 'automation') return 'bot';
  if (commit.origin === 'mixed') return 'mixed';
  if (commit.tier === 'suggested') return `suggestion:${commit.agent}`;
  const weak = commit.evidence.every(({ trust }) => trust === 'weak');
  return `${weak ? 'weak' : commit.origin}:${commit.agent}`;
}

describe.skipIf(vectors.length === 0)('the vectors', () => {
  test.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    const [kind = '', name] = vector.expect.split(':');
    const answer = verdict(vector);
    if (name === 'generic') expect(answer).toMatch(/^agent:/);
    else expect(answer).toBe(name === undefined ? kind : `${kind}:${oursFor(name)}`);
  });
});

describe.skipIf(bots.length === 0)('the bots that are no agents', () => {
  const plain = bots.filter(
    ({ role, login }) => !/AI reviewer|committer/.test(role) && /^[\w.-]+(?:\[bot\])?$/.test(login),
  );
  test.each(plain)('$login is automation', ({ login }) => {
    expect(verdict({ id: login, expect: 'bot', author: `${login} <1+${login}@users.noreply.github.com>` })).toBe('bot');
  });

  const reviewers = bots.filter(({ role }) => /AI reviewer/.test(role));
  test.each(reviewers)('$login as a commenter on the page says nothing', ({ login }) => {
    expect(
      verdict({ id: login, expect: 'none', body: `Reviewed by @${login}`, message: `Address ${login} review` }),
    ).toBe('none');
  });
});
