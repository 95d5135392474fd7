/** What a branch demands of whoever merges into it: the rules of rulesets, which every reader sees, and classic protection, which administrators see. */
import { z } from 'zod';
import type { Known } from '../../model.ts';
import type { BranchRules } from '../command-line.ts';
import type { GitHub } from '../github/github.ts';

const ADMIN = 'administration: read';

const statusCheck = z.object({ context: z.string(), integration_id: z.int().nullish() });
const rule = z.object({
  type: z.string(),
  ruleset_id: z.int().optional(),
  parameters: z
    .object({
      required_status_checks: z.array(statusCheck).optional(),
      require_code_owner_review: z.boolean().optional(),
    })
    .optional(),
});
type Rule = z.infer<typeof rule>;

const branchAnswer = z.object({
  data: z.object({ protected: z.boolean(), protection: z.object({ enabled: z.boolean().optional() }).optional() }),
});
const protection = z.object({
  data: z.object({
    required_status_checks: z
      .object({ checks: z.array(z.object({ context: z.string(), app_id: z.int().nullish() })) })
      .optional(),
    required_pull_request_reviews: z.object({ require_code_owner_reviews: z.boolean() }).optional(),
    enforce_admins: z.object({ enabled: z.boolean() }).optional(),
  }),
});
type Protection = z.infer<typeof protection>['data'];

/** Three requests for a branch under classic protection; with rulesets two, and one for each ruleset. */
export async function branchRules(api: GitHub, place: BranchPlace): Promise<Known<BranchRules>> {
  const [active, branch] = await Promise.all([
    api.read({
      route: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
      parameters: { ...place, per_page: PAGE },
      answer: z.object({ data: z.array(rule) }),
      permission: 'metadata: read',
    }),
    api.read({
      route: 'GET /repos/{owner}/{repo}/branches/{branch}',
      parameters: place,
      answer: branchAnswer,
      permission: 'contents: read',
    }),
  ]);
  if ('unavailable' in active) return active;
  if ('unavailable' in branch) return branch;
  const rules = active.value.data;
  if (rules.length === PAGE) return { unavailable: `truncated: the branch has ${PAGE} rules or more` };
  const { protected: isProtected, protection: own } = branch.value.data;
  const isClassic = own?.enabled ?? (isProtected && rules.length === 0);
  const [older, exempt] = await Promise.all([
    isClassic ? classic(api, place) : NO_PROTECTION,
    exemptFrom(api, place, rules),
  ]);
  // Without it, nobody can tell what the branch demands.
  if ('unavailable' in older) return older;
  return { value: together(rules, older.value, exempt) };
}

const PAGE = 100;
type BranchPlace = Readonly<Record<'owner' | 'repo' | 'branch', string>>;

const NO_PROTECTION: Known<Protection | null> = { value: null };

async function classic(api: GitHub, place: BranchPlace): Promise<Known<Protection | null>> {
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}/protection';
  const found = await api.read({ route, parameters: place, answer: protection, permission: ADMIN });
  return 'unavailable' in found ? found : { value: found.value.data };
}

const actor = z.object({ actor_id: z.int().nullish(), actor_type: z.string(), bypass_mode: z.string() });
const ruleset = z.object({ data: z.object({ name: z.string(), bypass_actors: z.array(actor).optional() }) });

async function exemptFrom(api: GitHub, place: BranchPlace, rules: readonly Rule[]): Promise<BranchRules['exempt']> {
  const ids = [...new Set(rules.flatMap(({ ruleset_id: id }) => (id === undefined ? [] : [id])))];
  const answers = await Promise.all(
    ids.map((id) =>
      api.read({
        route: 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}',
        parameters: { owner: place.owner, repo: place.repo, ruleset_id: id },
        answer: ruleset,
        permission: ADMIN,
      }),
    ),
  );
  const names: string[] = [];
  for (const answer of answers) {
    if ('unavailable' in answer) return answer;
    const { name, bypass_actors: actors } = answer.value.data;
    if (actors === undefined)
      return { unavailable: `the token may not see who is exempt from the ruleset \`${name}\`` };
    names.push(...actors.map((one) => `${one.actor_type}${one.actor_id == null ? '' : ` ${one.actor_id}`} (${name})`));
  }
  return { value: names };
}

function together(rules: readonly Rule[], older: Protection | null, exempt: BranchRules['exempt']): BranchRules {
  const required = rules.flatMap(({ parameters }) => parameters?.required_status_checks ?? []);
  const checks = older?.required_status_checks?.checks ?? [];
  const reviews = older?.required_pull_request_reviews;
  return {
    checks: [
      ...required.map(({ context, integration_id: app }) => ({ name: context, app: app ?? null })),
      // Classic protection writes -1 for any app.
      ...checks.map(({ context, app_id: app }) => ({ name: context, app: app === -1 ? null : (app ?? null) })),
    ],
    ownersApprove:
      rules.some(({ parameters }) => parameters?.require_code_owner_review === true) ||
      reviews?.require_code_owner_reviews === true,
    pullRequestsOnly: rules.some(({ type }) => type === 'pull_request') || reviews !== undefined,
    exempt: older !== null && older.enforce_admins?.enabled !== true ? { value: ['administrators'] } : exempt,
  };
}
