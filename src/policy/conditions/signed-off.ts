/** `signed-off`: every commit carries the Developer Certificate of Origin of a person, https://developercertificate.org. */
import { z } from 'zod';
import type { Commit, CommitProvenance } from '../../model.ts';
import { defineCondition } from '../condition.ts';
import { counted, listed, quoted } from '../wording/phrases.ts';

const SIGN_OFF = /^signed-off-by:([^<>\n]{1,300})<([^<>\s]{1,200})>[ \t]*$/i;
/** Lines of a message that are looked at, from its end: a trailer stands there. */
const LAST_LINES = 200;

export default defineCondition({
  name: 'signed-off',
  description:
    'Every commit has a `Signed-off-by` with the name or address of its author or committer, and an agent’s own is none: only a person can certify where a change comes from.',
  needs: [],
  options: z.literal(true),
  ask: ({ change: { commits }, provenance }) => {
    const bySha = new Map(provenance.commits.map((commit) => [commit.sha, commit]));
    const missing = commits.filter((commit) => !isSignedOff(commit, bySha.get(commit.sha)));
    if (missing.length === 0) return { holds: true, because: `${counted(commits.length, 'commit')}, all signed off` };
    const names = listed(missing.map(({ sha }) => quoted(sha.slice(0, 7))));
    return {
      holds: false,
      because: `no person signed off ${counted(missing.length, 'commit')} (${names})`,
      next: [{ who: 'the author', what: 'signs off each commit: `git rebase --signoff`' }],
    };
  },
});

function isSignedOff({ message, author, committer }: Commit, provenance: CommitProvenance | undefined): boolean {
  const agents = (provenance?.evidence ?? []).filter(({ claims }) => claims !== 'human').map(({ quote }) => quote);
  return message
    .split(/\r?\n/)
    .slice(-LAST_LINES)
    .filter((line) => !agents.includes(line.trim()))
    .some((line) => {
      const [, name = '', email = ''] = SIGN_OFF.exec(line) ?? [];
      return [author, committer].some((one) => isAlike(one.name, name) || isAlike(one.email, email));
    });
}

const isAlike = (one: string, other: string): boolean =>
  one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
