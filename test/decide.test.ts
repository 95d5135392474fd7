/** Deciding against a forge that fails and moves at any moment: never a pass that nobody's state deserved, never the same word twice, always an end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../src/decide.ts';
import { OutsideError } from '../src/errors.ts';
import type { Effect, Known, Status } from '../src/model.ts';
import { NO_WISHES } from '../src/report/wishes.ts';
import type { Docket, OpenWorld, Queued, Standing } from '../src/world/world.ts';
import { aChange, aCommit, aFile, sha } from './support/builders.ts';
import { fakeTree } from './support/fake-tree.ts';

const POLICY =
  'version: 1\nrules:\n  - name: there is a canary\n    require: { label: { name: canary, by: anyone, after: any-time } }\n    mode: enforce\n';

/** What can happen whenever anything is asked: to the pull request, or to the answer. */
type Incident = 'nothing' | 'label' | 'unlabel' | 'push' | 'silence' | 'close';

interface Forge {
  readonly docket: Docket;
  readonly written: readonly Status[];
  /** Heads to which a success was written although they had not deserved it when they were last looked at. */
  readonly undeserved: readonly string[];
  readonly pull: { head: string; label: boolean; open: boolean; version: number };
  incidents: Incident[];
}

function forgeOf(incidents: readonly Incident[]): Forge {
  const pull = { head: sha('c'), label: false, open: true, version: 0 };
  const written: Status[] = [];
  const undeserved: string[] = [];
  let clock = 1_000_000;
  let seen = { ...pull };
  const forge: Forge = { docket: undefined as never, written, undeserved, pull, incidents: [...incidents] };

  /** Takes the next incident; true where the answer does not come. */
  function disturbed(): boolean {
    const incident = forge.incidents.shift() ?? 'nothing';
    if (incident === 'nothing' || incident === 'silence') return incident === 'silence';
    if (incident === 'push') pull.head = sha('abcdef'.charAt(('abcdef'.indexOf(pull.head.charAt(0)) + 1) % 6));
    if (incident === 'close') pull.open = false;
    if (incident === 'label' || incident === 'unlabel') pull.label = incident === 'label';
    pull.version += 1;
    return false;
  }
  const silent = { unavailable: 'GitHub answered 502' };

  async function standing(): Promise<Known<Standing | null>> {
    clock += 1;
    if (disturbed()) return silent;
    seen = { ...pull };
    if (!pull.open) return { value: null };
    const { head, version } = pull;
    const last = written.findLast(({ commit }) => commit === head);
    return {
      value: {
        pull: 12,
        head,
        version: `${version}`,
        siblings: [],
        status: last === undefined ? null : { ...last, isOurs: true, at: last.decided.at },
        open: async () => worldAt(head),
      },
    };
  }

  function worldAt(head: string): OpenWorld {
    if (disturbed()) throw new OutsideError('the objects cannot be had');
    const refuse = () => Promise.reject(new Error('not here'));
    return {
      source: {
        change: async () => aChange({ head, commits: [aCommit({ sha: head })], files: [aFile('a.md', 1)] }),
        policy: async () => ({ text: POLICY, source: 'a policy' }),
      },
      tree: fakeTree({}),
      packages: {
        published: async () => silent,
        history: async () => silent,
        host: async () => silent,
      },
      workspace: { files: async () => silent },
      sandbox: { level: async () => silent, start: refuse },
      forge: {
        facts: async () => {
          const labels = disturbed() ? silent : { value: pull.label ? ['canary'] : [] };
          return { labels, reviews: silent, now: { value: clock } };
        },
      },
      effects: { perform: async () => true },
      progress: () => undefined,
      [Symbol.asyncDispose]: async () => undefined,
    };
  }

  async function perform(effect: Effect): Promise<boolean> {
    if (effect.kind !== 'status') return true;
    if (disturbed()) return false;
    const { status } = effect;
    const isDeserved = seen.head === status.commit && seen.label && seen.open;
    if (status.state === 'success' && !isDeserved) undeserved.push(status.commit);
    written.push(status);
    return true;
  }

  const docket: Docket = {
    called: async () => ({ value: [{ pull: 12 }] }),
    queued: async (): Promise<Known<Queued | null>> => ({ value: null }),
    standing,
    lastLook: async () => {
      const last = written.findLast(({ commit }) => commit === pull.head);
      return { value: last === undefined ? null : { ...last, isOurs: true, at: last.decided.at } };
    },
    effects: { perform },
    now: () => ++clock,
    stop: new AbortController().signal,
  };
  return Object.assign(forge, { docket });
}

