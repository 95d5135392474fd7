/** Acceptance: somebody who took no part in the change says of a finding that it is meant, or a false alarm. It counts for this diff. */
import type { Answered, Facts, ForgeFact, StampedFinding } from '../../model.ts';
import { WRITERS } from '../people/allowed.ts';
import { counted } from '../wording/phrases.ts';
import { answeredBy, inWords, needsOfAnswers, type Spoken, spokenIn, weightOf } from './spoken-commands.ts';

export interface Accepted {
  readonly finding: StampedFinding;
  readonly how: 'accepted' | 'wrong';
  readonly answer: Answered;
}

export interface Acceptance {
  readonly accepted: readonly Accepted[];
  /** What was said and does not count, with the reason. */
  readonly refused: readonly string[];
}

export const needsOfAcceptance: readonly ForgeFact[] = needsOfAnswers(WRITERS);

/** The latest word about a finding counts. */
export function acceptanceOf(facts: Facts, findings: readonly StampedFinding[]): Acceptance {
  const accepted = new Map<StampedFinding, Accepted>();
  const refused: string[] = [];
  for (const spoken of spokenIn(facts, ['accept', 'wrong'], subjectsOf(findings))) {
    const weight = weightOf(spoken, facts, WRITERS);
    const meant = meantBy(spoken, findings);
    const because = weight.counts === true ? meant.because : weight.because;
    if (because !== '') refused.push(`${inWords(spoken)} does not count: ${because}`);
    if (weight.counts !== true) continue;
    for (const finding of meant.findings) {
      const how = spoken.name === 'wrong' ? 'wrong' : 'accepted';
      if (!accepted.has(finding)) accepted.set(finding, { finding, how, answer: answeredBy(spoken) });
    }
  }
  return { accepted: findings.flatMap((finding) => accepted.get(finding) ?? []), refused };
}

function subjectsOf(findings: readonly StampedFinding[]): readonly string[] {
  return findings.flatMap(({ subject }) => subject ?? []);
}

interface Meant {
  readonly findings: readonly StampedFinding[];
  /** Why none is meant; empty where one is. */
  readonly because: string;
}

/** By fingerprint, whole or from its start, or by what the finding is about, such as a function's name. Findings with one fingerprint are one. */
function meantBy({ subject }: Spoken, findings: readonly StampedFinding[]): Meant {
  const isStart = /^[0-9a-f]{6,16}$/.test(subject);
  const named = findings.filter((one) => isAbout(one, subject));
  const meant = isStart ? findings.filter(({ fingerprint }) => fingerprint.startsWith(subject)) : [];
  const found = meant.length > 0 ? meant : named;
  const count = new Set(found.map(({ fingerprint }) => fingerprint)).size;
  if (count === 1) return { findings: found, because: '' };
  if (count === 0) return { findings: [], because: 'there is no such finding' };
  return { findings: [], because: `it could mean ${counted(count, 'finding')}; name one by its fingerprint` };
}

function isAbout({ subject = '' }: StampedFinding, name: string): boolean {
  return name !== '' && (subject === name || subject.startsWith(`${name} `));
}
