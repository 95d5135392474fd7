/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./src/world/harness/taken.ts
/** What the harness uses of the language, taken before foreign code runs: whatever that replaces later, this stays. */

const { apply, construct, ownKeys, getPrototypeOf, getOwnPropertyDescriptor } = Reflect;
const { stringify, parse } = JSON;
const { isArray } = Array;
const { isFinite: isFiniteNumber } = Number;
const same = Object.is;
const { isMap, isSet, isDate, isRegExp, isPromise, isNativeError, isTypedArray } = external_node_util_namespaceObject.types;
const taken_text = String;
const ITERATOR = Symbol.iterator;
const setTimer = (/* unused pure expression or super */ null && (setTimeout));
const clearTimer = (/* unused pure expression or super */ null && (clearTimeout));
const RealDate = Date;
const RealFunction = Function;
const RealMap = Map;
const RealPromise = (/* unused pure expression or super */ null && (Promise));
const mapEach = Map.prototype.forEach;
const setEach = Set.prototype.forEach;
const mapGet = Map.prototype.get;
const mapSet = Map.prototype.set;
const dateTime = Date.prototype.getTime;
const regexpText = Object.getOwnPropertyDescriptor(RegExp.prototype, 'source')?.get ?? (() => '');
const regexpFlags = Object.getOwnPropertyDescriptor(RegExp.prototype, 'flags')?.get ?? (() => '');
const promiseThen = Promise.prototype.then;
const functionText = Function.prototype.toString;
const patternTest = RegExp.prototype.test;
const eachOfMap = (map, visit) => apply(mapEach, map, [visit]);
const eachOfSet = (set, visit) => apply(setEach, set, [visit]);
const lookUp = (map, key) => apply(mapGet, map, [key]);
const keep = (map, key, found) => {
    apply(mapSet, map, [key, found]);
};
const timeOf = (date) => apply(dateTime, date, []);
const sourceOf = (pattern) => apply(regexpText, pattern, []);
const flagsOf = (pattern) => apply(regexpFlags, pattern, []);
const textOfFunction = (func) => apply(functionText, func, []);
const matches = (pattern, one) => apply(patternTest, pattern, [one]);
const after = (promise, done, failed) => {
    apply(promiseThen, promise, [done, failed]);
};

;// CONCATENATED MODULE: ./src/world/harness/builtins.ts
/** Whether foreign code changed the language itself: what is not as it was makes every later answer doubtful. */

const MAKERS = [Array, Object, String, Number, Boolean, Function, Map, Set, Promise, RegExp, Error, Symbol];
const OBJECTS = [
    ...MAKERS.flatMap((maker) => [
        [maker.name, maker],
        [`${maker.name}.prototype`, maker.prototype],
    ]),
    ['JSON', JSON],
    ['Math', Math],
    ['Reflect', Reflect],
];
/** Taken now; the answer names the first object that is not as it was, or is null. */
function watchBuiltins() {
    const parts = [];
    const counts = [];
    for (const [of, object] of OBJECTS) {
        const keys = ownKeys(object);
        counts.push(keys.length);
        for (const key of keys)
            parts.push({ of, object, key, value: getOwnPropertyDescriptor(object, key)?.value });
    }
    return () => {
        for (let index = 0; index < OBJECTS.length; index += 1) {
            const [name, object] = OBJECTS[index] ?? ['', {}];
            if (ownKeys(object).length !== counts[index])
                return name;
        }
        for (let index = 0; index < parts.length; index += 1) {
            const part = parts[index];
            if (part && !same(getOwnPropertyDescriptor(part.object, part.key)?.value, part.value))
                return part.of;
        }
        return null;
    };
}

;// CONCATENATED MODULE: ./src/world/harness/decode.ts