const manner = { server: null, wishes: NO_WISHES };
const run = (forge: Forge): Promise<unknown> => decide(forge.docket, { pull: 12 }, manner).catch(outside);
const outside = (problem: unknown): unknown => {
  if (problem instanceof OutsideError) return problem;
  throw problem;
};

const incident = fc.constantFrom<Incident>(
  'nothing',
  'nothing',
  'label',
  'label',
  'unlabel',
  'push',
  'silence',
  'close',
);

describe('deciding while everything fails and moves', () => {
  test('no success is written that the last look did not deserve, and a quiet run ends with the truth', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(incident, { maxLength: 14 }), { minLength: 1, maxLength: 3 }),
        async (runs) => {
          const forge = forgeOf([]);
          for (const incidents of runs) {
            forge.incidents = [...incidents];
            await run(forge);
          }
          expect(forge.undeserved).toEqual([]);
          forge.incidents = [];
          await run(forge);
          const last = forge.written.findLast(({ commit }) => commit === forge.pull.head);
          if (forge.pull.open) expect(last?.state).toBe(forge.pull.label ? 'success' : 'pending');
          const before = forge.written.length;
          await run(forge);
          expect(forge.written.length).toBe(before);
        },
      ),
      { numRuns: 100, seed: 20261122 },
    );
  }, 120_000);

  test('it ends, however often something happens', async () => {
    const forge = forgeOf(Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? 'label' : 'unlabel')));
    await run(forge);
    expect(forge.written.map(({ state, description }) => [state, description])).toEqual([
      ['pending', 'it kept changing while it was judged'],
    ]);
  });
});

describe('a run that has no more time', () => {
  test('leaves the status pending and says why, and says nothing more when its work ends after all', async () => {
    const forge = forgeOf([]);
    forge.pull.label = true;
    const stopping = new AbortController();
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let asked = 0;
    const { standing } = forge.docket;
    const docket: Docket = {
      ...forge.docket,
      stop: stopping.signal,
      standing: async (pull) => {
        asked += 1;
        if (asked > 1) await held;
        return await standing(pull);
      },
    };
    const decided = decide(docket, { pull: 12 }, manner);
    stopping.abort('interrupted before it was judged');
    await decided;
    finish();
    await new Promise((resolve) => setImmediate(resolve));
    expect(forge.written.map(({ state, description }) => [state, description])).toEqual([
      ['pending', 'interrupted before it was judged'],
    ]);
  });

  test('leaves what another run decided meanwhile by later facts, and overwrites what was decided before', async () => {
    for (const [later, left] of [
      [true, ['success']],
      [false, ['success', 'pending']],
    ] as const) {
      const forge = forgeOf([]);
      const stopping = new AbortController();
      const docket: Docket = {
        ...forge.docket,
        stop: stopping.signal,
        effects: { perform: (effect) => forge.docket.effects.perform(effect) },
        standing: async (pull) => {
          const stood = await forge.docket.standing(pull);
          if (stopping.signal.aborted) await new Promise(() => undefined);
          return stood;
        },
      };
      const decided = { at: docket.now() + (later ? 1000 : -1000), digest: '0'.repeat(16) };
      const other: Status = { commit: forge.pull.head, state: 'success', description: 'all is well', decided };
      forge.pull.label = true;
      const deciding = decide(docket, { pull: 12 }, manner);
      await docket.effects.perform({ kind: 'status', status: other });
      stopping.abort('judging took too long');
      await deciding;
      expect(forge.written.map(({ state }) => state)).toEqual(left);
    }
  });
});
