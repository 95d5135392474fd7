"use strict";
exports.id = 2468;
exports.ids = [2468,406];
exports.modules = {

/***/ 12468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answersFrom: () => (/* binding */ answersFrom)
});

// EXTERNAL MODULE: ./src/checks/near.ts
var near = __webpack_require__(2863);
// EXTERNAL MODULE: ./src/checks/repository/lockfile.ts
var lockfile = __webpack_require__(36325);
// EXTERNAL MODULE: ./src/checks/repository/lockfiles.ts + 4 modules
var repository_lockfiles = __webpack_require__(50406);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./src/checks/dependencies/versions.ts
/** Which published versions fit what a dependency asks for, and which of them an install takes. */

/** Versions compared for one package: there are none with more. */
const MOST_VERSIONS = 50_000;
function fitting({ versions, tags }, asked) {
    if (asked.kind === 'tag') {
        const version = tags.get(asked.tag);
        return version === undefined ? { is: 'none' } : { is: 'fits', versions: [version], taken: version };
    }
    const all = [...versions.keys()].slice(0, MOST_VERSIONS).filter((version) => semver_default().valid(version, LOOSE) !== null);
    const range = new (semver_default()).Range(asked.range, LOOSE);
    const isAny = range.range === '' || range.range === '*';
    const fit = semver_default().sort(isAny ? all : all.filter((version) => range.test(version)), LOOSE);
    if (fit.length === 0) {
        const wide = new (semver_default()).Range(asked.range, { ...LOOSE, includePrerelease: true });
        return { is: all.some((version) => wide.test(version)) ? 'unclear' : 'none' };
    }
    return { is: 'fits', versions: fit, taken: take({ versions, tags }, fit) };
}
const LOOSE = { loose: true };
/** Pre-releases too. */
const admits = (range, version) => semver_default().satisfies(version, range, { ...LOOSE, includePrerelease: true });
/** As the npm client picks: the tag `latest` if it fits, else the newest that is not deprecated, else the newest. */
function take({ versions, tags }, fit) {
    const latest = tags.get('latest');
    if (latest !== undefined && fit.includes(latest))
        return latest;
    const usable = fit.filter((version) => versions.get(version)?.deprecated === null);
    return usable.at(-1) ?? fit.at(-1) ?? '';
}

;// CONCATENATED MODULE: ./src/checks/dependencies/agreement.ts

/** Only what is asked of a registry, under the manifest's own name, and not changed by the lockfile on its own account. */
function agreement({ path, lock, overrides }, { name, kind, range }, spec, locked) {
    if (kind !== 'direct' || spec.kind === 'elsewhere' || overrides(name))
        return [];
    const file = `\`${path}\``;
    if (locked === undefined)
        return [fault(`${file} does not hold \`${name}\`${atRange(range)}`)];
    // Some formats repeat the range, others only have the version: the same range is agreement in either.
    if (locked.recorded === range)
        return [];
    if (lock.isExact && locked.recorded !== null)
        return [fault(`${file} holds \`${name}\` for \`${locked.recorded}\`, and the manifest asks for \`${range}\``)];
    if (locked.version === null || spec.kind === 'tag')
        return [];
    if (admits(spec.range, locked.version))
        return [];
    return [fault(`${file} holds \`${name}\` ${locked.version}, which \`${range}\` does not admit`)];
}
const atRange = (range) => (range === '' ? '' : ` for \`${range}\``);
const fault = (message) => ({
    kind: 'lockfile-disagrees',
    level: 'warning',
    message,
    help: 'let the package manager write the lockfile anew, and commit it',
});

;// CONCATENATED MODULE: ./src/checks/dependencies/answer.ts
const unknown = (why, ...faults) => ({ unknown: why, faults });
const known = (...faults) => ({ unknown: null, faults });

