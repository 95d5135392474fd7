/** The story: a change comes in, we ask who wrote it, check it, judge it, and hand back the report. */

import { runChecks } from './checks/run.ts';
import { checks } from './checks.ts';
import type { Report, Stage } from './model.ts';
import { conditions } from './policy/conditions.ts';
import { judge, needsOf } from './policy/judge.ts';
import { parsePolicy } from './policy/parse.ts';
import { policyTexts } from './policy-texts.ts';
import { agents } from './provenance/agents.ts';
import { classify } from './provenance/classify.ts';
import { declaredAgents, declaredSignals } from './provenance/declared.ts';
import { signals } from './provenance/signals.ts';
import type { World } from './world/world.ts';

export async function run(world: World, stage: Stage): Promise<Report> {
  const change = await world.source.change();
  const policy = parsePolicy(await policyTexts(world, change), conditions, { checks, agents });
  const known = [...agents, ...declaredAgents(policy.declares)];
  const provenance = classify(change, known, [...signals, ...declaredSignals(policy.declares)]);
  world.progress('checking the added lines');
  const results = await runChecks(checks, { change, provenance, stage }, world);
  const facts = { change, provenance, results, forge: await world.forge.facts(needsOf(policy), change) };
  world.progress(null);
  return { ...facts, verdict: judge(policy, facts) };
}
