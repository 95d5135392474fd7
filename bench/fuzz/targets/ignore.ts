/** `.gitignore` against paths of the change. */
import { ignores, parseIgnore } from '../../../src/checks/imports/gitignore.ts';
import { matchesName } from '../../../src/checks/repository/glob.ts';
import { law, type Target } from '../target.ts';

const PATHS = ['src/a.ts', 'dist/b/c.js', 'a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/b', 'x'];

export default {
  name: 'ignore',
  seeds: ['dist/\n*.log\n!keep.log\n/src/**/gen\n\\#x\na\\ \n[a-z]?.ts\n**/b\n', '# c\r\nnode_modules\r\n!/dist/\r\n'],
  pieces: ['*', '**', '/', '!', '\n', '[', ']', '[!', '?', '\\', ' ', '#', 'a', '**/', 'dist', '*a', '-'],
  longest: 200_000,
  run(text) {
    const rules = parseIgnore(text, 'src');
    const [first = ''] = text.split('\n');
    if (/^[\w.-]+$/.test(first)) law(matchesName(first, first), 'a plain name matches itself');
    return [
      rules.length,
      PATHS.map((path) => ignores(rules, path)),
      PATHS.map((path) => matchesName(first, path.replaceAll('/', ''))),
    ];
  },
} satisfies Target;
