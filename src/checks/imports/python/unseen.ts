/** Why a module that git does not hold may be there all the same when the code runs. */
import type { Path } from '../../../model.ts';
import type { Files } from '../../repository/files.ts';
import { once } from '../../repository/memo.ts';
import { ancestors, directoryOf, nameOf, within } from '../../repository/paths.ts';
import { type IgnoreRule, ignores, MOST_RULES, parseIgnore, TOO_MANY_RULES } from '../gitignore.ts';
import { mentions, namesFile } from '../mentions.ts';

/** The reason, or null when nothing explains the absence. `path` is the module's, without an extension. */
export type Unseen = (path: Path) => Promise<string | null>;

/** What protobuf, version writers, parser generators, and designers of windows write. */
const GENERATED =
  /_pb2(?:_grpc)?$|(?:^|_)grpc$|^_{0,2}version(?:_info)?_{0,2}$|_version$|^_?build_?(?:info|config|meta)|generated|_gen$|^_?(?:lextab|yacctab|parsetab|parser|lexer)$|(?:Parser|Lexer|Visitor|Listener)$|^ui_|_(?:ui|rc|qrc|cffi|ext)$|^_cython/i;
/** Files in which a build says what it makes. */
const BUILDS =
  /^(?:pyproject\.toml|setup\.(?:py|cfg)|meson\.build|CMakeLists\.txt|Cargo\.toml|BUILD(?:\.bazel)?|[Mm]akefile|GNUmakefile|hatch_build\.py|build\.py|tasks\.py|noxfile\.py|justfile|MANIFEST\.in|.*\.(?:spec|bzl|proto))$/;
const NATIVE = /^(?:Cargo\.toml|meson\.build|CMakeLists\.txt|binding\.gyp)$/;
const EXTENSIONS = /\b(?:ext_modules|Extension|cythonize|mypycify|cffi_modules|rust_extensions|maturin)\b/;

export function unseenIn(files: Files): Unseen {
  const rulesFor = once((directory) => ignoreRules(files, directory));
  const buildsFor = once((directory) => buildsAt(files, directory));
  return async (path) => {
    const name = nameOf(path);
    if (GENERATED.test(name)) return 'a module that a tool may generate';
    const beside = [...(await files.entries(directoryOf(path))).keys()];
    if (beside.some((file) => file.startsWith(`${name}.`))) return 'a module that may be made of a file beside it';
    const rules = await rulesFor(directoryOf(path));
    if (rules.length > MOST_RULES) return TOO_MANY_RULES;
    if ([`${path}.py`, `${path}/__init__.py`].some((file) => ignores(rules, file)))
      return 'a module that git ignores: it may be generated';
    const builds = (await Promise.all(ancestors(directoryOf(path)).map(buildsFor))).flat();
    const full = path.replaceAll('/', '.').replace(/^(?:src|lib)\./, '');
    // A build of native code names what it makes as a target: `pybind11_add_module(fast fast.cpp)`.
    const mentioned = builds.some(
      ({ text, native }) => namesFile(text, name) || mentions(text, full) || (native && hasWord(text, name)),
    );
    if (mentioned) return 'a module that a build mentions';
    return name.startsWith('_') && builds.some(({ native }) => native) ? 'a module that may be compiled' : null;
  };
}

const hasWord = (text: string, name: string): boolean => text.split(/[^\w]+/).includes(name);

interface Build {
  readonly text: string;
  readonly native: boolean;
}

async function buildsAt(files: Files, directory: Path): Promise<readonly Build[]> {
  const names = [...(await files.entries(directory)).keys()].filter((name) => BUILDS.test(name));
  return Promise.all(
    names.map(async (name) => {
      const text = (await files.text(within(directory, name))) ?? '';
      return { text, native: NATIVE.test(name) || EXTENSIONS.test(text) };
    }),
  );
}

/** From the top down, the order in which git asks them. */
async function ignoreRules(files: Files, directory: Path): Promise<readonly IgnoreRule[]> {
  const places = ancestors(directory).toReversed();
  const texts = await Promise.all(
    places.map(async (place) =>
      (await files.entries(place)).has('.gitignore') ? await files.text(within(place, '.gitignore')) : undefined,
    ),
  );
  return places.flatMap((place, index) => parseIgnore(texts[index] ?? '', place));
}
