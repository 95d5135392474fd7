/** `origin`, `all-lines-from` and `agent-lines`: what lines say, and what is not known where there are none. */
import { describe, expect, test } from 'vitest';
import agentLines from '../../../src/policy/conditions/agent-lines.ts';
import allLinesFrom from '../../../src/policy/conditions/all-lines-from.ts';
import origin from '../../../src/policy/conditions/origin.ts';
import { factsOf } from '../facts.ts';

const agent = { claims: 'agent', adds: { 'a.ts': 5 } } as const;
const unknown = { claims: null, adds: { 'b.ts': 3 } } as const;
const human = { claims: 'human', adds: { 'c.ts': 2 } } as const;
const mixed = { claims: 'agent', partial: true, adds: { 'd.ts': 4 } } as const;
const agentWithoutLines = { claims: 'agent' } as const;
const humanWithoutLines = { claims: 'human' } as const;
const removed = [{ path: 'gone.ts', kind: 'removed' }] as const;
const binary = [{ path: 'logo.png', kind: 'binary' }] as const;

describe('origin', () => {
  test.each([
    ['one agent line among others is enough', 'agent', { commits: [agent, unknown] }, true],
    ['no agent line', 'agent', { commits: [unknown, human] }, false],
    ['a mixed line counts as an agent’s', 'agent', { commits: [mixed] }, true],
    ['a mixed line may be a person’s', 'human', { commits: [mixed] }, undefined],
    ['a list is a choice', ['human', 'automation'], { commits: [human] }, true],
    ['several origins are mixed', 'mixed', { commits: [agent, unknown] }, true],
    ['one origin is not mixed', 'mixed', { commits: [agent] }, false],
    [
      'a removed file is the agent’s where all commits are',
      'agent',
      { commits: [agentWithoutLines], others: removed },
      true,
    ],
    [
      'a removed file may be the agent’s where one commit is',
      'agent',
      { commits: [agentWithoutLines, humanWithoutLines], others: removed },
      undefined,
    ],
    [
      'a removed file is not the agent’s where no commit is',
      'agent',
      { commits: [humanWithoutLines], others: removed },
      false,
    ],
    [
      'a choice that holds everybody who may have removed a file',
      ['agent', 'human'],
      { commits: [agentWithoutLines, humanWithoutLines], others: removed },
      true,
    ],
    [
      'a removed file may make a change mixed',
      'mixed',
      { commits: [agent, humanWithoutLines], others: removed },
      undefined,
    ],
    ['nothing at all', 'agent', {}, false],
  ] as const)('%s', (_, options, spec, holds) => {
    expect(origin.ask(factsOf(spec), options).holds).toBe(holds);
  });

  test('it says how many lines are whose', () => {
    expect(origin.ask(factsOf({ commits: [agent, unknown, mixed] }), 'agent').because).toBe(
      "added lines: 5 by an agent, 4 mixed (read as an agent's), 3 by nobody known",
    );
  });
});

describe('all-lines-from', () => {
  test.each([
    ['one line of somebody else is too much', 'agent', { commits: [agent, unknown] }, false],
    ['all lines', 'agent', { commits: [agent] }, true],
    ['a list allows each of them', ['agent', 'unknown'], { commits: [agent, unknown] }, true],
    ['a mixed line may be somebody else’s than an agent’s', 'agent', { commits: [agent, mixed] }, undefined],
    ['a mixed line is somebody’s of all', ['agent', 'human', 'automation', 'unknown'], { commits: [mixed] }, true],
    ['a mixed line is not only a person’s', 'human', { commits: [human, mixed] }, false],
    ['no line, nothing against it', 'human', { commits: [], others: removed }, true],
    [
      'a binary file may hold somebody else’s lines',
      'human',
      { commits: [human, agentWithoutLines], others: binary },
      undefined,
    ],
    ['a binary file is theirs where all commits are', 'human', { commits: [human], others: binary }, true],
  ] as const)('%s', (_, options, spec, holds) => {
    expect(allLinesFrom.ask(factsOf(spec), options).holds).toBe(holds);
  });
});

describe('agent-lines', () => {
  test.each([
    ['as many as the bound are not more', { 'more-than': 5 }, { commits: [agent] }, false],
    ['one more than the bound is', { 'more-than': 4 }, { commits: [agent] }, true],
    ['at least as many', { 'at-least': 5 }, { commits: [agent] }, true],
    ['at most as many', { 'at-most': 5 }, { commits: [agent] }, true],
    ['as many as the bound are not less', { 'less-than': 5 }, { commits: [agent] }, false],
    ['both bounds count', { 'at-least': 1, 'at-most': 4 }, { commits: [agent] }, false],
    ['mixed lines count', { 'more-than': 8 }, { commits: [agent, mixed] }, true],
    ['unknown and human lines do not', { 'more-than': 5 }, { commits: [agent, unknown, human] }, false],
    ['no lines are few lines', { 'at-most': 0 }, { commits: [human] }, true],
    ['a binary file of an agent is not zero lines', { 'at-most': 20 }, { commits: [agent], others: binary }, undefined],
    [
      'a binary file of an agent may be enough lines',
      { 'more-than': 20 },
      { commits: [agent], others: binary },
      undefined,
    ],
    ['enough is enough, whatever a binary file holds', { 'more-than': 4 }, { commits: [agent], others: binary }, true],
    [
      'too many is too many, whatever a binary file holds',
      { 'at-most': 4 },
      { commits: [agent], others: binary },
      false,
    ],
    ['a binary file of a person is no agent’s', { 'at-most': 0 }, { commits: [human], others: binary }, true],
    ['a removed file adds nothing', { 'at-most': 5 }, { commits: [agent], others: removed }, true],
  ] as const)('%s', (_, options, spec, holds) => {
    expect(agentLines.ask(factsOf(spec), options).holds).toBe(holds);
  });

  test('it says that mixed lines are among them, and what cannot be counted', () => {
    const facts = factsOf({ commits: [agent, mixed], others: binary });
    expect(agentLines.ask(facts, { 'at-most': 20 }).because).toBe(
      "9 lines by an agent, wanted at most 20; added lines: 5 by an agent, 4 mixed (read as an agent's); those of 1 file (`logo.png`) cannot be counted",
    );
  });
});
