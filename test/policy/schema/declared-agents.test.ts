/** A repository's own agents and bots: read as written, or refused with the place and the reason. */
import { describe, expect, test } from 'vitest';
import { agents } from '../../../src/provenance/agents.ts';
import { policyFrom, policyOf, refusal } from '../policies.ts';

const RULES = [{ name: 'a', require: { label: 'a' } }];
const withKeys = (more: object) => ({ version: 1, ...more, rules: RULES });
const declaring = (more: object) => policyFrom(withKeys(more)).declares;
/** What is said of a policy with these lines before its rules; the lines begin in line 2. */
const said = (lines: string): string =>
  refusal(`version: 1\n${lines}\nrules: [{ name: a, require: { label: a } }]`).message.replace(/^assay\.yml:/, '');
const without = (more: object) => ({
  emails: [],
  logins: [],
  names: [],
  ...more,
});

describe('agents and bots in a policy', () => {
  test('are none where the policy says nothing of them', () => {
    expect(declaring({})).toEqual({ agents: [], bots: [] });
  });

  test('are read as written', () => {
    const acme = {
      id: 'acme-coder',
      name: 'Acme Coder',
      emails: ['Coder@agents.example.com'],
      logins: ['acme-coder[bot]'],
      names: ['Acme Coder'],
      trailers: [{ key: 'Acme-Run', value: 'https://agents.example.com/*' }, { key: 'Acme-Task' }],
      branches: ['acme/*'],
      lines: ['Run by Acme*'],
    };
    const release = { name: 'Acme release', names: ['Acme release bot'] };
    expect(declaring({ agents: [acme], bots: [release] })).toEqual({
      agents: [{ ...acme, trailers: [acme.trailers[0], { key: 'Acme-Task', value: '*' }] }],
      bots: [without(release)],
    });
  });

  test('change the digest, and leave it alone where there are none', () => {
    const digest = (more: object) => policyFrom(withKeys(more)).digest;
    const bot = { name: 'b', logins: ['acme-ci'] };
    expect(digest({ agents: [], bots: [] })).toBe(digest({}));
    expect(digest({ bots: [bot] })).not.toBe(digest({}));
    expect(digest({ bots: [{ ...bot, logins: ['acme-cd'] }] })).not.toBe(digest({ bots: [bot] }));
  });

  test('may add to a known agent, also what it has already', () => {
    const [known] = agents.filter(({ id }) => id === 'claude-code');
    const { names } = known!;
    expect(
      declaring({ agents: [{ id: 'claude-code', names, emails: ['noreply@anthropic.com'] }] }).agents,
    ).toHaveLength(1);
  });
});

describe('what is wrong with them', () => {
  test.each([
    ['an agent without an id', 'agents: [{ names: [Acme] }]', '2:10: `id` is missing'],
    [
      'an id in capitals',
      'agents: [{ id: Acme, names: [Acme] }]',
      '2:16: `id`: must be lower case words parted by dashes',
    ],
    [
      'an unknown key',
      'agents: [{ id: acme, mails: [a@example.com] }]',
      '2:22: `agents`: unknown key `mails`; did you mean `emails`?',
    ],
    [
      'an agent without marks',
      'agents: [{ id: acme }]',
      '2:10: `agents`: needs at least one mark: emails, logins, names, trailers, branches, lines',
    ],
    ['a bot without marks', 'bots:\n  - { name: B }', '3:5: `bots`: needs at least one mark: logins, names, emails'],
    ['a bot without a name', 'bots: [{ logins: [acme-ci] }]', '2:8: `name` is missing'],
    ['half an address', 'agents: [{ id: acme, emails: [acme@] }]', '2:31: `emails`: must be one whole address'],
    [
      'a pattern of addresses',
      "agents: [{ id: acme, logins: ['acme-*'] }]",
      '2:31: `logins`: must be an account such as `acme-coder` or `acme-coder[bot]`',
    ],
    [
      'a name of other signs',
      "agents: [{ id: acme, names: ['Acme (beta)'] }]",
      '2:30: `names`: must be at most six words of letters a to z and digits, parted by single spaces, dots, dashes, `_` or `/`',
    ],
    [
      'a trailer that cannot be one',
      "agents: [{ id: acme, trailers: [{ key: 'Acme run:' }] }]",
      '2:40: `key`: must be at most five words of letters a to z and digits, parted by dashes',
    ],
    [
      'a pattern that means everything',
      "agents: [{ id: acme, lines: ['*'] }]",
      '2:30: `lines`: must hold at least 3 characters beside `*`',
    ],
    [
      'a pattern that means nearly everything',
      "agents: [{ id: acme, branches: ['*a*/*'] }]",
      '2:33: `branches`: must hold at least 3 characters beside `*`',
    ],
    [
      'an invisible character',
      'agents: [{ id: acme, lines: ["Run\\u200b by"] }]',
      '2:30: `lines`: must be one line without invisible characters',
    ],
    [
      'a line break',
      'agents: [{ id: acme, lines: ["Run\\nby"] }]',
      '2:30: `lines`: must be one line without invisible characters',
    ],
    [
      'a very long mark',
      `agents: [{ id: acme, lines: [${'x'.repeat(201)}] }]`,
      `2:30: \`lines\`: wanted at most 200 characters, got \`${'x'.repeat(79)}…\``,
    ],
    [
      'the same id twice',
      'agents: [{ id: acme, names: [Acme] }, { id: acme, names: [Bcme] }]',
      '2:45: `id`: another agent here has the id `acme`',
    ],
  ])('%s', (_, lines, message) => expect(said(lines)).toBe(message));

  test.each([
    [
      'marks',
      { agents: [{ id: 'acme', lines: Array.from({ length: 3000 }, (_, i) => `Run ${i}`) }] },
      /`lines`: wanted at most 20 entries, got 3000 entries/,
    ],
    [
      'agents',
      { agents: Array.from({ length: 3000 }, (_, i) => ({ id: `a-${i}`, names: [`a ${i}`] })) },
      /limit|more than|wanted at most 50 entries/,
    ],
    [
      'bots',
      { bots: Array.from({ length: 101 }, (_, i) => ({ name: `a-${i}`, names: [`a ${i}`] })) },
      /`bots`: wanted at most 100 entries, got 101 entries/,
    ],
  ])('thousands of %s', (_, more, message) => {
    expect(refusal(JSON.stringify(withKeys(more))).message).toMatch(message);
  });
});

