/** Why a missing module would prove nothing in this Python file: the file is no program of this repository's own. */
import type { ImportSite } from '../../../languages/language.ts';
import type { FileChange } from '../../../model.ts';
import { directoryOf, parts } from '../../repository/paths.ts';
import type { Missing } from '../answer.ts';
import { mentions } from '../mentions.ts';
import { bringing } from './distributions.ts';
import { installedNames } from './requirements.ts';

/** Input for tests, code to be copied elsewhere, pages that show code. */
const EXAMPLES =
  /fixture|^_*(?:snapshots?|testdata)_*$|^tests?[-_](?:data|cases|files|projects|packages|apps?|inputs?)$|^(?:data|inputs?|cases|samples|expected|playgrounds?)$|(?:^|[-_.])(?:templates?|tmpl|scaffolds?|boilerplates?|cookiecutter.*)$|[{}]|^\.\w/i;
/** Programs that people copy: what they need is theirs to install. */
const SHOWN = /^(?:examples?|docs?_src|snippets|demos?|tutorials?|samples?|notebooks?)$/i;
const VENDORED = /^_?(?:vendor(?:ed)?|third[-_]?party|extern(?:al|s)?|thirdparty)$/i;
const SAYS_SO =
  /missing|not_?(?:found|exist|installed|real|there)|non_?exist|no_such|unresolv|invalid|bogus|dummy|foobar/i;
const TESTS = /(?:^|[-_])test(?:s|ing)?(?:$|[-_.])|^conftest\.py$/;

/** Null where nothing is to be said for the absence. `line` is the import's, one-based. */
export function excuseOf(file: FileChange, { specifier, line }: ImportSite, { kind }: Missing): string | null {
  const folders = parts(directoryOf(file.path));
  const name = specifier ?? '';
  if (file.upkeep !== 'source') return `in ${file.upkeep} code`;
  if (folders.some((folder) => VENDORED.test(folder))) return 'in vendored code';
  if (folders.some((folder) => EXAMPLES.test(folder))) return 'in a fixture or template';
  if (kind === 'undeclared-package' && folders.some((folder) => SHOWN.test(folder))) return 'in an example';
  if (kind === 'undeclared-package' && installsItself(file, name))
    return 'a distribution that the file itself asks for';
  if (!parts(file.path).some((part) => TESTS.test(part))) return null;
  if (SAYS_SO.test(name)) return 'a name that says that it is missing';
  return kind === 'undeclared-package' && speaksOf(file, name, line) ? 'a module that a test may make' : null;
}

/** Whether the lines above the import speak of the module. */
function speaksOf({ content }: FileChange, name: string, line: number): boolean {
  if (content.kind !== 'text') return false;
  const above = content.text.split('\n', line - 1).filter((one) => !/^\s*(?:import|from)\b/.test(one));
  return above.some((one) => mentions(one, name.split('.')[0] ?? name));
}

/** A script with dependencies of its own (PEP 723), or one that says what to install. */
function installsItself({ content }: FileChange, name: string): boolean {
  if (content.kind !== 'text') return false;
  const said = installedNames(content.text);
  return (
    /^# \/\/\/ script\b/m.test(content.text) || bringing(name.split('.')[0] ?? name).some((one) => said.includes(one))
  );
}
