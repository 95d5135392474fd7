/** `touches`: the change touches what decides about changes. */
import { z } from 'zod';
import type { Path } from '../../model.ts';
import { defineCondition } from '../condition.ts';
import { filesInWords } from '../origins/line-origins.ts';
import { DIRECTORY_FILE } from '../texts/referenced-files.ts';

/** Everything that stands there, and the folder itself should it become a link. */
const isIn = (path: Path, folder: Path): boolean => path === folder || path.startsWith(`${folder}/`);
const OWNERS = ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];

const KINDS = {
  policy: (path: Path) =>
    path === '.github' ||
    path === '.github/assay.yml' ||
    isIn(path, '.github/policies') ||
    path === DIRECTORY_FILE ||
    path.endsWith(`/${DIRECTORY_FILE}`),
  workflows: (path: Path) => path === '.github' || isIn(path, '.github/workflows') || isIn(path, '.github/actions'),
  owners: (path: Path) => path === '.github' || OWNERS.includes(path),
} as const;

const kind = z.enum(['policy', 'workflows', 'owners']);

export default defineCondition({
  name: 'touches',
  description:
    'A changed file is part of the policy (`policy`), of the workflows (`workflows`), or is CODEOWNERS (`owners`). Holds for removed and renamed ones, too.',
  needs: [],
  options: z.union([kind, z.array(kind).min(1)]),
  ask: ({ change }, options) => {
    const wanted = [options].flat();
    const isMeant = (path: Path): boolean => wanted.some((name) => KINDS[name](path));
    const found = change.files.filter(({ path, from }) => isMeant(path) || (from !== null && isMeant(from)));
    if (found.length > 0) return { holds: true, because: `touches ${wanted.join(' or ')}: ${filesInWords(found)}` };
    return { holds: false, because: `touches no ${wanted.join(' and no ')}` };
  },
});
