/** The section "Why": each rule of the policy, what became of it, and because of what. */
import type { Mode, Report, RuleOutcome, Verdict } from '../model.ts';
import { count, type Item, type Mark, type Part, type Section } from './page.ts';

const STATUS: Readonly<Record<RuleOutcome['status'], readonly [Mark, string]>> = {
  satisfied: ['✓', 'met'],
  violated: ['✗', 'not met'],
  undecided: ['○', 'undecided'],
  skipped: ['–', 'does not apply'],
};

const OVERRIDDEN: readonly [Mark, string] = ['!', 'overridden'];

const MODE: Readonly<Record<Mode, string>> = {
  off: 'switched off',
  observe: 'only observed',
  warn: 'warns, never blocks',
  enforce: 'enforced',
};

function outcome({ rule, mode, status, because, override }: RuleOutcome): Item {
  const [mark, word] = override === undefined ? STATUS[status] : OVERRIDDEN;
  return {
    mark,
    line: [{ strong: rule }, ` · ${word} · ${MODE[mode]}`],
    below: because.map((reason) => [reason]),
    test: null,
    stands: 1,
  };
}

/** The policy of a repository that has none goes by this name. */
export const isBuiltIn = ({ policy }: Verdict): boolean => policy.source === 'built-in default';

/** `.github/assay.yml@3a1b2c3`: the object name shortened, the rest as it is. */
const policyName = ({ policy }: Verdict): string => policy.source.replace(/@([0-9a-f]{7})[0-9a-f]{33,57}$/, '@$1');

export function why({ verdict }: Report): Section {
  const policy: Part = isBuiltIn(verdict) ? 'the built-in default' : { code: policyName(verdict) };
  return {
    title: ['Why: ', count(verdict.rules.length, 'rule'), ' of ', policy],
    shape: 'blocks',
    folded: true,
    items: verdict.rules.map(outcome),
    show: 100,
    noun: 'rule',
  };
}