// EXTERNAL MODULE: ./src/checks/repository/below.ts
var below = __webpack_require__(6747);
// EXTERNAL MODULE: ./src/checks/repository/files.ts
var repository_files = __webpack_require__(70769);
// EXTERNAL MODULE: ./src/checks/repository/json.ts
var json = __webpack_require__(13546);
// EXTERNAL MODULE: ./src/checks/repository/manifests.ts
var manifests = __webpack_require__(64140);
// EXTERNAL MODULE: ./src/checks/repository/memo.ts
var memo = __webpack_require__(8266);
// EXTERNAL MODULE: ./src/checks/repository/paths.ts
var paths = __webpack_require__(57542);
// EXTERNAL MODULE: ./src/checks/repository/popular.ts
var popular = __webpack_require__(33735);
// EXTERNAL MODULE: ./src/checks/repository/workspaces.ts
var workspaces = __webpack_require__(17798);
;// CONCATENATED MODULE: ./src/checks/dependencies/settings.ts
/** What a repository's own settings say of registries: whose packages come from elsewhere, and must be asked for nowhere else. */
/** Files that may say so, of npm, pnpm, Yarn and Bun. */
const SETTINGS = ['.npmrc', '.yarnrc', '.yarnrc.yml', 'bunfig.toml', 'pnpm-workspace.yaml'];
/** `@acme:registry=…`, `"@acme" = …`, `'@acme': …`: the forms of all but Yarn's YAML. */
const SCOPE = /^[ \t]*["']?(@[\w.~-]+)(?::registry)?["']?[ \t]*[=: \t]/gm;
/** Of the whole project: in Yarn's YAML what is indented belongs to a scope; pnpm writes `default` under `registries`. */
const REGISTRY = /^(?:(?:[ \t]*["']?registry|["']?npmRegistryServer)["']?[ \t=:]+(\S.*)|[ \t]+["']?default["']?:[ \t]+(["']?https?:.*))$/gm;
/** The lines under `npmScopes:`, where scopes stand without their `@`. */
const YARN_SCOPES = /^npmScopes:[ \t]*\r?\n((?:[ \t].*\n?|\r?\n)*)/m;
const YARN_SCOPE = /^[ \t]+["']?@?([\w.~-]+)["']?:[ \t]*$/gm;
function settingsIn(text) {
    const [, yarn = ''] = YARN_SCOPES.exec(text) ?? [];
    return {
        scopes: [
            ...Array.from(text.matchAll(SCOPE), ([, scope = '']) => scope),
            ...Array.from(yarn.matchAll(YARN_SCOPE), ([, name = '']) => `@${name}`),
        ],
        registries: Array.from(text.matchAll(REGISTRY), ([, own, ofPnpm = '']) => (own ?? ofPnpm).replace(/^["']|["']\s*$/g, '').trim()),
    };
}

;// CONCATENATED MODULE: ./src/checks/dependencies/house.ts
/** What belongs to the house: names that the repository supplies itself, and names that must not leave it. */










const scopeOf = (name) => /^(@[^/]+)\//.exec(name)?.[1];
function houseOf(tree) {
    const files = (0,repository_files/* filesAt */.T)(tree, 'head');
    const { all: members } = (0,workspaces/* workspacesIn */.s)(files, (0,manifests/* manifestsIn */.IK)(files));
    const settings = settingsAbove(files, (0,repository_files/* filesAt */.T)(tree, 'target'));
    const isPrivate = async (scope, directory) => {
        for (const [name, place] of await members(directory)) {
            if (name.startsWith(`${scope}/`) && (await keepsToItself(files, place)))
                return true;
        }
        return false;
    };
    return {
        files,
        members,
        async supplies(spec, key, directory) {
            const place = (await members(directory)).get(spec.kind === 'elsewhere' ? key : spec.name);
            if (place === undefined || spec.kind !== 'range')
                return place === undefined ? undefined : true;
            const version = (0,json/* asText */.e1)((await manifestAt(files, place)).get('version'));
            // A version that is written when the package is published can be any.
            const isOpen = version === undefined || semver_default().valid(version) === null || version.startsWith('0.0.0');
            return isOpen || semver_default().satisfies(version, spec.range, { loose: true, includePrerelease: true });
        },
        async makes(name) {
            const { held } = await (0,below/* below */.G)(files, '', { most: MOST_DIRECTORIES, enters });
            const manifests = held.filter(({ name: file }) => file === 'package.json').slice(0, MOST_MANIFESTS);
            const names = await Promise.all(manifests.map(async ({ path }) => (0,json/* asText */.e1)((await files.fields(path)).get('name'))));
            return names.includes(name);
        },
        async withheld(name, directory, host) {
            const { scopes, registries } = await settings(directory);
            const scope = scopeOf(name);
            if (scope !== undefined && scopes.includes(scope))
                return 'a scope with a registry of its own';
            if (scope !== undefined && (await isPrivate(scope, directory)))
                return 'a scope of private packages';
            const isOther = registries.some((address) => hostOf(address) !== host);
            return isOther ? 'a registry that the repository names for itself' : undefined;
        },
        async mayHide(name, directory) {
            const scope = scopeOf(name);
            if (scope === undefined)
                return false;
            const isOurs = [...(await members(directory)).keys()].some((own) => own.startsWith(`${scope}/`));
            return isOurs || !publicScopes.has(scope);
        },
    };
}
/** Directories looked into for a package that the repository makes, and manifests read. */
const MOST_DIRECTORIES = 5_000;
const MOST_MANIFESTS = 1_000;
const enters = (name) => name !== 'node_modules';
const publicScopes = new Set([...popular/* popular */._].map(scopeOf));
/** Undefined for what is no address of the web. */
const hostOf = (address) => URL.canParse(address) ? new URL(address).host : undefined;
const manifestAt = (files, directory) => files.fields((0,paths/* within */.ux)(directory, 'package.json'));
/** Whether the manifest says that it is not published where everybody can see it. */
async function keepsToItself(files, directory) {
    const manifest = await manifestAt(files, directory);
    const publishing = (0,json/* fields */.OA)(manifest.get('publishConfig'));
    return (manifest.get('private') === true || publishing.has('registry') || (0,json/* asText */.e1)(publishing.get('access')) === 'restricted');
}
/** Of the directory and all above it, both now and where the change goes: a change can make a name more private, never less. */
function settingsAbove(head, target) {
    const at = (0,memo/* once */.O)(async (directory) => {
        const texts = [head, target].flatMap((files) => SETTINGS.map((name) => files.text((0,paths/* within */.ux)(directory, name))));
        const found = (await Promise.all(texts)).map((text) => settingsIn(text ?? ''));
        return merge(found);
    });
    return (0,memo/* once */.O)(async (directory) => merge(await Promise.all((0,paths/* ancestors */.T1)(directory).map(at))));
}
const merge = (all) => ({
    scopes: all.flatMap(({ scopes }) => scopes),
    registries: all.flatMap(({ registries }) => registries),
});

;// CONCATENATED MODULE: ./src/checks/dependencies/foreign-names.ts
/** Names that belong elsewhere: to another language's packages, to Node.js itself, to every JavaScript runtime. A package of such a name is seldom what was meant. */
/** Names without a package of the same name that people of JavaScript use. */
const PACKAGES = {
    Python: `aiohttp alembic asyncio asyncpg autopep8 beautifulsoup beautifulsoup4 boto3 botocore bs4 celery cryptography
    django django-cors-headers django-rest-framework djangorestframework fastapi flake8 flask flask-cors
    flask-login flask-restful flask-sqlalchemy gensim gunicorn huggingface-hub isort itsdangerous jinja2 joblib
    keras langchain-community lightgbm loguru lxml markupsafe marshmallow matplotlib mypy mysqlclient networkx
    nltk numpy opencv-python orjson pandas paramiko passlib pillow pipenv psycopg2 psycopg2-binary pyarrow
    pydantic pyjwt pylint pymongo pymysql pyserial pytest pytest-asyncio pytest-cov python-dateutil
    python-dotenv python-jose python-multipart pytz pyyaml ruamel.yaml scikit-learn scipy scrapy seaborn
    sentence-transformers setuptools simplejson sklearn spacy sqlalchemy sqlalchemy-utils sqlparse starlette
    statsmodels sympy tensorflow torch torchvision typing-extensions ujson urllib3 uvicorn virtualenv websockets
    werkzeug xgboost`,
    Ruby: `actionpack actionview activerecord activesupport bootsnap brakeman byebug cancancan carrierwave devise
    doorkeeper factory_bot factory_bot_rails kaminari minitest nokogiri omniauth pry-byebug pundit railties
    rspec rspec-rails rubocop shoulda-matchers sidekiq simplecov sinatra-contrib sprockets will_paginate`,
    Rust: `actix-web anyhow async-trait lazy_static once_cell parking_lot rayon serde serde_derive serde_json
    serde_yaml structopt thiserror tokio tracing-subscriber`,
    Go: `gin-gonic go-redis gorilla-mux gorm logrus testify zerolog`,
    Java: `assertj-core commons-io commons-lang3 hibernate-core hibernate-validator jackson-core jackson-databind
    junit-jupiter log4j log4j-core mockito mockito-core slf4j slf4j-api spring-boot spring-boot-starter
    spring-boot-starter-test spring-boot-starter-web spring-core spring-security testng`,
    PHP: `guzzlehttp monolog phpmailer phpstan phpunit predis symfony-console symfony-http-foundation`,
    '.NET': `entityframework fluentvalidation newtonsoft.json nunit serilog xunit`,
};
/** Built-ins of Node.js. Those that browsers know as packages, such as `buffer` and `events`, are left out. */
const BUILT_INS = `async_hooks child_process cluster crypto dgram dns fs http http2 https inspector module net os perf_hooks readline repl
  timers tls trace_events tty v8 vm wasi worker_threads zlib`;
const GLOBALS = 'abortsignal broadcastchannel indexeddb queuemicrotask readablestream settimeout structuredclone textdecoder textencoder';
const words = (text) => text.split(/\s+/);
const MEANINGS = new Map([
    ...Object.entries(PACKAGES).flatMap(([language, names]) => words(names).map((name) => [name, `a package of ${language}`])),
    ...words(BUILT_INS).map((name) => [name, 'a built-in of Node.js, which needs no package']),
    ...words(GLOBALS).map((name) => [name, 'a built-in of JavaScript, which needs no package']),
]);
/** What the name is known for elsewhere, in words that complete "it is"; undefined where for nothing. */
const knownElsewhere = (name) => MEANINGS.get(name.toLowerCase());

;// CONCATENATED MODULE: ./src/checks/dependencies/near-name.ts
/** Names that are easily written in place of a popular one. Few rules, each of a slip that fingers and models make: most names that are near by letters are honest. */


/** Packages in wide use whose names differ from a popular one by a dash or a letter. */
const HONEST = new Set('camel-case coffee-script findup jsonschema mem-fs png-js querystring ttypescript'.split(' '));
/** A popular name is near to none. */
function nearPopular(name) {
    if (popular/* popular */._.has(name) || HONEST.has(name))
        return undefined;
    for (const other of popular/* popular */._)
        if ((0,near/* isSlip */.BX)(name, other))
            return { name: other, by: 'slip' };
    const other = squeezed.get(withoutSeparators(name));
    return other === undefined ? undefined : { name: other, by: 'separator' };
}
/** `crossenv` for `cross-env`, `JSONStream` for `jsonstream`. The slash of a scope stays. */
const withoutSeparators = (name) => name.toLowerCase().replace(/[-_.]/g, '');
const squeezed = new Map([...popular/* popular */._].map((name) => [withoutSeparators(name), name]));

;// CONCATENATED MODULE: ./src/checks/dependencies/meant.ts
/** Which package was probably meant by a name that does not exist. Only offered, so near is enough. */



/** How models and people write a package's name: what they put before or behind it. */
const AFFIXES = /^(?:node|npm|js|lib)[-_.]|[-_.]?(?:js|node|npm|package|lib)$|[-_.](?:ts|typescript|utils?|helpers?)$/g;
/** `beside` are names that the manifest declares. */
function meant(name, beside) {
    const bare = name.replace(AFFIXES, '');
    const scoped = /^@[^/]+\/(.+)$/.exec(name)?.[1] ?? '';
    const written = [bare, scoped, `@types/${bare}`, name.replace('-', '/').replace(/^(?!@)/, '@')];
    const known = new Set([...beside, ...popular/* popular */._]);
    const exact = written.find((one) => one !== name && known.has(one));
    if (exact !== undefined)
        return exact;
    const close = (0,near/* nearest */.pA)(name, known);
    // A third of the letters is too far for names that have nothing else in common.
    return nearPopular(name)?.name ?? (close !== undefined && shareStart(name, close) ? close : undefined);
}
const shareStart = (a, b) => a.slice(0, 3) === b.slice(0, 3);

;// CONCATENATED MODULE: ./src/checks/dependencies/faults.ts


/** Of a deprecation's words, which are its owner's. */
const LONGEST_QUOTE = 200;
/** `beside` are names that the manifest declares. */
function missing(name, beside) {
    const elsewhere = knownElsewhere(name);
    if (elsewhere !== undefined)
        return unpublishedElsewhere(name, elsewhere);
    return {
        kind: 'no-such-package',
        level: 'error',
        message: `no package \`${name}\` is published`,
        help: didYouMean(meant(name, beside)) ?? 'remove it, or name the package that is meant',
    };
}
function takenBack(name, beside) {
    const elsewhere = knownElsewhere(name);
    if (elsewhere !== undefined)
        return unpublishedElsewhere(name, elsewhere);
    return {
        kind: 'no-such-package',
        level: 'error',
        message: `nothing is published as \`${name}\` any more: it was taken back, or the registry keeps the name from use`,
        help: didYouMean(meant(name, beside)) ?? 'remove it, or name the package that is meant',
    };
}
const didYouMean = (name) => name === undefined ? undefined : `did you mean \`${name}\`?`;
const unpublishedElsewhere = (name, elsewhere) => ({
    kind: 'other-ecosystem',
    level: 'error',
    message: `no package \`${name}\` is published: it is ${elsewhere}`,
});
const knownAs = (name, elsewhere) => ({
    kind: 'other-ecosystem',
    level: 'warning',
    message: `\`${name}\` is ${elsewhere}; a package of that name is another thing`,
    help: 'make sure that this package is the one that is meant',
});
const nearTo = (name, popular) => ({
    kind: 'near-name',
    level: 'warning',
    message: `\`${name}\` is nearly \`${popular}\`, which is the package that many use`,
    help: `did you mean \`${popular}\`?`,
});
function noVersion(asked, { tags }) {
    const latest = tags.get('latest');
    const what = asked.kind === 'tag' ? `no version tagged \`${asked.tag}\`` : `no version that fits \`${asked.range}\``;
    return {
        kind: 'no-such-version',
        level: 'error',
        message: `\`${asked.name}\` has ${what}`,
        help: latest === undefined ? 'ask for a version that is published' : `the latest is \`${latest}\``,
    };
}
const lockedUnpublished = (name, version) => ({
    kind: 'lockfile-disagrees',
    level: 'warning',
    message: `the lockfile holds \`${name}\` ${version}, which the registry does not publish`,
    help: 'let the package manager write the lockfile anew',
});
const deprecated = (name, version, words) => ({
    kind: 'deprecated',
    level: 'warning',
    message: `\`${name}\` ${version} is deprecated${words === '' ? '' : `: ${words.slice(0, LONGEST_QUOTE)}`}`,
});
/** `age` and `least` in days. */
const young = (name, version, { age, least }) => ({
    kind: 'too-young',
    level: 'warning',
    message: `\`${name}\` ${version} was published ${age === 0 ? 'today' : age === 1 ? 'a day ago' : `${age} days ago`}`,
    help: `wait until it is ${least} days old, or make sure that it is what it says`,
});

;// CONCATENATED MODULE: ./src/checks/dependencies/judge.ts





/** Versions younger than this, in days, have not been looked at by many: most malicious ones are found and taken back by then. */
const LEAST_AGE = 3;
/** A package of this age, in days, with this many versions has users of its own: its name is no slip. */
const ESTABLISHED = { age: 365, versions: 10 };
/** How npm's registry marks a name that it keeps for itself after what was there had to go. */
const HELD = /^0\.0\.\d+-security(?:\.\d+)?$/;
async function judge(packages, question) {
    const { asked, beside } = question;
    const found = await packages.published(asked.name);
    if ('unavailable' in found)
        return unknown(found.unavailable, ...byNameAlone(asked.name));
    const published = found.value;
    if (published === null)
        return (await question.mayHide())
            ? unknown('a scope whose packages may be private')
            : known(missing(asked.name, beside));
    if ([...published.versions.keys()].every((version) => HELD.test(version)))
        return known(takenBack(asked.name, beside));
    const fit = fitting(published, asked);
    if (fit.is === 'none' && isPartial(published, question))
        return unknown('a registry that does not list the version before the change either');
    if (fit.is === 'none')
        return known(unmatched(question, published));
    const foreign = await foreignName(packages, asked.name);
    if (fit.is === 'unclear')
        return unknown('a range that only pre-releases fit', ...foreign);
    return known(...foreign, ...(await versionFaults(packages, question, { published, fit })));
}
/** A mirror may hold a part of what was published: then it is no witness against a version. */
const isPartial = (published, { asked, before }) => asked.kind === 'range' && before.some((one) => one.kind === 'range' && fitting(published, one).is === 'none');
/** A version that a package manager took for the lockfile was there once: a registry may have let go of it, or never list all. */
function unmatched({ asked, locked }, published) {
    const isTaken = locked !== null && asked.kind === 'range' && admits(asked.range, locked);
    return isTaken ? lockedUnpublished(asked.name, locked) : noVersion(asked, published);
}
/** What a name tells where no registry does: a slip, or the name of something else. */
function byNameAlone(name) {
    const elsewhere = knownElsewhere(name);
    if (elsewhere !== undefined)
        return [knownAs(name, elsewhere)];
    const near = nearPopular(name);
    return near?.by === 'slip' ? [nearTo(name, near.name)] : [];
}
/** A published name that is another thing's name, or near to one. */
async function foreignName(packages, name) {
    const elsewhere = knownElsewhere(name);
    if (elsewhere !== undefined)
        return [knownAs(name, elsewhere)];
    const near = nearPopular(name);
    if (near === undefined)
        return [];
    const history = await packages.history(name);
    if ('unavailable' in history)
        return near.by === 'slip' ? [nearTo(name, near.name)] : [];
    const isHonest = isEstablished(history.value) || (await isSameOwner(packages, history.value, near.name));
    return isHonest ? [] : [nearTo(name, near.name)];
}
/** The ages of the package itself and of its last change stand among those of its versions. */
function isEstablished({ ages }) {
    return (ages.get('created') ?? 0) >= ESTABLISHED.age && ages.size - 2 >= ESTABLISHED.versions;
}
async function isSameOwner(packages, { owners }, other) {
    if (owners.length === 0)
        return false;
    const history = await packages.history(other);
    return 'value' in history && history.value.owners.some((owner) => owners.includes(owner));
}
async function versionFaults(packages, { asked: { name }, locked }, { published, fit }) {
    if (locked !== null && !published.versions.has(locked))
        return [lockedUnpublished(name, locked)];
    const taken = locked ?? fit.taken;
    const words = published.versions.get(taken)?.deprecated ?? null;
    const youth = await tooYoung(packages, name, published, locked === null ? fit.versions : [locked]);
    return [...(words === null ? [] : [deprecated(name, taken, words)]), ...youth];
}
/** Only where every version that could be installed is young: a range that admits an older one chooses nothing new. */
async function tooYoung(packages, name, { untouched }, versions) {
    if (untouched !== null && untouched >= LEAST_AGE)
        return [];
    const history = await packages.history(name);
    if ('unavailable' in history)
        return [];
    const { ages } = history.value;
    const age = Math.max(...versions.map((version) => ages.get(version) ?? LEAST_AGE));
    return age >= LEAST_AGE ? [] : [young(name, versions[0] ?? '', { age, least: LEAST_AGE })];
}

;// CONCATENATED MODULE: ./src/checks/dependencies/spec.ts
/** What the text behind a dependency's name asks for: versions of a published package, or something that no registry is asked about. */

/** How a text begins that means something else than versions, by what it means. */
const ELSEWHERE = [
    [/^workspace:/, 'a package of the workspace'],
    [/^(?:link|file|portal):|^(?:\.{0,2}\/|~\/|\.{1,2}$|[a-z]:[\\/])/i, 'a path'],
    [/^catalog:/, 'a range that a catalog gives'],
    [/^(?:git(?:\+[a-z]+)?:|git@|github:|gitlab:|bitbucket:|gist:|ssh:)/i, 'a git repository'],
    [/^https?:/i, 'an address of its own'],
    [/^patch:/, 'a patched package'],
    [/^jsr:/, 'a package of another registry'],
    [/^\$/, 'a range that another entry gives'],
    [/^-$/, 'a removal'],
    // Replaced when the package that says so is published, as Angular does.
    [/^[~^]?0\.0\.0-[A-Z_-]+$/, 'a placeholder for a version'],
    [/^[\w.-]+\/[\w.-]+(?:#.*)?$/, 'a git repository'],
    [/^[a-z][a-z+]*:/i, 'a protocol of a package manager'],
];
const LONGEST = 300;
/** `name` is the key, which an alias replaces. */
function specOf(name, text) {
    const asked = text.trim();
    if (asked.length > LONGEST)
        return { kind: 'elsewhere', why: 'a range that cannot be read' };
    if (asked.startsWith('npm:'))
        return aliased(name, asked.slice('npm:'.length));
    const other = ELSEWHERE.find(([begins]) => begins.test(asked));
    return other === undefined ? versionsOf(name, asked) : { kind: 'elsewhere', why: other[1] };
}
/** `npm:other@^1`, or with Yarn `npm:^1`. */
function aliased(name, asked) {
    if (asked === '' || semver_default().validRange(asked, { loose: true }) !== null)
        return versionsOf(name, asked);
    const at = asked.indexOf('@', 1);
    return at < 0 ? versionsOf(asked, '') : versionsOf(asked.slice(0, at), asked.slice(at + 1));
}
function versionsOf(name, asked) {
    if (semver_default().validRange(asked, { loose: true }) !== null)
        return { kind: 'range', name, range: asked };
    if (/^[a-z][\w.-]*$/i.test(asked))
        return { kind: 'tag', name, tag: asked };
    return { kind: 'elsewhere', why: 'a range that cannot be read' };
}

;// CONCATENATED MODULE: ./src/checks/dependencies/answers.ts








function answersFrom(tree, packages) {
    const house = houseOf(tree);
    const lockfiles = (0,repository_lockfiles.lockfilesIn)(house.files, house.members);
    return async (declared, directory, { head, base }) => {
        const spec = specOf(declared.name, declared.range);
        const own = await house.supplies(spec, declared.name, directory);
        if (own !== undefined)
            return own ? known() : unknown('a package of the workspace that has another version');
        if (spec.kind === 'elsewhere')
            return unknown(spec.why);
        const governing = await lockfiles.governing(directory);
        const locked = lockedBy(governing, declared);
        // Of two ranges for one name package managers keep one, and not all the same.
        const isTwice = head.some(({ name, range, kind }) => kind === 'direct' && name === declared.name && range !== declared.range);
        const disagreement = governing === undefined || isTwice ? [] : agreement(governing, declared, spec, locked);
        const withheld = await whyNot(house, packages, { asked: spec, directory, lockfiles, locked });
        if (withheld !== undefined)
            return unknown(withheld, ...byNameAlone(spec.name), ...disagreement);
        const mayHide = async () => (await house.mayHide(spec.name, directory)) &&
            !(await isShared(house, packages, { name: spec.name, directory, lockfiles }));
        const beside = head.map(({ name }) => name);
        const before = specsBefore(base, declared.name);
        const answer = await judge(packages, { asked: spec, before, locked: locked?.version ?? null, mayHide, beside });
        // What does not exist can be in no lockfile: that need not be said, too.
        const isMissing = answer.faults.some(({ level }) => level === 'error');
        if (!isMissing)
            return { ...answer, faults: [...answer.faults, ...disagreement] };
        return (await house.makes(spec.name))
            ? unknown('a package of the repository that may not be published yet')
            : answer;
    };
}
const specsBefore = (base, name) => base
    .filter((one) => one.name === name)
    .map(({ range }) => specOf(name, range))
    .filter((spec) => spec.kind !== 'elsewhere');
/**
 * Whether a scope is open to strangers and the name is new: the lockfile takes another package of it from the registry,
 * which tells strangers of that one, and does not hold this one, which somebody who may see it would have installed.
 */
async function isShared(house, packages, { name, directory, lockfiles }) {
    const held = await lockfiles.ofScope(scopeOf(name) ?? '', directory);
    if (held.includes(name))
        return false;
    const own = await house.members(directory);
    const others = held.filter((other) => !own.has(other));
    const other = (0,near/* nearest */.pA)(name, others) ?? others[0];
    const found = other === undefined ? undefined : await packages.published(other);
    return found !== undefined && 'value' in found && found.value !== null;
}
/** An override or a catalog asks for nothing itself. */
const lockedBy = (governing, { name, range, kind }) => kind === 'direct' || kind === 'peer' ? governing?.lock.find(governing.directory, name, range) : undefined;
/** Why no registry may be asked for the name, or none can; undefined where one is. */
async function whyNot(house, packages, { asked: { name }, directory, lockfiles, locked }) {
    const from = locked?.from ?? undefined;
    if (from !== undefined && !(0,lockfile/* isAddress */.PW)(from))
        return answers_ELSEWHERE;
    const host = await packages.host();
    if ('unavailable' in host)
        return host.unavailable;
    const isForeign = (address) => hostOf(address) !== host.value;
    const addresses = await lockfiles.addressesOf(name, directory);
    if ((from !== undefined && isForeign(from)) || addresses.some(isForeign))
        return answers_ELSEWHERE;
    const withheld = await house.withheld(name, directory, host.value);
    if (withheld !== undefined)
        return withheld;
    const scope = scopeOf(name);
    const beside = scope === undefined ? [] : await lockfiles.addressesOf(scope, directory);
    return beside.some(isForeign) && (await house.mayHide(name, directory)) ? answers_ELSEWHERE : undefined;
}
const answers_ELSEWHERE = 'a package that the lockfile takes from elsewhere';


/***/ }),

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