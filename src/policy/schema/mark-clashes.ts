/** No mark is claimed by two: a bot must not make an agent's lines milder, nor one agent pass for another. */
import type { z } from 'zod';
import type { Declared, DeclaredBot } from '../../model.ts';
import { quoted } from '../wording/phrases.ts';

/** What is known of an agent without the policy, as far as a declaration could clash with it. Strings are lower case. */
export interface KnownAgent {
  readonly id: string;
  readonly names: readonly string[];
  readonly nicknames?: readonly string[];
  readonly models?: readonly string[];
  readonly marks: { readonly emails?: readonly KnownMark[]; readonly logins?: readonly KnownMark[] };
}
type KnownMark = string | { readonly is: string };

type Refuse = (path: readonly PropertyKey[], message: string) => void;
/** Whose a mark is, by the mark as it is compared. */
type Owners = Map<string, string>;

/** Adds an issue for each mark that an agent has already, known or declared, and for each id that stands twice. */
export function refuseClashes(
  { agents, bots }: Declared,
  known: readonly KnownAgent[],
  context: z.RefinementCtx,
): void {
  const refuse: Refuse = (path, message) => context.addIssue({ code: 'custom', path: [...path], message });
  const owners: Owners = new Map(known.flatMap((one) => knownMarks(one).map((mark) => [mark, one.id])));
  refuseAgents(agents, owners, refuse);
  for (const [i, one] of bots.entries()) {
    for (const placed of marksOf(one)) {
      const owner = ownerOf(placed, owners);
      if (owner === undefined) continue;
      const message = `${quoted(placed.written)} is a mark of the agent ${quoted(owner)}; no bot can have it`;
      refuse(['bots', i, ...placed.path], message);
    }
  }
}

/** What is not refused is the agent's from here on. */
function refuseAgents(agents: Declared['agents'], owners: Owners, refuse: Refuse): void {
  const seen = new Set<string>();
  for (const [i, { id, ...lists }] of agents.entries()) {
    if (seen.has(id)) refuse(['agents', i, 'id'], `another agent here has the id ${quoted(id)}`);
    seen.add(id);
    for (const placed of marksOf(lists)) {
      const owner = ownerOf(placed, owners) ?? id;
      for (const mark of placed.marks) owners.set(mark, owner);
      const message = `${quoted(placed.written)} is a mark of the agent ${quoted(owner)}; to add to that one, write its id`;
      if (owner !== id) refuse(['agents', i, ...placed.path], message);
    }
  }
}

const ownerOf = ({ marks }: Placed, owners: Owners): string | undefined =>
  marks.map((mark) => owners.get(mark)).find((owner) => owner !== undefined);

function knownMarks({ names, nicknames = [], models = [], marks }: KnownAgent): readonly string[] {
  const written = (mark: KnownMark): string => (typeof mark === 'string' ? mark : mark.is);
  return [
    ...[...names, ...nicknames, ...models].map(named),
    ...(marks.emails ?? []).map((mark) => addressed(written(mark))),
    ...(marks.logins ?? []).map((mark) => account(written(mark))),
  ];
}

interface Placed {
  readonly written: string;
  /** As they are compared. */
  readonly marks: readonly string[];
  readonly path: readonly PropertyKey[];
}

/** Those by which somebody is known. Trailers, branches and lines may be anybody's. */
function marksOf({ emails, logins, names }: Pick<DeclaredBot, 'emails' | 'logins' | 'names'>): readonly Placed[] {
  // An account's name is also what its commits are signed with.
  const either = (written: string): readonly string[] => [account(written), named(written)];
  const placed = (key: string, list: readonly string[], marks: (written: string) => readonly string[]) =>
    list.map((written, i) => ({ written, marks: marks(written), path: [key, i] }));
  return [
    ...placed('emails', emails, (written) => [addressed(written)]),
    ...placed('logins', logins, either),
    ...placed('names', names, either),
  ];
}

const NOREPLY = '@users.noreply.github.com';

const account = (login: string): string => `login ${login.toLowerCase()}`;
const named = (name: string): string =>
  `name ${name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')}`;

/** The forge's own addresses speak of an account. */
function addressed(written: string): string {
  const address = written.toLowerCase();
  if (!address.endsWith(NOREPLY)) return `email ${address}`;
  return account(address.slice(0, -NOREPLY.length).replace(/^\d{0,12}\+/, ''));
}
