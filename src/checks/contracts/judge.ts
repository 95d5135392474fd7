/** Turns a refusal of the compiler into what can be proved by the declarations alone: something is missing, or why that cannot be told. */
import { type Court, type Judgement, type Missing, unknown } from './court.ts';
import { inside } from './host.ts';
import { judgeArgument, judgeArity, judgeOption, judgeUnfit } from './judge-calls.ts';
import { judgeExport, judgeMember } from './judge-names.ts';
import type { Refusal } from './refusal.ts';
import { UNBUILT } from './wanted.ts';

export function judge(court: Court, refusal: Refusal): Judgement {
  const judgement = judgeKind(court, refusal);
  if (judgement.is === 'missing' && isOfNewerLanguage(court, judgement))
    return unknown('what the language has in a newer version');
  if (judgement.is === 'missing' && mayBuild(court, judgement)) return unknown(UNBUILT);
  if (judgement.is !== 'missing' || judgement.kind === 'export') return judgement;
  if (isOfNothing(court, judgement)) return unknown('a value that may come of a module which is not there');
  if (judgement.kind === 'arity') return judgement;
  // What a module adds to the types of others is not known before the module is.
  const { any, isPackage } = court.unresolved;
  const isDoubtful = judgement.kind === 'argument' || judgement.owner.is !== 'package' ? any : isPackage;
  return isDoubtful ? unknown('a type that a module which is not there may add to') : judgement;
}

/** What is built of sources may be more than they are, and types of theirs others: what no text of their package says is missing in either. */
function mayBuild({ owners, isUnsaid, path }: Court, { kind, name, owner }: Missing): boolean {
  if (owner.is !== 'file' || !owners.isUnbuilt(inside(owner.path), inside(path))) return false;
  return kind === 'argument' || (kind !== 'arity' && !isUnsaid(name, owner.path, path));
}

/** What is made of a value of no known type is no proof, but for what an installed package has declared. */
function isOfNothing({ reach }: Court, { owner, of }: Missing): boolean {
  const { isWhole, isUnbuilt } = reach();
  const isDeclared = owner.is === 'package' && !PRIMITIVE.test(of ?? '');
  return !isWhole && (isUnbuilt || !isDeclared);
}

/** Types of Node.js add to these as well. */
const PRIMITIVE = /^(?:String|Number|Boolean|BigInt|Symbol)$/;

/** Of members the compiler says so itself. */
function isOfNewerLanguage({ isNewer }: Court, { kind, name, of, owner, node }: Missing): boolean {
  if (owner.is !== 'language' || kind === 'member') return false;
  // Which argument does not fit, and what in it, is not told.
  if (kind === 'argument') return (node.getText().match(/[\w$]+/g) ?? []).some(isNewer);
  return isNewer(kind === 'arity' ? (of ?? name) : name);
}

function judgeKind(court: Court, { kind, node }: Refusal): Judgement {
  switch (kind) {
    case 'export':
      return judgeExport(court, node);
    case 'member':
      return judgeMember(court, node);
    case 'option':
      return judgeOption(court, node);
    case 'arity':
      return judgeArity(court, node);
    case 'argument':
      return judgeArgument(court, node);
    case 'unfit':
      return judgeUnfit(court, node);
    default:
      return kind satisfies never;
  }
}
