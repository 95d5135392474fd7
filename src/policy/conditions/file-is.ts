/** `file-is`: at least one file in scope is one of these, or this happened to it. */
import { z } from 'zod';
import type { FileChange } from '../../model.ts';
import { defineCondition } from '../condition.ts';
import { filesInWords } from '../origins/line-origins.ts';

const KINDS = {
  new: ({ from }) => from === null,
  removed: ({ content }) => content.kind === 'removed',
  renamed: ({ from, path }) => from !== null && from !== path,
  executable: ({ mode }) => mode === '100755',
  symlink: ({ content }) => content.kind === 'symlink',
  submodule: ({ content }) => content.kind === 'submodule',
  binary: ({ content }) => (content.kind === 'too-large' ? undefined : content.kind === 'binary'),
  generated: ({ upkeep }) => upkeep === 'generated',
  vendored: ({ upkeep }) => upkeep === 'vendored',
} as const satisfies Record<string, (file: FileChange) => boolean | undefined>;

type Kind = keyof typeof KINDS;
const NAMES = [
  'new',
  'removed',
  'renamed',
  'executable',
  'symlink',
  'submodule',
  'binary',
  'generated',
  'vendored',
] as const satisfies readonly Kind[];
const kind = z.enum(NAMES);

export default defineCondition({
  name: 'file-is',
  description: `At least one changed file is one of these: ${NAMES.map((name) => `\`${name}\``).join(', ')}.`,
  needs: [],
  options: z.union([kind, z.array(kind).min(1)]),
  ask: ({ change }, options) => {
    const wanted = [options].flat();
    const among = (answer: boolean | undefined) =>
      change.files.filter((file) => wanted.some((name) => KINDS[name](file) === answer));
    const names = wanted.join(' or ');
    const [found, open] = [among(true), among(undefined)];
    if (found.length > 0) return { holds: true, because: `${names}: ${filesInWords(found)}` };
    if (open.length > 0)
      return { holds: undefined, because: `too large to tell whether ${names}: ${filesInWords(open)}` };
    return { holds: false, because: `no changed file is ${names}` };
  },
});