describe('a mark of an agent cannot be', () => {
  const bot = 'bots:\n  - name: B\n    ';
  test.each([
    [
      "a bot's address",
      `${bot}emails: [ok@example.com, NoReply@Anthropic.com]`,
      '4:30: `emails`: `NoReply@Anthropic.com` is a mark of the agent `claude-code`; no bot can have it',
    ],
    [
      "a bot's account",
      `${bot}logins: ['Claude[bot]']`,
      '4:14: `logins`: `Claude[bot]` is a mark of the agent `claude-code`; no bot can have it',
    ],
    [
      "a bot's address by way of an account",
      `${bot}emails: ['1+claude[bot]@users.noreply.github.com']`,
      '4:14: `emails`: `1+claude[bot]@users.noreply.github.com` is a mark of the agent `claude-code`; no bot can have it',
    ],
    [
      "a bot's name",
      `${bot}names: [claude-code]`,
      '4:13: `names`: `claude-code` is a mark of the agent `claude-code`; no bot can have it',
    ],
    [
      "a bot's account that is an agent's name",
      `${bot}logins: [Claude-Code]`,
      '4:14: `logins`: `Claude-Code` is a mark of the agent `claude-code`; no bot can have it',
    ],
    [
      "another agent's",
      'agents:\n  - id: acme\n    emails: [noreply@anthropic.com]',
      '4:14: `emails`: `noreply@anthropic.com` is a mark of the agent `claude-code`; to add to that one, write its id',
    ],
    [
      "another declared agent's",
      'agents: [{ id: acme, names: [A B] }, { id: bcme, names: [a-b] }]',
      '2:58: `names`: `a-b` is a mark of the agent `acme`; to add to that one, write its id',
    ],
    [
      "the bot's of a declared agent",
      'agents: [{ id: acme, logins: [acme-ci] }]\nbots: [{ name: B, logins: [ACME-CI] }]',
      '3:28: `logins`: `ACME-CI` is a mark of the agent `acme`; no bot can have it',
    ],
  ])('%s', (_, lines, message) => expect(said(lines)).toBe(message));

  test('is anybody’s where it is a trailer, a branch or a line', () => {
    const marks = { trailers: [{ key: 'Acme-Run' }], branches: ['acme/*'], lines: ['Made by Acme'] };
    expect(
      declaring({
        agents: [
          { id: 'acme', ...marks },
          { id: 'bcme', ...marks },
        ],
      }).agents,
    ).toHaveLength(2);
  });

  test('is looked for under each of the names that a known agent has', () => {
    for (const { id, names, marks } of agents) {
      const logins = (marks.logins ?? []).map((mark) => (typeof mark === 'string' ? mark : mark.is));
      const emails = (marks.emails ?? []).map((mark) => (typeof mark === 'string' ? mark : mark.is));
      for (const [key, all] of Object.entries({ names, logins, emails }))
        for (const mark of all)
          expect(
            () => policyOf(JSON.stringify(withKeys({ bots: [{ name: 'B', [key]: [mark] }] }))),
            `${id} ${mark}`,
          ).toThrow(/is a mark of the agent/);
    }
  });
});