const NUMBERS = {
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
    '-Infinity': Number.NEGATIVE_INFINITY,
    '-0': -0,
};
/** @throws where an input cannot be made: an expression that fails, a class that is not there. */
function decode(value, classes) {
    if (value === null || typeof value !== 'object')
        return value;
    const each = (list) => list.map((item) => decode(item, classes));
    switch (value.t) {
        case 'undefined':
        case 'cut':
        case 'again':
            return undefined;
        case 'number':
            return NUMBERS[value.v];
        case 'bigint':
            return BigInt(value.v);
        case 'array':
            return each(value.v);
        case 'iterator':
            return each(value.v)[Symbol.iterator]();
        case 'object':
            return objectOf(value.v.map(([name, held]) => [name, decode(held, classes)]));
        case 'map':
            return new Map(value.v.map(([key, held]) => [decode(key, classes), decode(held, classes)]));
        case 'set':
            return new Set(each(value.v));
        case 'date':
            return new RealDate(value.v ?? Number.NaN);
        case 'regexp':
            return new RegExp(value.v, value.flags);
        case 'bytes':
            return value.name === 'Buffer' ? Buffer.from([...value.v]) : new Uint8Array(value.v);
        case 'error':
            return new Error(value.name);
        case 'symbol':
            return Symbol(value.v);
        case 'function':
            return new RealFunction(`'use strict'; return (${value.v})`)();
        case 'new':
            return construct(classNamed(value.name, classes), each(value.v));
        default:
            return value;
    }
}
/** Fields are defined, not set: `__proto__` is a name like any other. */
function objectOf(fields) {
    const made = {};
    for (const [name, value] of fields)
        Object.defineProperty(made, name, { value, enumerable: true, writable: true, configurable: true });
    return made;
}
function classNamed(name, classes) {
    const found = lookUp(classes, name);
    if (isClass(found))
        return found;
    throw new TypeError(`there is no class ${name}`);
}
const isClass = (value) => typeof value === 'function';

;// CONCATENATED MODULE: ./src/world/harness/encode.ts
/** Any value as one line of JSON, in the form of `exercise/values/value.ts`: bounded, deterministic, and without asking the value for anything that it could lie about at our cost. */

