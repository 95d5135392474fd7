/**
 * Whether somebody's word counts: an approval, a label, an override. Only a person's, never somebody's who took part in
 * the change, and only where the policy lets them. Ids count; a login is compared where a policy or a text names one, as
 * it is now.
 */
import type { Account, Facts, Known, Permission } from '../../model.ts';
import { quoted } from '../wording/phrases.ts';
import { type Allowed, reaches, teamName } from './allowed.ts';
import { ownedIn } from './codeowners.ts';
import { partsIn } from './participants.ts';

export interface Standing {
  /** undefined: a fact is missing that could tell. */
  readonly counts: boolean | undefined;
  /** Why not, in plain words with the account's name; empty where it counts. */
  readonly because: string;
}

const COUNTS: Standing = { counts: true, because: '' };
const no = (because: string): Standing => ({ counts: false, because });
const open = (because: string): Standing => ({ counts: undefined, because });

/** A definite no comes before what is not known. */
export function standingOf(account: Account, facts: Facts, allowed: Allowed): Standing {
  const person = standingAsPerson(account, facts);
  if (person.counts === false) return person;
  return worst([mayOf(account, facts, allowed.permission), groupOf(account, facts, allowed), person]);
}

/**
 * Whether somebody is heard who speaks against the change: by what they may, whatever part they took. Anybody can write
 * anybody's name into a commit, and must not silence them by it.
 */
export function voiceOf(account: Account, facts: Facts, allowed: Allowed): Standing {
  const who = quoted(account.login);
  if (account.kind === 'bot') return no(`${who} is a bot`);
  return worst([mayOf(account, facts, allowed.permission), groupOf(account, facts, allowed)]);
}

/** Of several standings that must all count, the one that decides. */
export function worst(standings: readonly Standing[]): Standing {
  const stops = standings.find(({ counts }) => counts === false);
  return stops ?? standings.find(({ counts }) => counts === undefined) ?? COUNTS;
}

/** Who somebody is and what they did, whatever they may. */
export function standingAsPerson(account: Account, facts: Facts): Standing {
  const who = quoted(account.login);
  if (account.kind === 'bot') return no(`${who} is a bot`);
  if (account.kind !== 'person' || account.id === null) return no(`who ${who} is cannot be told`);
  const parts = partsIn(facts);
  const did = parts.of(account);
  if (did !== null) return no(`${who} ${did}`);
  const [first] = parts.open;
  return first === undefined ? COUNTS : open(`whether ${who} took part cannot be told: ${first} is not known`);
}

/** What readers should know of how people were told apart: an agent of which nobody knows who prompted it, an address that is nobody's. */
export const notesOnPeople = (facts: Facts): readonly string[] => partsIn(facts).notes;

export function mayOf(account: Account, facts: Facts, wanted: Permission): Standing {
  if (wanted === 'read' || wanted === 'none') return COUNTS;
  const who = quoted(account.login);
  const { has, atLeast, isBelowWrite } = permissionOf(account, facts);
  if (isBelowWrite && reaches(wanted, 'write')) return no(`${who} has no ${wanted} permission`);
  if (atLeast !== null && reaches(atLeast, wanted)) return COUNTS;
  if ('unavailable' in has) return open(`whether ${who} has ${wanted} permission is not known: ${has.unavailable}`);
  return reaches(has.value, wanted) ? COUNTS : no(`${who} has no ${wanted} permission`);
}

interface May {
  readonly has: Known<Permission>;
  /** What is certain without having been asked for. */
  readonly atLeast: Permission | null;
  /** They may not push, as their reviews tell. */
  readonly isBelowWrite: boolean;
}

/** What was looked up; else whether they may push, which comes with their reviews. */
function permissionOf({ id }: Account, { forge }: Facts): May {
  const listed = forge.permissions ?? { unavailable: 'nobody asked' };
  const reviews = 'value' in forge.reviews ? forge.reviews.value : [];
  const review = reviews.findLast(({ reviewer }) => reviewer.id === id && id !== null);
  const isBelowWrite = review?.mayWrite === false;
  const atLeast = review === undefined || isBelowWrite ? null : 'write';
  if ('unavailable' in listed) return { has: listed, atLeast, isBelowWrite };
  return {
    has: listed.value.find((one) => one.id === id)?.permission ?? { unavailable: 'it was not looked up' },
    atLeast,
    isBelowWrite,
  };
}

/** Whether somebody is one of those whom the policy names; everybody is where it names nobody. */
function groupOf(account: Account, facts: Facts, { users = [], teams = [], owners }: Allowed): Standing {
  const who = quoted(account.login);
  const answers: Standing[] = [];
  if (users.length > 0)
    answers.push(users.some((user) => isMeant(user, account)) ? COUNTS : no(`${who} is not one of those named`));
  for (const team of teams) answers.push(memberOf(account, facts, team));
  if (owners !== undefined) answers.push(ownerOf(account, facts));
  if (answers.length === 0 || answers.some(({ counts }) => counts === true)) return COUNTS;
  return answers.find(({ counts }) => counts === undefined) ?? answers[0] ?? COUNTS;
}

const isMeant = (user: string | number, { id, login }: Account): boolean =>
  typeof user === 'number' ? user === id : user.toLowerCase() === login.toLowerCase();

export function memberOf({ id, login }: Account, { forge: { teams } }: Facts, written: string): Standing {
  const name = teamName(written);
  const listed = teams ?? { unavailable: 'nobody asked' };
  const members =
    'unavailable' in listed
      ? listed
      : (listed.value.find((team) => team.name === name)?.members ?? { unavailable: 'nobody asked' });
  if ('unavailable' in members) return open(`who is in ${quoted(name)} is not known: ${members.unavailable}`);
  return id !== null && members.value.includes(id) ? COUNTS : no(`${quoted(login)} is not in ${quoted(name)}`);
}

/** Whether somebody is an owner of a touched file, themselves or by a team. */
function ownerOf(account: Account, facts: Facts): Standing {
  const owned = ownedIn(facts);
  if ('unavailable' in owned) return open(`the code owners are not known: ${owned.unavailable}`);
  const owners = [...new Set(owned.value.flatMap((one) => one.owners))];
  const answers = owners.map((owner) => isOwner(account, facts, owner));
  if (answers.some(({ counts }) => counts === true)) return COUNTS;
  return (
    answers.find(({ counts }) => counts === undefined) ?? no(`${quoted(account.login)} owns none of the touched files`)
  );
}

/** `owner`: `@login`, `@organization/team` or an address, as CODEOWNERS has it. */
export function isOwner(account: Account, facts: Facts, owner: string): Standing {
  if (!owner.startsWith('@')) return open(`whose ${quoted(owner)} is, is not known`);
  if (owner.includes('/')) return memberOf(account, facts, owner);
  const isSame = owner.slice(1).toLowerCase() === account.login.toLowerCase();
  return isSame ? COUNTS : no(`${quoted(account.login)} is not ${quoted(owner)}`);
}
