/** Whether the versions of Python that a project admits have a module of the standard library. */
import type { ImportSite } from '../../../languages/language.ts';
import type { Path } from '../../../model.ts';
import { directoryOf, parts } from '../../repository/paths.ts';
import { type Answer, type Missing, there, unknown } from '../answer.ts';
import { bringing } from './distributions.ts';
import { isListed } from './installed.ts';
import type { PythonProject } from './project.ts';
import { rangeOf } from './standard.ts';

/** The minor versions of Python 3 that are spoken of. */
const OLDEST = 6;
const NEWEST = 14;

export async function versionAnswer(
  project: PythonProject,
  importer: Path,
  site: ImportSite,
  written: string,
): Promise<Answer> {
  const { since = 0, gone = Number.POSITIVE_INFINITY } = rangeOf(written);
  if (since === 0 && gone === Number.POSITIVE_INFINITY) return there;
  const manifests = await project.manifests(directoryOf(importer));
  const wanted = manifests.find(({ python }) => python !== undefined)?.python;
  const minors = wanted === undefined ? [] : admitted(wanted);
  const lacking = minors.filter((minor) => minor < since || minor >= gone);
  if (minors.length === 0 && gone < NEWEST) return unknown('a module that newer versions of Python have not');
  if (lacking.length === 0) return there;
  if (site.typesOnly || (await isListed(project, importer, written))) return there;
  const brought = bringing(written.split('.')[0] ?? '');
  if (manifests.some(({ own }) => brought.some((name) => own.has(name))))
    return unknown('a module that the project itself may bring');
  if (lacking.length < minors.length && OWN_PYTHON.test(parts(importer).join('/')))
    return unknown('a module that only some versions of Python have');
  return lacksVersion(written, since, gone, wanted ?? '');
}

/** Tests and tools run on the version that their authors choose. */
const OWN_PYTHON =
  /(?:^|\/)(?:tests?|docs?|tools?|scripts?|bin|ci|examples?|benchmarks?|\.[^/]*)\/|^[^/]*$|(?:^|\/)(?:test_|conftest|setup\.py)/;

function lacksVersion(written: string, since: number, gone: number, wanted: string): Missing {
  const has = since > 0 ? `from Python 3.${since} on` : `up to Python 3.${gone - 1}`;
  return {
    is: 'missing',
    kind: 'no-such-builtin',
    level: 'warning',
    message: `the standard library has \`${written}\` ${has}, and the project admits \`${wanted}\``,
  };
}

const BOUND = /(>=|<=|==|~=|\^|~|>|<|!=)?\s*3\.(\d{1,2})(\.\*|(?:\.\d+)*)/g;

/** The minor versions of Python 3 that a range admits (PEP 440, and poetry's `^` and `~`); empty where it names none. */
export function admitted(range: string): readonly number[] {
  const bounds = Array.from(range.slice(0, 200).matchAll(BOUND), ([, operator = '==', minor, patch = '']) => ({
    operator,
    minor: Number(minor),
    exact: patch !== '' && patch !== '.*' && !/^\.0+$/.test(patch),
  }));
  if (bounds.length === 0) return [];
  const all = Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => OLDEST + index);
  return all.filter((at) => bounds.every(({ operator, minor, exact }) => admits(operator, minor, exact, at)));
}

function admits(operator: string, minor: number, exact: boolean, at: number): boolean {
  switch (operator) {
    case '>=':
    case '^':
      return at >= minor;
    case '>':
      return exact ? at >= minor : at > minor;
    case '<=':
      return at <= minor;
    case '<':
      return exact ? at <= minor : at < minor;
    case '!=':
      return exact || at !== minor;
    case '~=':
      return exact ? at === minor : at >= minor;
    default:
      return at === minor;
  }
}