const DEEPEST = 12;
/** Values in one answer, all levels together. */
const MOST = 5_000;
const LONGEST = 20_000;
/** What an iterator is asked for. */
const DRAINED = 100;
const encode = (value) => encodeAt(value, 0, { left: MOST, met: new RealMap(), containers: 0 });
const CUT = '{"t":"cut"}';
function encodeAt(value, depth, walk) {
    walk.left -= 1;
    if (walk.left < 0 || depth > DEEPEST)
        return CUT;
    switch (typeof value) {
        case 'string':
            return value.length > LONGEST ? CUT : stringify(value);
        case 'boolean':
            return value ? 'true' : 'false';
        case 'undefined':
            return '{"t":"undefined"}';
        case 'number':
            if (same(value, -0))
                return '{"t":"number","v":"-0"}';
            return isFiniteNumber(value) ? taken_text(value) : `{"t":"number","v":"${taken_text(value)}"}`;
        case 'bigint':
            return `{"t":"bigint","v":"${taken_text(value)}"}`;
        case 'symbol':
            return `{"t":"symbol","v":${stringify(taken_text(value))}}`;
        case 'function':
            return '{"t":"function","v":""}';
        case 'object':
            return value === null ? 'null' : encodeContainer(value, depth, walk);
        default:
            return CUT;
    }
}
function encodeContainer(value, depth, walk) {
    const met = lookUp(walk.met, value);
    if (met !== undefined)
        return `{"t":"again","v":${met}}`;
    keep(walk.met, value, walk.containers);
    walk.containers += 1;
    if (isArray(value))
        return `{"t":"array","v":${encodeList(value, value.length, depth, walk)}}`;
    if (isDate(value))
        return encodeDate(timeOf(value));
    if (isMap(value))
        return `{"t":"map","v":${encodeMap(value, depth, walk)}}`;
    if (isSet(value))
        return `{"t":"set","v":${encodeSet(value, depth, walk)}}`;
    if (isRegExp(value))
        return `{"t":"regexp","v":${stringify(sourceOf(value))},"flags":${stringify(flagsOf(value))}}`;
    if (isNativeError(value))
        return `{"t":"error","name":${stringify(classOf(value) ?? 'Error')}}`;
    if (isTypedArray(value))
        return encodeBytes(value, walk);
    return isIterator(value) ? encodeIterator(value, depth, walk) : encodeObject(value, depth, walk);
}
const encodeDate = (time) => `{"t":"date","v":${isFiniteNumber(time) ? taken_text(time) : 'null'}}`;
function encodeList(list, length, depth, walk) {
    let out = '[';
    for (let index = 0; index < length; index += 1) {
        if (walk.left <= 0)
            return `${out}${index > 0 ? ',' : ''}${CUT}]`;
        out += `${index > 0 ? ',' : ''}${encodeAt(list[index], depth + 1, walk)}`;
    }
    return `${out}]`;
}
function encodeMap(map, depth, walk) {
    let out = '';
    eachOfMap(map, (value, key) => {
        if (walk.left <= 0)
            return;
        out += `${out === '' ? '' : ','}[${encodeAt(key, depth + 1, walk)},${encodeAt(value, depth + 1, walk)}]`;
    });
    return `[${out}]`;
}
function encodeSet(set, depth, walk) {
    let out = '';
    eachOfSet(set, (value) => {
        if (walk.left > 0)
            out += `${out === '' ? '' : ','}${encodeAt(value, depth + 1, walk)}`;
    });
    return `[${out}]`;
}
function encodeBytes(bytes, walk) {
    const list = { length: 0, ...bytes };
    const length = ownKeys(bytes).length;
    const name = stringify(classOf(bytes) ?? 'Uint8Array');
    return `{"t":"bytes","name":${name},"v":${encodeList(list, length, 0, walk)}}`;
}
/** Own enumerable fields, accessors unasked: a getter may do anything. */
function encodeObject(value, depth, walk) {
    let out = '';
    const keys = ownKeys(value);
    for (let index = 0; index < keys.length && walk.left > 0; index += 1) {
        const key = keys[index];
        const field = key === undefined ? undefined : getOwnPropertyDescriptor(value, key);
        if (typeof key !== 'string' || field?.enumerable !== true)
            continue;
        const held = field.get === undefined ? encodeAt(field.value, depth + 1, walk) : CUT;
        out += `${out === '' ? '' : ','}[${stringify(key)},${held}]`;
    }
    const name = classOf(value);
    if (name === null)
        return `{"t":"object","v":[${out}]}`;
    return `{"t":"object","v":[${out}],"name":${stringify(name)}${hasPrivate(value) ? ',"isPartly":true' : ''}}`;
}
const PRIVATE = /\.\s*#[A-Za-z_$]/;
const MOST_CLASSES = 10;
/** By the text of its class and of those that it extends. */
function hasPrivate(value) {
    let prototype = getPrototypeOf(value);
    for (let count = 0; prototype !== null && count < MOST_CLASSES; count += 1) {
        const maker = getOwnPropertyDescriptor(prototype, 'constructor')?.value;
        if (typeof maker === 'function' && matches(PRIVATE, textOfFunction(maker)))
            return true;
        prototype = getPrototypeOf(prototype);
    }
    return false;
}
/** Null for plain objects, and for those without a class. */
function classOf(value) {
    const prototype = getPrototypeOf(value);
    if (prototype === null)
        return null;
    const maker = getOwnPropertyDescriptor(prototype, 'constructor')?.value;
    if (typeof maker !== 'function')
        return null;
    const name = getOwnPropertyDescriptor(maker, 'name')?.value;
    return typeof name !== 'string' || name === 'Object' ? null : name;
}
function isIterator(value) {
    const next = 'next' in value ? value.next : undefined;
    return typeof next === 'function' && ITERATOR in value;
}
function encodeIterator(iterator, depth, walk) {
    const next = iterator.next;
    let out = '';
    for (let count = 0; count < DRAINED; count += 1) {
        const step = apply(next, iterator, []);
        if (step.done === true)
            return `{"t":"iterator","v":[${out}]}`;
        out += `${count > 0 ? ',' : ''}${encodeAt(step.value, depth + 1, walk)}`;
    }
    return `{"t":"iterator","v":[${out},${CUT}]}`;
}

;// CONCATENATED MODULE: ./src/world/harness/lacking.ts
/** A package that is not installed: it loads, so that functions which do without it can run, and tells when one does not. */

const RealProxy = Proxy;
const RealWeakMap = WeakMap;
const { get: nameOfStand } = WeakMap.prototype;
const stands = new RealWeakMap();
let touched = null;
/** The package that was used since the last time this was asked, or null. */
function touchedPackage() {
    const found = touched;
    touched = null;
    return found;
}
/** Stands for whatever the package has. Each use is noted, whatever the code makes of it. */
function packageThatLacks(name) {
    const note = () => {
        touched = name;
        return stand;
    };
    const refuse = () => {
        throw new Error(`\`${name}\` is not installed`);
    };
    // A constructor, so that classes can extend it.
    const stand = new RealProxy(class {
    }, {
        get: (target, key) => {
            if (key === 'prototype')
                return target.prototype;
            note();
            // Nothing waits for it for ever, and no text or number is made of it.
            if (key === 'then')
                return undefined;
            return key === Symbol.toPrimitive ? refuse : stand;
        },
        apply: note,
        construct: () => {
            note();
            return {};
        },
        has: () => note() !== null,
    });
    stands.set(stand, name);
    return stand;
}
/** The package, where the value is what stands for one; null for anything else. */
const packageBehind = (value) => apply(nameOfStand, stands, [value]) ?? null;
/** As a `Result`. */
const lacks = (name) => `{"is":"lacking","what":${stringify(name)}}`;

