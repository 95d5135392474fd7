/** Whole histories of real repositories: before any coding agent existed nobody may be called one, and reading must not cost more than git's. */
import { agents } from '../../src/provenance/agents.ts';
import { classify } from '../../src/provenance/classify.ts';
import { signals } from '../../src/provenance/signals.ts';
import { log, parseLog } from './repository.ts';
import { changeOf } from './rows.ts';

/** The month before the first agent that commits. */
const BEFORE = '2022-10-01';

/** One line for all of them, and one for every agent that is said to have worked before there was one. */
export function histories(repositories: readonly string[]): readonly string[] {
  const alarms: string[] = [];
  let early = 0;
  let all = 0;
  let reading = 0;
  let classifying = 0;
  for (const repository of repositories) {
    const start = performance.now();
    const commits = parseLog(log(repository));
    const read = performance.now();
    classify(changeOf(commits, null), agents, signals);
    reading += read - start;
    classifying += performance.now() - read;
    all += commits.length;
    const old = parseLog(log(repository, [`--until=${BEFORE}`]));
    early += old.length;
    for (const { sha, origin, evidence } of classify(changeOf(old, null), agents, signals).commits)
      if (origin === 'agent' || origin === 'mixed')
        alarms.push(`  ${repository} ${sha.slice(0, 10)}: ${evidence[0]?.quote}`);
  }
  return [
    `${repositories.length} repositories, ${all} commits: git log ${reading.toFixed(0)} ms, classify ${classifying.toFixed(0)} ms, ratio ${(classifying / reading).toFixed(2)}`,
    `${early} commits before ${BEFORE}, of which called an agent's: ${alarms.length}`,
    ...alarms,
  ];
}
