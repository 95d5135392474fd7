"use strict";
exports.id = 406;
exports.ids = [406];
exports.modules = {

/***/ 36325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   g4: () => (/* binding */ belongsTo)
/* harmony export */ });
const isAddress = (text) => /^https?:\/\//.test(text);
/** The version in `1.0.0`, `npm:other@1.0.0`, `/@scope/other/1.0.0`, as lockfiles write it for the package itself and for an alias; null where it is none. */
const versionIn = (text) => /^(?:(?:npm:)?\/?(?:@[^@/\s]+\/)?[^@/\s:]+[@/])?(\d+\.\d+\.\d+\S*)$/.exec(text)?.[1] ?? null;
/** Whether a name is this one, or of this scope. */
const belongsTo = (name, nameOrScope) => name === nameOrScope || name.startsWith(`${nameOrScope}/`);


/***/ }),

/***/ 50406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockfilesIn: () => (/* binding */ lockfilesIn)
});

// EXTERNAL MODULE: ./src/checks/repository/declared.ts + 1 modules
var repository_declared = __webpack_require__(69437);
// EXTERNAL MODULE: ./src/checks/repository/json.ts
var json = __webpack_require__(13546);
// EXTERNAL MODULE: ./src/checks/repository/lockfile.ts
var lockfile = __webpack_require__(36325);
;// CONCATENATED MODULE: ./src/checks/repository/lockfiles/bun.ts
/** `bun.lock`, the text form: the manifests' ranges under `workspaces`, what they came to under `packages`. */


const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** Undefined for text that is no such lockfile. */
function readBunLock(text) {
    const lock = (0,json/* fields */.OA)((0,json/* parseJson */.qF)(text));
    if (!lock.has('lockfileVersion'))
        return undefined;
    const workspaces = (0,json/* fields */.OA)(lock.get('workspaces'));
    const packages = (0,json/* fields */.OA)(lock.get('packages'));
    return {
        isExact: false,
        holds: (directory) => workspaces.has(directory),
        find(directory, name) {
            const workspace = (0,json/* fields */.OA)(workspaces.get(directory));
            const ranges = SECTIONS.map((section) => (0,json/* asText */.e1)((0,json/* fields */.OA)(workspace.get(section)).get(name)));
            const recorded = ranges.find((range) => range !== undefined);
            // A package that a workspace has for itself stands under the workspace's name.
            const own = packages.get(`${(0,json/* asText */.e1)(workspace.get('name')) ?? ''}/${name}`) ?? packages.get(name);
            return recorded === undefined ? undefined : lockedBy(own, recorded);
        },
        overrides: (name) => (0,json/* fields */.OA)(lock.get('overrides')).has(name),
        addressesOf: (wanted) => [...packages].flatMap(([place, entry]) => (0,lockfile/* belongsTo */.g4)(place, wanted) || `/${place}/`.includes(`/${wanted}/`) ? addressIn(entry) : []),
    };
}
function lockedBy(entry, recorded) {
    const held = texts(entry)[0] ?? '';
    const version = (0,lockfile/* versionIn */.It)(held);
    const from = version === null && held !== '' ? held : addressIn(entry)[0];
    return { version, recorded, from: from ?? null };
}
/** The second item: where the package comes from, empty for the usual registry. */
const addressIn = (entry) => texts(entry).slice(1, 2).filter(lockfile/* isAddress */.PW);
const texts = (entry) => (Array.isArray(entry) ? entry : []).map((item) => (typeof item === 'string' ? item : ''));

// EXTERNAL MODULE: ./src/checks/repository/paths.ts
var paths = __webpack_require__(57542);
;// CONCATENATED MODULE: ./src/checks/repository/lockfiles/npm.ts



