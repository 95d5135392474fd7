/** Who took part in a change, so that nobody's word counts for their own work: opener, authors, committers, co-authors, the last pusher, and whoever asked an agent for it. */
import type { Account, Change, Commit, Facts, Identity } from '../../model.ts';
import { listed, quoted } from '../wording/phrases.ts';

export interface Parts {
  /** What the account did, completing "`login` …"; null where nothing is known. A login counts in any case. */
  of(account: Account): string | null;
  /** Logins, in lower case, of those of whom the forge itself says it: it takes no commit's word. */
  readonly vouched: ReadonlySet<string>;
  /** What would have to be known to rule somebody out, each completing "… is not known". */
  readonly open: readonly string[];
  /** What a reader should know beside that. */
  readonly notes: readonly string[];
}

/** Somebody, as far as they can be told. */
interface Somebody {
  readonly id: number | null;
  readonly login: string | null;
}

const remembered = new WeakMap<Facts, Parts>();

/** Looked up once for the same facts. */
export function partsIn(facts: Facts): Parts {
  const known = remembered.get(facts);
  if (known !== undefined) return known;
  const parts = partsAnew(facts);
  remembered.set(facts, parts);
  return parts;
}

function partsAnew(facts: Facts): Parts {
  const { change } = facts;
  const prompters = promptersIn(facts);
  const did: readonly (readonly [Somebody, string])[] = [
    ...(change.opener === null ? [] : [[change.opener, 'opened the change'] as const]),
    ...prompters.known.map((one) => [one, 'asked the agent for it'] as const),
    ...change.commits.flatMap(handsOn),
    ...pushers(facts).map((one) => [one, 'pushed last'] as const),
    ...earlierPushers(change).map((one) => [one, 'pushed commits of it'] as const),
  ];
  const [ids, logins] = [new Map<number, string>(), new Map<string, string>()];
  for (const [{ id, login }, what] of did) {
    if (id !== null && !ids.has(id)) ids.set(id, what);
    if (login !== null && !logins.has(login.toLowerCase())) logins.set(login.toLowerCase(), what);
  }
  return {
    of: ({ id, login }) => (id === null ? undefined : ids.get(id)) ?? logins.get(login.toLowerCase()) ?? null,
    vouched: vouchedIn(facts),
    open: openIn(facts),
    notes: [...prompters.notes, ...strangers(change.commits)],
  };
}

/** Whoever's name a commit bears, by the forge's word and by addresses that name an account. */
function handsOn({ sha, author, committer, message, forge }: Commit): readonly (readonly [Somebody, string])[] {
  const short = quoted(sha.slice(0, 7));
  const both = (accounts: readonly (Account | null | undefined)[], address: Identity | null) => [
    ...accounts.flatMap((account) => account ?? []),
    ...(address === null ? [] : accountsAt(address.email)),
  ];
  return [
    ...both([forge?.author], author).map((one) => [one, `is an author of ${short}`] as const),
    ...both(forge?.coAuthors ?? [], null).map((one) => [one, `is a co-author of ${short}`] as const),
    ...coAuthors(message).flatMap((line) =>
      accountsAt(line).map((one) => [one, `is a co-author of ${short}`] as const),
    ),
    ...both([forge?.committer], committer).map((one) => [one, `is the committer of ${short}`] as const),
  ];
}

/** The account in an address of the forge's own, with its number where it has one. */
function accountsAt(text: string): readonly Somebody[] {
  const [, id, login] =
    /(?:^|[<\s])(?:(\d{1,12})\+)?([a-z0-9_-]{1,100})@users\.noreply\.github\.com(?:$|[>\s])/i.exec(text) ?? [];
  return login === undefined ? [] : [{ id: id === undefined ? null : Number(id), login }];
}

const coAuthors = (message: string): readonly string[] =>
  [...message.matchAll(/^co-authored-by:[ \t]{0,20}(\S.{0,300})/gim)].map(([, value = '']) => value);

/** The latest push that is recorded; what the forge recorded of the head commit where there is no list. */
function pushers({ change: { head, commits }, forge }: Facts): readonly Account[] {
  const pushes = forge.pushes !== undefined && 'value' in forge.pushes ? forge.pushes.value : [];
  const last = pushes.findLast(({ after }) => after === head)?.by;
  const brought = commits.find(({ sha }) => sha === head)?.forge?.push?.by;
  return [last, brought].flatMap((one) => one ?? []);
}

