"use strict";
exports.id = 4100;
exports.ids = [4100];
exports.modules = {

/***/ 44100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registryAt: () => (/* binding */ registryAt)
});

// EXTERNAL MODULE: ./src/world/process/retry.ts
var retry = __webpack_require__(68256);
;// CONCATENATED MODULE: ./src/world/packages/npm-documents.ts
/** The registry's short form of a package's document: versions, tags, deprecations. */
const SHORT = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*; q=0.1';
const LONG = 'application/json';
const DAY = 24 * 60 * 60 * 1000;
/** Undefined for text that is no JSON: a page of a portal or a proxy, an answer that was cut. */
function jsonOf(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
/** `now` in milliseconds since 1970. Undefined where the document is of another package, or none. */
function publishedOf(json, name, now) {
    const document = fields(json);
    if (document.get('name') !== name)
        return undefined;
    // A package whose versions were all taken back has no such field any more.
    if (!isObject(document.get('versions') ?? {}))
        return undefined;
    return {
        versions: new Map([...fields(document.get('versions'))].map(([version, about]) => [version, versionOf(about)])),
        tags: new Map([...fields(document.get('dist-tags'))].flatMap(([tag, version]) => textual(tag, version))),
        untouched: daysSince(document.get('modified') ?? fields(document.get('time')).get('modified'), now) ?? null,
    };
}
/** The same of the long document. */
function historyOf(json, name, now) {
    const document = fields(json);
    const time = document.get('time');
    if (document.get('name') !== name || !isObject(time))
        return undefined;
    const maintainers = document.get('maintainers');
    return {
        ages: new Map([...fields(time)].flatMap(([version, at]) => {
            const days = daysSince(at, now);
            return days === undefined ? [] : [[version, days]];
        })),
        owners: (Array.isArray(maintainers) ? maintainers : []).flatMap((one) => {
            const owner = fields(one).get('name');
            return typeof owner === 'string' ? [owner] : [];
        }),
    };
}
/** Some registries say `true` or an empty text where nothing was written. */
function versionOf(about) {
    const deprecated = fields(about).get('deprecated');
    if (deprecated === true)
        return { deprecated: '' };
    return { deprecated: typeof deprecated === 'string' && deprecated !== '' ? deprecated : null };
}
/** Never negative: clocks differ. */
function daysSince(at, now) {
    const then = typeof at === 'string' ? Date.parse(at) : Number.NaN;
    return Number.isNaN(then) ? undefined : Math.max(0, Math.floor((now - then) / DAY));
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const fields = (value) => new Map(isObject(value) ? Object.entries(value) : []);
const textual = (key, value) => typeof value === 'string' ? [[key, value]] : [];

;// CONCATENATED MODULE: ./src/world/packages/npm-registry.ts


/** The npm client's own package: a registry that does not know it is no source of public packages, and its "no" proves nothing. */
const WELL_KNOWN = 'npm';
/** The longest wait that a registry may ask for, in milliseconds. */
const LONGEST_WAIT = 20_000;
function registryAt(address, getter, clock) {
    let gaveUp = null;
    const ask = async (name, accept, parse) => {
        if (gaveUp !== null)
            return { unavailable: gaveUp };
        let isDown = false;
        const known = await (0,retry/* persist */.Z)(async () => {
            const got = await getter.get(new URL(name.replace('/', '%2f'), address), accept);
            isDown = 'unavailable' in got || isFailing(got.value.status);
            return 'value' in got ? judge(got.value, (json) => parse(json, name, clock.now())) : unreachable(got.unavailable);
        }, clock);
        // Who could not be reached once is not asked again in this run: no network must not cost a minute.
        if (isDown && 'unavailable' in known)
            gaveUp = known.unavailable;
        return known;
    };
    const short = kept((name) => ask(name, SHORT, publishedOf));
    const long = kept((name) => ask(name, LONG, historyOf));
    return {
        async published(name) {
            const known = await short(name);
            if ('unavailable' in known || known.value !== null)
                return known;
            const yardstick = await short(WELL_KNOWN);
            if ('unavailable' in yardstick)
                return yardstick;
            return yardstick.value === null ? { unavailable: 'the registry knows no public packages' } : { value: null };
        },
        async history(name) {
            const known = await long(name);
            if ('unavailable' in known)
                return known;
            return known.value === null ? { unavailable: 'the registry tells no history' } : { value: known.value };
        },
    };
}
function judge({ status, headers, body }, parse) {
    if (isFailing(status))
        return { unavailable: `the registry fails with status ${status}`, retryAfter: waitOf(headers['retry-after']) };
    if (status >= 300 && status < 400)
        return answers('with another address');
    if (status === 404)
        return isPage(headers, body) ? answers('with a page') : { value: null };
    if (status !== 200)
        return answers(`with status ${status}`);
    const parsed = body === null ? undefined : jsonOf(body);
    if (parsed === undefined)
        return answers(body === null ? 'with more than Assay reads' : 'with something that is no JSON');
    const value = parse(parsed.json);
    return value === undefined ? answers('with something else than the package') : { value };
}
/** A registry says no with JSON, a word or nothing; a page is from somebody in between. */
const isPage = (headers, body) => body === null || /html/i.test(headers['content-type'] ?? '') || body.trimStart().startsWith('<');
const isFailing = (status) => status === 429 || status >= 500;
const unreachable = (why) => ({
    unavailable: `the registry cannot be reached: ${why}`,
    retryAfter: null,
});
const answers = (how) => ({ unavailable: `the registry answers ${how}`, retryAfter: null });
/** The header in seconds, as milliseconds. A registry that wants a longer wait is not waited for. */
function waitOf(header) {
    const milliseconds = header === undefined ? 0 : Number(header) * 1000;
    return milliseconds >= 0 && milliseconds <= LONGEST_WAIT ? milliseconds : null;
}
function kept(ask) {
    const asked = new Map();
    return (name) => {
        const answer = asked.get(name) ?? ask(name);
        asked.set(name, answer);
        return answer;
    };
}


/***/ })

};
;