const npm_SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** Undefined for text that is no such lockfile. */
function readNpmLock(text) {
    const lock = (0,json/* fields */.OA)((0,json/* parseJson */.qF)(text));
    const packages = (0,json/* fields */.OA)(lock.get('packages'));
    if (packages.size > 0)
        return byPlace(packages);
    return lock.has('dependencies') || lock.has('lockfileVersion') ? nested((0,json/* fields */.OA)(lock.get('dependencies'))) : undefined;
}
function byPlace(packages) {
    return {
        isExact: false,
        holds: (directory) => packages.has(directory),
        find(directory, name) {
            const places = (0,paths/* ancestors */.T1)(directory).map((above) => (0,paths/* within */.ux)(above, `node_modules/${name}`));
            const place = places.find((one) => packages.has(one));
            if (place === undefined)
                return undefined;
            const entry = (0,json/* fields */.OA)(packages.get(place));
            return entry.get('link') === true ? linked : npm_lockedBy(entry, recordedIn(packages, directory, name));
        },
        overrides: (name) => (0,json/* fields */.OA)((0,json/* fields */.OA)(packages.get('')).get('overrides')).has(name),
        addressesOf: (wanted) => [...packages].flatMap(([place, entry]) => ((0,lockfile/* belongsTo */.g4)(nameAt(place), wanted) ? npm_addressIn((0,json/* fields */.OA)(entry)) : [])),
    };
}
function nested(dependencies) {
    return {
        isExact: false,
        holds: (directory) => directory === '',
        find: (_directory, name) => (dependencies.has(name) ? npm_lockedBy((0,json/* fields */.OA)(dependencies.get(name)), null) : undefined),
        overrides: () => false,
        addressesOf: (wanted) => [...dependencies].flatMap(([name, entry]) => ((0,lockfile/* belongsTo */.g4)(name, wanted) ? npm_addressIn((0,json/* fields */.OA)(entry)) : [])),
    };
}
const linked = { version: null, recorded: null, from: 'link:' };
function npm_lockedBy(entry, recorded) {
    const written = (0,json/* asText */.e1)(entry.get('version')) ?? '';
    const resolved = (0,json/* asText */.e1)(entry.get('resolved')) ?? null;
    const version = (0,lockfile/* versionIn */.It)(written);
    return { version, recorded, from: version === null ? (resolved ?? written) : resolved };
}
function recordedIn(packages, directory, name) {
    const manifest = (0,json/* fields */.OA)(packages.get(directory));
    const ranges = npm_SECTIONS.map((section) => (0,json/* asText */.e1)((0,json/* fields */.OA)(manifest.get(section)).get(name)));
    return ranges.find((range) => range !== undefined) ?? null;
}
const MODULES = 'node_modules/';
/** The name under which a place on disk is imported. */
const nameAt = (place) => place.slice(place.lastIndexOf(MODULES) + MODULES.length);
function npm_addressIn(entry) {
    const resolved = (0,json/* asText */.e1)(entry.get('resolved'));
    return resolved !== undefined && (0,lockfile/* isAddress */.PW)(resolved) ? [resolved] : [];
}

;// CONCATENATED MODULE: ./src/checks/repository/lockfiles/pnpm.ts

