/** CODEOWNERS, read at the target, against paths of the change. */
import { owned, ownersOf } from '../../../src/policy/people/codeowners.ts';
import { law, type Target } from '../target.ts';

const PATHS = ['src/a.ts', 'docs/b/c.md', 'a b.ts', '.github/CODEOWNERS', 'a/a/a/a/a/a/a/a/a/a/a/a/b'];

export default {
  name: 'codeowners',
  seeds: [
    '# all\n* @acme/all\n/src/ @dana lee@example.com\ndocs/* @docs # those\n**/b @b\na\\ b.ts @c\n/empty/\n',
    '*.js    @js-owner #x\r\n/build/logs/ @doctocat\r\napps/ @octocat\r\n',
  ],
  pieces: ['*', '**', '/', '@a', ' ', '\\', '\\ ', '#', '\n', '@a/b', 'x@y', '!', '[', '?', 'a', '**/', '\t', '*a'],
  answer: 40,
  run(text) {
    const all = owned(text, PATHS);
    if ('value' in all)
      for (const path of PATHS)
        law(
          (all.value.find((one) => one.path === path)?.owners ?? []).join() === ownersOf(text, path).join(),
          'one path is answered as among others',
        );
    return all;
  },
} satisfies Target;