;// CONCATENATED MODULE: ./src/world/harness/call.ts
/** Calls one function with one input, and says what came of it. */




/** @returns a `Result` of `exercise/values/value.ts` as JSON. The first of the input is the receiver where the name is that of a method. */
async function call(name, input, classes) {
    touchedPackage();
    const result = await resultOf(name, input, classes);
    const lacking = touchedPackage();
    return lacking === null ? result : lacks(lacking);
}
async function resultOf(name, input, classes) {
    let made;
    try {
        made = input.map((value) => decode(value, classes));
    }
    catch (error) {
        return `{"is":"stopped","why":${stringify(`the input cannot be made: ${nameOf(error)}`)}}`;
    }
    const before = encode(made);
    try {
        const given = invoke(name, made, classes);
        const value = isThenable(given) ? await settled(given) : given;
        // The value first: reading an iterator may still do things to the arguments.
        const said = encode(value);
        const later = encode(made);
        return `{"is":"returned","value":${said},"after":${later === before ? 'null' : partsOf(later)}}`;
    }
    catch (error) {
        return `{"is":"threw","name":${stringify(nameOf(error))}}`;
    }
}
function invoke(name, made, classes) {
    const [owner, method] = name.split('#');
    const [receiver, ...args] = made;
    if (method === undefined)
        return apply(callable(lookUp(classes, name), name), undefined, made);
    return apply(callable(methodOf(receiver, method), `${owner}#${method}`), receiver, args);
}
/** `get field` for what gives a field. */
function methodOf(receiver, method) {
    const isGetter = method.startsWith('get ');
    for (let at = receiver; typeof at === 'object' && at !== null; at = getPrototypeOf(at)) {
        const found = getOwnPropertyDescriptor(at, isGetter ? method.slice(4) : method);
        if (found !== undefined)
            return isGetter ? found.get : found.value;
    }
    return undefined;
}
function callable(value, name) {
    if (isCallable(value))
        return value;
    throw new TypeError(`${name} is no function`);
}
const isCallable = (value) => typeof value === 'function';
const isThenable = (value) => typeof value === 'object' && value !== null && isPromise(value);
const settled = (promise) => new Promise((resolve, reject) => after(promise, resolve, reject));
/** The list inside the encoded list. */
const partsOf = (encoded) => encoded.slice('{"t":"array","v":'.length, -1);
function nameOf(thrown) {
    if (!isNativeError(thrown))
        return typeof thrown;
    const prototype = getPrototypeOf(thrown);
    const maker = prototype === null ? undefined : getOwnPropertyDescriptor(prototype, 'constructor')?.value;
    const name = typeof maker === 'function' ? getOwnPropertyDescriptor(maker, 'name')?.value : undefined;
    return typeof name === 'string' ? name : 'Error';
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = require("node:vm");
;// CONCATENATED MODULE: ./src/world/harness/modules.ts
/** Loads a program's scripts as CommonJS does, and hears from the entry which functions it has, exported or not. */



/** How the instrumented entry names what it has: each value is asked for when it is needed. */
const REGISTER = '__assay';
const PARAMETERS = [
    'module',
    'exports',
    'require',
    '__filename',
    '__dirname',
    REGISTER,
    '__assayFile',
    '__assayFolder',
];
/** Modules that were no CommonJS may declare these for themselves. */
const DECLARED = /^(?:const|let|class) (?:__filename|__dirname|require)\b/gm;
/** Where no library is installed that makes something of elements, an element is what was written. */
const JSX_RUNTIME = /\/jsx-(?:dev-)?runtime$/;
const modules_element = (type, props, key) => ({ type, props, key });
const JSX = { jsx: modules_element, jsxs: modules_element, jsxDEV: modules_element, Fragment: 'Fragment' };
/** @throws whatever the modules throw, and for a module that is not there. */
function load(program) {
    const registered = new Map();
    const cache = new Map();
    const top = program.packages ?? process.cwd();
    const outside = (0,external_node_module_namespaceObject.createRequire)(`${top}/assay.cjs`);
    const register = (named) => {
        for (const [name, get] of Object.entries(named)) {
            try {
                registered.set(name, get());
            }
            catch {
                // What cannot be reached is not registered; the others are none the worse.
            }
        }
    };
    const requireOutside = (specifier) => {
        if (specifier.startsWith('.'))
            return packageThatLacks(specifier);
        try {
            outside.resolve(specifier);
        }
        catch {
            return JSX_RUNTIME.test(specifier) ? JSX : packageThatLacks(specifier);
        }
        return outside(specifier);
    };
    const requireLocal = (path) => {
        const known = cache.get(path);
        if (known !== undefined)
            return known.exports;
        const module = { exports: {} };
        cache.set(path, module);
        const script = program.modules[path];
        if (script === undefined)
            throw new Error(`there is no module ${path}`);
        if (path.endsWith('.json'))
            module.exports = JSON.parse(script);
        else if (path === program.entry)
            run(path, script, module);
        else
            runOrStandIn(path, script, module);
        return module.exports;
    };
    // What does without a module that does not load can run all the same.
    const runOrStandIn = (path, script, module) => {
        try {
            run(path, script, module);
        }
        catch {
            module.exports = packageThatLacks(`/${path}`);
        }
    };
    const run = (path, script, module) => {
        const links = program.links[path] ?? {};
        const requireFrom = (specifier) => {
            const linked = links[specifier];
            return typeof linked === 'string' ? requireLocal(linked) : requireOutside(specifier);
        };
        const filename = `${top}/${path}`;
        const folder = filename.slice(0, filename.lastIndexOf('/'));
        const noted = path === program.entry ? register : () => undefined;
        (0,external_node_vm_namespaceObject.compileFunction)(script, parametersOf(script), { filename })(module, module.exports, Object.assign(requireFrom, { resolve: outside.resolve, cache: {}, main: undefined }), filename, folder, noted, filename, folder);
    };
    requireLocal(program.entry);
    return { registered };
}
/** The same places, under names that nobody uses where the script declares them itself. */
function parametersOf(script) {
    const declared = new Set((script.match(DECLARED) ?? []).flatMap((one) => one.match(/\w+/g) ?? []));
    return PARAMETERS.map((name, index) => (declared.has(name) ? `__assay${index}` : name));
}

;// CONCATENATED MODULE: ./src/world/harness/pins.ts
/** What differs from run to run, pinned: the clock, chance. Zone and locale are the environment's business. */
/** 2020-02-03T04:05:06.789Z, in milliseconds. */
const NOW = 1_580_702_706_789;
/** Starts both anew, so that one call does not see what another one used up. */
function pin() {
    const RealDate = Date;
    let seed = 1;
    Math.random = () => {
        // Mulberry32: small, even, the same on every machine.
        seed = (seed + 0x6d2b79f5) | 0;
        let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
    let ticks = 0;
    // It moves, or a loop that waits for it would never end.
    const tick = () => {
        ticks += 1;
        return ticks / 100;
    };
    const now = () => NOW + Math.floor(tick());
    globalThis.Date = new Proxy(RealDate, {
        construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
        apply: () => new RealDate(now()).toString(),
        get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
    });
    RealDate.prototype.constructor = globalThis.Date;
    performance.now = tick;
    return () => {
        seed = 1;
        ticks = 0;
    };
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = require("node:stream");
;// CONCATENATED MODULE: ./src/world/harness/printed.ts
/** What foreign code prints leaves the process at once, as it does at a terminal. To a pipe Node.js would keep it until the event loop turns, which it does not between two calls: then nobody would see how much it is. */


function printAtOnce() {
    for (const [name, fd] of [['stdout', 1], ['stderr', 2]]) {
        let stream;
        const get = () => {
            stream ??= streamTo(fd);
            return stream;
        };
        Object.defineProperty(process, name, { configurable: true, enumerable: true, get });
    }
}
const streamTo = (fd) => Object.assign(new external_node_stream_namespaceObject.Writable({
    write(chunk, _, done) {
        for (let from = 0; from < chunk.length;)
            from += (0,external_node_fs_namespaceObject.writeSync)(fd, chunk, from);
        done();
    },
}), { fd });

;// CONCATENATED MODULE: ./src/world/harness/wire.ts
/** The two ends of the wire, taken and held so that foreign code neither reads requests nor writes answers. */

const ANSWERS = 1;
const LINE_FEED = 10;
const WORD_BYTES = 32;
const { apply: wire_apply } = Reflect;
const { alloc, from, concat } = Buffer;
const { subarray, indexOf, toString: wire_decode } = Buffer.prototype;
const cut = (bytes, from, to) => wire_apply(subarray, bytes, [from, to]);
const find = (bytes, byte) => wire_apply(indexOf, bytes, [byte]);
const textOf = (bytes) => wire_apply(wire_decode, bytes, ['utf8']);
const { wait } = Atomics;
const resting = new Int32Array(new SharedArrayBuffer(4));
/** Bytes outside of the heap, where no snapshot of the heap shows them. */
function readWord() {
    const word = alloc(WORD_BYTES);
    for (let filled = 0; filled < WORD_BYTES;) {
        const read = (0,external_node_fs_namespaceObject.readSync)(0, word, filled, WORD_BYTES - filled, null);
        if (read === 0)
            break;
        filled += read;
    }
    return word;
}
/** Waits for the next line; undefined when there will be none. */
function lineReader() {
    const chunk = alloc(65_536);
    let held = alloc(0);
    return () => {
        for (;;) {
            const end = find(held, LINE_FEED);
            if (end >= 0) {
                const line = textOf(cut(held, 0, end));
                held = cut(held, end + 1);
                return line;
            }
            const read = (0,external_node_fs_namespaceObject.readSync)(0, chunk);
            if (read === 0)
                return undefined;
            held = concat([held, cut(chunk, 0, read)]);
        }
    };
}
function writer(word) {
    return (answer) => {
        write(word);
        write(from(`${answer}\n`));
    };
}
function write(bytes) {
    for (let left = bytes; left.length > 0;) {
        try {
            left = cut(left, (0,external_node_fs_namespaceObject.writeSync)(ANSWERS, left));
        }
        catch (error) {
            if (!isBehind(error))
                throw error;
            wire_apply(wait, undefined, [resting, 0, 0, 1]);
        }
    }
}
/** Whether the reader has not taken yet what was written before. */
const isBehind = (error) => error instanceof Error && 'code' in error && error.code === 'EAGAIN';

;// CONCATENATED MODULE: ./src/world/harness/main.ts
/**
 * The program that runs code under test: a process of its own, shut in by `sandbox.ts`, that knows nothing worth
 * stealing. It takes requests on standard input and answers on standard output, where foreign code may print as well. Whatever it uses is taken before foreign
 * code runs, so that nobody changes it under its feet; each answer begins with a word that foreign code cannot know,
 * so that nobody answers in its place.
 */










const answer = writer(readWord());
const read = lineReader();
const restart = pin();
printAtOnce();
const changed = watchBuiltins();
let classes = new Map();
async function serve(request) {
    restart();
    switch (request.ask) {
        case 'probe':
            return answer(`{"did":"probe","interfaces":${interfaces()}}`);
        case 'load':
            classes = load(request.program).registered;
            return answer(`{"did":"load","names":${stringify([...classes.keys()])}}`);
        case 'call':
            for (let index = 0; index < request.inputs.length; index += 1) {
                restart();
                const result = await call(request.name, request.inputs[index] ?? [], classes);
                answer(`{"did":"call","result":${result}}`);
            }
            return;
        case 'value': {
            const value = lookUp(classes, request.name);
            const lacking = packageBehind(value);
            if (lacking !== null)
                return answer(`{"did":"fail","why":${stringify(lacking)}}`);
            return answer(`{"did":"value","value":${encode(value)}}`);
        }
        default:
            return request;
    }
}
function interfaces() {
    const all = Object.values((0,external_node_os_namespaceObject.networkInterfaces)()).flatMap((addresses) => addresses ?? []);
    return all.filter(({ internal }) => !internal).length;
}
function said(error) {
    const text = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error);
    return `{"did":"fail","why":${stringify(text.slice(0, 300))}}`;
}
async function main() {
    for (let line = read(); line !== undefined; line = read()) {
        try {
            await serve(parse(line));
        }
        catch (error) {
            answer(said(error));
        }
        answer(`{"did":"end","changed":${stringify(changed())}}`);
    }
    process.exit();
}
void main();

module.exports = __webpack_exports__;
/******/ })()
;