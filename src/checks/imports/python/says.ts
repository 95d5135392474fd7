/** How a finding about Python is worded. */

import { nearest } from '../../near.ts';
import type { Missing } from '../answer.ts';

const help = (near: string | undefined): Pick<Missing, 'help'> =>
  near === undefined ? {} : { help: `did you mean \`${near}\`?` };

/** `names` are those that were there to choose from. */
export function noModule(written: string, where: string, part: string, names: Iterable<string>): Missing {
  return {
    is: 'missing',
    kind: 'no-such-file',
    level: 'error',
    message: `\`${written}\` leads to no module: there is no \`${part}\` in \`${where}\``,
    ...help(nearest(part, names)),
  };
}

export function notAPackage(written: string, module: string, part: string): Missing {
  return {
    is: 'missing',
    kind: 'no-such-file',
    level: 'error',
    message: `\`${written}\` leads to no module: \`${module}\` is a module, no package, and holds no \`${part}\``,
  };
}

export function noName(name: string, where: string, names: Iterable<string>): Missing {
  return {
    is: 'missing',
    kind: 'no-such-name',
    level: 'error',
    message: `\`${where}\` defines no \`${name}\`, and no module there is called so`,
    ...help(nearest(name, names)),
  };
}

export function noStandard(written: string, names: Iterable<string>): Missing {
  return {
    is: 'missing',
    kind: 'no-such-builtin',
    level: 'error',
    message: `Python's standard library has no module \`${written}\``,
    ...help(nearest(written, names)),
  };
}

export function undeclared(name: string, distribution: string, near: string | undefined): Missing {
  return {
    is: 'missing',
    kind: 'undeclared-package',
    level: 'warning',
    message: `nothing that is declared or locked is known to bring \`${name}\``,
    help: near === undefined ? `declare \`${distribution}\`, if it is what you mean` : `did you mean \`${near}\`?`,
  };
}
