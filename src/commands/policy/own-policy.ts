/** A policy on the reader's disk, with what it extends from the same work tree. What reads policies is loaded with the first one. */
import { UserError } from '../../errors.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Texts } from '../../policy/texts/referenced-files.ts';
import type { Machine } from '../../world/command-line.ts';

export const USUAL_PATH = '.github/assay.yml';

export function under(folder: string, path: string): string {
  return folder === '.' || path.startsWith('/') ? path : `${folder.replace(/\/+$/, '')}/${path}`;
}

/** Null where there is no such file. `repo` is the folder in which `.github/policies/` stands. */
export async function ownPolicy(machine: Machine, file: string, repo: string): Promise<Policy | null> {
  const { gather, LOCAL } = await import('../../policy/texts/referenced-files.ts');
  const read = async (name: string | null) => {
    if (name !== null && !LOCAL.test(name))
      throw new UserError(
        `\`${name}\` is in another repository, which only a workflow's run can read; leave it out here`,
      );
    const path = name === null ? file : under(repo, name);
    const [found] = await machine.texts(path, '');
    return found === undefined ? null : { text: found.text, source: path };
  };
  const texts = await gather(read, []);
  return texts === null ? null : parse(texts);
}

export async function requiredPolicy(machine: Machine, file: string, repo: string): Promise<Policy> {
  const policy = await ownPolicy(machine, file, repo);
  if (policy !== null) return policy;
  throw new UserError(`there is no policy \`${file}\`: name one, or begin with \`.github/assay.yml\``);
}

export const builtIn = (): Promise<Policy> => parse(null);

async function parse(texts: Texts | null): Promise<Policy> {
  const [{ parsePolicy }, { conditions }, { checks }, { agents }] = await Promise.all([
    import('../../policy/parsing/parse-policy.ts'),
    import('../../policy/conditions.ts'),
    import('../../checks.ts'),
    import('../../provenance/agents.ts'),
  ]);
  return parsePolicy(texts, conditions, { checks, agents });
}

export const repoOption = { flags: '--repo <dir>', description: 'the repository', default: '.' } as const;
