/** The options that every command on a local repository shares, and how they become a request to open one. */
import type { Given, Option } from './commands/command.ts';
import { UserError } from './errors.ts';
import { shareFrom } from './exercise/shards.ts';
import type { Exercise, RepositoryOptions } from './world/command-line.ts';
import type { Share } from './world/world.ts';

export const repositoryOptions: readonly Option[] = [
  { flags: '--repo <dir>', description: 'the repository', default: '.' },
  { flags: '--base <rev>', description: 'what the change merges into (default: the default branch of the remote)' },
  { flags: '--head <rev>', description: 'the tip of the change', default: 'HEAD' },
  { flags: '--body <file>', description: 'the text of the pull request, where it declares who wrote it' },
  { flags: '--previous <rev>', description: 'an earlier head of the change, from before a force-push' },
];

export const outputOption: Option = { flags: '--output <file>', description: 'write the result to a file' };

export const EXERCISE = ['on', 'off', 'unisolated'] as const;

const isExercise = (word: string | undefined): word is Exercise => EXERCISE.some((one) => one === word);

/** Leaves out what was not given, so that the opener's own defaults hold. */
export const repositoryFrom = ({
  repo = '.',
  head = 'HEAD',
  base,
  policy,
  body,
  registry,
  exercise,
  previous,
  shard,
}: Given): RepositoryOptions => ({
  repo,
  head,
  ...(base !== undefined && { base }),
  ...(policy !== undefined && { policy }),
  ...(body !== undefined && { body }),
  ...(registry !== undefined && { registry }),
  ...(isExercise(exercise) && { exercise }),
  ...(shard !== undefined && { share: shareOf(shard) }),
  ...(previous !== undefined && { previous: [previous] }),
});

function shareOf(words: string): Share {
  const share = shareFrom(words);
  if (share === undefined) throw new UserError(`\`--shard ${words}\`: write which share of how many, such as \`2/5\``);
  return share;
}
