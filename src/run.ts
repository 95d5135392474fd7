/** The story: a change comes in, we ask who wrote it, check it, judge it, and hand back the report. */

import { runChecks } from './checks/run.ts';
import { checks } from './checks.ts';
import type { Change, Report, Stage } from './model.ts';
import { conditions } from './policy/conditions.ts';
import { judge, needsOf } from './policy/judging/judge.ts';
import { parsePolicy } from './policy/parsing/parse-policy.ts';
import type { Policy } from './policy/policy.ts';
import { policyTexts } from './policy-texts.ts';
import { agents } from './provenance/agents.ts';
import { classify } from './provenance/classify.ts';
import { declaredAgents, declaredSignals } from './provenance/declared.ts';
import { signals } from './provenance/signals.ts';
import type { World } from './world/world.ts';

export async function run(world: World, stage: Stage): Promise<Report> {
  const change = await world.source.change();
  return judged(world, stage, { change, policy: await policyFor(world, change) });
}

export async function policyFor(world: World, change: Change): Promise<Policy> {
  return parsePolicy(await policyTexts(world, change), conditions, { checks, agents });
}

interface Case {
  readonly change: Change;
  readonly policy: Policy;
}

export async function judged(world: World, stage: Stage, { change, policy }: Case): Promise<Report> {
  const known = [...agents, ...declaredAgents(policy.declares)];
  const provenance = classify(change, known, [...signals, ...declaredSignals(policy.declares)]);
  world.progress('checking the added lines');
  const results = await runChecks(checks, { change, provenance, stage }, world);
  const facts = { change, provenance, results, forge: await world.forge.facts(needsOf(policy, results), change) };
  world.progress(null);
  return { ...facts, verdict: judge(policy, facts) };
}
