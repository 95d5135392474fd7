/** Turns an agent's sample into a change and asks who wrote it. */
import type { Change, Commit, Identity, Provenance } from '../../src/model.ts';
import type { Agent, Sample } from '../../src/provenance/agent.ts';
import { agents as all } from '../../src/provenance/agents.ts';
import { classify } from '../../src/provenance/classify.ts';
import { signals } from '../../src/provenance/signals.ts';
import { aChange, aCommit } from '../support/builders.ts';

const person: Identity = { name: 'Ann Example', email: 'ann@example.com' };

export function identity(text: string | undefined): Identity {
  const [, name = '', email = ''] = /^(.*?) ?<(.*)>$/.exec(text ?? '') ?? [];
  return text === undefined ? person : { name, email };
}

export const commitOf = ({ author, committer, message }: Sample): Partial<Commit> => ({
  author: identity(author),
  committer: identity(committer ?? author),
  message: message ?? 'Change something\n',
});

export function changeOf(sample: Sample, more: Partial<Change> = {}): Change {
  const opener = sample.opener;
  return aChange({
    branch: sample.branch ?? 'topic',
    body: sample.body ?? null,
    opener:
      opener === undefined ? null : { login: opener, id: null, kind: opener.includes('[bot]') ? 'bot' : 'unknown' },
    commits: [aCommit(commitOf(sample))],
    files: [],
    ...more,
  });
}

export const ask = (sample: Sample, agents: readonly Agent[] = all): Provenance =>
  classify(changeOf(sample), agents, signals);

/** The one commit's answer, as `origin agent`. */
export function told(sample: Sample): string {
  const commit = ask(sample).commits[0];
  return [commit?.origin, commit?.agent].filter((word) => word !== null).join(' ');
}