/** Whose pushes brought commits. A merge that the forge made for somebody brings none of theirs. */
const earlierPushers = ({ commits }: Change): readonly Account[] =>
  commits.flatMap(({ parents, forge }) => (parents.length > 1 ? [] : (forge?.push?.by ?? [])));

function vouchedIn(facts: Facts): ReadonlySet<string> {
  const { opener, commits } = facts.change;
  const signers = commits.flatMap(({ forge }) => {
    const by = forge?.signature?.isValid === true ? forge.signature.by : null;
    return by === null || by === 'forge' ? [] : [by];
  });
  const all = [...(opener === null ? [] : [opener]), ...pushers(facts), ...earlierPushers(facts.change), ...signers];
  return new Set(all.map(({ login }) => login.toLowerCase()));
}

function openIn(facts: Facts): readonly string[] {
  const { opener, commits } = facts.change;
  const untold = commits.filter(({ forge }) => forge === undefined || forge.untold === true);
  return [
    ...(opener === null ? ['who opened the change'] : []),
    ...(untold.length > 0 ? [`whose ${listed(untold.map(({ sha }) => quoted(sha.slice(0, 7))))} is,`] : []),
    ...(pushers(facts).length === 0 ? [`who pushed last${reasonOf(facts)}`] : []),
  ];
}

function reasonOf({ forge: { pushes } }: Facts): string {
  return pushes !== undefined && 'unavailable' in pushes ? ` (${pushes.unavailable})` : '';
}

interface Prompters {
  readonly known: readonly Somebody[];
  readonly notes: readonly string[];
}

/** Where it is not known who asked an agent, the opener stands in; a bot that opened a change stands in for nobody. */
function promptersIn({ change, provenance, forge }: Facts): Prompters {
  const hasAgents =
    /^(?:agent|mixed)$/.test(provenance.origin) || provenance.commits.some(({ agent }) => agent !== null);
  const openedByAgent =
    change.opener?.kind === 'bot' &&
    provenance.evidence.some(({ claims, signal }) => claims === 'agent' && signal === 'opener');
  const assignees = forge.assignees !== undefined && 'value' in forge.assignees ? forge.assignees.value : [];
  const written = provenance.commits.flatMap(({ operator }) => operator ?? []);
  const found = [
    ...written.flatMap((operator) => named(operator, change)),
    ...(openedByAgent ? assignees.filter(({ kind }) => kind === 'person') : []),
  ];
  if (!(hasAgents || openedByAgent) || found.length > 0) return { known: found, notes: [] };
  const unknown =
    written[0] === undefined ? 'who prompted the agent is not known' : `whose ${quoted(written[0])} is, is not known`;
  const standIn =
    change.opener?.kind === 'bot' ? 'a bot opened the change, so nobody stands in' : 'the opener stands in';
  return { known: [], notes: [`${unknown}; ${standIn}`] };
}

/** `@login`, or `Name <address>`, where the address is the forge's own or a commit's whose author is known. */
function named(operator: string, { commits }: Change): readonly Somebody[] {
  const [, login] = /^@([a-z0-9_-]{1,100})$/i.exec(operator) ?? [];
  if (login !== undefined) return [{ id: null, login }];
  const same = commits.filter(({ author }) => author.email !== '' && operator.includes(`<${author.email}>`));
  return [...accountsAt(operator), ...same.flatMap(({ forge }) => forge?.author ?? [])];
}

/** Addresses that are nobody's on the forge: it could be anybody's second one. */
function strangers(commits: readonly Commit[]): readonly string[] {
  const unknown = commits.filter(
    ({ forge, author }) => forge?.author === null && forge.untold !== true && isPersons(author),
  );
  const addresses = [...new Set(unknown.map(({ author }) => author.email))];
  return addresses.length > 0
    ? [`no account has ${listed(addresses.map(quoted))}, so its owner cannot be ruled out`]
    : [];
}

const isPersons = ({ name, email }: Identity): boolean =>
  email !== '' &&
  accountsAt(email).length === 0 &&
  !/\[bot\]|^no-?reply@/i.test(`${email} ${name}`) &&
  !/\[bot\]/i.test(name);
