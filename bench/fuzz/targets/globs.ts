/** Globs of a policy, patterns with stars, and git's own globs against paths of the change: the glob is the first line, the paths follow. */
import { matchesName } from '../../../src/checks/repository/glob.ts';
import { parseGlob } from '../../../src/policy/patterns/glob.ts';
import { matchesOne } from '../../../src/policy/patterns/text-pattern.ts';
import { wildcard } from '../../../src/provenance/wildcard.ts';
import { law, type Target } from '../target.ts';

const PATHS = 'src/a.ts\nsrc/pay/b.test.ts\n.github/assay.yml\na\n';

export default {
  name: 'globs',
  seeds: [
    'src/**\n',
    '**/*.{ts,tsx}\n',
    '[!a-z]?/\\*x\n',
    '**/a/**/b/**\n',
    '*a*a*a*b\n',
    '{a,{b,c}}/{d,e}\n',
    'src/[a-]/x\n',
  ].map((glob) => glob + PATHS),
  pieces: [
    '*',
    '**',
    '/',
    '?',
    '[',
    ']',
    '[!',
    '-',
    '{',
    '}',
    ',',
    '\\',
    'a',
    'b',
    '*a',
    '**/',
    '.ts',
    '\n',
    '[a-z]',
    '{a,b}',
  ],
  longest: 60_000,
  run(text) {
    const [glob = '', ...paths] = text.split('\n');
    const parsed = parseGlob(glob);
    const pattern = wildcard(glob.slice(0, 200));
    const told = paths
      .slice(0, 50)
      .map((path) => [
        matchesName(glob, path),
        glob === '' ? null : matchesOne(path, glob.slice(0, 200)),
        pattern.test(path),
      ]);
    if ('problem' in parsed) return [parsed.problem, told];
    const { alternatives, match } = parsed;
    const some = paths.slice(0, 50);
    law(
      some.every((path) => match(path) === alternatives.some((one) => one.match(path))),
      'a glob is its alternatives',
    );
    if (/^[\w/.]+$/.test(glob) && !/^\/|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/.test(glob))
      law(match(glob), 'a plain path matches itself');
    return [some.map(match), told];
  },
} satisfies Target;
