/** A commit object: headers, identities and a message in whatever encoding it declares. */
import { parseCommit } from '../../../src/change/commit.ts';
import { copiesIn, pullNumberIn } from '../../../src/change/copies.ts';
import { agents } from '../../../src/provenance/agents.ts';
import { recognise } from '../../../src/provenance/identity.ts';
import { rosterOf } from '../../../src/provenance/roster.ts';
import { bytesOf, type Target } from '../target.ts';

const roster = rosterOf(agents);
const WHO = 'Dana <dana@example.com> 1700000000 +0000';

export default {
  name: 'commit',
  seeds: [
    `tree ${'a'.repeat(40)}\nparent ${'b'.repeat(40)}\nauthor ${WHO}\ncommitter ${WHO}\nencoding ISO-8859-1\ngpgsig -----BEGIN\n x\n -----END\n\nSubject (#12)\n\nBody\n(cherry picked from commit ${'c'.repeat(40)})\n`,
    `author copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com> 1 +0\n\nThis reverts commit ${'d'.repeat(40)}.`,
  ],
  pieces: [
    'author ',
    'committer ',
    'encoding ',
    'shift_jis\n',
    'utf-16\n',
    'iso-2022-jp\n',
    '\x1b$B',
    '<',
    '>',
    '<>',
    '\n\n',
    '\n ',
    ' 99999999999999999999 +9999\n',
    '@users.noreply.github.com>',
    '[bot]',
    '(cherry picked from commit ',
    'This reverts commit ',
    '(#',
    '999999999999999999999)',
  ],
  answer: 60,
  run(text) {
    const commit = parseCommit(bytesOf(text));
    const { author, message } = commit;
    return {
      commit,
      known: recognise(author, roster)?.agent ?? null,
      copies: copiesIn(message),
      pull: pullNumberIn(message),
    };
  },
} satisfies Target;
