/** Python of the change. */
import python from '../../../src/languages/python.ts';
import { everyLine, law, type Target } from '../target.ts';

export default {
  name: 'python',
  seeds: [
    'import os, sys as s\nfrom . import a\nfrom ..b import (c as d,\n  e,  # f\n)\ntry:\n    import g\nexcept ImportError:\n    g = None\nif TYPE_CHECKING:\n    from h import i\n',
    'import importlib\nimportlib.import_module("j.k")\n__import__("l")\nx = """import m"""\ndef f():\n    global x\n    from n import *\n    return f"{import_}"\nmatch x:\n    case [1, *_]: pass\n',
    'import sys\nsys.modules["o"] = None\nsys.path.insert(0, "p")\nwith suppress(ImportError):\n\timport q; import r\n',
  ],
  pieces: [
    'import ',
    'from ',
    '.',
    '..',
    ' as ',
    '(',
    ')',
    ',',
    '*',
    '\n',
    '    ',
    '\t',
    ':',
    'try:\n',
    'except ImportError:\n',
    'if TYPE_CHECKING:\n',
    'else:\n',
    '"',
    "'",
    '"""',
    "'''",
    'f"{',
    '}',
    '#',
    '\\\n',
    'a',
    'def f():\n',
    'class A:\n',
    'lambda ',
    '[',
    ']',
    '{',
    'import_module(',
    'sys.modules[',
    '@',
    'async ',
    ';',
    'r"',
    '\f',
  ],
  longest: 400_000,
  answer: 200,
  async run(text) {
    const lines = everyLine(text);
    const found = await python.imports(text, 'a.py', lines);
    if ('sites' in found)
      law(
        found.sites.every(({ line }) => lines.has(line)),
        'sites stand on lines of the file',
      );
    return found;
  },
} satisfies Target;