const pnpm_SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'];
/** What stands behind these is long, and asked for by name. */
const LONG = /^(?:packages|snapshots):/;
/** Undefined for text that is no such lockfile. */
function readPnpmLock(file) {
    const text = projectOf(file);
    const top = readBlocks(text);
    if (!top.has('lockfileVersion'))
        return undefined;
    const importers = inner(top, 'importers');
    // Without a workspace, older versions write the one importer at the top.
    const importer = (directory) => {
        const held = importers.get(directory === '' ? '.' : directory);
        if (held instanceof Map)
            return held;
        return directory === '' && importers.size === 0 ? top : undefined;
    };
    const hasTarballs = text.includes('tarball:');
    const isHooked = top.has('pnpmfileChecksum');
    return {
        isExact: true,
        holds: (directory) => importer(directory) !== undefined,
        find(directory, name) {
            const found = entryOf(importer(directory) ?? new Map(), name);
            return found && pnpm_lockedBy(found, tarballOf(text, name, found.version));
        },
        overrides: (name) => isHooked || [...inner(top, 'overrides').keys()].some((key) => key.includes(name)),
        addressesOf: (wanted) => (hasTarballs ? tarballsUnder(text, wanted) : []),
    };
}
/** Since version 11 a document about pnpm itself may stand before the one about the project. */
const projectOf = (file) => file.split(/^---[ \t]*$/m).findLast((document) => document.includes('lockfileVersion:')) ?? file;
/** Since version 6 an entry holds both; before, `specifiers` held the ranges of all sections. */
function entryOf(importer, name) {
    const entry = pnpm_SECTIONS.map((section) => inner(importer, section).get(name)).find((one) => one !== undefined);
    if (entry === undefined)
        return undefined;
    if (typeof entry === 'string')
        return { recorded: word(inner(importer, 'specifiers').get(name)), version: entry };
    return { recorded: word(entry.get('specifier')), version: word(entry.get('version')) ?? '' };
}
function pnpm_lockedBy({ recorded, version }, tarball) {
    // Behind the version stand the peers with which it was installed.
    const plain = (0,lockfile/* versionIn */.It)(version.split(/[(_]/)[0] ?? '');
    return { version: plain, recorded, from: plain === null ? version : (tarball ?? null) };
}
const inner = (block, key) => {
    const held = block.get(key);
    return held instanceof Map ? held : new Map();
};
const word = (held) => (typeof held === 'string' ? held : null);
const LINE = /^( *)('(?:[^']|'')*'|"[^"]*"|[^\s'":#][^:]*|[^\s'"#][^\s]*?): ?(.*)$/;
function readBlocks(text) {
    const top = new Map();
    const open = [top];
    for (const line of text.split('\n')) {
        if (LONG.test(line))
            break;
        const [, spaces = '', key = '', value = ''] = LINE.exec(line) ?? [];
        const depth = spaces.length / 2;
        const above = open[depth];
        if (key === '' || above === undefined)
            continue;
        open.length = depth + 1;
        const held = value === '' || value === '{}' ? new Map() : unquoted(value);
        above.set(unquoted(key), held);
        if (held instanceof Map)
            open.push(held);
    }
    return top;
}
function unquoted(text) {
    const [, single, double] = /^(?:'(.*)'|"(.*)")$/.exec(text) ?? [];
    return single?.replaceAll("''", "'") ?? double ?? text;
}
/** How the key of an entry may be quoted. */
const QUOTES = ['', "'", '"'];
/** The address of a package that does not come from the registry's usual place. */
function tarballOf(text, name, version) {
    const [plain = ''] = version.split(/[(_]/);
    for (const key of [`${name}@${plain}`, `/${name}@${plain}`, `/${name}/${plain}`]) {
        for (const quote of QUOTES) {
            const at = text.indexOf(`\n  ${quote}${key}${quote}:\n`);
            if (at >= 0)
                return tarballIn(text, at);
        }
    }
    return undefined;
}
function tarballsUnder(text, wanted) {
    const found = [];
    const starts = [`${wanted}/`, `${wanted}@`, `/${wanted}/`, `/${wanted}@`];
    for (const opening of QUOTES.flatMap((quote) => starts.map((start) => `\n  ${quote}${start}`))) {
        for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
            const address = tarballIn(text, at);
            if (address !== undefined)
                found.push(address);
        }
    }
    return found;
}
/** More than the lines of one entry that say where it comes from. */
const LONGEST_ENTRY = 1_500;
/** `at` is the line break before an entry, which ends where the next one begins. */
function tarballIn(text, at) {
    const [entry = ''] = text.slice(at + 1, at + LONGEST_ENTRY).split(/^(?= {0,2}\S)/m);
    return /\btarball: ['"]?(https?:[^\s,}'"]+)/.exec(entry)?.[1];
}

;// CONCATENATED MODULE: ./src/checks/repository/lockfiles/yarn.ts
/** `yarn.lock`, of Yarn 1 and of its successors: entries under the names and ranges for which they were locked. */

/** `isMember` tells which directories belong to the workspace: Yarn 1 does not write it down. Undefined for text that is no such lockfile. */
function readYarnLock(text, isMember) {
    const entries = entriesOf(text);
    const isModern = /^__metadata:/m.test(text);
    if (entries.length === 0 && !isModern && !text.includes('yarn lockfile v1'))
        return undefined;
    const byKey = new Map(entries.flatMap((entry) => entry.keys.map((key) => [key, entry])));
    const members = new Set(entries.flatMap(({ source }) => /@workspace:(.+)$/.exec(source)?.[1] ?? []));
    const named = (wanted) => entries.filter(({ keys }) => keys.some((key) => key.startsWith(`${wanted}/`) || key.startsWith(`${wanted}@`)));
    return {
        isExact: false,
        holds: (directory) => isModern ? members.has(directory === '' ? '.' : directory) : directory === '' || isMember(directory),
        find(_directory, name, range) {
            const plain = byKey.get(`${name}@${range}`);
            const entry = isModern ? (byKey.get(`${name}@npm:${range}`) ?? plain) : plain;
            return entry && yarn_lockedBy(entry, range, isModern);
        },
        overrides: () => false,
        addressesOf: (wanted) => named(wanted).flatMap(({ source }) => yarn_addressIn(source)),
    };
}
function yarn_lockedBy({ version, source }, recorded, isModern) {
    const [address] = yarn_addressIn(source);
    if (!isModern)
        return { version: (0,lockfile/* versionIn */.It)(version), recorded, from: source === '' ? null : source };
    if (address !== undefined)
        return { version: null, recorded, from: address };
    return /@npm:/.test(source) ? { version, recorded, from: null } : { version: null, recorded, from: source };
}
/** Later versions write the address of a package from elsewhere behind `__archiveUrl=`. */
function yarn_addressIn(source) {
    const [, archive] = /__archiveUrl=(https?%3A[^&\s]+)/i.exec(source) ?? [];
    if (archive !== undefined)
        return [archive.replace(/%3A/gi, ':').replace(/%2F/gi, '/')];
    return /^https?:\/\//.test(source) ? [source] : [];
}
function entriesOf(text) {
    const entries = [];
    for (const line of text.split('\n')) {
        if (/^[^\s#].*:\s*$/.test(line))
            entries.push({ keys: keysOf(line), version: '', source: '' });
        const entry = entries.at(-1);
        const [, field, value = ''] = /^ {2}(version|resolved|resolution):? "?([^"]*)"?\s*$/.exec(line) ?? [];
        if (entry === undefined || field === undefined)
            continue;
        if (field === 'version')
            entry.version = value;
        else
            entry.source = value;
    }
    return entries;
}
const keysOf = (line) => line
    .trim()
    .slice(0, -1)
    .split(', ')
    .map((key) => key.replaceAll('"', ''));

// EXTERNAL MODULE: ./src/checks/repository/memo.ts
var memo = __webpack_require__(8266);
;// CONCATENATED MODULE: ./src/checks/repository/lockfiles.ts







const READERS = {
    'package-lock.json': readNpmLock,
    'npm-shrinkwrap.json': readNpmLock,
    'pnpm-lock.yaml': readPnpmLock,
    'yarn.lock': readYarnLock,
    'bun.lock': readBunLock,
};
/** Formats that are no text. */
const OPAQUE = ['bun.lockb'];
/** The same in every format: behind a quote, a slash or a space, and before one, or before a version. */
function namesUnder(scope, text) {
    const written = new RegExp(`(?<=["'/\\s])${scope.replace(/[^\w@-]/g, '\\$&')}/[a-z0-9][\\w.-]*(?=["'/@:])`, 'g');
    return Array.from(text.matchAll(written), ([name]) => name);
}
/** A directory as seen from one above it. */
const below = (above, directory) => (above === '' ? directory : directory.slice(above.length + 1));
/** `members` are the workspace's packages as a directory sees them. */
function lockfilesIn(files, members) {
    const namesAt = (0,memo/* once */.O)(async (directory) => {
        const entries = await files.entries(directory);
        return [...Object.keys(READERS), ...OPAQUE].filter((name) => entries.has(name));
    });
    const locksAt = (0,memo/* once */.O)(async (directory) => {
        const found = [];
        for (const name of await namesAt(directory)) {
            const path = (0,paths/* within */.ux)(directory, name);
            const text = await files.text(path);
            const places = new Set((await members(directory)).values());
            const lock = READERS[name]?.(text ?? '', (member) => places.has((0,paths/* within */.ux)(directory, member)));
            if (lock !== undefined)
                found.push({ path, lock });
        }
        return found;
    });
    const overriddenAt = (0,memo/* once */.O)(async (directory) => {
        const path = (0,paths/* within */.ux)(directory, 'package.json');
        const declared = await (0,repository_declared/* declaredIn */.eI)(path, (await files.text(path)) ?? '');
        return new Set(declared?.flatMap(({ kind, name }) => (kind === 'override' ? [name] : [])));
    });
    const governs = async (above, directory) => {
        const [found] = await locksAt(above);
        const place = below(above, directory);
        // Two package managers in one place: nobody can tell which lockfile is the living one.
        if (found === undefined || (await namesAt(above)).length > 1 || !found.lock.holds(place))
            return [];
        const overridden = await overriddenAt(above);
        const overrides = (name) => overridden.has(name) || found.lock.overrides(name);
        return [{ ...found, directory: place, overrides }];
    };
    return {
        async governing(directory) {
            const found = (await Promise.all((0,paths/* ancestors */.T1)(directory).map((above) => governs(above, directory)))).flat();
            // A lockfile within a workspace that has one is left over, or the workspace's is.
            return found.length === 1 ? found[0] : undefined;
        },
        async held(directory, name, range) {
            const above = (0,paths/* ancestors */.T1)(directory);
            if ((await Promise.all(above.map(namesAt))).flat().length === 0)
                return null;
            const found = await Promise.all(above.map(locksAt));
            return found.flatMap((locks, index) => locks.flatMap(({ lock }) => lock.find(below(above[index] ?? '', directory), name, range) ?? []));
        },
        async ofScope(scope, directory) {
            const found = (await Promise.all((0,paths/* ancestors */.T1)(directory).map(locksAt))).flat();
            const texts = await Promise.all(found.map(({ path }) => files.text(path)));
            return [...new Set(texts.flatMap((text) => namesUnder(scope, text ?? '')))].sort();
        },
        async addressesOf(nameOrScope, directory) {
            const found = (await Promise.all((0,paths/* ancestors */.T1)(directory).map(locksAt))).flat();
            return found.flatMap(({ lock }) => lock.addressesOf(nameOrScope));
        },
    };
}


/***/ })

};
;