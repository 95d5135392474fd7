/** What declares distributions: TOML, requirement files, configurations, environments. */
import { normal, requirementName } from '../../../src/checks/imports/python/names.ts';
import {
  condaNames,
  configNames,
  installedNames,
  lockedNames,
  pipRequirements,
  scriptNames,
} from '../../../src/checks/imports/python/requirements.ts';
import { tomlEntries } from '../../../src/checks/imports/python/toml.ts';
import { law, type Target } from '../target.ts';

export default {
  name: 'python-manifests',
  seeds: [
    '[project]\nname = "x"\ndependencies = ["a>=1", \'b\', """c\n""",]\n[tool.poetry.dependencies]\n"d.e" = { version = "^1", extras = ["f"] } # g\n[[package]]\nname = "h"\n',
    '-r other.txt\n--constraint=c.txt\na[b]>=1,<2 ; python_version < "3.9" # c\n-e git+https://example.com/x.git#egg=y\n./local\n',
    '[options]\ninstall_requires =\n  a>=1\n  b; x\n[options.extras_require]\ntest = pytest, tox\n[testenv]\ndeps =\n  py{38,39}: c\n',
    'name: x\ndependencies:\n  - python=3.9\n  - conda-forge::a\n  - pip:\n    - b>=1\n',
    'setup(install_requires=["a>=1", \'b\'])\n# pip install c \'d>=2\' && uv pip install e\n        "f": {\nname = "g"\n',
  ],
  pieces: [
    '[',
    ']',
    '[[',
    '{',
    '}',
    '=',
    '"',
    "'",
    '"""',
    "'''",
    '\n',
    '#',
    ',',
    '\\',
    'a',
    '-',
    '_',
    '.',
    '>=1',
    'dependencies = ',
    'pip install ',
    '-r ',
    '#egg=',
    ' ',
    '\t',
    'name = "',
    '- ',
    ':',
    ';',
    '[a]',
    '@ ',
  ],
  answer: 60,
  run(text) {
    const entries = tomlEntries(text);
    law(
      entries.every(({ strings }) => strings.every((one) => text.includes(one))),
      'strings stand in the text',
    );
    const names = [
      pipRequirements(text).names,
      configNames(text),
      scriptNames(text),
      condaNames(text),
      lockedNames(text),
      installedNames(text),
    ];
    law(
      names.flat().every((name) => normal(name) === name),
      'names are normal',
    );
    return [entries, names, requirementName(text)];
  },
} satisfies Target;
