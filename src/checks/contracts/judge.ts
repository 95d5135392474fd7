/** Turns a refusal of the compiler into what can be proved by the declarations alone: something is missing, or why that cannot be told. */
import { type Court, type Judgement, type Missing, unknown } from './court.ts';
import { judgeArgument, judgeArity, judgeOption, judgeUnfit } from './judge-calls.ts';
import { judgeExport, judgeMember } from './judge-names.ts';
import type { Refusal } from './refusal.ts';

export function judge(court: Court, refusal: Refusal): Judgement {
  const judgement = judgeKind(court, refusal);
  if (judgement.is === 'missing' && isOfNewerLanguage(court, judgement))
    return unknown('what the language has in a newer version');
  if (judgement.is !== 'missing' || judgement.kind === 'export' || judgement.kind === 'arity') return judgement;
  // What a module adds to the types of others is not known before the module is.
  const { any, isPackage } = court.unresolved;
  const isDoubtful = judgement.kind === 'argument' || judgement.owner.is !== 'package' ? any : isPackage;
  return isDoubtful ? unknown('a type that a module which is not there may add to') : judgement;
}

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
