/** What can never be given by the people there are: more words are wanted than there are people left whose word could count. */
import type { Facts } from '../../model.ts';
import { counted, listed, quoted } from '../wording/phrases.ts';
import { type Allowed, reaches, teamName } from './allowed.ts';
import { ownedIn } from './codeowners.ts';
import { partsIn } from './participants.ts';

/** Somebody whom the policy names, as far as they can be told. */
interface Candidate {
  readonly id: number | null;
  readonly login: string | null;
}

/** Why so many words can never come together; null where they can, or where nobody knows who there is. */
export function deadlockOf(facts: Facts, allowed: Allowed, wanted: number): string | null {
  const candidates = candidatesOf(facts, allowed);
  if (candidates === null) return null;
  const judged = candidates.map((one) => ({ one, against: objection(one, facts, allowed) }));
  const able = judged.filter(({ against }) => against === null).length;
  if (able >= wanted) return null;
  const against = judged.flatMap(({ one, against }) => (against === null ? [] : [`${nameOf(one)} ${against}`]));
  const there =
    able === 0
      ? 'nobody who may is left'
      : `${counted(able, 'person', 'people')} who may ${able === 1 ? 'is' : 'are'} left`;
  return `${wanted} wanted, ${there}${against.length > 0 ? `: ${listed(against)}` : ''}`;
}

const nameOf = ({ id, login }: Candidate): string => quoted(login ?? String(id));

/** Whether a policy lets in everybody with a permission: then it takes a list of them to tell who there is. */
export function namesNobody({ permission, users = [], teams = [], owners }: Allowed): boolean {
  return users.length + teams.length === 0 && owners === undefined && reaches(permission, 'write');
}

/** Null where it is not known who there is. */
function candidatesOf(facts: Facts, allowed: Allowed): readonly Candidate[] | null {
  const { users = [], teams = [], owners } = allowed;
  if (namesNobody(allowed)) return writersAmong(facts, allowed);
  if (users.length + teams.length === 0 && owners === undefined) return null;
  const named = users.map((user) => (typeof user === 'number' ? { id: user, login: null } : { id: null, login: user }));
  const inTeams = membersOf(facts, teams);
  const owning = owners === undefined ? [] : ownersAmong(facts);
  if (inTeams === null || owning === null) return null;
  const all = [...named, ...inTeams, ...owning];
  return [...new Map(all.map((one) => [one.id ?? one.login?.toLowerCase(), one])).values()];
}

function writersAmong({ forge: { writers } }: Facts, { permission }: Allowed): readonly Candidate[] | null {
  if (writers === undefined || 'unavailable' in writers) return null;
  return writers.value.filter((one) => reaches(one.permission, permission)).map(({ id, login }) => ({ id, login }));
}

function membersOf({ forge: { teams } }: Facts, wanted: readonly string[]): readonly Candidate[] | null {
  const all: Candidate[] = [];
  for (const written of wanted) {
    const listed = teams !== undefined && 'value' in teams ? teams.value : [];
    const members = listed.find(({ name }) => name === teamName(written))?.members;
    if (members === undefined || 'unavailable' in members) return null;
    all.push(...members.value.map((id) => ({ id, login: null })));
  }
  return all;
}

function ownersAmong(facts: Facts): readonly Candidate[] | null {
  const owned = ownedIn(facts);
  if ('unavailable' in owned || owned.value.length === 0) return null;
  const names = [...new Set(owned.value.flatMap(({ owners }) => owners))];
  const people = names.filter((name) => /^@[^/]+$/.test(name)).map((name) => ({ id: null, login: name.slice(1) }));
  const inTeams = membersOf(
    facts,
    names.filter((name) => name.includes('/')),
  );
  // Whose an address is nobody knows.
  return inTeams === null || names.some((name) => !name.startsWith('@')) ? null : [...people, ...inTeams];
}

/** What rules somebody out, completing their name; null where nothing does. */
function objection({ id, login }: Candidate, facts: Facts, { permission }: Allowed): string | null {
  const part = partsIn(facts).of({ id, login: login ?? '', kind: 'person' });
  if (part !== null) return part;
  const { permissions } = facts.forge;
  const listed = permissions !== undefined && 'value' in permissions ? permissions.value : [];
  const has = id === null ? undefined : listed.find((one) => one.id === id)?.permission;
  const isShort = has !== undefined && 'value' in has && !reaches(has.value, permission);
  return isShort ? `has no ${permission} permission` : null;
}
