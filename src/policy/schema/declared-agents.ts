/** `agents` and `bots`: whom a repository knows beside those that everybody knows. Data alone: exact strings, and patterns with `*`. */
import { z } from 'zod';

const MOST_AGENTS = 50;
const MOST_BOTS = 100;
/** In one list. */
const MOST_MARKS = 20;
/** What a pattern holds beside `*`, so that it cannot mean nearly everything. */
const FEWEST_CHARACTERS = 3;

const line = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u, { error: 'must be one line without invisible characters' });
const matching = (form: RegExp, error: string) => line.regex(form, { error });

const login = matching(
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}(?:\[bot\])?$/,
  'must be an account such as `acme-coder` or `acme-coder[bot]`',
);
const email = matching(/^[^\s@<>]{1,100}@[^\s@<>]{1,100}$/, 'must be one whole address');
const agentName = matching(
  /^[A-Za-z0-9]+(?:[ ._/-][A-Za-z0-9]+){0,5}$/,
  'must be at most six words of letters a to z and digits, parted by single spaces, dots, dashes, `_` or `/`',
);
const pattern = line.refine((written) => written.replaceAll('*', '').trim().length >= FEWEST_CHARACTERS, {
  error: `must hold at least ${FEWEST_CHARACTERS} characters beside \`*\``,
});
const trailer = z.strictObject({
  key: matching(
    /^[A-Za-z][A-Za-z0-9]{1,30}(?:-[A-Za-z0-9]{1,30}){0,4}$/,
    'must be at most five words of letters a to z and digits, parted by dashes',
  ),
  value: line.default('*').describe('`*` is any text, and what it is without this.'),
});

const marks = <Mark extends z.ZodType>(of: Mark, meaning: string) =>
  z.array(of).max(MOST_MARKS).default([]).describe(meaning);

/** What is said of a whole stays unsaid while its parts are wrong. */
const needsOne = (keys: readonly string[]) => ({
  error: `needs at least one mark: ${keys.join(', ')}`,
  when: ({ issues }: { readonly issues: readonly unknown[] }) => issues.length === 0,
});

const AGENTS_MARKS = ['emails', 'logins', 'names', 'trailers', 'branches', 'lines'] as const;
const BOTS_MARKS = ['logins', 'names', 'emails'] as const;

const agent = z
  .strictObject({
    id: line
      .max(60)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'must be lower case words parted by dashes' })
      .describe('What reports call it. The id of a known agent adds marks to that one.'),
    name: line.max(100).optional().describe('For people.'),
    emails: marks(email, 'Addresses of authors, committers and co-authors.'),
    logins: marks(login, 'Accounts on the forge, `[bot]` included.'),
    names: marks(agentName, 'Names that nothing and nobody else bears.'),
    trailers: marks(trailer, 'Trailers that it alone writes.'),
    branches: marks(pattern, 'Branches, whole; `*` is any text.'),
    lines: marks(pattern, 'Lines of a message or a description, whole; `*` is any text.'),
  })
  .refine((one) => AGENTS_MARKS.some((key) => one[key].length > 0), needsOne(AGENTS_MARKS));

const bot = z
  .strictObject({
    name: line.max(100).describe('For people.'),
    logins: marks(login, 'Accounts on the forge, `[bot]` included.'),
    names: marks(line.max(100), "Authors' names, whole."),
    emails: marks(email, "Authors' addresses."),
  })
  .refine((one) => BOTS_MARKS.some((key) => one[key].length > 0), needsOne(BOTS_MARKS));

/** The two keys of a policy file. */
export const declaredKeys = {
  agents: z.array(agent).max(MOST_AGENTS).default([]).describe('AI agents beside those that are known.'),
  bots: z.array(bot).max(MOST_BOTS).default([]).describe('Automation that is no AI agent, beside what is known.'),
};
