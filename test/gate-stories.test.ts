/** Stories of the gate in this process: what stands after each step and what a reader sees then, as golden pages; and what holds whatever GitHub does meanwhile. */
import { describe, expect, test } from 'vitest';
import { runSchedules } from './support/fault-schedules.ts';
import { beginning, GATE_STORIES, type GateStory, gateRepository } from './support/gate-stories.ts';
import { startGitHub } from './support/github.ts';
import { asGolden } from './support/golden.ts';
import { decideHere, rememberedObjects } from './support/in-process.ts';

const WISHES = { comment: true, labels: true, reviewers: 1 };
/** What GitHub is asked at most for a decision with every wish; a merge group takes one for each of its pull requests. */
const MOST_REQUESTS = 20;

type Stage = Awaited<ReturnType<typeof gateRepository>> & { readonly objects: ReturnType<typeof rememberedObjects> };

/** A line for each step, and the page after the last one. */
async function told({ repo, heads, objects }: Stage, { name, policy, steps }: GateStory): Promise<string> {
  await using standIn = await startGitHub(beginning(repo, heads));
  const { state } = standIn;
  const lines: string[] = [];
  let page = '';
  for (const [index, step] of steps.entries()) {
    const asked = standIn.requests.length;
    const onSummary = (markdown: string) => {
      page = markdown;
    };
    const deciding = { standIn, objects, policy, wishes: WISHES, requestMilliseconds: 20_000, onSummary };
    const summons = step(state, heads);
    expect(await decideHere(deciding, summons)).toBe(true);
    const judged = summons.kind === 'queued' ? state.queue.length : 1;
    expect(standIn.requests.length - asked).toBeLessThanOrEqual(MOST_REQUESTS * judged);
    const head = summons.kind === 'queued' ? heads.group : state.pull.head.sha;
    const status = state.statuses.findLast(({ sha }) => sha === head);
    lines.push(`${index + 1}. ${status?.state}: ${status?.description}`);
  }
  const shown = page.replaceAll(standIn.env.GITHUB_SERVER_URL, 'https://github.com').trimEnd();
  return `${name}\n\n${lines.join('\n')}\n\n---\n\n${shown}\n`;
}

test('each story comes to what its golden page says', async () => {
  const { repo, heads } = await gateRepository();
  await using objects = rememberedObjects();
  await using _ = repo;
  for (const story of GATE_STORIES)
    await expect(asGolden(await told({ repo, heads, objects }, story))).toMatchFileSnapshot(`stories/${story.page}.md`);
}, 180_000);

describe('whatever GitHub does meanwhile', () => {
  test('nothing passes that would not have, nothing is said twice, and it ends as it would have', async () => {
    const { violations, passes } = await runSchedules({ seed: 20261122, schedules: GATE_STORIES.length * 2 });
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(0);
  }, 300_000);
});
