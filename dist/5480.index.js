"use strict";
exports.id = 5480;
exports.ids = [5480];
exports.modules = {

/***/ 36223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ defines),
/* harmony export */   LJ: () => (/* binding */ starSources),
/* harmony export */   NY: () => (/* binding */ findsItsOwn),
/* harmony export */   Q: () => (/* binding */ isDynamic)
/* harmony export */ });
/** Whether the text of a module defines a name, as far as a text can tell without being run. */
/** Entries put into the table of modules, and a module that takes hold of itself. */
const MODULES = /\bsys\s*\.\s*modules\s*(?:\[\s*__name__|\[[^=\n]{0,200}\]\s*=(?!=)|\.\s*(?:update|setdefault|__setitem__))|\bmodules\s*=\s*sys\s*\.\s*modules\b(?!\s*\[)|\bsetattr\s*\(\s*(?:sys|module|mod|this|_?self_?module)\b/;
/** The lazy loaders in use. */
const LAZY = /\b_?lazy_?(?:import|load|module|object|attach)|\battach_stub\b/i;
/** A module-level `__getattr__`, and tables of names that are written to. */
const GETATTR = /\bdef\s+__getattr__\s*\(\s*(?!self\b|cls\b)|__getattr__\s*(?:,|=(?!=))/;
const TABLES = /\b(?:globals|vars|locals)\s*\(\s*\)\s*(?:\[|\.\s*(?:update|setdefault))|=\s*globals\s*\(|\._convert_?\s*\(|^exec\s*\(|\bexec\s*\([^\n]{0,300}\bglobals/m;
const PATHS = /\b__path__\b|\bextend_path\b|\bdeclare_namespace\b|\bmeta_path\b/;
/** Whether a module makes names that its text does not define. */
const isDynamic = (text) => [MODULES, LAZY, GETATTR, TABLES].some((form) => form.test(text));
/** Whether modules below a package may be found where no file is. A `__getattr__` alone does not bring that about. */
const findsItsOwn = (text) => [MODULES, LAZY, PATHS].some((form) => form.test(text));
/** `name` is an identifier. */
function defines(text, name) {
    let found = 'not';
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        if (WORD.test(text.charAt(at - 1)) || WORD.test(text.charAt(at + name.length)))
            continue;
        const line = lineBefore(text, at);
        const rest = text.slice(at + name.length, at + name.length + 40);
        if (DEFINING.some(([before, after]) => before.test(line) && after.test(rest)))
            return 'defined';
        found = 'doubtful';
    }
    return found;
}
/** Characters of a line that are looked at before a name. */
const LONGEST = 200;
/** What stands before an offset in its line; of a long line the end, behind a sign that begins nothing. */
function lineBefore(text, at) {
    const near = text.slice(Math.max(at - LONGEST, 0), at);
    const start = near.lastIndexOf('\n') + 1;
    return start === 0 && at > LONGEST ? `!${near}` : near.slice(start);
}
const WORD = /[\w\u0080-\uFFFF]/;
const ANY = /^/;
const DEFINING = [
    [/^\s*(?:async\s+)?(?:def|class|type)\s+$/, ANY],
    [/\bas\s+$/, ANY],
    [/^\s*(?:from\s+\S+\s+)?import\b[^#]*$/, ANY],
    [/^\s*$/, /^\s*(?::[^=]|=(?!=)|,|\)|\s*$|\s*#|\s*\n)/],
    [/^\s*\(?(?:\s*\*?\w+\s*[,=])*\s*\*?$/, /^\s*(?:[,)]|=(?!=))/],
];
/** The modules that a text takes everything from: `from .a import *`, as written. */
function starSources(text) {
    return Array.from(text.matchAll(STAR), ([, module]) => module ?? '');
}
const STAR = /^[ \t]*from[ \t]+([.\w]{1,300})[ \t]+import[ \t]*\(?[ \t]*\*/gm;


/***/ }),

/***/ 7171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ normal),
/* harmony export */   x: () => (/* binding */ requirementName)
/* harmony export */ });
/** Names of distributions as people write them for pip, conda and others. */
/** One spelling for all of a distribution's: PEP 503. */
const normal = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');
const REQUIREMENT = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,100}[A-Za-z0-9])?(?![A-Za-z0-9._-]*[/:\\])/;
/** Characters of a requirement that are looked at. */
const LONGEST = 300;
/** The distribution that a requirement (PEP 508) begins with, normalised; undefined for paths and addresses. */
function requirementName(written) {
    const name = REQUIREMENT.exec(written.trim().slice(0, LONGEST))?.[0];
    return name === undefined ? undefined : normal(name);
}


/***/ }),

/***/ 85480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pythonProjectOf: () => (/* binding */ pythonProjectOf)
});

// EXTERNAL MODULE: ./src/checks/repository/files.ts
var repository_files = __webpack_require__(70769);
// EXTERNAL MODULE: ./src/checks/repository/memo.ts
var memo = __webpack_require__(8266);
// EXTERNAL MODULE: ./src/checks/repository/paths.ts
var repository_paths = __webpack_require__(57542);
// EXTERNAL MODULE: ./src/checks/imports/python/names.ts
var names = __webpack_require__(7171);
// EXTERNAL MODULE: ./src/checks/imports/python/requirements.ts
var requirements = __webpack_require__(73055);
;// CONCATENATED MODULE: ./src/checks/imports/python/toml.ts
/** Reads what the entries of a TOML file say, as far as names and strings go. Format: TOML 1.0. Whatever it does not follow, it passes over; it never refuses. */
/** A comment, a string of any of the four kinds, a line's end, or one of the characters that shape the text. */
const TOKEN = /#[^\n]*|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|[\n=[\]{},]|[^\s#"'=[\]{},]+/g;
function tomlEntries(text) {
    const entries = [];
    let table = '';
    let line = [];
    let open;
    let depth = 0;
    for (const [token] of text.matchAll(TOKEN)) {
        if (token.startsWith('#'))
            continue;
        if (open !== undefined) {
            depth += Number('[{'.includes(token)) - Number(']}'.includes(token));
            if (token === '\n' && depth <= 0)
                open = undefined;
            else if (/^["']/.test(token))
                open.strings.push(unquoted(token));
        }
        else if (token === '=') {
            open = { table, key: line.map(unquoted).join(''), strings: [] };
            entries.push(open);
            line = [];
            depth = 0;
        }
        else if (token === '\n') {
            if (line[0] === '[')
                table = line
                    .filter((part) => !'[]'.includes(part))
                    .map(unquoted)
                    .join('');
            line = [];
        }
        else
            line.push(token);
    }
    return entries;
}
/** Escapes are left as they are: no name that is looked for has one. */
function unquoted(token) {
    const quote = /^(?:"""|'''|"|')/.exec(token)?.[0] ?? '';
    const closed = quote !== '' && token.length >= 2 * quote.length && token.endsWith(quote);
    return token.slice(quote.length, closed ? -quote.length : undefined);
}

;// CONCATENATED MODULE: ./src/checks/imports/python/manifests.ts





const REQUIREMENT_FILE = /requirements?|^(?:reqs?|deps|constraints)\b/i;
const REQUIREMENT_FOLDER = /^(?:requirements?|reqs|deps)$/;
const MOST_INCLUDED = 20;
/** What a file of that name says; undefined for a file that is no manifest. */
function readerOf(name) {
    if (/^(?:pyproject|pixi|hatch|tox)\.toml$|^Pipfile$/.test(name))
        return pyproject;
    if (/^requirements.*\.lock$/.test(name))
        return (text) => ({ locked: (0,requirements/* pipRequirements */.mD)(text).names });
    if (/^(?:uv|poetry|pdm|pylock.*|Pipfile)\.(?:lock|toml)$/.test(name))
        return (text) => ({ locked: (0,requirements/* lockedNames */.Dr)(text) });
    if (name === 'setup.cfg' || name === 'tox.ini' || name === 'pytest.ini')
        return configFile;
    if (name === 'setup.py' || name === 'noxfile.py')
        return script;
    if (/^(?:.*[-_.])?(?:conda|environment).*\.ya?ml$/.test(name))
        return (text) => ({ declared: (0,requirements/* condaNames */.i2)(text) });
    if (/\.(?:txt|in|pip)$/.test(name) && REQUIREMENT_FILE.test(name))
        return pipFile;
    return undefined;
}
const isManifest = (name) => readerOf(name) !== undefined;
const pipFile = (text) => {
    const { names, includes } = (0,requirements/* pipRequirements */.mD)(text);
    return { declared: names, includes };
};
const configFile = (text) => ({
    declared: (0,requirements/* configNames */.FG)(text),
    own: Array.from(text.matchAll(/^name[ \t]*=[ \t]*([\w.-]+)/gm), ([, name]) => (0,names/* normal */.q)(name ?? '')),
    python: python(text),
    paths: text.split(/[\s=,:]+/),
});
const script = (text) => ({
    listed: (0,requirements/* scriptNames */.sO)(text),
    own: Array.from(text.matchAll(/\bname\s*=\s*["']([\w.-]+)/g), ([, name]) => (0,names/* normal */.q)(name ?? '')),
    python: python(text),
    paths: (0,requirements/* literals */.v$)(text),
});
const python = (text) => /python_requires\s*=\s*["']?([^"'\n]+)/.exec(text)?.[1];
const DECLARES = /dependenc|\.(?:requires|deps)\.|extras|hatch\.envs|^(?:dev-)?packages\./;
/** Keys whose values are names of groups. */
const GROUPS = /^(?:dependency[-_]groups|default-groups)$/;
/** Tables whose keys are the distributions: poetry's, pixi's and pipenv's. Elsewhere keys are names of groups. */
const KEYED = /^(?:(?:tool\.(?:poetry|pixi)\.(?:.*\.)?|(?:(?:feature|target)\.[\w-]+\.){0,2})(?:dev-|pypi-|host-|build-)?dependencies|(?:dev-)?packages)(?:\.([\w-]+))?$/;
function pyproject(text) {
    const entries = tomlEntries(text);
    const keys = entries.flatMap(({ table, key }) => {
        const [keyed, inTable] = KEYED.exec(table) ?? [];
        return keyed === undefined ? [] : [inTable ?? key.split('.')[0] ?? ''];
    });
    const declaring = entries.filter(({ table, key }) => DECLARES.test(`${table}.${key}.`) && !GROUPS.test(key));
    const own = entries.filter(({ table, key }) => key === 'name' && /^(?:project|tool\.poetry)$/.test(table));
    const wanted = entries.find(({ table, key }) => key === 'requires-python' || (table === 'tool.poetry.dependencies' && key === 'python'));
    const strings = declaring.flatMap((entry) => entry.strings);
    return {
        declared: [...keys, ...strings].flatMap((name) => (0,names/* requirementName */.x)(name) ?? []),
        mentioned: entries.flatMap((entry) => entry.strings.flatMap((name) => (0,names/* requirementName */.x)(name) ?? [])),
        own: own.flatMap((entry) => entry.strings.map(names/* normal */.q)),
        python: wanted?.strings[0],
        paths: entries.flatMap((entry) => [entry.key, ...entry.strings]),
    };
}
function manifestsIn(files) {
    const at = (0,memo/* once */.O)((directory) => manifestAt(files, directory));
    return (0,memo/* once */.O)(async (directory) => {
        const all = await Promise.all((0,repository_paths/* ancestors */.T1)(directory).map(at));
        return all.filter((manifest) => manifest !== undefined);
    });
}
async function manifestAt(files, directory) {
    const entries = await files.entries(directory);
    const paths = [...entries.keys()].filter(isManifest).map((name) => (0,repository_paths/* within */.ux)(directory, name));
    for (const folder of [...entries.keys()].filter((name) => REQUIREMENT_FOLDER.test(name))) {
        const below = await files.entries((0,repository_paths/* within */.ux)(directory, folder));
        paths.push(...[...below.keys()]
            .filter((name) => /\.(?:txt|in|pip)$/.test(name))
            .map((name) => (0,repository_paths/* within */.ux)((0,repository_paths/* within */.ux)(directory, folder), name)));
    }
    const said = await readAll(files, paths);
    return said.length === 0 ? undefined : merge(files, directory, said);
}
/** The files and those that they include, each once. */
async function readAll(files, given) {
    const paths = [...new Set(given)];
    const said = [];
    for (let at = 0; at < paths.length && at < given.length + MOST_INCLUDED; at += 1) {
        const path = paths[at] ?? '';
        const text = await files.text(path);
        const name = path.slice(path.lastIndexOf('/') + 1);
        const one = text === undefined ? { unreadable: true } : (readerOf(name) ?? pipFile)(text);
        said.push(one);
        const included = (one.includes ?? []).flatMap((written) => (0,repository_paths/* join */.fj)((0,repository_paths/* directoryOf */.jt)(path), written) ?? []);
        for (const include of included.slice(0, MOST_INCLUDED))
            if (!paths.includes(include))
                paths.push(include);
    }
    return said;
}
async function merge(files, directory, said) {
    const all = (key) => new Set(said.flatMap((one) => one[key] ?? []));
    const locks = said.filter(({ locked }) => locked !== undefined);
    return {
        directory,
        readable: said.every(({ unreadable }) => unreadable !== true),
        declared: all('declared'),
        listed: all('listed'),
        locked: locks.length === 0 ? undefined : new Set(locks.flatMap(({ locked }) => locked ?? [])),
        mentioned: all('mentioned'),
        own: all('own'),
        python: said.find((one) => one.python !== undefined)?.python,
        directories: await directoriesAmong(files, directory, new Set(said.flatMap(({ paths }) => paths ?? []))),
    };
}
const PLAIN_PATH = /^(?:\.\/)?[\w-][\w.-]*(?:\/[\w-][\w.-]*){0,3}\/?$/;
const MOST_PATHS = 400;
async function directoriesAmong(files, directory, written) {
    const found = [];
    for (const path of [...written].filter((one) => PLAIN_PATH.test(one)).slice(0, MOST_PATHS)) {
        const at = (0,repository_paths/* join */.fj)(directory, path);
        if (at === undefined)
            continue;
        const kind = (await files.entries((0,repository_paths/* directoryOf */.jt)(at))).get(at.slice(at.lastIndexOf('/') + 1));
        if (kind === 'directory')
            found.push(at, (0,repository_paths/* directoryOf */.jt)(at));
    }
    return [...new Set(found)];
}

// EXTERNAL MODULE: ./src/checks/imports/python/defines.ts
var defines = __webpack_require__(36223);
;// CONCATENATED MODULE: ./src/checks/imports/python/openness.ts



function opennessIn(files) {
    return (0,memo/* once */.O)(async (place) => {
        if (/\.py[iw]?$/.test(place))
            return opened(await files.text(place));
        for (const directory of (0,repository_paths/* ancestors */.T1)(place)) {
            const entries = await files.entries(directory);
            const init = ['__init__.py', '__init__.pyi'].find((name) => entries.has(name));
            // A directory without an `__init__` belongs to the package that it lies in: only there does Python look for it.
            if (init !== undefined)
                return opened(await files.text((0,repository_paths/* within */.ux)(directory, init)));
        }
        return 'a directory that is in no package: any distribution may add to it';
    });
}
function opened(text) {
    if (text === undefined)
        return 'a module that cannot be read';
    return (0,defines/* findsItsOwn */.NY)(text) ? 'a package that finds its modules in its own way' : null;
}

;// CONCATENATED MODULE: ./src/checks/imports/python/survey.ts




const MOST_DIRECTORIES = 6_000;
const MOST_MANIFESTS = 80;
/** What tests read declares nothing for the repository. */
const FIXTURES = /(?:^|\/)(?:.*fixtures?|testdata|test-data)(?:\/|$)/i;
const PASSED_OVER = /^(?:node_modules|__pycache__|\.(?!github$).*)$/;
/** Files that install what they need. */
const INSTALLING = /^(?:.*Dockerfile.*|.*\.sh|[Mm]akefile|[Jj]ustfile|.*\.ya?ml)$/;
const MOST_INSTALLING = 60;
function surveyOf(files) {
    const found = (0,memo/* once */.O)(() => survey(files));
    return () => found('');
}
/** From the top down, so that a large repository is seen evenly. */
async function survey(files) {
    const names = new Set();
    const declaring = [];
    const installing = [];
    const directories = [''];
    for (let at = 0; at < directories.length && at < MOST_DIRECTORIES; at += 1) {
        const here = directories[at] ?? '';
        const entries = await files.entries(here);
        const inWorkflows = here.endsWith('.github/workflows');
        for (const [name, kind] of entries) {
            const plain = kind === 'file' && INSTALLING.test(name);
            if (plain && (inWorkflows || !/\.ya?ml$/.test(name)))
                installing.push((0,repository_paths/* within */.ux)(here, name));
            names.add(kind === 'directory' ? name : name.replace(/\..*$/, ''));
            if (kind === 'directory' && !PASSED_OVER.test(name))
                directories.push((0,repository_paths/* within */.ux)(here, name));
        }
        if (!FIXTURES.test(here) && [...entries.keys()].some(isManifest))
            declaring.push(here);
    }
    const read = await Promise.all(declaring.slice(0, MOST_MANIFESTS).map((place) => manifestAt(files, place)));
    const texts = await Promise.all(installing.slice(0, MOST_INSTALLING).map(files.text));
    const installed = texts.flatMap((text) => (0,requirements/* installedNames */.Hq)(text ?? ''));
    const distributions = read.flatMap((manifest) => manifest === undefined
        ? []
        : [...manifest.declared, ...manifest.listed, ...(manifest.locked ?? []), ...manifest.own]);
    const mentioned = read.flatMap((manifest) => [...(manifest?.mentioned ?? [])]);
    const made = new Set(read.flatMap((manifest) => [...(manifest?.own ?? [])]));
    const whole = directories.length <= MOST_DIRECTORIES && declaring.length <= MOST_MANIFESTS;
    return {
        names,
        distributions: new Set([...distributions, ...installed]),
        made,
        mentioned: new Set(mentioned),
        whole,
    };
}

// EXTERNAL MODULE: ./src/checks/imports/gitignore.ts
var gitignore = __webpack_require__(74710);
// EXTERNAL MODULE: ./src/checks/imports/mentions.ts
var mentions = __webpack_require__(62177);
;// CONCATENATED MODULE: ./src/checks/imports/python/unseen.ts




/** What protobuf, version writers, parser generators, and designers of windows write. */
const GENERATED = /_pb2(?:_grpc)?$|(?:^|_)grpc$|^_{0,2}version(?:_info)?_{0,2}$|_version$|^_?build_?(?:info|config|meta)|generated|_gen$|^_?(?:lextab|yacctab|parsetab|parser|lexer)$|(?:Parser|Lexer|Visitor|Listener)$|^ui_|_(?:ui|rc|qrc|cffi|ext)$|^_cython/i;
/** Files in which a build says what it makes. */
const BUILDS = /^(?:pyproject\.toml|setup\.(?:py|cfg)|meson\.build|CMakeLists\.txt|Cargo\.toml|BUILD(?:\.bazel)?|[Mm]akefile|GNUmakefile|hatch_build\.py|build\.py|tasks\.py|noxfile\.py|justfile|MANIFEST\.in|.*\.(?:spec|bzl|proto))$/;
const NATIVE = /^(?:Cargo\.toml|meson\.build|CMakeLists\.txt|binding\.gyp)$/;
const EXTENSIONS = /\b(?:ext_modules|Extension|cythonize|mypycify|cffi_modules|rust_extensions|maturin)\b/;
function unseenIn(files) {
    const rulesFor = (0,memo/* once */.O)((directory) => ignoreRules(files, directory));
    const buildsFor = (0,memo/* once */.O)((directory) => buildsAt(files, directory));
    return async (path) => {
        const name = (0,repository_paths/* nameOf */.Vb)(path);
        if (GENERATED.test(name))
            return 'a module that a tool may generate';
        const beside = [...(await files.entries((0,repository_paths/* directoryOf */.jt)(path))).keys()];
        if (beside.some((file) => file.startsWith(`${name}.`)))
            return 'a module that may be made of a file beside it';
        const rules = await rulesFor((0,repository_paths/* directoryOf */.jt)(path));
        if (rules.length > gitignore/* MOST_RULES */.qV)
            return gitignore/* TOO_MANY_RULES */.RG;
        if ([`${path}.py`, `${path}/__init__.py`].some((file) => (0,gitignore/* ignores */.Wi)(rules, file)))
            return 'a module that git ignores: it may be generated';
        const builds = (await Promise.all((0,repository_paths/* ancestors */.T1)((0,repository_paths/* directoryOf */.jt)(path)).map(buildsFor))).flat();
        const full = path.replaceAll('/', '.').replace(/^(?:src|lib)\./, '');
        // A build of native code names what it makes as a target: `pybind11_add_module(fast fast.cpp)`.
        const mentioned = builds.some(({ text, native }) => (0,mentions/* namesFile */.X7)(text, name) || (0,mentions/* mentions */.wy)(text, full) || (native && hasWord(text, name)));
        if (mentioned)
            return 'a module that a build mentions';
        return name.startsWith('_') && builds.some(({ native }) => native) ? 'a module that may be compiled' : null;
    };
}
const hasWord = (text, name) => text.split(/[^\w]+/).includes(name);
async function buildsAt(files, directory) {
    const names = [...(await files.entries(directory)).keys()].filter((name) => BUILDS.test(name));
    return Promise.all(names.map(async (name) => {
        const text = (await files.text((0,repository_paths/* within */.ux)(directory, name))) ?? '';
        return { text, native: NATIVE.test(name) || EXTENSIONS.test(text) };
    }));
}
/** From the top down, the order in which git asks them. */
async function ignoreRules(files, directory) {
    const places = (0,repository_paths/* ancestors */.T1)(directory).toReversed();
    const texts = await Promise.all(places.map(async (place) => (await files.entries(place)).has('.gitignore') ? await files.text((0,repository_paths/* within */.ux)(place, '.gitignore')) : undefined));
    return places.flatMap((place, index) => (0,gitignore/* parseIgnore */.wo)(texts[index] ?? '', place));
}

;// CONCATENATED MODULE: ./src/checks/imports/python/project.ts







function pythonProjectOf(tree) {
    const files = (0,repository_files/* filesAt */.T)(tree, 'head');
    const manifests = manifestsIn(files);
    return {
        files,
        filesBefore: (0,repository_files/* filesAt */.T)(tree, 'base'),
        manifests,
        roots: (0,memo/* once */.O)((directory) => rootsOf(files, manifests, directory)),
        survey: surveyOf(files),
        unseen: unseenIn(files),
        openness: opennessIn(files),
    };
}
const SOURCES = ['src', 'lib', 'python', 'source', 'app', 'backend', 'server', 'tests', 'test'];
async function rootsOf(files, manifests, directory) {
    const above = (0,repository_paths/* ancestors */.T1)(directory);
    const found = await manifests(directory);
    const places = found.map((manifest) => manifest.directory);
    const sources = places.flatMap((place) => ['src', 'lib', 'python'].map((name) => (0,repository_paths/* within */.ux)(place, name)));
    const sure = [await baseOf(files, directory), '', ...places, ...sources];
    const named = found.flatMap(({ directories }) => directories);
    const usual = [...above, ...SOURCES.flatMap((name) => above.map((place) => (0,repository_paths/* within */.ux)(place, name)))];
    const loose = [...named, ...usual].filter((place) => !sure.includes(place));
    return { sure: [...new Set(sure)], loose: [...new Set(loose)] };
}
/** The first directory upwards that is no package: what the packages below it are found in. */
async function baseOf(files, directory) {
    for (const place of (0,repository_paths/* ancestors */.T1)(directory)) {
        if (!(await files.entries(place)).has('__init__.py'))
            return place;
    }
    return (0,repository_paths/* directoryOf */.jt)(directory);
}


/***/ }),

/***/ 73055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ lockedNames),
/* harmony export */   FG: () => (/* binding */ configNames),
/* harmony export */   Hq: () => (/* binding */ installedNames),
/* harmony export */   i2: () => (/* binding */ condaNames),
/* harmony export */   mD: () => (/* binding */ pipRequirements),
/* harmony export */   sO: () => (/* binding */ scriptNames),
/* harmony export */   v$: () => (/* binding */ literals)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7171);
/** What the other files name that declare distributions: pip's requirement files, setup.cfg, setup.py, conda's environments. */

const INCLUDE = /^(?:-r|--requirement|-c|--constraint)[ \t=]*(\S+)/;
const EGG = /#egg=([\w.-]+)/;
function pipRequirements(text) {
    const names = [];
    const includes = [];
    for (const line of text.split('\n').map((written) => written.trim())) {
        const include = INCLUDE.exec(line)?.[1];
        const egg = EGG.exec(line)?.[1];
        const name = egg === undefined ? (addressed(line) ?? (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementName */ .x)(line)) : (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normal */ .q)(egg);
        if (include !== undefined)
            includes.push(include);
        else if (name !== undefined)
            names.push(name);
    }
    return { names, includes };
}
/** `https://…/flash_attn-2.6-cp311-none-any.whl`, `git+https://…/frob.git@main`: what the last part of an address is called. */
const ADDRESSED = /^(?:-e[ \t]+|--editable[ =])?[\w+]{2,12}:\/\/[^\s#?]{0,400}\/([A-Za-z][\w.]*(?:-[A-Za-z][\w.]*)*)[^/\s]*$/;
function addressed(line) {
    const name = ADDRESSED.exec(line
        .slice(0, LONGEST_LINE)
        .replace(/[#?;].*$/, '')
        .trim())?.[1];
    return name === undefined ? undefined : (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normal */ .q)(name.replace(/\.(?:git|whl|zip|tar\.gz|tgz)$/, ''));
}
const LONGEST_LINE = 600;
const KEY = /^([\w.-]+)[ \t]*[=:](.*)$/;
const REQUIRES = /(?:requires?|deps|dependencies)$/;
/** The requirements in a `setup.cfg` or `tox.ini`: values of keys that say so, and all of the section of extras. */
function configNames(text) {
    const names = [];
    let section = '';
    let key = '';
    for (const line of text.split('\n')) {
        const [, opened, value = ''] = KEY.exec(line) ?? [];
        if (line.startsWith('['))
            section = line;
        else if (opened !== undefined)
            key = opened;
        const wanted = REQUIRES.test(key) || section.includes('extras_require');
        // Tox writes the environment before what only it needs.
        const written = (opened === undefined ? line : value).trim().replace(/^[\w{},!.-]+:[ \t]+/, '');
        if (wanted && !line.startsWith('['))
            names.push(written.split(/[,;]/).flatMap((one) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementName */ .x)(one) ?? []));
    }
    return names.flat();
}
/** Every string of a script that could be a requirement. */
function scriptNames(text) {
    const lines = Array.from(text.matchAll(BLOCKS), ([, a, b]) => (a ?? b ?? '').split('\n')).flat();
    return [...literals(text), ...lines].flatMap((literal) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementName */ .x)(literal) ?? []);
}
/** Lists that are written as one long string. */
const BLOCKS = /"{3}([^"\\]{1,4000})"{3}|'{3}([^'\\]{1,4000})'{3}/g;
/** The plain strings of a script, quotes removed. */
function literals(text) {
    return Array.from(text.matchAll(/"([^"\\\n]{1,200})"|'([^'\\\n]{1,200})'/g), ([, a, b]) => a ?? b ?? '');
}
const LISTED = /^\s*-\s*["']?(?:[\w.-]+::)?([A-Za-z0-9][\w.-]*)/;
const INLINE = /^\s*(?:-\s*)?(?:dependencies|pip):\s*\[([^\]]{0,2000})\]/;
/** The items of the lists in an `environment.yml`, those below `pip:` among them. */
function condaNames(text) {
    return text.split('\n').flatMap((line) => {
        const inline = INLINE.exec(line)?.[1];
        const items = inline === undefined ? [line] : inline.split(',').map((item) => `- ${item.trim()}`);
        return items.flatMap((item) => LISTED.exec(item)?.[1] ?? []).map(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normal */ .q);
    });
}
const LOCKED = /^name = "([\w.-]+)"|^ {8}"([\w.-]+)": \{/gm;
/** The distributions that a lockfile of uv, poetry, pdm or pipenv holds. */
function lockedNames(text) {
    return Array.from(text.matchAll(LOCKED), ([, listed, keyed]) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normal */ .q)(listed ?? keyed ?? ''));
}
const INSTALLS = /\b(?:pip3?|uv|conda|mamba|micromamba|poetry|pdm|pipx)[ \t]+(?:pip[ \t]+)?(?:install|add)\b([^\n&|;]{1,400})/g;
/** What a text says to install: `pip install a 'b>=2'`, in a workflow, a script or a comment. */
function installedNames(text) {
    return Array.from(text.matchAll(INSTALLS), ([, written]) => written ?? '')
        .flatMap((written) => written.split(/[\s"'`,)]+/))
        .flatMap((word) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementName */ .x)(word) ?? []);
}


/***/ })

};
;