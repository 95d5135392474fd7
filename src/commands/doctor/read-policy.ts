/** The policy on the default branch: how many of its rules block, or why it cannot be read. */
import { checks } from '../../checks.ts';
import { UserError } from '../../errors.ts';
import { conditions } from '../../policy/conditions.ts';
import { parsePolicy } from '../../policy/parsing/parse-policy.ts';
import { gather, PINNED, type Read } from '../../policy/texts/referenced-files.ts';
import { agents } from '../../provenance/agents.ts';
import type { Tree } from '../../world/world.ts';
import type { PolicyInForce } from './gate.ts';

const PATH = '.github/assay.yml';

/** Null where there is none. What it extends from other repositories is not read here, and that is said. */
export async function readPolicy(tree: Tree): Promise<PolicyInForce | null> {
  const read: Read = async (name) => {
    if (name !== null && PINNED.test(name)) return null;
    const text = await tree.read('target', name ?? PATH);
    return text === undefined ? null : { text, source: name ?? PATH };
  };
  try {
    const texts = await gather(read, []);
    if (texts === null) return null;
    const { rules } = parsePolicy({ ...texts, isAlone: true }, conditions, { checks, agents });
    const enforced = rules.filter(({ mode, enforceFrom }) => mode === 'enforce' || enforceFrom !== null).length;
    return { path: PATH, rules: rules.length, enforced, problem: null };
  } catch (problem) {
    if (!(problem instanceof UserError)) throw problem;
    return { path: PATH, rules: 0, enforced: 0, problem: problem.message };
  }
}
