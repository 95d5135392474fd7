/** What to say of something that is missing: what, from where, in which version, and what was probably meant. The compiler's words are never shown. */
import type { Finding, Span } from '../../model.ts';
import { nearest } from '../near.ts';
import type { Missing } from './court.ts';
import type { Owner } from './owner.ts';
import type { Kind } from './refusal.ts';

const RULES: Readonly<Record<Kind, string>> = {
  export: 'contracts/no-such-export',
  member: 'contracts/no-such-member',
  option: 'contracts/unknown-option',
  arity: 'contracts/wrong-arity',
  argument: 'contracts/wrong-argument',
};

export function findingOf(missing: Missing, { path, from, to }: Span): Finding {
  const near = suggestion(missing);
  return {
    rule: RULES[missing.kind],
    level: 'error',
    path,
    from,
    to,
    message: messageOf(missing),
    ...(near === undefined ? {} : { help: near }),
    subject: subjectOf(missing),
  };
}

/** The same while lines move and versions change. */
export const subjectOf = ({ kind, name, of, owner }: Missing): string =>
  [kind, name, of ?? '', placeOf(owner)].join(' ');

const placeOf = (owner: Owner): string =>
  owner.is === 'package' ? owner.name : owner.is === 'file' ? owner.path : 'language';

function messageOf(missing: Missing): string {
  const { kind, name, of, owner } = missing;
  const from = said(owner);
  const whose = of === null ? `what ${from} declares` : `\`${of}\` of ${from}`;
  switch (kind) {
    case 'export':
      return name === 'default' ? `${from} has no default export` : `${from} exports no \`${name}\``;
    case 'member':
      return `${whose} has no member \`${name}\``;
    case 'option':
      return missing.call === null
        ? `${whose} has no property \`${name}\``
        : `\`${missing.call.text}\` has no option \`${name}\`: ${of === null ? from : whose} does not declare it`;
    case 'arity':
      return `\`${name}\` of ${from} takes ${counted(missing)}`;
    case 'argument':
      return `\`${name}\` of ${from} does not take arguments of these types`;
    default:
      return kind satisfies never;
  }
}

function said(owner: Owner): string {
  switch (owner.is) {
    case 'package':
      return `\`${owner.name}\` ${owner.version}${owner.locked ? ' (installed = lockfile)' : ' (installed)'}`;
    case 'file':
      return `\`${owner.path}\``;
    case 'language':
      return 'the language';
    default:
      return owner satisfies never;
  }
}

function counted({ call }: Missing): string {
  if (call === null) return 'another number of arguments';
  const { least, most, given } = call;
  const range = most === null ? `at least ${least}` : least === most ? `${least}` : `${least} to ${most}`;
  const one = most === 1 && least === 1;
  // A rest parameter can make the count depend on types.
  const fits = given >= least && (most === null || given <= most);
  return fits ? `another number of arguments than ${given}` : `${range} argument${one ? '' : 's'}, not ${given}`;
}

function suggestion({ kind, name, names, owner }: Missing): string | undefined {
  if (kind === 'arity' || kind === 'argument') return undefined;
  if (kind === 'export' && name === 'default')
    return names.length === 0 || names.length > 3 ? 'import a name that it exports' : `it exports ${listed(names)}`;
  const near = nearest(
    name,
    names.filter((one) => /^[\w$.-]+$/.test(one)),
  );
  if (near !== undefined) return `did you mean \`${near}\`?`;
  return names.length > 0 && names.length <= 6 && owner.is !== 'language' ? `there is ${listed(names)}` : undefined;
}

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
