/** Reads `Name <address>` in all its spellings, and says whose identity it is: the tool by its name before the address, the model from the name. */
import type { Identity } from '../model.ts';
import { type Named, nameOf } from './naming.ts';
import type { Hit, Recognised, Roster } from './roster.ts';
import { isPlaceholder } from './vocabulary.ts';

/** An identity in a trailer: people forget the brackets, the address, or both. The address is empty where there is none. */
export function parseIdentity(text: string): Identity {
  const [before = '', inside = ''] = text.split('<', 2);
  const bracketed = inside.split('>', 1)[0]?.trim() ?? '';
  if (/^[^\s@]{1,120}@[^\s@]{1,120}$/.test(bracketed)) return { name: before.trim(), email: bracketed };
  const bare = /[^\s<>()"'`,;:]{1,120}@[^\s<>()[\]"'`,;:]{1,120}/.exec(text);
  if (!bare) return { name: (before.trim() === '' ? text : before).replace(/,.*$/, '').trim(), email: '' };
  const name = text.slice(0, bare.index).replace(/(?:<|\[|\(mailto:|\s\()$/, '');
  return { name: name.trim(), email: bare[0].replace(/^\[/, '') };
}

/** undefined: a person's, or nobody's that is known. A change names few identities many times, so the roster remembers. */
export function recognise(identity: Identity, roster: Roster): Recognised | undefined {
  const key = `${identity.name}\n${identity.email}`;
  if (roster.remembered.has(key)) return roster.remembered.get(key);
  const found = lookUp(identity, roster);
  if (roster.remembered.size < MOST_REMEMBERED) roster.remembered.set(key, found);
  return found;
}

const MOST_REMEMBERED = 10_000;

function lookUp(identity: Identity, roster: Roster): Recognised | undefined {
  const email = identity.email.toLowerCase().replace(/^[\\"'<]+|[\\"'>]+$/g, '');
  const hit = roster.emails.get(email) ?? byLogin(email, roster);
  if (hit?.tier === 'suggested') return { ...hit, tier: 'suggested', model: null };
  const named = nameOf(identity.name, roster);
  if (named && believed(named, email, hit)) return byName(named, hit);
  if (hit) return { ...hit, model: null };
  return byPlaceholder(email, roster) ?? nameless(identity.name);
}

/** Whose identity it is, unless that agent's identity says nothing in this role. */
export function recogniseAs(role: 'author' | 'committer', identity: Identity, roster: Roster): Recognised | undefined {
  const found = recognise(identity, roster);
  return found?.agent?.ignoredAs?.includes(role) ? undefined : found;
}

const NOREPLY = '@users.noreply.github.com';

/** The account, with its number, that a forge's own address spells out in full. The login in lower case. */
export function accountIn(email: string): { readonly id: number; readonly login: string } | undefined {
  const [, id, login] = /^(\d{1,12})\+([^@\s]{1,100})@users\.noreply\.github\.com$/.exec(email.toLowerCase()) ?? [];
  return id === undefined || login === undefined ? undefined : { id: Number(id), login };
}

/** The account in a forge's own address. The number before it is not looked at: one tool carries another account's. */
function byLogin(email: string, roster: Roster): Hit | undefined {
  return email.endsWith(NOREPLY)
    ? roster.logins.get(email.slice(0, -NOREPLY.length).replace(/^\d{0,12}\+/, ''))
    : undefined;
}

/** Whether the name counts beside this address: people are called Claude and Devin, and use handles such as codex. */
function believed({ kind, agent, model }: Named, email: string, hit: Hit | undefined): boolean {
  if (kind === 'unnamed') return false;
  if (kind === 'name' || hit || /\d.*[\s.-]|[\s.-].*\d/.test(model ?? '')) return true;
  const host = email.slice(email.lastIndexOf('@') + 1);
  if (agent?.marks.domains?.some((domain) => host === domain || host.endsWith(`.${domain}`))) return true;
  const nobodys = host === '' || isPlaceholder(host) || MACHINE.test(email);
  return nobodys && agent !== null && (kind === 'model' || agent.namesake !== true);
}

/** Local parts that no person has. */
const MACHINE = /^(?:no-?reply|agent|ai|assistant|bot|llm|ai-?(?:agent|assistant|bot))@/;

/** A tool's name wins over an address; a model's does not: many tools run it. */
function byName({ kind, agent, model }: Named, hit: Hit | undefined): Recognised {
  if (hit && (kind === 'model' || hit.agent === agent)) return { ...hit, model };
  return { agent, model, trust: 'declared', tier: null };
}

/** `openhands@example.com`: nobody's address, and a tool's name. */
function byPlaceholder(email: string, roster: Roster): Recognised | undefined {
  const at = email.lastIndexOf('@');
  const name =
    at > 0 && isPlaceholder(email.slice(at + 1))
      ? roster.names.get(email.slice(0, at).replace(/[-_.]/g, ' '))
      : undefined;
  return name?.kind === 'name' ? { agent: name.agent, model: null, trust: 'declared', tier: null } : undefined;
}

/** A name that says what it is: "My AI Assistant". */
function nameless(name: string): Recognised | undefined {
  const says = /(?:^|[\s_-])(?:ai|llm|gpt|coding)[\s_-](?:coding[\s_-])?(?:agent|assistant)(?:$|[\s_[(.,-])/i.test(
    name,
  );
  return says ? { agent: null, model: null, trust: 'declared', tier: null } : undefined;
}

/** How an identity is quoted in evidence. */
export const written = ({ name, email }: Identity): string => `${name} <${email}>`;

export const sameIdentity = (one: Identity, other: Identity): boolean =>
  one.name === other.name && one.email === other.email;
