"use strict";
exports.id = 4260;
exports.ids = [4260];
exports.modules = {

/***/ 14260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exercise: () => (/* binding */ exercise)
});

// EXTERNAL MODULE: ./src/exercise/values/value.ts
var values_value = __webpack_require__(78396);
;// CONCATENATED MODULE: ./src/exercise/domains/dates.ts
/** Milliseconds. */
const DAY = 86_400_000;
/** Dates whose weeks are tried. */
const MOST_WEEKS = 4;
const DAYS = [-1, 1, 2, 3, 4, 5, 6, 30, 31, 183, 365];
/** Ends and beginnings of months and years, and leap days. */
const TURNS = ['2023-02-28', '2023-12-31', '2024-01-01', '2024-02-29', '2024-03-01', '2024-03-31', '2024-11-30'];
/** Those that were seen first; none where none was. */
function datesAround(seen) {
    const times = seen.flatMap((value) => typeof value === 'object' && value?.t === 'date' && value.v !== null ? [value.v] : []);
    const [first] = times;
    if (first === undefined)
        return [];
    const timeOfDay = ((first % DAY) + DAY) % DAY;
    const weeks = times.slice(0, MOST_WEEKS).flatMap((time) => DAYS.map((days) => time + days * DAY));
    const turns = TURNS.map((day) => Date.parse(day) + timeOfDay);
    return [...weeks, ...turns].map((v) => ({ t: 'date', v }));
}

;// CONCATENATED MODULE: ./src/exercise/domains/domain.ts


const NOTHING = { numbers: null, strings: null, booleans: false, lists: null, records: null, exact: [] };
const isEmpty = ({ numbers, strings, booleans, lists, records, exact }) => numbers === null && strings === null && !booleans && lists === null && records === null && exact.length === 0;
/** How many values of a kind are kept to be tried again as they are. */
const MOST_SEEN = 64;
/** The smallest domain of ours that holds all the values: more than them, and no other kind of value. */
function domainOf(values) {
    const exact = values.filter(isExact);
    const numbers = values.filter((value) => typeof value === 'number');
    const strings = values.filter((value) => typeof value === 'string');
    const lists = values.flatMap((value) => (isSpecial(value) && value.t === 'array' ? [value.v] : []));
    const records = values.flatMap((value) => isSpecial(value) && value.t === 'object' && value.name === undefined ? [value.v] : []);
    return {
        numbers: numbers.length > 0 ? numbersOf(numbers) : null,
        strings: strings.length > 0 ? stringsOf(strings) : null,
        booleans: values.some((value) => typeof value === 'boolean'),
        lists: lists.length > 0 ? listsOf(lists) : null,
        records: records.length > 0 ? recordsOf(records.map((fields) => new Map(fields))) : null,
        exact: distinct([...(0,values_value/* evenly */.Aw)(distinct(exact), MOST_SEEN), ...datesAround(exact)]),
    };
}
const isSpecial = (value) => typeof value === 'object' && value !== null;
function isExact(value) {
    if (!isSpecial(value))
        return value === null;
    return value.t !== 'array' && !(value.t === 'object' && value.name === undefined);
}
function distinct(values) {
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
/** Beyond what was seen, as far again: a sign that was never seen stays unseen, and zero as well. */
function numbersOf(seen) {
    const decimals = Math.min(6, Math.max(...seen.map(decimalsOf)));
    const [low, high] = [Math.min(...seen), Math.max(...seen)];
    const step = 10 ** -decimals;
    const room = Math.max(10, Math.abs(low), Math.abs(high));
    const floor = low > 0 ? step : 0;
    const ceiling = high < 0 ? -step : 0;
    return {
        decimals,
        min: low < 0 ? rounded(low - room, decimals) : floor,
        max: high > 0 ? rounded(high + room, decimals) : ceiling,
        seen: (0,values_value/* evenly */.Aw)(distinct(seen), MOST_SEEN),
    };
}
/** A sum as a reader would write it, so that it is a value of the domain itself. */
const rounded = (value, decimals) => Number(value.toFixed(decimals));
/** As a reader would write it: 0.30000000000000004 has 17. */
function decimalsOf(value) {
    const [, digits = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
    return Math.max(0, digits.length - Number(exponent));
}
const CLASSES = [/^[a-z]$/, /^[A-Z]$/, /^[0-9]$/];
/** So many different characters of a class stand for the whole class. */
const MANY = 3;
function stringsOf(seen) {
    const characters = new Set(seen.flatMap((text) => [...text.slice(0, 10_000)]));
    for (const pattern of CLASSES) {
        const ofClass = [...characters].filter((one) => pattern.test(one));
        if (ofClass.length >= MANY)
            for (const one of ASCII)
                if (pattern.test(one))
                    characters.add(one);
    }
    const lengths = seen.map((text) => [...text].length);
    return {
        alphabet: [...characters].sort(),
        minLength: Math.min(1, ...lengths),
        maxLength: Math.max(...lengths) * 2 + 2,
        seen: (0,values_value/* evenly */.Aw)(distinct(seen), MOST_SEEN),
    };
}
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
function listsOf(lists) {
    const lengths = lists.map(({ length }) => length);
    return {
        item: domainOf(lists.flat()),
        minLength: Math.min(1, ...lengths),
        maxLength: Math.max(...lengths) * 2 + 2,
    };
}
function recordsOf(records) {
    const names = [...new Set(records.flatMap((record) => [...record.keys()]))];
    return {
        fields: names.map((name) => {
            const held = records.flatMap((record) => (record.has(name) ? [record.get(name) ?? null] : []));
            return { name, value: domainOf(held), isOptional: held.length < records.length };
        }),
    };
}
/** Whether a value lies in the domain: what shrinking made, and what came of changing a value that was seen. */
function contains(domain, value) {
    if (domain.exact.includes(value))
        return true;
    if (typeof value === 'number')
        return holdsNumber(domain.numbers, value);
    if (typeof value === 'string')
        return holdsString(domain.strings, value);
    if (typeof value === 'boolean')
        return domain.booleans;
    if (value === null || isExact(value)) {
        const text = JSON.stringify(value);
        return domain.exact.some((one) => JSON.stringify(one) === text);
    }
    if (value.t === 'array')
        return holdsList(domain.lists, value.v);
    return value.t === 'object' && holdsRecord(domain.records, new Map(value.v));
}
function holdsNumber(numbers, value) {
    if (numbers === null)
        return false;
    return value >= numbers.min && value <= numbers.max && decimalsOf(value) <= numbers.decimals;
}
function holdsString(strings, value) {
    if (strings === null)
        return false;
    const characters = [...value];
    const isLong = characters.length > strings.maxLength;
    return !isLong && characters.length >= strings.minLength && characters.every((one) => strings.alphabet.includes(one));
}
function holdsList(lists, values) {
    if (lists === null || values.length < lists.minLength || values.length > lists.maxLength)
        return false;
    return values.every((value) => contains(lists.item, value));
}
function holdsRecord(records, record) {
    if (records === null || [...record.keys()].some((name) => !records.fields.some((field) => field.name === name)))
        return false;
    return records.fields.every(({ name, value, isOptional }) => {
        const held = record.get(name);
        return held === undefined ? isOptional : contains(value, held);
    });
}

;// CONCATENATED MODULE: ./src/exercise/inputs/bonds.ts
/** What the arguments of real calls have in common: lists in order, lists of one length; and what names promise, of `low` and `high`, or of a month. An input that breaks such a bond is one that no call shows. */

/** Calls that must agree before anything is made of lists in order. */
const LISTS_AGREE = 2;
/** Different items of a list whose order is no accident. */
const IN_ORDER = 3;
/** Undefined where there is none. Names of parameters in their order, empty for what has none. */
function bondOf(samples, names = []) {
    const places = [...(samples[0] ?? names).keys()];
    const pairs = places.flatMap((one) => places.filter((other) => other > one).map((other) => [one, other]));
    const bonds = [
        ...places.filter((at) => areInOrder(samples, at)).map((at) => inOrder(at, areDistinct(samples, at))),
        ...places.filter((at) => areRowsAlike(samples, at)).map(rowsAlike),
        ...places.flatMap((at) => withinLimit(samples, at, names[at] ?? '')),
        ...pairs.filter(([one, other]) => areAsLong(samples, one, other)).map(([one, other]) => asLong(one, other)),
        ...pairs
            .flatMap(([one, other]) => [[one, other], [other, one]])
            .filter((pair) => arePartners(samples, pair, names))
            .map(([low, high]) => neverAbove(low, high)),
    ];
    if (bonds.length === 0)
        return undefined;
    return {
        isKept: (input) => bonds.every(({ isKept }) => isKept(input)),
        mended: (input) => bonds.reduce((mended, bond) => (bond.isKept(mended) ? mended : bond.mended(mended)), input),
    };
}
const listAt = (input, at) => itemsOf(input[at]);
const itemsOf = (value) => typeof value === 'object' && value?.t === 'array' ? value.v : undefined;
const listOf = (v) => ({ t: 'array', v });
function areInOrder(samples, at) {
    const lists = samples.map((sample) => listAt(sample, at));
    if (!lists.every((list) => list !== undefined && isAscending(list)))
        return false;
    return lists.filter((list) => new Set(list).size >= IN_ORDER).length >= LISTS_AGREE;
}
/** Of numbers alone, or of texts alone. */
function isAscending(list) {
    return list.every((item, index) => {
        const before = index === 0 ? item : list[index - 1];
        if (typeof item === 'number')
            return typeof before === 'number' && before <= item;
        return typeof item === 'string' && typeof before === 'string' && before <= item;
    });
}
const areDistinct = (samples, at) => samples.every((sample) => isDistinct(listAt(sample, at) ?? []));
const isDistinct = (list) => new Set(list).size === list.length;
/** With no two items alike, where that is so of all. */
const inOrder = (at, isOnce) => ({
    isKept: (input) => {
        const list = listAt(input, at) ?? [];
        return isAscending(list) && (!isOnce || isDistinct(list));
    },
    mended: (input) => {
        const list = listAt(input, at) ?? [];
        return input.with(at, listOf([...(isOnce ? new Set(list) : list)].sort(compare)));
    },
});
function compare(one, other) {
    if (one === other || one === null || other === null)
        return 0;
    return one < other ? -1 : 1;
}
function areAsLong(samples, one, other) {
    const lengths = samples.map((sample) => [listAt(sample, one)?.length, listAt(sample, other)?.length]);
    const isSame = lengths.every(([first, second]) => first !== undefined && first === second);
    return isSame && lengths.some(([length = 0]) => length > 1);
}
const asLong = (one, other) => ({
    isKept: (input) => listAt(input, one)?.length === listAt(input, other)?.length,
    mended: (input) => {
        const [first, second] = [listAt(input, one) ?? [], listAt(input, other) ?? []];
        const length = Math.min(first.length, second.length);
        return input.with(one, listOf(first.slice(0, length))).with(other, listOf(second.slice(0, length)));
    },
});
/** Lists of lists: tables, whose rows are as long as one another. */
function areRowsAlike(samples, at) {
    const tables = samples.map((sample) => listAt(sample, at)?.map((row) => itemsOf(row)?.length));
    const isSame = tables.every((lengths) => lengths?.every((length) => length !== undefined && length === lengths[0]));
    return isSame && tables.some((lengths) => (lengths?.length ?? 0) > 1 && (lengths?.[0] ?? 0) > 1);
}
const rowsAlike = (at) => ({
    isKept: (input) => new Set((listAt(input, at) ?? []).map((row) => itemsOf(row)?.length)).size < 2,
    mended: (input) => {
        const rows = (listAt(input, at) ?? []).map((row) => itemsOf(row) ?? []);
        const length = Math.min(...rows.map((row) => row.length));
        return input.with(at, listOf(rows.map((row) => listOf(row.slice(0, length)))));
    },
});
/** The largest that is meant by the name of a part of a date. */
const LIMITS = [
    [/^(?:month|monthIndex)$/, 12],
    [/^(?:day|dayOfMonth)$/, 31],
    [/^weekday$/, 7],
    [/^hour$/, 24],
    [/^minute$/, 59],
];
function withinLimit(samples, at, name) {
    const [, most] = LIMITS.find(([pattern]) => pattern.test(name)) ?? [];
    if (most === undefined)
        return [];
    const isKept = (input) => Number(input[at]) <= most || typeof input[at] !== 'number';
    return samples.every(isKept) ? [{ isKept, mended: (input) => input.with(at, Number(input[at]) % most) }] : [];
}
/** What a lower bound is called, and what the upper one is called then. */
const PARTNERS = [
    ['low', 'high'],
    ['lo', 'hi'],
    ['lower', 'upper'],
    ['min', 'max'],
    ['start', 'end'],
    ['start', 'stop'],
    ['begin', 'end'],
    ['from', 'to'],
    ['first', 'last'],
];
function arePartners(samples, [low, high], names) {
    const [one = '', other = ''] = [names[low]?.toLowerCase(), names[high]?.toLowerCase()];
    const isSaid = PARTNERS.some(([lower, upper]) => one.includes(lower) && one.replace(lower, upper) === other);
    return isSaid && samples.every((sample) => neverAbove(low, high).isKept(sample));
}
const neverAbove = (low, high) => ({
    isKept: (input) => {
        const [one, other] = [input[low], input[high]];
        return typeof one !== 'number' || typeof other !== 'number' || one <= other;
    },
    mended: (input) => input.with(low, input[high] ?? null).with(high, input[low] ?? null),
});
/** Inputs that are set right. */
const MOST_MENDED = 150;
/** Those that break a bond once more, set right. */
function mendedOf(inputs, bond) {
    if (bond === undefined)
        return [];
    const mended = inputs.filter((input) => !bond.isKept(input)).map(bond.mended);
    return (0,values_value/* evenly */.Aw)(mended.filter(bond.isKept), MOST_MENDED);
}

;// CONCATENATED MODULE: ./src/exercise/inputs/edge-cases.ts
/** Inputs that nobody is known to give: where types allow what functions are rarely written for, and where what all real calls have in common is missing. */


function edgesOf({ samples, domains, names, grounds, isGuess = false, anticipated = [], }) {
    const bond = bondOf(samples, names);
    const isPlain = grounds === 'calls';
    return (input) => isGuess ||
        bond?.isKept(input) === false ||
        input.some((value, index) => isEmptyList(value) && !contains(domains[index] ?? NOTHING, value)) ||
        (!isPlain && isAtEdge(input, anticipated));
}
/** An empty text or list, a number that counts nothing, a date that is none. */
const isAtEdge = (input, anticipated) => input.some((value, index) => isEmptyOrOdd(value) && !isAmong(value, anticipated[index] ?? []));
function isEmptyOrOdd(value) {
    if (typeof value === 'number')
        return value <= 0 || !Number.isInteger(value);
    if (typeof value === 'object' && value?.t === 'date')
        return value.v === null;
    return value === '' || isEmptyList(value);
}
const isEmptyList = (value) => value !== null && typeof value === 'object' && value.t === 'array' && value.v.length === 0;
const isAmong = (value, values) => values.some((one) => JSON.stringify(one) === JSON.stringify(value));

// EXTERNAL MODULE: ./node_modules/fast-check/lib/fast-check.js + 8 modules
var fast_check = __webpack_require__(78608);
;// CONCATENATED MODULE: ./src/exercise/domains/arbitrary.ts
/** Domains as fast-check arbitraries: values that were seen, and their neighbours, before anything far away. */

/** How much more often a part is drawn than one of weight 1. */
const OFTEN = 4;
/** Undefined where a parameter has no domain: nothing is known of what it takes. */
function inputsFrom(parameters) {
    const [any, few] = [tupleFrom(parameters), tupleFrom(parameters.map(fewOf))];
    if (any === undefined || few === undefined)
        return any;
    // What parameters have to do with each other, chance only finds among few values.
    return fast_check/* default.oneof */.Ay.oneof({ weight: 3, arbitrary: any }, { weight: 1, arbitrary: few });
}
function tupleFrom(parameters) {
    const each = parameters.map((domain) => valuesFrom(domain, 0));
    const known = each.filter((one) => one !== undefined);
    return known.length === each.length ? fast_check/* default.tuple */.Ay.tuple(...known) : undefined;
}
/** A part of the domain that has few values: small whole numbers, short texts of two letters, short lists. */
function fewOf(domain) {
    const { numbers, strings, lists, records } = domain;
    return {
        ...domain,
        numbers: numbers && fewNumbers(numbers),
        strings: strings && fewStrings(strings),
        lists: lists && {
            item: fewOf(lists.item),
            minLength: lists.minLength,
            maxLength: Math.max(lists.minLength, Math.min(lists.maxLength, FEW)),
        },
        records: records && { fields: records.fields.map((field) => ({ ...field, value: fewOf(field.value) })) },
    };
}
/** The length of short texts and lists, and the largest of small numbers. */
const FEW = 4;
function fewNumbers(numbers) {
    const [min, max] = [Math.max(0, Math.ceil(numbers.min)), Math.min(FEW, Math.floor(numbers.max))];
    return min > max ? numbers : { decimals: 0, min, max, seen: [] };
}
function fewStrings(strings) {
    const { alphabet, minLength, maxLength, seen } = strings;
    const letters = alphabet.filter((one) => /[a-z]/.test(one));
    const short = seen.filter((text) => text.length <= FEW);
    if (short.length === 0)
        return strings;
    return {
        alphabet: (letters.length > 1 ? letters : alphabet).slice(0, 2),
        minLength,
        maxLength: Math.max(minLength, Math.min(maxLength, FEW)),
        seen: short,
    };
}
function valuesFrom(domain, depth) {
    const parts = [];
    if (domain.numbers !== null)
        parts.push(numbersFrom(domain.numbers));
    if (domain.strings !== null)
        parts.push(stringsFrom(domain.strings));
    if (domain.booleans)
        parts.push(fast_check/* default.boolean */.Ay.boolean());
    if (domain.lists !== null)
        parts.push(listsFrom(domain.lists, depth));
    if (domain.records !== null)
        parts.push(recordsFrom(domain.records, depth));
    if (domain.exact.length > 0)
        parts.push(fast_check/* default.constantFrom */.Ay.constantFrom(...domain.exact));
    return parts.length === 0 ? undefined : fast_check/* default.oneof */.Ay.oneof(...parts);
}
/** As whole multiples of the last digit: no fraction that a person would not write. */
function numbersFrom({ decimals, min, max, seen }) {
    const scale = 10 ** decimals;
    const whole = (value) => Math.round(Math.min(Math.max(value * scale, -(2 ** 52)), 2 ** 52));
    const [low, high] = [whole(min), Math.max(whole(min), whole(max))];
    const scaled = (count) => count / scale;
    const near = seen.flatMap((value) => [-1, 0, 1].map((step) => Math.round(value * scale) + step));
    const within = near.filter((count) => count >= low && count <= high).map(scaled);
    const small = fast_check/* default.integer */.Ay.integer({
        min: Math.max(low, -10 * scale),
        max: Math.max(Math.max(low, -10 * scale), Math.min(high, 10 * scale)),
    });
    return fast_check/* default.oneof */.Ay.oneof(...(within.length > 0 ? [{ weight: OFTEN, arbitrary: fast_check/* default.constantFrom */.Ay.constantFrom(...within) }] : []), { weight: 2, arbitrary: small.map(scaled) }, 
    // Where fractions occur, whole numbers are few among them.
    ...(decimals > 0 && Math.floor(max) >= Math.max(0, Math.ceil(min))
        ? [{ weight: 2, arbitrary: fast_check/* default.integer */.Ay.integer({ min: Math.max(0, Math.ceil(min)), max: Math.min(20, Math.floor(max)) }) }]
        : []), { weight: 2, arbitrary: fast_check/* default.integer */.Ay.integer({ min: low, max: high }).map(scaled) });
}
function stringsFrom({ alphabet, minLength, maxLength, seen, own }) {
    const made = alphabet.length === 0 ? fast_check/* default.constant */.Ay.constant('') : textOf(alphabet, minLength, Math.min(maxLength, 60));
    // Few different characters make repetitions and palindromes, which many never would.
    const few = alphabet.slice(0, 1).concat(alphabet.slice(-1));
    const narrow = textOf(few.length > 0 ? few : ['a'], minLength, Math.min(maxLength, 8));
    const words = [...new Set(seen.flatMap((text) => text.split(/(\s+|,)/)))].filter((word) => word !== '');
    return fast_check/* default.oneof */.Ay.oneof({ weight: OFTEN, arbitrary: fast_check/* default.constantFrom */.Ay.constantFrom(...seen) }, { weight: OFTEN, arbitrary: made }, ...(alphabet.length > 0 ? [{ weight: 1, arbitrary: narrow }] : []), ...(words.length > 1 ? [{ weight: OFTEN, arbitrary: sentences(words, maxLength) }] : []), { weight: 2, arbitrary: fast_check/* default.constantFrom */.Ay.constantFrom(...seen).chain(changed(alphabet, minLength)) }, ...(own === undefined ? [] : ownFrom(own, alphabet, maxLength)));
}
/** Between the parts of its own. */
const FILLERS = ['a', 'b', '1', '2', ' '];
const MOST_PARTS = 6;
/** Of what the function has in it: its parts alone, its parts among others, and what its patterns match. */
function ownFrom({ parts, patterns }, alphabet, maxLength) {
    const plain = (text) => [...text]
        .map((one) => (alphabet.includes(one) ? one : /\s/.test(one) ? ' ' : 'a'))
        .slice(0, maxLength)
        .join('');
    const of = (some) => fast_check/* default.array */.Ay.array(fast_check/* default.constantFrom */.Ay.constantFrom(...some), { minLength: 1, maxLength: MOST_PARTS }).map((texts) => plain(texts.join('')));
    return [
        ...(parts.length === 0 ? [] : [of(parts), of([...parts, ...FILLERS])]),
        ...patterns.map((source) => fast_check/* default.stringMatching */.Ay.stringMatching(new RegExp(source)).map(plain)),
    ].map((arbitrary) => ({ weight: 2, arbitrary }));
}
/** Not `fc.string`, which slips in `valueOf` and the like: names that every object has, and that nobody gives. */
const textOf = (alphabet, minLength, maxLength) => fast_check/* default.array */.Ay.array(fast_check/* default.constantFrom */.Ay.constantFrom(...alphabet), { minLength, maxLength }).map((characters) => characters.join(''));
const sentences = (words, maxLength) => fast_check/* default.array */.Ay.array(fast_check/* default.constantFrom */.Ay.constantFrom(...words), { minLength: 1, maxLength: 12 })
    .map((parts) => [...parts.join('')].slice(0, maxLength).join(''));
/** One character put in, taken out or replaced. */
const changed = (alphabet, minLength) => (text) => {
    const characters = [...text];
    const at = fast_check/* default.nat */.Ay.nat({ max: characters.length });
    const one = alphabet.length > 0 ? fast_check/* default.constantFrom */.Ay.constantFrom(...alphabet) : fast_check/* default.constant */.Ay.constant('');
    return fast_check/* default.tuple */.Ay.tuple(at, one, fast_check/* default.constantFrom */.Ay.constantFrom(0, 1), fast_check/* default.boolean */.Ay.boolean()).map(([index, character, taken, isPut]) => {
        const left = characters.toSpliced(index, taken, ...(isPut ? [character] : []));
        return left.length < minLength ? text : left.join('');
    });
};
const DEEPEST = 6;
function listsFrom({ item, minLength, maxLength, lengths = [] }, depth) {
    const items = depth > DEEPEST ? undefined : valuesFrom(item, depth + 1);
    if (items === undefined)
        return fast_check/* default.constant */.Ay.constant({ t: 'array', v: [] });
    const any = fast_check/* default.array */.Ay.array(items, { minLength, maxLength: Math.min(maxLength, 40) });
    const short = fast_check/* default.array */.Ay.array(items, { minLength, maxLength: Math.min(maxLength, 3) });
    const exactly = (length) => fast_check/* default.array */.Ay.array(items, { minLength: length, maxLength: length });
    // Values that occur twice are rare by chance, and what many functions are about.
    const repeating = fast_check/* default.tuple */.Ay.tuple(fast_check/* default.array */.Ay.array(items, { minLength: 1, maxLength: 3 }), fast_check/* default.array */.Ay.array(fast_check/* default.nat */.Ay.nat({ max: 2 }), { minLength, maxLength: Math.min(maxLength, 10) }))
        .map(([few, picks]) => picks.map((pick) => few[pick % few.length] ?? null));
    const inOrder = repeating.map((list) => [...list].sort(arbitrary_compare));
    return fast_check/* default.oneof */.Ay.oneof({ weight: 3, arbitrary: any }, { weight: 2, arbitrary: short }, { weight: 1, arbitrary: repeating }, { weight: 1, arbitrary: inOrder }, ...(lengths.length > 0 ? [{ weight: 1, arbitrary: fast_check/* default.constantFrom */.Ay.constantFrom(...lengths).chain(exactly) }] : []))
        .map((v) => ({ t: 'array', v }));
}
/** By size or by code units; other kinds stay where they are. */
function arbitrary_compare(one, other) {
    if (typeof one === 'number' && typeof other === 'number')
        return one - other;
    if (typeof one !== 'string' || typeof other !== 'string' || one === other)
        return 0;
    return one < other ? -1 : 1;
}
function recordsFrom({ fields }, depth) {
    const each = fields.map(({ name, value, isOptional }) => {
        const held = (depth > DEEPEST ? undefined : valuesFrom(value, depth + 1)) ?? fast_check/* default.constant */.Ay.constant({ t: 'undefined' });
        const field = held.map((one) => [[name, one]]);
        return isOptional ? fast_check/* default.option */.Ay.option(field, { nil: [] }) : field;
    });
    return fast_check/* default.tuple */.Ay.tuple(...each).map((some) => ({ t: 'object', v: some.flat() }));
}

;// CONCATENATED MODULE: ./src/exercise/inputs/steering.ts


/** With what the fields of records are compared with, by their names, and room for the lengths that are asked for. */
function steered(domain, { values, lengths }) {
    return withLengths(withFields(domain, values), lengths);
}
function withFields(domain, turns) {
    const { lists, records } = domain;
    return {
        ...domain,
        lists: lists && { ...lists, item: withFields(lists.item, turns) },
        records: records && {
            fields: records.fields.map((field) => {
                const own = turns.filter(({ of }) => of === field.name).map(({ value }) => value);
                return { ...field, value: withValues(withFields(field.value, turns), own) };
            }),
        },
    };
}
/** Values of the kinds that it has, and of no sign that it has not. */
function withValues(domain, values) {
    const { numbers, strings } = domain;
    const texts = values.filter((one) => typeof one === 'string');
    return {
        ...domain,
        numbers: numbers &&
            values
                .filter((one) => typeof one === 'number')
                .filter((one) => Number.isInteger(one) && (one >= 0 || numbers.min < 0))
                .reduce(reaching, numbers),
        strings: strings && {
            ...strings,
            seen: [...strings.seen, ...texts.filter((one) => one !== '')],
        },
    };
}
const reaching = ({ decimals, min, max, seen }, value) => ({
    decimals,
    min: value > 0 ? Math.min(min, value) : min,
    max: Math.max(max, value),
    seen: [...seen, value],
});
/** Characters of a text that is made for its length, and items of a list. */
const LONGEST_LIST = 60;
function withLengths(domain, lengths) {
    const { strings, lists, records } = domain;
    const most = lengths.at(-1);
    if (most === undefined)
        return domain;
    const longest = strings?.seen.reduce((one, other) => (one.length >= other.length ? one : other), '') ?? '';
    const short = lengths.filter((length) => length <= LONGEST_LIST);
    return {
        ...domain,
        strings: strings && longest !== ''
            ? {
                ...strings,
                maxLength: Math.max(strings.maxLength, most),
                seen: [...strings.seen, ...lengths.map((length) => steering_textOf(longest, length))],
            }
            : strings,
        lists: lists && { ...lists, maxLength: Math.max(lists.maxLength, ...short), lengths: short },
        records: records && {
            fields: records.fields.map((field) => ({ ...field, value: withLengths(field.value, lengths) })),
        },
    };
}
const steering_textOf = (text, length) => {
    const characters = [...text];
    return Array.from({ length }, (_, index) => characters[index % characters.length] ?? '').join('');
};
/** Calls that are led there, and inputs that come of it. */
const MOST_LED = 6;
const MOST_MADE = 80;
/** The same inputs with one value each at a turn: what the changed lines compare with, and lists and texts that are none, one and two long. */
function led(inputs, domains, steering) {
    const made = (0,values_value/* evenly */.Aw)(inputs, MOST_LED).flatMap((input) => input.flatMap((held, index) => {
        const domain = domains[index];
        if (domain === undefined)
            return [];
        const turns = turnsOf(held, steering).filter((value) => isNone(value) || contains(domain, value));
        return turns.map((value) => input.with(index, value));
    }));
    return (0,values_value/* evenly */.Aw)(made, MOST_MADE);
}
/** No item at all is tried wherever a loop changed, also where no call shows it. */
const isNone = (value) => typeof value === 'object' && value?.t === 'array' && value.v.length === 0;
const FIRST_LENGTHS = [0, 1, 2, 3];
function turnsOf(held, { values, lengths, isInLoop }) {
    const counts = isInLoop ? [...FIRST_LENGTHS, ...lengths] : lengths;
    const same = values.flatMap(({ value }) => (typeof value === typeof held ? [value] : []));
    if (typeof held === 'string' && held !== '')
        return [...same, ...counts.map((length) => steering_textOf(held, length))];
    const items = typeof held === 'object' ? (0,values_value/* itemsOf */.S3)(held) : undefined;
    const isList = typeof held === 'object' && held?.t === 'array';
    if (!isList || items === undefined || items.length === 0)
        return same;
    const short = counts.filter((length) => length <= LONGEST_LIST);
    return short.map((length) => ({
        t: 'array',
        v: Array.from({ length }, (_, index) => items[index % items.length] ?? null),
    }));
}

;// CONCATENATED MODULE: ./src/exercise/inputs/variants.ts

const WORDS = [
    ['case', /^to(?:Locale)?(?:Lower|Upper)Case$/],
    ['spaces', /^trim(?:Start|End)?$/],
    ['escapes', /^(?:(?:de|en)codeURI(?:Component)?|(?:un)?escape)$/],
];
/** What only one of the two versions does, or does more often. */
function waysOf(ts, base, head) {
    const [before, after] = [base, head].map((func) => func.text.split(' '));
    const count = (words = [], pattern) => words.filter((word) => pattern.test(word)).length;
    const ways = WORDS.filter(([, pattern]) => count(before, pattern) !== count(after, pattern)).map(([way]) => way);
    const [was, is] = [asksIn(ts, base), asksIn(ts, head)];
    const isOtherTruth = was.truths !== is.truths && was.presences !== is.presences;
    const isOtherCase = was.folded !== is.folded && !ways.includes('case');
    return [...ways, ...(isOtherCase ? ['case'] : []), ...(isOtherTruth ? ['nothing'] : [])];
}
function asksIn(ts, { node }) {
    const asks = { truths: 0, presences: 0, folded: 0 };
    const visit = (one) => {
        if (ts.isRegularExpressionLiteral(one) && /i[a-z]*$/.test(one.text))
            asks.folded += 1;
        if (isPresence(ts, one))
            asks.presences += 1;
        else if (truthsIn(ts, one).some((held) => isHeld(ts, held)))
            asks.truths += 1;
        one.forEachChild(visit);
    };
    visit(node);
    return asks;
}
function isPresence(ts, node) {
    if (ts.isCallExpression(node))
        return /\bhasOwn(?:Property)?$/.test(node.expression.getText());
    if (!ts.isBinaryExpression(node))
        return false;
    const operator = node.operatorToken.getText();
    const isNone = [node.left, node.right].some((side) => /^(?:undefined|null|'undefined'|"undefined")$/.test(side.getText()));
    return /^(?:\?\?=?|in)$/.test(operator) || (isNone && /^[!=]==?$/.test(operator));
}
/** What is asked whether it is anything. */
function truthsIn(ts, node) {
    if (ts.isIfStatement(node))
        return [node.expression];
    if (ts.isConditionalExpression(node))
        return [node.condition];
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
        return [node.operand];
    return ts.isBinaryExpression(node) && /^(?:\|\||&&)=?$/.test(node.operatorToken.getText()) ? [node.left] : [];
}
const isHeld = (ts, node) => ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
/** Calls that are put otherwise, values of one call that are, and inputs that come of it. */
const MOST_CALLS = 10;
const MOST_VALUES = 8;
const variants_MOST_MADE = 100;
function variantsOf(inputs, ways) {
    const made = (0,values_value/* evenly */.Aw)(inputs, MOST_CALLS).flatMap((input) => ways.flatMap((way) => (way === 'nothing' ? emptied(input) : CHANGES[way].map((change) => variants_changed(input, change)))));
    return (0,values_value/* evenly */.Aw)(made, variants_MOST_MADE);
}
const CHANGES = {
    case: [
        (text) => text.toUpperCase(),
        (text) => text.toLowerCase(),
        (text) => text.replace(/[a-z]+/gi, (word) => word.slice(0, -1).toLowerCase() + word.slice(-1).toUpperCase()),
    ],
    spaces: [(text) => ` ${text} `],
    escapes: [(text) => `${text} %20`],
};
const variants_changed = (input, change) => input.map((value) => within(value, (one) => (typeof one === 'string' && one !== '' ? change(one) : one)));
/** One value at a time. */
function emptied(input) {
    const count = input.flatMap(leavesOf).length;
    return (0,values_value/* evenly */.Aw)([...Array(count).keys()], MOST_VALUES).map((which) => {
        let at = -1;
        return input.map((value) => within(value, (one) => {
            at += 1;
            return at === which ? noneOf(one) : one;
        }));
    });
}
function noneOf(value) {
    if (typeof value === 'number')
        return 0;
    if (typeof value === 'string')
        return '';
    return typeof value === 'boolean' ? false : value;
}
/** With the values changed that lists and plain records hold, at any depth. */
function within(value, change) {
    if (value === null || typeof value !== 'object')
        return change(value);
    if (value.t === 'array')
        return { ...value, v: value.v.map((one) => within(one, change)) };
    return value.t === 'object'
        ? { ...value, v: value.v.map(([name, one]) => [name, within(one, change)]) }
        : value;
}
function leavesOf(value) {
    if (value === null || typeof value !== 'object')
        return [value];
    if (value.t === 'array')
        return value.v.flatMap(leavesOf);
    return value.t === 'object' ? value.v.flatMap(([, one]) => leavesOf(one)) : [];
}

;// CONCATENATED MODULE: ./src/exercise/inputs/generate.ts
/** The inputs of a comparison: those of real calls, the same values at other places, those at which the changed lines turn, and such as the domain allows. */







/** Inputs that are made by exchanging the values of a call. */
const MOST_SWAPPED = 60;
/** Distinct, real calls first. */
function inputsOf(question) {
    const { samples, names, domains, grounds, seed, budget, steering, anticipated = [], fresh = [] } = question;
    const arbitrary = inputsFrom(domains);
    const made = arbitrary === undefined ? [] : fast_check/* default.sample */.Ay.sample(arbitrary, { seed, numRuns: budget });
    const swapped = samples.flatMap((sample) => swaps(sample, domains)).slice(0, MOST_SWAPPED);
    const turned = steering === undefined || budget === 0 ? [] : led([...samples, ...made], domains, steering);
    const real = samples.length > 0 ? samples : made;
    const put = budget === 0 ? [] : variantsOf(real, steering?.ways ?? []);
    const twins = made.slice(0, MOST_TWINS).flatMap((input) => twinsOf(input, domains));
    const isWithin = (input) => input.every((value, index) => contains(domains[index] ?? NOTHING, value));
    const mended = mendedOf([...swapped, ...turned, ...twins, ...made], bondOf(samples, names)).filter(isWithin);
    const all = [...samples, ...fresh, ...swapped, ...turned, ...put, ...made, ...twins, ...mended];
    // The first of equals stays: samples are known by identity.
    const known = new Set();
    const distinct = all.filter((input) => {
        const text = JSON.stringify(input);
        return !known.has(text) && known.add(text);
    });
    // What hangs where nobody goes must not keep the others from being tried.
    const isLate = (input) => (grounds !== 'calls' && isAtEdge(input, anticipated) ? 1 : 0);
    return distinct.sort((one, other) => isLate(one) - isLate(other));
}
/** Inputs of which twins are made. */
const MOST_TWINS = 40;
/** One value at two places: what is compared with something else is rarely equal to it by chance. */
const twinsOf = (input, domains) => input.flatMap((value, index) => input.flatMap((_, other) => other > index && contains(domains[other] ?? NOTHING, value) ? [input.with(other, value)] : []));
/** The same values at other places: relations between parameters survive that chance does not find. */
function swaps(sample, domains) {
    return sample.flatMap((value, index) => sample.slice(index + 1).flatMap((other, offset) => {
        const [one, two] = [domains[index], domains[index + 1 + offset]];
        const fits = one && two && contains(one, other) && contains(two, value);
        return fits ? [sample.with(index, other).with(index + 1 + offset, value)] : [];
    }));
}

// EXTERNAL MODULE: ./src/exercise/values/print.ts
var print = __webpack_require__(5378);
// EXTERNAL MODULE: ./src/exercise/comparison/oracle.ts
var oracle = __webpack_require__(48850);
;// CONCATENATED MODULE: ./src/exercise/comparison/both-versions.ts

/** What is not answered at all is left out: it hung too often. */
async function answered(base, inputs) {
    const results = await base.results(inputs);
    return results.flatMap((result, index) => {
        const input = inputs[index];
        return input === undefined ? [] : [{ input, base: result }];
    });
}
/** What head can answer. */
async function beside({ head }, sensible) {
    const results = await head.results(sensible.map(({ input }) => input));
    return sensible.flatMap((one, index) => {
        const result = results[index];
        return result === undefined || result.is === 'lacking' ? [] : [{ ...one, head: result }];
    });
}
const differing = (both) => both.flatMap((one) => {
    const kind = (0,oracle/* differenceOf */.Pq)(one.base, one.head);
    return kind === null ? [] : [{ ...one, kind }];
});
/** What a reader will see who pastes the call into a test: nothing ran before it. */
async function confirmed({ base, head }, one) {
    const [before, now] = await Promise.all([base.sure(one.input), head.sure(one.input)]);
    if (before === undefined || now === undefined || !(0,oracle/* sameResult */.YU)(before, one.base))
        return undefined;
    const kind = (0,oracle/* differenceOf */.Pq)(before, now);
    return kind === null ? undefined : { ...one, base: before, head: now, kind };
}

;// CONCATENATED MODULE: ./src/exercise/comparison/mixed-records.ts
/** Whether an input holds a record such as no sample holds, numbers apart. Samples and inputs may be nested. */
function mixedAgainst(samples) {
    const seen = new Set(samples.flatMap((sample) => sample.flatMap(formsIn)));
    return (input) => input.flatMap(formsIn).some((form) => !seen.has(form));
}
/** The forms of all records within a value. */
function formsIn(value) {
    if (value === null || typeof value !== 'object')
        return [];
    if (value.t === 'array')
        return value.v.flatMap(formsIn);
    if (value.t !== 'object')
        return [];
    return [formOf(value), ...value.v.flatMap(([, held]) => formsIn(held))];
}
function formOf(value) {
    if (typeof value === 'number')
        return '#';
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    // What a list holds is looked at one by one, however many there are.
    if (value.t !== 'object')
        return value.t;
    const fields = value.v.map(([name, held]) => `${JSON.stringify(name)}:${formOf(held)}`);
    return `{${fields.toSorted().join(',')}}`;
}

;// CONCATENATED MODULE: ./src/exercise/comparison/shrink.ts
/** Smaller inputs for the same difference: every candidate is simpler than the input and lies in the same domain. */



const MOST_STEPS = 60;
/** Candidates that are looked at in one step. */
const WIDTH = 40;
/** The smallest that is met on the way down; at an edge only where the first one is. */
async function shrunk(sides, found, { manners, domains, isEdge }) {
    // Each step would cost processes.
    if (found.kind === 'hangs' || found.kind === 'stops')
        return found;
    let best = found;
    for (let step = 0; step < MOST_STEPS; step += 1) {
        const isFree = isEdge(best.input);
        const candidates = [...take(smaller(best.input, domains), WIDTH)].filter((input) => isFree || !isEdge(input));
        const sensible = (await answered(sides.base, candidates)).filter(({ base }) => (0,oracle/* isWellBehaved */.As)(base, manners));
        const next = differing(await beside(sides, sensible)).find(({ kind }) => kind === best.kind);
        if (next === undefined)
            return best;
        best = next;
    }
    return best;
}
function* take(items, count) {
    let left = count;
    for (const item of items) {
        if (left <= 0)
            return;
        left -= 1;
        yield item;
    }
}
/** Simplest first. */
function* smaller(input, domains) {
    for (const [index, value] of input.entries()) {
        const domain = domains[index];
        if (domain === undefined)
            continue;
        for (const candidate of smallerValues(value))
            if (contains(domain, candidate))
                yield input.with(index, candidate);
    }
}
function* smallerValues(value) {
    if (typeof value === 'number')
        yield* smallerNumbers(value);
    else if (typeof value === 'string')
        yield* smallerStrings(value);
    else if (value === true)
        yield false;
    else if (value !== null && typeof value === 'object') {
        if (value.t === 'array')
            for (const v of smallerLists(value.v))
                yield { t: 'array', v };
        if (value.t === 'object')
            for (const [index, [name, held]] of value.v.entries())
                for (const candidate of smallerValues(held))
                    yield { ...value, v: value.v.with(index, [name, candidate]) };
    }
}
function* smallerNumbers(value) {
    const candidates = [0, 1, -value, Math.trunc(value), Math.trunc(value / 2), value - Math.sign(value)];
    const size = (number) => Math.abs(number) * 2 + (number < 0 ? 1 : 0) + (Number.isInteger(number) ? 0 : 0.5);
    for (const candidate of new Set(candidates))
        if (size(candidate) < size(value))
            yield candidate === 0 ? 0 : candidate;
}
function* smallerStrings(value) {
    const characters = [...value];
    for (const part of shorter(characters))
        yield part.join('');
}
function* smallerLists(values) {
    yield* shorter(values);
    for (const [index, value] of values.entries())
        for (const candidate of smallerValues(value))
            yield values.with(index, candidate);
}
/** Nothing, halves, and all but one. */
function* shorter(items) {
    if (items.length === 0)
        return;
    yield [];
    const half = Math.floor(items.length / 2);
    if (half > 0) {
        yield items.slice(0, half);
        yield items.slice(half);
    }
    for (let index = 0; index < items.length && index < 40; index += 1)
        yield items.toSpliced(index, 1);
}

;// CONCATENATED MODULE: ./src/exercise/comparison/differ.ts
/** Looks for an input on which the two versions of a function differ, where the older one does something sensible. */







/** The share of inputs on which two runs of the base must agree before it is compared with anything. */
const STEADY = 0.9;
/** More than any rank of an input that is not at an edge. */
const AT_EDGE = 1_000_000;
/** Inputs on which the base fails that are tried on the head. */
const MOST_FAILING = 40;
/** Kinds of difference that are told of one function. */
const MOST_KINDS = 3;
/** Characters of JSON beyond which a real call is no better to read than one that was made and made smaller. */
const LONG = 200;
const CHANGING = { untried: 'it gives another answer each time' };
/** What ended the process, where nothing else came of any input. */
function stopIn(once) {
    const [first] = once;
    const isAlways = once.every(({ base }) => base.is === 'stopped');
    return isAlways && first?.base.is === 'stopped' ? first.base.why : undefined;
}
async function differ(sides, question) {
    const inputs = inputsOf(question);
    if (inputs.length === 0)
        return { untried: 'nothing is known of what it takes' };
    const { samples, domains, grounds, fresh = [] } = question;
    const real = [...samples, ...fresh];
    const isEdge = edgesOf(question);
    const once = await answered(sides.base, inputs);
    const manners = (0,oracle/* mannersOf */.K4)(once.flatMap(({ input, base }) => (samples.includes(input) ? [base] : [])));
    const good = once.filter(({ base }) => (0,oracle/* isWellBehaved */.As)(base, manners));
    const lacking = once.find(({ base }) => base.is === 'lacking');
    if (good.length === 0 && lacking?.base.is === 'lacking')
        return { untried: `it ${(0,print/* printResult */.RS)(lacking.base)}` };
    // What throws whatever it is given lacks something here, a package that is not installed, say.
    if (!good.some(({ base }) => base.is === 'returned'))
        return { untried: stopIn(once) ?? 'no input is known that it answers sensibly' };
    const again = await sides.base.results(good.map(({ input }) => input));
    const sensible = good.filter(({ base }, index) => {
        const other = again[index];
        return other !== undefined && (0,oracle/* sameResult */.YU)(base, other);
    });
    if (sensible.length < good.length * STEADY)
        return CHANGING;
    const both = await beside(sides, sensible);
    if (both.length === 0)
        return { untried: 'it needs packages or files that are not there' };
    const found = differing(both).map((one) => ({ ...one, isEdge: isEdge(one.input), isMixed: false }));
    const isMixed = mixedAgainst(samples);
    const unmixed = new Set(found.filter(({ input }) => !isMixed(input)).map(({ kind }) => kind));
    const differences = [];
    // One after the other: the processes answer one question at a time.
    for (const one of tellingOfEachKind(found, real).slice(0, MOST_KINDS)) {
        const told = isReal(one, real) ? one : await shrunk(sides, one, { manners, domains, isEdge });
        const sure = (await confirmed(sides, told)) ?? (await confirmed(sides, one));
        if (sure !== undefined)
            differences.push({ ...sure, isEdge: isEdge(sure.input), isMixed: !unmixed.has(one.kind) });
    }
    const failing = question.isFix ? once.filter(({ base }) => !(0,oracle/* isWellBehaved */.As)(base, manners)) : [];
    const mended = await mendedAmong(sides, failing.slice(0, MOST_FAILING), manners);
    if (differences.length > 0 || mended !== undefined)
        return { tried: both.length, differences, grounds, ...(mended !== undefined && { mended }) };
    if (found.length > 0)
        return CHANGING;
    const telling = both.filter(({ base }) => isTelling(base));
    return telling.length === 0 ? { untried: SILENT } : { tried: telling.length, differences, grounds };
}
/** The first of them that the head answers sensibly, and does so again. */
async function mendedAmong(sides, failing, manners) {
    if (failing.length === 0)
        return undefined;
    const found = differing(await beside(sides, failing)).find(({ head }) => head.is === 'returned' && (0,oracle/* isWellBehaved */.As)(head, manners));
    const sure = found && (await confirmed(sides, found));
    return sure && { ...sure, isEdge: false, isMixed: false };
}
const SILENT = 'it gives nothing that could be compared';
const isPartly = (base) => JSON.stringify(base).includes('"isPartly":true');
/** Whether it shows what the function did: not so where nothing comes back, or what cannot be looked into. */
function isTelling(base) {
    if (base.is !== 'returned')
        return true;
    const isNothing = typeof base.value === 'object' && base.value?.t === 'undefined';
    return (0,print/* isPrintable */.C2)(base) && !isPartly(base) && !(isNothing && base.after === null);
}
/** Of each kind, a real call before anything made, and the shortest of those: what convinces, or the best place to start from. */
function tellingOfEachKind(found, samples) {
    const rank = (one) => sizeOf(one) + (isReal(one, samples) ? 0 : LONG) + (one.isEdge ? AT_EDGE : 0);
    const sorted = [...found].sort((one, other) => rank(one) - rank(other));
    // Which of the two comes first, the end of memory or of patience, is the machine's business.
    return [...new Map(sorted.toReversed().map((one) => [one.kind === 'stops' ? 'hangs' : one.kind, one])).values()].sort((one, other) => rank(one) - rank(other));
}
const sizeOf = ({ input }) => JSON.stringify(input).length;
const isReal = (one, samples) => samples.includes(one.input) && sizeOf(one) < LONG;

;// CONCATENATED MODULE: ./src/exercise/comparison/unmet.ts
/** What documented examples and tests say comes of a call, held against what does. */

/** More of them say the same. */
const MOST_SAYINGS = 100;
/** Those calls that say what comes of them, and whose arguments are known. */
function sayingsOf(calls) {
    return calls
        .flatMap((call) => {
        const input = call.args.filter((argument) => argument !== undefined);
        const isWhole = input.length === call.args.length;
        return call.expected === undefined || !isWhole ? [] : [{ call, input, expected: call.expected }];
    })
        .slice(0, MOST_SAYINGS);
}
async function unmetOf({ base, head }, sayings) {
    if (sayings.length === 0)
        return [];
    const inputs = sayings.map(({ input }) => input);
    const [before, now] = await Promise.all([base?.results(inputs), head.results(inputs)]);
    return sayings.flatMap((saying, index) => {
        const [was, is] = [before?.[index] ?? null, now[index]];
        if (is === undefined || is.is === 'lacking' || (0,oracle/* meets */.D)(is, saying.expected))
            return [];
        return [{ ...saying, head: is, base: was, wasMet: was !== null && (0,oracle/* meets */.D)(was, saying.expected) }];
    });
}

// EXTERNAL MODULE: ./src/exercise/exercised.ts
var exercised = __webpack_require__(64292);
// EXTERNAL MODULE: ./src/exercise/functions/functions.ts + 2 modules
var functions_functions = __webpack_require__(27156);
// EXTERNAL MODULE: ./src/exercise/functions/pairs.ts + 1 modules
var pairs = __webpack_require__(49258);
// EXTERNAL MODULE: ./src/exercise/evaluation/expression.ts + 3 modules
var evaluation_expression = __webpack_require__(72850);
// EXTERNAL MODULE: ./src/exercise/harvest/calls.ts + 4 modules
var calls = __webpack_require__(87141);
;// CONCATENATED MODULE: ./src/exercise/harvest/examples.ts



/** In UTF-16 units: no example is longer, and the time that one takes grows with the square of its length. */
const LONGEST_LINE = 1000;
/** Examples in the comment before a function: `>>> f(1)` with the result in the next line, `f(1) // => 2`, `f(1); // 2`. */
function examplesOf(ts, func, path) {
    const lines = func.comment
        .split('\n')
        .map((line) => (line.length > LONGEST_LINE ? '' : line))
        .map((line) => line.replace(/^\s*(?:\/\*\*?|\*\/|\*|\/\/)?\s?/, '').replace(/\*\/\s*$/, ''));
    return lines.flatMap((line, index) => {
        const [, marked = line] = /^\s*>>>\s*(.*)$/.exec(line) ?? [];
        const isMarked = marked !== line;
        const [, code = marked, said] = /^(.*?\))\s*;?\s*(?:\/\/\s*)?(?:=>|⇒|->|→|\/\/|==+|returns?\b)\s*(.+)$/.exec(marked) ?? [];
        const result = said ?? (isMarked ? lines[index + 1] : undefined);
        return (0,calls/* callsIn */.T)(ts, `${path}.example.js`, code, func.name).map((call) => ({
            ...call,
            expected: result === undefined ? undefined : parsedValue(ts, result),
            path,
            line: func.from,
        }));
    });
}
function parsedValue(ts, text) {
    const file = (0,functions_functions/* parseFile */.CJ)(ts, 'value.js', `(${text.trim().replace(/;$/, '')}\n)`);
    const [statement, ...more] = file.statements;
    if (statement === undefined || more.length > 0 || !ts.isExpressionStatement(statement))
        return undefined;
    return (0,evaluation_expression/* literalOf */.Z)(ts, statement.expression, () => undefined);
}

// EXTERNAL MODULE: ./src/exercise/harvest/harvest.ts
var harvest = __webpack_require__(83557);
// EXTERNAL MODULE: ./src/exercise/program/listener.ts
var listener = __webpack_require__(39245);
;// CONCATENATED MODULE: ./src/exercise/inputs/grounds.ts
const ORDER = ['calls', 'types', 'use'];
const weaker = (one, other) => ORDER.indexOf(one) < ORDER.indexOf(other) ? other : one;

;// CONCATENATED MODULE: ./src/exercise/inputs/callers.ts
/** What a function is called with by the functions of its module that call it: for those that nobody else calls. */






/** Callers that are run, nearest first, and inputs for each: real ones, and made ones. */
const MOST_CALLERS = 4;
const MOST_SAMPLES = 60;
const MADE = 40;
/** Calls that are enough to tell what it takes. */
const ENOUGH = 30;
async function notedOf(func, { side, functions, askedOf, path, seed }) {
    let calls = [];
    let grounds = 'calls';
    let left = MOST_CALLERS;
    for (const caller of callersOf(func, functions)) {
        if (left === 0 || calls.length >= ENOUGH)
            break;
        const asked = side.has(caller.name) ? await askedOf(caller) : undefined;
        if (asked === undefined)
            continue;
        left -= 1;
        const arbitrary = inputsFrom(asked.domains);
        const made = arbitrary === undefined ? [] : fast_check/* default.sample */.Ay.sample(arbitrary, { seed, numRuns: MADE });
        await side.call(caller.name, [...(0,values_value/* evenly */.Aw)(asked.samples, MOST_SAMPLES), ...made]);
        const noted = await notesOf(func, { side, path });
        if (noted.length > calls.length)
            grounds = weaker(grounds, asked.grounds);
        calls = noted;
    }
    return { calls, grounds };
}
/** Those that call it, then those that call them, and so on. */
function callersOf(func, functions) {
    const found = new Set([func]);
    // What is put in while it is walked over is walked over as well.
    for (const called of found)
        for (const other of functions)
            if (other.name !== func.name && (0,pairs/* mentions */.wy)(other, called))
                found.add(other);
    return [...found].slice(1);
}
async function notesOf({ name, from }, { side, path }) {
    const [result] = await side.call(listener/* OVERHEARD */.jr, [[name]]);
    if (result?.is !== 'returned')
        return [];
    return ((0,values_value/* itemsOf */.S3)(result.value) ?? []).flatMap((noted) => {
        const args = (0,values_value/* itemsOf */.S3)(noted);
        const isWhole = args !== undefined && !/"t":"(?:cut|again|function)"/.test(JSON.stringify(args));
        return isWhole ? [{ args, expected: undefined, path, line: from }] : [];
    });
}

;// CONCATENATED MODULE: ./src/exercise/inputs/instances.ts
/** Instances of a class, for methods that are asked of them: made as calls make them, without arguments where it takes none, or else with what its types allow. */



/** Instances that only types allow. */
const instances_MADE = 6;
const NONE = { values: [], grounds: 'calls' };
/** None for what is no method of instances. */
async function makersOf({ name: method }, making) {
    if (!method.includes('#'))
        return NONE;
    const name = (0,functions_functions/* ownerOf */.bf)(method);
    const maker = making.functions.find((one) => one.name === `new ${name}` || one.name === name);
    const calls = await making.callsOf(`new ${name}`);
    const instance = (v) => ({ t: 'new', name, v });
    const made = calls.flatMap(({ args }) => {
        const given = args.filter((argument) => argument !== undefined);
        return given.length === args.length ? [instance(given)] : [];
    });
    const isBare = maker === undefined || maker.parameters.every(({ isOptional, isRest }) => isOptional || isRest);
    if (isBare)
        return { values: [...made, instance([])], grounds: 'calls' };
    if (made.length > 0)
        return { values: made, grounds: 'calls' };
    const asked = await making.askedOf(maker, calls);
    const arbitrary = asked === undefined || asked.isGuess ? undefined : inputsFrom(asked.domains);
    if (asked === undefined || asked.grounds === 'use' || arbitrary === undefined)
        return NONE;
    return { values: fast_check/* default.sample */.Ay.sample(arbitrary, { seed: making.seed, numRuns: instances_MADE }).map(instance), grounds: 'types' };
}

// EXTERNAL MODULE: ./src/exercise/evaluation/scope.ts
var evaluation_scope = __webpack_require__(62373);
;// CONCATENATED MODULE: ./src/exercise/body/boundary-values.ts


/** Beyond, nobody's list is cut for the sake of a boundary. */
const LONGEST = 300;
function turningOf(ts, func) {
    return together(placesIn(ts, func));
}
/** What only one of the two versions compares with, or compares otherwise; and whether that is so in the head of a loop. */
function changedTurning(ts, base, head) {
    const [before, after] = [placesIn(ts, base), placesIn(ts, head)];
    const changed = [...lacking(before, after), ...lacking(after, before)];
    const [loops, others] = [loopsIn(ts, base), loopsIn(ts, head)];
    return { ...together(changed), isInLoop: loops.join('\n') !== others.join('\n') };
}
const lacking = (places, others) => places.filter(({ text }) => !others.some((other) => other.text === text));
function together(places) {
    const lengths = new Set(places.flatMap((place) => place.lengths));
    return { values: places.flatMap(({ values }) => values), lengths: [...lengths].sort((one, other) => one - other) };
}
function placesIn(ts, { node }) {
    const scope = (0,evaluation_scope/* scopeOfFile */.uw)(ts, node.getSourceFile(), evaluation_scope/* NOWHERE */.JW);
    const found = [];
    const visit = (one) => {
        const place = placeOf(ts, one, scope);
        if (place !== undefined)
            found.push({ text: one.getText(), ...place });
        one.forEachChild(visit);
    };
    visit(node);
    return found;
}
function placeOf(ts, one, scope) {
    if (ts.isBinaryExpression(one) && COMPARISONS.test(one.operatorToken.getText()))
        return comparisonOf(ts, one, scope);
    if (ts.isCaseClause(one))
        return {
            values: turns((0,evaluation_expression/* literalOf */.Z)(ts, one.expression, scope), wordOf(ts, one.parent.parent.expression)),
            lengths: [],
        };
    if (ts.isArrayLiteralExpression(one))
        return { values: listed(ts, one.elements.slice(0, MOST_LISTED)), lengths: [] };
    if (ts.isCallExpression(one))
        return cutOf(ts, one, scope);
    return ts.isPropertyAssignment(one) ? { values: listed(ts, [one.name]), lengths: [] } : undefined;
}
/** Elements of a list that stands in a function. */
const MOST_LISTED = 30;
const COMPARISONS = /^(?:[<>]=?|[!=]==?|%)$/;
const listed = (ts, nodes) => nodes.flatMap((one) => (ts.isStringLiteral(one) ? [{ value: one.text, of: '' }] : []));
const turns = (value, of) => {
    if (typeof value === 'string')
        return [{ value, of }];
    return typeof value === 'number' ? [value - 1, value, value + 1].map((one) => ({ value: one, of })) : [];
};
function wordOf(ts, node) {
    if (ts.isIdentifier(node))
        return node.text;
    return ts.isPropertyAccessExpression(node) ? node.name.text : '';
}
function comparisonOf(ts, { left, right }, scope) {
    const [one, other] = [(0,evaluation_expression/* literalOf */.Z)(ts, left, scope), (0,evaluation_expression/* literalOf */.Z)(ts, right, scope)];
    const length = isLength(ts, left) ? other : isLength(ts, right) ? one : undefined;
    return {
        values: [...turns(one, wordOf(ts, right)), ...turns(other, wordOf(ts, left))],
        lengths: aroundLength(length),
    };
}
const isLength = (ts, node) => ts.isPropertyAccessExpression(node) && /^(?:length|size)$/.test(node.name.text);
/** `text.slice(0, 20)`: what is longer is cut. */
function cutOf(ts, { expression, arguments: [, end] }, scope) {
    const isCut = ts.isPropertyAccessExpression(expression) && /^(?:slice|substring|substr)$/.test(expression.name.text);
    if (!isCut || end === undefined)
        return undefined;
    return { values: [], lengths: aroundLength((0,evaluation_expression/* literalOf */.Z)(ts, end, scope)) };
}
const aroundLength = (length) => typeof length === 'number' && Number.isInteger(length) && length > 0 && length <= LONGEST
    ? [length - 1, length, length + 1]
    : [];
/** What loops begin with, go on as long as, and go on with. */
function loopsIn(ts, { node }) {
    const found = [];
    const visit = (one) => {
        if (ts.isForStatement(one))
            found.push([one.initializer, one.condition, one.incrementor].map((part) => part?.getText() ?? '').join(';'));
        if (ts.isForOfStatement(one) || ts.isForInStatement(one))
            found.push(one.expression.getText());
        if (ts.isWhileStatement(one) || ts.isDoStatement(one))
            found.push(one.expression.getText());
        one.forEachChild(visit);
    };
    visit(node);
    return found;
}

;// CONCATENATED MODULE: ./src/exercise/body/parameter-use.ts
const OF_TEXT = new Set('charAt charCodeAt codePointAt toLowerCase toUpperCase trim trimStart trimEnd split substring substr startsWith endsWith padStart padEnd replace replaceAll match matchAll localeCompare normalize repeat search slice'.split(' '));
const OF_LISTS = new Set('push pop shift unshift splice map filter reduce reduceRight forEach some every sort find findIndex flat flatMap join fill'.split(' '));
/** How far a parameter is followed from function to function. */
const parameter_use_DEEPEST = 3;
/** Of the function's parameter at that place (from zero). Undefined where nothing is to be seen. */
function useOf(ts, func, index, neighbours) {
    return follow(ts, { func, index, neighbours, depth: 0 });
}
function follow(ts, trail) {
    const name = trail.func.parameters[trail.index]?.name ?? '';
    if (name === '' || trail.depth > parameter_use_DEEPEST)
        return undefined;
    const [whole, item] = [nothing(), nothing()];
    let handedOn;
    const visit = (node) => {
        if (ts.isIdentifier(node) && node.text === name) {
            note(ts, node, whole);
            const { parent } = node;
            if (ts.isElementAccessExpression(parent) && parent.expression === node)
                note(ts, parent, item);
            handedOn ??= handed(ts, node, trail);
        }
        node.forEachChild(visit);
    };
    visit(trail.func.node);
    if (whole.isList || (item.isNumber && !whole.isText) || item.texts.size > 1)
        return { list: plain(item) };
    return plain(whole) ?? handedOn;
}
const nothing = () => ({ isText: false, isList: false, isNumber: false, texts: new Set() });
/** What is compared with several texts is one of them. */
function plain({ isText, isNumber, texts }) {
    if (texts.size > 1)
        return { oneOf: [...texts] };
    if (isText || texts.size > 0)
        return 'text';
    return isNumber ? 'number' : undefined;
}
/** An argument of a function that stands in the same file. */
function handed(ts, node, { neighbours, depth }) {
    const { parent } = node;
    if (!ts.isCallExpression(parent) || !ts.isIdentifier(parent.expression))
        return undefined;
    const func = neighbours(parent.expression.text);
    const index = parent.arguments.indexOf(node);
    return func && index >= 0 ? follow(ts, { func, index, neighbours, depth: depth + 1 }) : undefined;
}
function note(ts, node, seen) {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node) {
        seen.isText ||= OF_TEXT.has(parent.name.text);
        seen.isList ||= OF_LISTS.has(parent.name.text);
    }
    seen.isList ||= ts.isForOfStatement(parent) && parent.expression === node;
    if (ts.isPostfixUnaryExpression(parent))
        seen.isNumber = true;
    if (ts.isCaseClause(parent.parent))
        return;
    if (ts.isBinaryExpression(parent))
        noteOperation(ts, node, { parent, seen });
}
function noteOperation(ts, node, { parent, seen }) {
    const operator = parent.operatorToken.getText();
    const other = parent.left === node ? parent.right : parent.left;
    seen.isNumber ||= /^(?:[-*/%]|\*\*)=?$/.test(operator);
    seen.isNumber ||= /^[<>]=?$/.test(operator) && ts.isNumericLiteral(other);
    if (/^[!=]==?$/.test(operator) && ts.isStringLiteralLike(other))
        seen.texts.add(other.text);
}

;// CONCATENATED MODULE: ./src/exercise/body/texts.ts
const texts_LONGEST = 8;
const MOST = 40;
const MOST_PATTERNS = 4;
function ownTextsOf(ts, funcs) {
    const parts = new Set();
    const patterns = new Set();
    const visit = (node) => {
        for (const part of partsOf(ts, node))
            if (part !== '' && part.length <= texts_LONGEST)
                parts.add(part);
        if (ts.isRegularExpressionLiteral(node))
            patterns.add(node.text.slice(1, node.text.lastIndexOf('/')));
        node.forEachChild(visit);
    };
    for (const { node } of funcs)
        visit(node);
    return { parts: [...parts].slice(0, MOST), patterns: [...patterns].filter(isPlain).slice(0, MOST_PATTERNS) };
}
function partsOf(ts, node) {
    // `'([{'.includes(c)`: each of the characters.
    if (ts.isPropertyAccessExpression(node) && ts.isStringLiteral(node.expression))
        return [...node.expression.text];
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
        return [node.text];
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name))
        return [node.name.text];
    const single = ts.isRegularExpressionLiteral(node) ? /^\/\\?([^\w\\])\/[a-z]*$/.exec(node.text)?.[1] : undefined;
    return single === undefined ? [] : [single];
}
/** Of the whole text, without what looks around, looks back or names. */
const isPlain = (source) => /^\^.+\$$/s.test(source) && !/\(\?[^:]|\\[1-9bBkpPuxc]|[^[\\]\^|[^\\]\$./s.test(source);

;// CONCATENATED MODULE: ./src/exercise/domains/few-values.ts
/** A few values of a domain, always the same ones, for what is made of them and has no shape of its own to vary: sets, maps, tuples, promises. */





/** The same types give the same values. */
const SEED = 1;
/** Characters of JSON: larger ones tell no more. */
const few_values_LONGEST = 2_000;
const isShort = (value) => JSON.stringify(value).length <= few_values_LONGEST;
/** None of a domain that is empty. */
function few_values_fewOf(domain, count) {
    const arbitrary = inputsFrom([domain]);
    if (arbitrary === undefined)
        return [];
    return fast_check/* default.sample */.Ay.sample(arbitrary, { seed: SEED, numRuns: count })
        .flatMap((input) => input.slice(0, 1))
        .filter(isShort);
}
const exactly = (exact) => ({ ...NOTHING, exact });
function setsOf(item) {
    const items = few_values_fewOf(item, 6);
    return exactly([0, 1, 2, 3, items.length].map((count) => ({ t: 'set', v: few_values_distinct(items.slice(0, count)) })));
}
function mapsOf(key, value) {
    const keys = few_values_distinct(few_values_fewOf(key, 6));
    const values = few_values_fewOf(value, 6);
    const pairs = keys.flatMap((one, index) => {
        const held = values[index];
        return held === undefined ? [] : [[one, held]];
    });
    return exactly([0, 1, 2, pairs.length].map((count) => ({ t: 'map', v: pairs.slice(0, count) })));
}
const TUPLES = 24;
/** Undefined where a part is not known. */
function tuplesOf(parts) {
    const known = parts.filter((part) => part !== undefined);
    const arbitrary = known.length < parts.length ? undefined : inputsFrom(known);
    if (arbitrary === undefined)
        return undefined;
    const made = fast_check/* default.sample */.Ay.sample(arbitrary, { seed: SEED, numRuns: TUPLES });
    return exactly(made.map((v) => ({ t: 'array', v })).filter(isShort));
}
/** Settled ones. What has no honest text is left out. */
const promisesOf = (value) => exactly(few_values_fewOf(value, 6).flatMap((one) => ((0,print/* isWritten */.QH)(one) ? [(0,values_value/* expression */.dn)(`Promise.resolve(${(0,print/* printValue */.jt)(one)})`)] : [])));
const few_values_distinct = (values) => [
    ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

;// CONCATENATED MODULE: ./src/exercise/domains/combining.ts
/** Domains made of other domains, as types are made of other types; what is not known of a part may leave the whole unknown. */



/** What is both: records with the fields of all. A part that is not known (a brand, say) leaves a plain type as it is. */
function both(domains) {
    const known = domains.filter((domain) => domain !== undefined);
    const records = known.flatMap((domain) => domain.records ?? []);
    if (records.length === 0)
        return known.length === 1 ? known[0] : undefined;
    if (records.length < domains.length)
        return undefined;
    const fields = new Map(records.flatMap((one) => one.fields).map((field) => [field.name, field]));
    return { ...NOTHING, records: { fields: [...fields.values()] } };
}
function withOptional(domain) {
    if (!domain?.records)
        return undefined;
    return { ...domain, records: { fields: domain.records.fields.map((field) => ({ ...field, isOptional: true })) } };
}
function combining_withFields(domain, names, isKept) {
    if (!domain?.records || names === undefined)
        return undefined;
    const fields = domain.records.fields.filter(({ name }) => names.exact.includes(name) === isKept);
    return { ...domain, records: { fields } };
}
function combining_listOf(item) {
    return item && { ...NOTHING, lists: { item, minLength: 0, maxLength: 10 } };
}
/** Parts of which nothing is known are left out, as long as something beside `null` and `undefined` stays: less than the type allows, and nothing else. */
function union(domains) {
    const known = domains.filter((domain) => domain !== undefined);
    if (known.length < domains.length && !known.some(isSomething))
        return undefined;
    return known.reduce(besideEachOther, NOTHING);
}
function besideEachOther(all, one) {
    // There is room for one kind of list and of record; of others, some stand for all.
    const [isSecondList, isSecondRecord] = [all.lists && one.lists, all.records && one.records];
    const lists = isSecondList ? few_values_fewOf({ ...NOTHING, lists: one.lists }, combining_FEW) : [];
    const records = isSecondRecord ? few_values_fewOf({ ...NOTHING, records: one.records }, combining_FEW) : [];
    return {
        numbers: all.numbers ?? one.numbers,
        strings: all.strings ?? one.strings,
        booleans: all.booleans || one.booleans,
        lists: all.lists ?? one.lists,
        records: all.records ?? one.records,
        exact: [...all.exact, ...one.exact, ...lists, ...records],
    };
}
const combining_FEW = 12;
const isSomething = ({ exact, ...others }) => !isEmpty({
    ...others,
    exact: exact.filter((value) => typeof value !== 'object' || (value !== null && value.t !== 'undefined')),
});
/** The names of a record's fields, as values. */
const namesOf = (domain) => domain?.records ? { ...NOTHING, exact: domain.records.fields.map(({ name }) => name) } : undefined;
/** What records hold under one of the names, or lists at any place. */
function heldBy(domain, at) {
    if (domain === undefined || at === undefined)
        return undefined;
    if (domain.records !== null) {
        const { fields } = domain.records;
        return union(fields.filter(({ name }) => at.exact.includes(name)).map(({ value }) => value));
    }
    if (!isEmpty(at))
        return undefined;
    const items = domain.exact.flatMap((value) => (0,values_value/* itemsOf */.S3)(value) ?? []);
    return domain.lists?.item ?? (items.length > 0 ? { ...NOTHING, exact: items } : undefined);
}
/** Records whose fields may have any name. */
function dictionaryOf(value) {
    return value && { ...NOTHING, records: { fields: ['a', 'b'].map((name) => ({ name, value, isOptional: true })) } };
}

;// CONCATENATED MODULE: ./src/exercise/domains/plain.ts

/** Where a function's own text is the only witness. */
function domainOfUse(use) {
    if (use === 'text')
        return STRING;
    if (use === 'number')
        return COUNT;
    if ('oneOf' in use)
        return { ...NOTHING, exact: use.oneOf };
    const item = use.list === undefined ? COUNT : domainOfUse(use.list);
    return { ...NOTHING, lists: { item, minLength: 0, maxLength: 10 } };
}
/** What most functions calculate with. */
const COUNT = { ...NOTHING, numbers: { decimals: 0, min: 0, max: 1000, seen: [0, 1, 2, 3, 10, 12, 99, 100] } };
/** Small numbers before large ones, whole ones before fractions; both signs. */
const NUMBER = {
    ...NOTHING,
    numbers: {
        decimals: 2,
        min: -1000,
        max: 1000,
        seen: [0, 1, 2, 3, 5, 7, 10, 11, 12, 13, 24, 60, 99, 100, -1, 0.5, 1.5],
    },
};
const STRING = {
    ...NOTHING,
    strings: {
        alphabet: Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
        minLength: 0,
        maxLength: 20,
        seen: [
            '',
            'a',
            'b',
            'A',
            'ab',
            'aba',
            'Hello World',
            'a b c',
            '0',
            '12',
            '101',
            '3.5',
            'x,y',
            '()',
            '(())',
            '<>',
            '[]',
            'a@b.c',
            '1 2 3',
            'AEIOUy',
            '2024-02-29',
        ],
    },
};
const CALLBACKS = [
    '(x) => x',
    '() => true',
    '() => false',
    '(a, b) => a - b',
    '(x) => x * 2',
].map((v) => ({ t: 'function', v }));
const FEW_RECORDS = [
    { t: 'object', v: [] },
    { t: 'object', v: [['a', 1]] },
    {
        t: 'object',
        v: [
            ['a', 'x'],
            ['b', { t: 'array', v: [1, 2] }],
        ],
    },
];
/** `unknown`: a function that says so is ready for whatever comes. */
const ANYTHING = {
    ...NOTHING,
    numbers: NUMBER.numbers,
    strings: STRING.strings,
    booleans: true,
    lists: { item: { ...NOTHING, numbers: NUMBER.numbers, strings: STRING.strings }, minLength: 0, maxLength: 5 },
    exact: [null, { t: 'undefined' }, ...FEW_RECORDS],
};
const FORM = "[['a', '1'], ['b', ''], ['a', '2']].reduce((form, [name, value]) => (form.append(name, value), form), new FormData())";
const REQUEST = "new Request('https://example.com/', { method: 'POST', body: '{\"a\":1}' })";
/** `object`: whatever has fields. */
const OBJECTS = { ...NOTHING, exact: FEW_RECORDS };
const bytes = (name, ...v) => ({ t: 'bytes', name, v });
const made = (...texts) => domainOf(texts.map((v) => ({ t: 'function', v })));
const numbersIn = (name) => [
    name,
    made(`new ${name}()`, `new ${name}([0])`, `new ${name}([1, 2, 3])`),
];
/** What the language and its surroundings have under a name of their own, as far as something plain makes it. */
const BUILT_IN = new Map([
    ['Date', domainOf([0, 951_782_400_000, 1_577_836_800_000, null].map((v) => ({ t: 'date', v })))],
    ['RegExp', domainOf(['a', '^[a-z]+$', '\\d+'].map((v) => ({ t: 'regexp', v, flags: '' })))],
    ['Error', domainOf([{ t: 'error', name: 'Error' }])],
    ['Function', domainOf(CALLBACKS)],
    ['Object', OBJECTS],
    ['PropertyKey', { ...NOTHING, strings: STRING.strings, exact: [0, 1, { t: 'symbol', v: 'a' }] }],
    ...['Uint8Array', 'Buffer'].map((name) => [
        name,
        domainOf([bytes(name), bytes(name, 0), bytes(name, 1, 2, 255), bytes(name, 104, 105)]),
    ]),
    ...['Int8Array', 'Uint16Array', 'Int16Array', 'Uint32Array', 'Int32Array', 'Float32Array', 'Float64Array'].map(numbersIn),
    ['ArrayBuffer', made('new ArrayBuffer(0)', 'new Uint8Array([1, 2, 255]).buffer')],
    ['URL', made("new URL('https://example.com/')", "new URL('http://example.org:8080/a/b.html?c=1&d=2#e')")],
    ['URLSearchParams', made('new URLSearchParams()', "new URLSearchParams('a=1&b=2&a=3')")],
    ['Headers', made('new Headers()', "new Headers({ 'content-type': 'application/json', 'x-a': '1' })")],
    ['FormData', made('new FormData()', FORM)],
    ['AbortSignal', made('new AbortController().signal', 'AbortSignal.abort()')],
    ['AbortController', made('new AbortController()')],
    ['Request', made("new Request('https://example.com/a?b=1')", REQUEST)],
    [
        'Response',
        made("new Response('')", 'new Response(\'{"a":1}\', { status: 201 })', "new Response('a', { status: 404 })"),
    ],
    ['WeakMap', made('new WeakMap()')],
    ['WeakSet', made('new WeakSet()')],
]);

;// CONCATENATED MODULE: ./src/exercise/types/callbacks.ts


const PLAIN = [
    ['() => true', '() => false'],
    ['(x) => x', '(x) => x * 2'],
    ['(a, b) => a - b', '(a, b) => [a, b]'],
];
const ASKING = [['() => true', '() => false'], ['(x) => Boolean(x)', '(x) => x === 1'], ['(a, b) => a === b']];
const COUNTING = [['() => 1'], ['(x) => Number(x)', '(x) => -x'], ['(a, b) => a - b', '(a, b) => b - a']];
const TELLING = [["() => 'a'"], ['(x) => String(x)'], ["(a, b) => a + ',' + b"]];
const LATE = [['async () => 1'], ['async (x) => x'], ['async (a, b) => [a, b]']];
function callbacksOf(ts, { parameters, type }) {
    const isAny = parameters.some(({ dotDotDotToken }) => dotDotDotToken !== undefined);
    const texts = textsFor(ts, type).slice(0, isAny ? undefined : parameters.length + 1);
    return domainOf(texts.flat().map(values_value/* expression */.dn));
}
function textsFor(ts, type) {
    if (ts.isTypePredicateNode(type) || type.kind === ts.SyntaxKind.BooleanKeyword)
        return ASKING;
    if (type.kind === ts.SyntaxKind.NumberKeyword)
        return COUNTING;
    if (type.kind === ts.SyntaxKind.StringKeyword)
        return TELLING;
    return ts.isTypeReferenceNode(type) && /^Promise(?:Like)?$/.test(type.typeName.getText()) ? LATE : PLAIN;
}

// EXTERNAL MODULE: ./src/exercise/types/names.ts
var names = __webpack_require__(6084);
;// CONCATENATED MODULE: ./src/exercise/types/syntax.ts




function enumOf(ts, { members }, only) {
    const values = members.map(({ initializer, name }, index) => {
        const value = initializer === undefined ? index : (0,evaluation_expression/* literalOf */.Z)(ts, initializer, evaluation_scope/* NOWHERE */.JW);
        return { name: name.getText(), value };
    });
    const wanted = values.filter(({ name }) => only === undefined || name === only);
    const known = wanted.flatMap(({ value }) => (value === undefined ? [] : [value]));
    return known.length === wanted.length && known.length > 0 ? { ...NOTHING, exact: known } : undefined;
}
/** A literal type takes that value and no neighbour of it. */
function literal(ts, node) {
    if (ts.isStringLiteralLike(node))
        return { ...NOTHING, exact: [node.text] };
    if (node.kind === ts.SyntaxKind.NullKeyword)
        return domainOf([null]);
    const isBoolean = node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword;
    if (isBoolean)
        return { ...NOTHING, exact: [node.kind === ts.SyntaxKind.TrueKeyword] };
    const value = ts.isNumericLiteral(node) || ts.isPrefixUnaryExpression(node) ? (0,evaluation_expression/* literalOf */.Z)(ts, node, evaluation_scope/* NOWHERE */.JW) : undefined;
    return value === undefined ? undefined : { ...NOTHING, exact: [value] };
}
/** The value of a constant, a record field by field. */
function constantOf(ts, { initializer }) {
    if (initializer === undefined)
        return undefined;
    const value = (0,evaluation_expression/* literalOf */.Z)(ts, initializer, (0,evaluation_scope/* scopeOfFile */.uw)(ts, initializer.getSourceFile(), evaluation_scope/* NOWHERE */.JW));
    return value === undefined ? undefined : syntax_exactly(value);
}
function syntax_exactly(value) {
    if (typeof value !== 'object' || value?.t !== 'object')
        return { ...NOTHING, exact: [value] };
    const fields = value.v.map(([name, held]) => ({ name, value: syntax_exactly(held), isOptional: false }));
    return { ...NOTHING, records: { fields } };
}
/** Records with those names; undefined where any text may be one. */
function namedBy({ exact, strings }, field) {
    const names = exact.flatMap((name) => (typeof name === 'string' || typeof name === 'number' ? [String(name)] : []));
    if (strings !== null || names.length === 0 || names.length < exact.length)
        return undefined;
    return { ...NOTHING, records: { fields: names.map((name) => ({ name, ...field })) } };
}
function fieldName(ts, { name }) {
    return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}
/** Of a tuple, with or without a name, and whether it may be left out or not. */
function elementType(ts, element) {
    if (ts.isNamedTupleMember(element))
        return element.dotDotDotToken ? element : element.type;
    return ts.isOptionalTypeNode(element) ? element.type : element;
}
const TEXTS = 12;
/** `${number}px`: undefined where a part is no text and no number. */
function textsOf({ head, templateSpans }, inner) {
    let texts = [head.text];
    for (const { type, literal: after } of templateSpans) {
        const values = few_values_fewOf(inner(type) ?? NOTHING, TEXTS).filter((one) => typeof one === 'string' || typeof one === 'number');
        if (values.length === 0)
            return undefined;
        const before = texts;
        texts = values.map((value, index) => `${before[index % before.length] ?? ''}${value}${after.text}`);
    }
    return { ...NOTHING, exact: [...new Set(texts)] };
}

;// CONCATENATED MODULE: ./src/exercise/types/records.ts




/** A field that may be left out and whose type is not known is left out. */
function recordOf(ts, members, { inner, isAskedFor }) {
    const fields = [];
    for (const member of members) {
        if (ts.isIndexSignatureDeclaration(member))
            continue;
        const isOptional = member.questionToken !== undefined;
        const value = domainOfMember(ts, member, inner);
        const name = fieldName(ts, member);
        if (value !== undefined && name !== undefined)
            fields.push({ name, value, isOptional });
        else if (!isOptional && isAskedFor(name ?? ''))
            return undefined;
    }
    const [first] = members;
    if (fields.length === 0 && first !== undefined && ts.isIndexSignatureDeclaration(first))
        return dictionaryOf(inner(first.type));
    return { ...NOTHING, records: { fields } };
}
function domainOfMember(ts, member, inner) {
    if (ts.isMethodSignature(member))
        return domainOf(CALLBACKS);
    return ts.isPropertySignature(member) && member.type ? inner(member.type) : undefined;
}
/** `@property` for `@property`. */
function recordOfTags(ts, { jsDocPropertyTags, isArrayType }, inner) {
    const fields = [];
    for (const { name, typeExpression, isBracketed } of jsDocPropertyTags ?? []) {
        const type = typeExpression?.type;
        const value = type && inner(type);
        const isOptional = isBracketed || (type !== undefined && ts.isJSDocOptionalType(type));
        if (value !== undefined)
            fields.push({ name: name.getText().split('.').at(-1) ?? '', value, isOptional });
        else if (!isOptional)
            return undefined;
    }
    const record = { ...NOTHING, records: { fields } };
    return isArrayType ? combining_listOf(record) : record;
}

;// CONCATENATED MODULE: ./src/exercise/types/domain-of-type.ts








const domain_of_type_DEEPEST = 8;
/** Types that are read for one parameter: what takes more to tell is no plain data. */
const domain_of_type_MOST = 400;
/** Undefined where nothing is known: a type from a package, a type that is calculated. */
function domainOfType(ts, type, declarations) {
    return readAll(ts, type, { ...START, declarations });
}
/** The same, where records lack fields of which nothing is known and which are not asked for: less than the type says, so nobody need give such a value. */
function domainWithout(ts, type, { declarations, isAskedFor, }) {
    return readAll(ts, type, { ...START, declarations, isAskedFor });
}
function readAll(ts, type, reading) {
    const budget = { left: domain_of_type_MOST };
    const domain = read(ts, type, { ...reading, budget });
    return budget.left < 0 ? undefined : domain;
}
/** With the type parameters of a function: what they extend, or numbers and texts. */
function withParameters(ts, parameters, declarations) {
    const constraints = new Map((parameters ?? []).map(({ name, constraint }) => [name.text, constraint]));
    return (name) => {
        if (!constraints.has(name))
            return declarations(name);
        const node = constraints.get(name) ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
        return { node, declarations };
    };
}
const START = { depth: 0, within: [], isAskedFor: () => true };
/** `type` is missing where a text does not parse whole, whatever the compiler's own types promise. */
function read(ts, type, reading) {
    reading.budget.left -= 1;
    if (type === undefined || reading.depth > domain_of_type_DEEPEST || reading.budget.left < 0)
        return undefined;
    const inner = (one) => read(ts, one, { ...reading, depth: reading.depth + 1 });
    const { SyntaxKind } = ts;
    switch (type.kind) {
        case SyntaxKind.NumberKeyword:
            return NUMBER;
        case SyntaxKind.StringKeyword:
            return STRING;
        case SyntaxKind.BooleanKeyword:
            return { ...NOTHING, booleans: true };
        case SyntaxKind.UndefinedKeyword:
        case SyntaxKind.VoidKeyword:
            return domainOf([{ t: 'undefined' }]);
        case SyntaxKind.BigIntKeyword:
            return domainOf([0, 1, -1, 2, 10].map((digit) => ({ t: 'bigint', v: String(digit) })));
        case SyntaxKind.SymbolKeyword:
            return domainOf([{ t: 'symbol', v: 'a' }]);
        case SyntaxKind.UnknownKeyword:
            return ANYTHING;
        case SyntaxKind.AnyKeyword:
            // Alone it says nothing; as a part of something it is no reason to know nothing of the rest.
            return reading.depth > 0 ? ANYTHING : undefined;
        case SyntaxKind.ObjectKeyword:
            return OBJECTS;
        default:
            return readStructure(ts, type, { ...reading, inner });
    }
}
function readStructure(ts, type, reading) {
    const { inner } = reading;
    if (ts.isTypeOperatorNode(type) && type.operator === ts.SyntaxKind.KeyOfKeyword)
        return namesOf(inner(type.type));
    if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type))
        return inner(type.type);
    if (ts.isJSDocNullableType(type) || ts.isJSDocOptionalType(type))
        return inner(type.type);
    if (ts.isJSDocNonNullableType(type))
        return inner(type.type);
    if (ts.isLiteralTypeNode(type))
        return literal(ts, type.literal);
    if (ts.isArrayTypeNode(type))
        return listWithin(inner(type.elementType), reading);
    if (ts.isUnionTypeNode(type))
        return union(type.types.map(inner));
    if (ts.isIntersectionTypeNode(type))
        return both(type.types.map(inner));
    if (ts.isTypeLiteralNode(type))
        return recordOf(ts, type.members, reading);
    if (ts.isJSDocTypeLiteral(type))
        return recordOfTags(ts, type, inner);
    if (ts.isFunctionTypeNode(type))
        return callbacksOf(ts, type);
    if (ts.isIndexedAccessTypeNode(type))
        return heldBy(inner(type.objectType), indexOf(ts, type.indexType, inner));
    if (ts.isTupleTypeNode(type))
        return tuplesOf(type.elements.map((element) => inner(elementType(ts, element))));
    if (ts.isMappedTypeNode(type))
        return mapped(type, inner);
    if (ts.isTemplateLiteralTypeNode(type))
        return textsOf(type, inner);
    if (ts.isTypeQueryNode(type))
        return readNamed(ts, `typeof ${type.exprName.getText()}`, [], reading);
    if (ts.isImportTypeNode(type)) {
        const name = (0,names/* importedName */._)(ts, type);
        return name === undefined ? undefined : readNamed(ts, name, type.typeArguments ?? [], reading);
    }
    return ts.isTypeReferenceNode(type) ? readReference(ts, type, reading) : undefined;
}
/** Of what is not known, a list may at least be empty; that alone would be too little to ask a function. */
function listWithin(item, { depth }) {
    return combining_listOf(item) ?? (depth > 0 ? { ...NOTHING, lists: { item: NOTHING, minLength: 0, maxLength: 0 } } : undefined);
}
/** `number` means any place. */
function indexOf(ts, type, inner) {
    return type.kind === ts.SyntaxKind.NumberKeyword ? NOTHING : inner(type);
}
function mapped({ typeParameter, type, questionToken }, inner) {
    const names = typeParameter.constraint && inner(typeParameter.constraint);
    const value = type && inner(type);
    const isOptional = questionToken !== undefined;
    if (names === undefined || value === undefined)
        return undefined;
    return namedBy(names, { value, isOptional }) ?? dictionaryOf(value);
}
const UNCHANGED = /^(?:Readonly|Required|NonNullable|NoInfer|Awaited)$/;
const LISTS = /^(?:Array|ReadonlyArray|Iterable)$/;
function readReference(ts, type, reading) {
    const { inner } = reading;
    const name = type.typeName.getText();
    const [first, second] = type.typeArguments ?? [];
    const one = first && inner(first);
    if (LISTS.test(name))
        return first && listWithin(one, reading);
    if (UNCHANGED.test(name))
        return one;
    if (name === 'Partial')
        return withOptional(one);
    if (name === 'Pick' || name === 'Omit')
        return combining_withFields(one, second && inner(second), name === 'Pick');
    if (name === 'Promise' || name === 'PromiseLike')
        return one && promisesOf(one);
    if (/^(?:Readonly)?Set$/.test(name))
        return one && setsOf(one);
    const other = second && inner(second);
    if (/^(?:Readonly)?Map$/.test(name))
        return one && other && mapsOf(one, other);
    if (name === 'Record')
        return other && ((one && namedBy(one, { value: other, isOptional: false })) ?? dictionaryOf(other));
    return BUILT_IN.get(name) ?? readNamed(ts, name, type.typeArguments ?? [], reading);
}
function readNamed(ts, name, given, reading) {
    const declared = reading.declarations(name);
    // What holds itself is no deeper than what holds it once more.
    if (declared === undefined || reading.within.filter((node) => node === declared.node).length > 1)
        return undefined;
    return readDeclared(ts, declared, { ...reading, within: [...reading.within, declared.node], given });
}
function readDeclared(ts, { node, declarations, member }, { given, ...reading }) {
    if (ts.isEnumDeclaration(node))
        return enumOf(ts, node, member);
    if (ts.isVariableDeclaration(node))
        return constantOf(ts, node);
    const isNamed = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
    const parameters = isNamed ? (node.typeParameters ?? []) : [];
    const filled = (name) => {
        const at = parameters.findIndex((parameter) => parameter.name.text === name);
        const type = given[at] ?? parameters[at]?.default ?? parameters[at]?.constraint;
        if (at >= 0 && type !== undefined)
            return { node: type, declarations: reading.declarations };
        return at >= 0 ? undefined : declarations(name);
    };
    const next = { ...reading, declarations: filled, depth: reading.depth + 1 };
    const inner = (one) => read(ts, one, next);
    // A name is no part of what it stands for.
    if (ts.isTypeAliasDeclaration(node))
        return read(ts, node.type, { ...next, depth: reading.depth });
    if (!ts.isInterfaceDeclaration(node))
        return inner(node);
    const own = recordOf(ts, node.members, { ...next, inner });
    const parents = (node.heritageClauses ?? [])
        .flatMap(({ types }) => types)
        .map(({ expression, typeArguments }) => readNamed(ts, expression.getText(), typeArguments ?? [], { ...next, inner }));
    return parents.length === 0 ? own : both([...parents, own]);
}

;// CONCATENATED MODULE: ./src/exercise/inputs/anticipated.ts

const EMPTY_LIST = { t: 'array', v: [] };
/** Of the parameter of that name: numbers that it is said to be or not to be, and what is empty where that is asked for. What a loop goes on for is no such question. */
function anticipatedOf(ts, { node }, name) {
    if (name === '')
        return [];
    const found = [];
    const visit = (one) => {
        found.push(...askedIn(ts, one, name));
        one.forEachChild((child) => {
            if (!isLoopCondition(ts, child))
                visit(child);
        });
    };
    visit(node);
    return found;
}
function isLoopCondition(ts, node) {
    const { parent } = node;
    if (ts.isForStatement(parent))
        return parent.condition === node;
    return (ts.isWhileStatement(parent) || ts.isDoStatement(parent)) && parent.expression === node;
}
const anticipated_NOTHING = [0, '', EMPTY_LIST];
function askedIn(ts, node, name) {
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
        return isNamed(ts, node.operand, name) || isLengthOf(ts, node.operand, name) ? anticipated_NOTHING : [];
    if (ts.isConditionalExpression(node) && isLengthOf(ts, node.condition, name))
        return anticipated_NOTHING;
    if (ts.isIfStatement(node) && isLengthOf(ts, node.expression, name))
        return anticipated_NOTHING;
    if (ts.isCaseClause(node) && isNamed(ts, node.parent.parent.expression, name))
        return literals(ts, node.expression);
    return ts.isBinaryExpression(node) ? comparedIn(ts, node, name) : [];
}
function comparedIn(ts, { left, right, operatorToken }, name) {
    const operator = operatorToken.getText();
    const isEquality = /^[!=]==?$/.test(operator);
    if (isEquality && isNamed(ts, left, name))
        return literals(ts, right);
    if (isEquality && isNamed(ts, right, name))
        return literals(ts, left);
    if (!isLengthOf(ts, left, name) || !ts.isNumericLiteral(right))
        return [];
    const isOfNone = /^(?:[!=]==?|[<>]=?)$/.test(operator) && right.text === '0';
    return isOfNone || (/^<|>=$/.test(operator) && right.text === '1') ? anticipated_NOTHING : [];
}
function literals(ts, node) {
    const value = (0,evaluation_expression/* literalOf */.Z)(ts, node, () => undefined);
    return typeof value === 'number' || value === '' ? [value] : [];
}
const isNamed = (ts, node, name) => ts.isIdentifier(node) && node.text === name;
const isLengthOf = (ts, node, name) => ts.isPropertyAccessExpression(node) && node.name.text === 'length' && isNamed(ts, node.expression, name);
/** With room for them, as far as they are of a kind that the domain has. */
function expecting(domain, values) {
    const { numbers, strings, lists } = domain;
    const own = values.filter((value) => typeof value === 'number');
    const isEmpty = values.includes('');
    return {
        ...domain,
        numbers: numbers && {
            ...numbers,
            min: Math.min(numbers.min, ...own),
            max: Math.max(numbers.max, ...own),
            seen: [...numbers.seen, ...own],
        },
        strings: strings && isEmpty ? { ...strings, minLength: 0, seen: [...strings.seen, ''] } : strings,
        lists: lists && values.includes(EMPTY_LIST) ? { ...lists, minLength: 0, lengths: [0, ...(lists.lengths ?? [])] } : lists,
    };
}

;// CONCATENATED MODULE: ./src/exercise/inputs/parameter-domain.ts






/** Undefined where nothing is known of it. */
function domainOfParameter(ts, parameter, hints) {
    const domain = plainDomainOf(ts, parameter, hints);
    return domain && expecting(domain, hints.anticipated);
}
function plainDomainOf(ts, parameter, { seen, others, turning, declarations, use, own: texts, isUsed }) {
    // What another parameter is compared with is nothing to this one.
    const own = turning.values.flatMap(({ value, of }) => (others.has(of) ? [] : [value]));
    const initial = parameter.initial && (0,evaluation_expression/* literalOf */.Z)(ts, parameter.initial, () => undefined);
    if (seen.some((value) => !isUndefined(value)))
        return steered(domainOf([...seen, ...own.filter((value) => fits(value, seen)), ...(initial === undefined ? [] : [initial])]), turning);
    const declared = parameter.type && domainOfType(ts, parameter.type, declarations);
    if (declared !== undefined)
        return steered(withSeen(declared, own, texts()), turning);
    const taken = takenApart(ts, parameter);
    if (taken !== undefined)
        return parameter.isOptional ? { ...taken, exact: [UNDEFINED] } : taken;
    if (initial !== undefined)
        return domainOf([initial, UNDEFINED]);
    if (seen.length > 0 || parameter.isOptional || !isUsed)
        return domainOf([{ t: 'undefined' }]);
    // A type that is not understood still rules out what one would guess without it.
    if (parameter.type !== undefined && parameter.type.kind !== ts.SyntaxKind.AnyKeyword)
        return undefined;
    const used = use();
    return used && domainOfUse(used);
}
const UNDEFINED = { t: 'undefined' };
/** `{ size = 1, name = '' }`: records, where every field has a value by default. */
function takenApart(ts, { pattern }) {
    const fields = (pattern?.elements ?? []).flatMap(({ name, propertyName, initializer }) => {
        const key = propertyName ?? name;
        const value = initializer && (0,evaluation_expression/* literalOf */.Z)(ts, initializer, () => undefined);
        return value === undefined || !ts.isIdentifier(key)
            ? []
            : [{ name: key.text, value: domainOf([value]), isOptional: true }];
    });
    return fields.length > 0 && fields.length === pattern?.elements.length
        ? { ...NOTHING, records: { fields } }
        : undefined;
}
/** Beyond, lengths and counts are no longer tried for the sake of what they are compared with. */
const FAR = 100_000;
/** A declared type says nothing of which texts and numbers matter; the function's own do. */
function withSeen(domain, own, texts) {
    const { numbers, strings, lists } = domain;
    const [ownNumbers, ownStrings] = [
        own.filter((value) => typeof value === 'number'),
        own.filter((value) => typeof value === 'string'),
    ];
    return {
        ...domain,
        numbers: numbers && {
            ...numbers,
            max: Math.max(numbers.max, ...ownNumbers.filter((one) => one <= FAR)),
            seen: [...numbers.seen, ...ownNumbers],
        },
        strings: strings && { ...strings, seen: [...strings.seen, ...ownStrings], own: texts },
        lists: lists && { ...lists, item: withSeen(lists.item, own, texts) },
    };
}
const isUndefined = (value) => typeof value === 'object' && value?.t === 'undefined';
/** Whether a literal of the function is a value such as the parameter is seen to take: the same kind, and no new sign or fraction. */
function fits(value, seen) {
    if (typeof value === 'string')
        return seen.some((one) => typeof one === 'string') && value.length > 0;
    if (typeof value !== 'number')
        return false;
    const numbers = seen.filter((one) => typeof one === 'number');
    if (numbers.length === 0)
        return false;
    if (!Number.isInteger(value) && numbers.every(Number.isInteger))
        return false;
    return value > 0 ? numbers.some((one) => one > 0) : numbers.some((one) => one <= value);
}

;// CONCATENATED MODULE: ./src/exercise/inputs/question.ts










const question_MOST_SAMPLES = 100;
/** Undefined where nothing is known of some parameter that calls cannot leave out. */
function askedOf(ts, known) {
    const { func, calls, makers, other } = known;
    const receivers = receiversOf(known);
    const offset = receivers.length;
    const steering = other && { ...changedTurning(ts, func, other), ways: waysOf(ts, func, other) };
    const anticipated = func.parameters.map(({ name }) => anticipatedOf(ts, func, name));
    const { told, domains } = domainsOf(ts, known, { offset, anticipated, steering });
    const all = [...receivers, ...domains].filter((domain) => domain !== undefined && !isEmpty(domain));
    if (all.length < domains.length + offset)
        return undefined;
    const whole = calls.flatMap(({ args }) => {
        const values = args.filter((argument) => argument !== undefined);
        return values.length === args.length ? [values] : [];
    });
    return {
        samples: (0,values_value/* evenly */.Aw)(question_distinct(whole), question_MOST_SAMPLES),
        domains: all.filter((domain) => domain !== undefined),
        // A type of which a part is left out is no longer what tells what the function takes.
        grounds: weaker(receivers.length > 0 && whole.length === 0 ? makers.grounds : 'calls', told.includes(undefined) ? 'use' : groundsOf(func, (index) => seenAt(calls, index + offset).length > 0)),
        isGuess: told.includes(undefined),
        names: [...receivers.map(() => ''), ...func.parameters.map(({ name }) => name)],
        anticipated: [...receivers.map(() => []), ...anticipated],
        ...(steering !== undefined && { steering }),
    };
}
/** For a method, the instances that it is called on: the first of what it is asked; for a function nothing. */
function receiversOf({ func, calls, makers }) {
    if (!func.name.includes('#'))
        return [];
    const seen = calls.flatMap(({ args }) => args.slice(0, 1)).filter((one) => one !== undefined);
    return [domainOf([...seen, ...makers.values])];
}
/** By parameter: what is told of it, and the same or, where nothing is, what can be guessed. */
function domainsOf(ts, { func, calls, declarations, neighbours, other }, { offset, anticipated, steering }) {
    const turning = withMore(turningOf(ts, func), steering);
    const types = withParameters(ts, func.node.typeParameters, declarations);
    const told = func.parameters.map((parameter, index) => domainOfParameter(ts, parameter, {
        seen: seenAt(calls, index + offset),
        anticipated: anticipated[index] ?? [],
        turning,
        declarations: types,
        isUsed: parameter.name === '' || func.text.split(' ').filter((word) => word === parameter.name).length > 1,
        use: () => useOf(ts, func, index, neighbours),
        others: new Set(func.parameters.flatMap(({ name }) => (name === '' || name === parameter.name ? [] : [name]))),
        own: () => ownTextsOf(ts, other === undefined ? [func] : [func, other]),
    }));
    const words = new Set(`${func.text} ${other?.text ?? ''}`.split(/[^\w$]+/));
    const isAskedFor = (field) => words.has(field);
    const guess = (index) => guessed(ts, func.parameters[index], { declarations: types, isAskedFor });
    return { told, domains: told.map((domain, index) => domain ?? guess(index)) };
}
/** Of records, what the function asks for, where the rest is not known. */
function guessed(ts, parameter, known) {
    return parameter?.type && domainWithout(ts, parameter.type, known);
}
function groundsOf({ parameters }, isSeen) {
    const unseen = parameters.filter((_, index) => !isSeen(index));
    if (unseen.length === 0)
        return 'calls';
    return unseen.every(({ type, initial }) => type !== undefined || initial !== undefined) ? 'types' : 'use';
}
const question_distinct = (inputs) => [
    ...new Map(inputs.map((input) => [JSON.stringify(input), input])).values(),
];
/** What calls gave at that place; a call that ends before it gave nothing. */
function seenAt(calls, index) {
    return calls.flatMap(({ args }) => {
        if (index >= args.length)
            return [{ t: 'undefined' }];
        const value = args[index];
        return value === undefined ? [] : [value];
    });
}
/** Lengths matter where they change; the others were there for everybody to see. */
const withMore = ({ values }, steering) => ({
    values: [...values, ...(steering?.values ?? [])],
    lengths: steering?.lengths ?? [],
});

;// CONCATENATED MODULE: ./src/exercise/changed-function.ts












const UNREACHED = 'it cannot be reached from outside of its module';
async function exerciseOne(means, sides, { pair, work, lacking }) {
    const { head, base: was, isInner } = pair;
    const now = askOf(sides.head, head.name);
    const examples = sayingsOf(examplesOf(means.ts, head, work.head.path));
    const known = { func: head, isInner, examples: examples.length };
    if (!sides.head.has(head.name))
        return (0,exercised/* exercised */.Dp)(head, { ...known, examples: 0, answer: { untried: UNREACHED } });
    if (sides.base === null || was === null || work.base === null) {
        if (was !== null)
            return (0,exercised/* exercised */.Dp)(head, { ...known, examples: 0, answer: { untried: lacking } });
        return (0,exercised/* exercised */.Dp)(head, {
            ...known,
            unmet: await unmetOf({ base: null, head: now }, examples),
            answer: { untried: exercised/* NEW */.dy },
        });
    }
    const before = askOf(sides.base, was.name);
    const called = await means.callsOf({ name: was.name, path: work.base.path });
    const examplesBefore = sayingsOf(examplesOf(means.ts, was, work.base.path));
    const unmet = (await unmetOf({ base: before, head: now }, [...examples, ...sayingsOf(called)])).filter(
    // What was wrong before is not the change's.
    (one) => one.wasMet || !examplesBefore.some((other) => isAlike(one, other)));
    const beside = { base: before, head: now, side: sides.base };
    const isSame = (0,pairs/* takesTheSame */.Y$)(was, head);
    const kept = isSame || !(0,pairs/* takesAsMany */.cF)(was, head) ? called : await stillMade(means, { names: [head.name], called }, work.head.path);
    const isComparable = isSame || ((0,pairs/* takesAsMany */.cF)(was, head) && kept.length > 0);
    const fresh = await means.freshCallsOf({ name: head.name, path: work.head.path });
    const former = { func: was, version: work.base, called: kept, other: head, fresh };
    const answer = isComparable
        ? await (isSame ? changed_function_compare(means, beside, former) : compareCalls(means, beside, former))
        : { untried: 'it takes other arguments than before' };
    const taints = sides.base.taintOf(was.name) === null ? sides.head.taintOf(head.name) : null;
    return (0,exercised/* exercised */.Dp)(head, {
        ...known,
        answer: await asCalled(means, answer, { names: [head.name, was.name], called }, work.head.path),
        taints,
        unmet: await standing(means, unmet, { name: head.name, path: work.head.path }),
    });
}
/** The calls that are made at head as well, under one of those names. */
async function stillMade(means, { names, called }, path) {
    const isMadeAs = (name, call) => means.isStillSaid({ name, path }, (0,harvest/* made */.mI)(call));
    const isMade = await Promise.all(called.map(async (call) => (await Promise.all(names.map((name) => isMadeAs(name, call)))).includes(true)));
    return called.filter((_, index) => isMade[index]);
}
/** Where every call changed along, nobody gives the function any more what it was given. */
async function asCalled(means, answer, calls, path) {
    const whole = calls.called.filter(({ args }) => !args.includes(undefined));
    if ('untried' in answer || answer.differences.length === 0 || whole.length === 0)
        return answer;
    if ((await stillMade(means, { ...calls, called: whole }, path)).length > 0)
        return answer;
    return { ...answer, differences: answer.differences.map((found) => ({ ...found, isEdge: true })) };
}
const isAlike = (one, other) => JSON.stringify([one.input, one.expected]) === JSON.stringify([other.input, other.expected]);
const askOf = (side, name) => ({
    results: (inputs) => side.call(name, inputs),
    sure: (input) => side.callAnew(name, input),
});
/** On those calls and on nothing like them: what else it takes is another thing at head. */
async function compareCalls({ seed, isFix }, sides, { called }) {
    const samples = wholeOf(called);
    const length = Math.max(0, ...samples.map((sample) => sample.length));
    const domains = Array.from({ length }, (_, index) => domainOf(samples.flatMap((sample) => sample[index] ?? [])));
    return differ(sides, { samples, domains, grounds: 'calls', isGuess: false, seed, budget: 0, isFix });
}
const wholeOf = (calls) => calls.flatMap(({ args }) => {
    const whole = args.filter((argument) => argument !== undefined);
    return whole.length === args.length ? [whole] : [];
});
/** With no more arguments than there were. */
function freshInputs({ name, parameters }, calls) {
    const most = parameters.some(({ isRest }) => isRest) ? Number.POSITIVE_INFINITY : parameters.length;
    return wholeOf(calls).filter(({ length }) => length <= most + (name.includes('#') ? 1 : 0));
}
async function changed_function_compare(means, sides, { func, version, called, other, fresh: calls }) {
    const { ts, seed, budget, isFix } = means;
    const file = (0,functions_functions/* parseFile */.CJ)(ts, version.path, version.text);
    const functions = (0,functions_functions/* functionsIn */.vn)(ts, file);
    const declarations = await means.declarationsOf(version.path);
    const callsOf = (name) => means.callsOf({ name, path: version.path });
    const asking = async (one, calls) => askedOf(ts, {
        func: one,
        calls: [...examplesOf(ts, one, version.path), ...calls],
        makers: await makersOf(one, { functions, callsOf, askedOf: asking, seed }),
        declarations,
        neighbours: (name) => functions.find((other) => other.name === name),
        ...(one === func && { other }),
    });
    const fresh = freshInputs(func, calls);
    const asked = await asking(func, called);
    if (asked !== undefined && asked.grounds !== 'use' && !asked.isGuess)
        return differ(sides, { ...asked, fresh, seed, budget, isFix });
    const noted = await notedOf(func, {
        side: sides.side,
        functions,
        askedOf: async (caller) => asking(caller, await callsOf(caller.name)),
        path: version.path,
        seed,
    });
    const heard = noted.calls.length === 0 ? asked : await asking(func, [...called, ...noted.calls]);
    const known = heard ?? (fresh.length > 0 ? await asking(func, calls) : undefined);
    if (known === undefined)
        return { untried: 'nothing is known of what it takes' };
    return differ(sides, { ...known, fresh, grounds: weaker(known.grounds, noted.grounds), seed, budget, isFix });
}
/** What the change contradicts and did not change along, and examples of its own that nothing fulfils. */
async function standing(means, unmet, { name, path }) {
    const kept = await Promise.all(unmet.map(async (one) => {
        const isOwn = one.call.path === path;
        return isOwn || (one.wasMet && (await means.isStillSaid({ name, path }, one.call)));
    }));
    return unmet.filter((_, index) => kept[index]);
}

;// CONCATENATED MODULE: ./src/exercise/types/conforms.ts
const conforms_DEEPEST = 8;
/** Undefined where it cannot be told. */
function conforms(ts, type, { value, declarations, depth = 0 }) {
    if (depth > conforms_DEEPEST || is(value, 'cut') || is(value, 'again'))
        return undefined;
    const inner = (one, held) => conforms(ts, one, { value: held, declarations, depth: depth + 1 });
    const { SyntaxKind } = ts;
    switch (type.kind) {
        case SyntaxKind.NumberKeyword:
            return typeof value === 'number' || is(value, 'number');
        case SyntaxKind.StringKeyword:
            return typeof value === 'string';
        case SyntaxKind.BooleanKeyword:
            return typeof value === 'boolean';
        case SyntaxKind.BigIntKeyword:
            return is(value, 'bigint');
        case SyntaxKind.UndefinedKeyword:
            return is(value, 'undefined');
        default:
            break;
    }
    if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type))
        return inner(type.type, value);
    if (ts.isArrayTypeNode(type))
        return listConforms(value, (item) => inner(type.elementType, item));
    if (ts.isUnionTypeNode(type))
        return some(type.types.map((one) => inner(one, value)));
    if (ts.isLiteralTypeNode(type))
        return literalConforms(ts, type.literal, value);
    if (!ts.isTypeReferenceNode(type))
        return undefined;
    const [first] = type.typeArguments ?? [];
    const name = type.typeName.getText();
    if (/^(?:Array|ReadonlyArray)$/.test(name))
        return first && listConforms(value, (item) => inner(first, item));
    // What a promise gave was waited for.
    if (name === 'Promise' || name === 'Readonly')
        return first && inner(first, value);
    const declared = type.typeArguments === undefined ? declarations(name) : undefined;
    if (declared === undefined || !ts.isTypeAliasDeclaration(declared.node))
        return undefined;
    return conforms(ts, declared.node.type, { value, declarations: declared.declarations, depth: depth + 1 });
}
const is = (value, t) => typeof value === 'object' && value !== null && value.t === t;
function listConforms(value, inner) {
    if (typeof value !== 'object' || value === null || value.t !== 'array')
        return false;
    const items = value.v.map(inner);
    if (items.includes(false))
        return false;
    return items.includes(undefined) ? undefined : true;
}
function some(answers) {
    if (answers.includes(true))
        return true;
    return answers.includes(undefined) ? undefined : false;
}
function literalConforms(ts, literal, value) {
    if (ts.isStringLiteral(literal))
        return value === literal.text;
    if (ts.isNumericLiteral(literal))
        return value === Number(literal.text);
    if (literal.kind === ts.SyntaxKind.NullKeyword)
        return value === null;
    if (literal.kind === ts.SyntaxKind.TrueKeyword)
        return value === true;
    return literal.kind === ts.SyntaxKind.FalseKeyword ? value === false : undefined;
}

;// CONCATENATED MODULE: ./src/exercise/remarks/remark.ts
/** What is asked of a new function, and how it is put into words. */




/** Inputs that are made; calls are tried as well. */
const BUDGET = 100;
/** None where only guesses tell what it takes: then whatever it does is its caller's fault. */
function inputsFor({ asked: known, seed }, func) {
    const asked = known(func);
    if (asked === undefined || asked.grounds === 'use')
        return [];
    const arbitrary = inputsFrom(asked.domains);
    const made = arbitrary === undefined ? [] : fast_check/* default.sample */.Ay.sample(arbitrary, { seed, numRuns: BUDGET });
    const plain = made.filter((input) => asked.grounds === 'calls' || !isAtEdge(input, []));
    return [...asked.samples, ...plain].toSorted((one, other) => remark_sizeOf(one) - remark_sizeOf(other));
}
const remark_sizeOf = (input) => JSON.stringify(input).length;
async function triedOn(side, name, inputs) {
    const results = await side.call(name, inputs);
    return results.flatMap((result, index) => {
        const input = inputs[index];
        return input === undefined ? [] : [{ input, result }];
    });
}
const remark_LONGEST = 120;
const shown = (func, input) => remark_short((0,print/* printCall */.Iz)(func.name, input));
const remark_short = (text) => {
    const line = text.replaceAll('`', "'");
    return line.length > remark_LONGEST ? `${line.slice(0, remark_LONGEST)}…` : line;
};

;// CONCATENATED MODULE: ./src/exercise/remarks/declared.ts




const READONLY = /^(?:readonly\s|Readonly(?:Array|Map|Set)?\s*<)/;
function changesArgument(ts, func, tried) {
    const offset = func.name.includes('#') ? 1 : 0;
    const kept = func.node.parameters.flatMap((parameter, index) => READONLY.test(parameter.type?.getText() ?? '') && !parameter.dotDotDotToken && ts.isIdentifier(parameter.name)
        ? [{ index: index + offset, name: parameter.name.text }]
        : []);
    for (const { input, result } of tried) {
        if (result.is !== 'returned' || result.after === null)
            continue;
        for (const { index, name } of kept) {
            const [before, after] = [input[index], result.after[index]];
            if (before === undefined || after === undefined || (0,oracle/* sameValue */.eE)(before, after))
                continue;
            const words = `changes \`${name}\`, which is declared readonly: \`${shown(func, input)}\` leaves \`${remark_short((0,print/* printValue */.jt)(after))}\``;
            return { kind: 'changes-argument', words };
        }
    }
    return undefined;
}
function leavesType(ts, { func, declarations }, tried) {
    const type = func.node.type ?? ts.getJSDocReturnType(func.node);
    if (type === undefined || func.node.asteriskToken !== undefined)
        return undefined;
    const found = tried.find(({ result }) => result.is === 'returned' && conforms(ts, type, { value: result.value, declarations }) === false);
    return (found && {
        kind: 'leaves-type',
        words: `gives what its type does not declare: \`${shown(func, found.input)}\` is \`${remark_short((0,print/* printResult */.RS)(found.result))}\`, not \`${remark_short(type.getText())}\``,
    });
}

;// CONCATENATED MODULE: ./src/exercise/remarks/opposites.ts
/** There, and back. */
const OPPOSITES = [
    ['encode', 'decode'],
    ['stringify', 'parse'],
    ['serialize', 'deserialize'],
    ['serialise', 'deserialise'],
    ['escape', 'unescape'],
    ['pack', 'unpack'],
    ['compress', 'decompress'],
    ['encrypt', 'decrypt'],
    ['marshal', 'unmarshal'],
    ['flatten', 'unflatten'],
];
/** The pair that a function belongs to; undefined where it has no partner, or either of the two takes more than one argument. */
function functionsOpposite(func, functions) {
    for (const [there, back] of OPPOSITES)
        for (const [word, other] of [
            [there, back],
            [back, there],
        ]) {
            const name = exchanged(func.name, word, other);
            const partner = name === undefined ? undefined : functions.find((one) => one.name === name);
            if (partner === undefined || !takesOne(func) || !takesOne(partner))
                continue;
            return word === there ? { there: func, back: partner } : { there: partner, back: func };
        }
    return undefined;
}
const takesOne = ({ parameters: [first, ...more] }) => first !== undefined && !first.isRest && more.every(({ isOptional }) => isOptional);
/** As a whole word of the name: `encodeKey`, `keyEncode`, `encode_key`. */
function exchanged(name, word, other) {
    const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
    if (new RegExp(`^${word}(?![a-z])`).test(name))
        return other + name.slice(word.length);
    const at = name.indexOf(capital(word));
    const isWord = at > 0 && !/[a-z]/.test(name.charAt(at + word.length));
    return isWord ? name.slice(0, at) + capital(other) + name.slice(at + word.length) : undefined;
}

;// CONCATENATED MODULE: ./src/exercise/remarks/repeated.ts
/** Remarks on a new function that its name contradicts, once it is called again: there and back, the same again, and on what it gave. */




/** There and back again: told of the function that goes there, or of the way back where that alone is new. */
async function losesOnTheWay(asking) {
    const { func, functions, side } = asking;
    const pair = functionsOpposite(func, functions);
    if (pair === undefined)
        return undefined;
    const { there, back } = pair;
    const went = (await triedOn(side, there.name, inputsFor(asking, there).filter(({ length }) => length === 1))).filter(({ result }) => result.is === 'returned' && isWhole(result.value));
    const returned = await side.call(back.name, went.map(({ result }) => (result.is === 'returned' ? [result.value] : [])));
    for (const [index, { input }] of went.entries()) {
        const [came, [first]] = [returned[index], input];
        if (came === undefined || first === undefined || !isWhole(first) || !isAnswer(came))
            continue;
        if (came.is === 'returned' && (0,oracle/* sameValue */.eE)(first, came.value))
            continue;
        const words = `does not lead back: \`${back.name}(${shown(there, input)})\` is \`${remark_short((0,print/* printResult */.RS)(came))}\``;
        return { kind: 'no-round-trip', words };
    }
    return undefined;
}
/** What ends the process may be something else of the module that had only waited. */
const isAnswer = ({ is }) => is === 'returned' || is === 'threw';
/** What no text can hold is not asked to come back. */
const isWhole = (value) => !/"t":"(?:cut|again|function|undefined|symbol)"/.test(JSON.stringify(value));
/** Functions whose business it is to give something new each time. */
const ANEW = /^(?:next|new|create|make|random|shuffle|sample|uniq|gen|uuid|nano|id|tick|count|increment|push|add|register|use|cache|memo)/i;
async function isNotRepeatable({ func, side }, tried) {
    if (func.parameters.length === 0 || func.name.includes('#') || ANEW.test(plainName(func)))
        return undefined;
    const again = await triedOn(side, func.name, tried.map(({ input }) => input));
    const found = tried.find(({ result }, index) => {
        const other = again[index]?.result;
        return result.is === 'returned' && other?.is === 'returned' && !(0,oracle/* sameValue */.eE)(result.value, other.value);
    });
    const other = found && again[tried.indexOf(found)];
    return (found &&
        other && {
        kind: 'not-repeatable',
        words: `gives another result for the same arguments: \`${shown(func, found.input)}\` is \`${remark_short((0,print/* printResult */.RS)(found.result))}\`, then \`${remark_short((0,print/* printResult */.RS)(other.result))}\``,
    });
}
/** Names of functions that have nothing left to do on what they gave. */
const SETTLING = /^(?:normali[sz]e|canonicali[sz]e|dedupe|uniq|unique|trim|slugify)(?![a-z])/;
async function isNotIdempotent({ func, side }, tried) {
    if (!SETTLING.test(plainName(func)) || func.name.includes('#'))
        return undefined;
    const first = tried.filter(({ input, result }) => result.is === 'returned' && repeated_isAlike(input[0], result.value));
    const inputs = first.map(({ input, result }) => (result.is === 'returned' ? [result.value, ...input.slice(1)] : []));
    const second = await side.call(func.name, inputs);
    const at = first.findIndex(({ result }, index) => {
        const other = second[index];
        return other !== undefined && isAnswer(other) && !(0,oracle/* sameResult */.YU)({ ...result, ...AS_LEFT }, { ...other, ...AS_LEFT });
    });
    const [found, other] = [first[at], second[at]];
    return (found &&
        other && {
        kind: 'not-idempotent',
        words: `has more to do on what it gave: \`${shown(func, found.input)}\` is \`${remark_short((0,print/* printResult */.RS)(found.result))}\`, of which it makes \`${remark_short((0,print/* printResult */.RS)(other))}\``,
    });
}
/** What becomes of the arguments is no matter here. */
const AS_LEFT = { after: null };
const plainName = ({ name }) => name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('#')) + 1);
function repeated_isAlike(one, other) {
    const kind = (value) => typeof value === 'object' && value !== null ? value.t : typeof value;
    return kind(one) === kind(other);
}

// EXTERNAL MODULE: ./src/exercise/types/declarations.ts + 1 modules
var types_declarations = __webpack_require__(11337);
;// CONCATENATED MODULE: ./src/exercise/new-function.ts







/** A remark, or none: the gravest that holds. */
async function remarkOn({ ts, seed }, side, { func, path, text }) {
    const file = (0,functions_functions/* parseFile */.CJ)(ts, path, text);
    const functions = (0,functions_functions/* functionsIn */.vn)(ts, file);
    const declarations = (0,types_declarations/* declarationsIn */.R)(ts, file);
    const asked = (one) => askedOf(ts, {
        func: one,
        calls: examplesOf(ts, one, path),
        makers: { values: [], grounds: 'calls' },
        declarations,
        neighbours: (name) => functions.find((other) => other.name === name),
    });
    const asking = { func, functions, declarations, asked, side, seed };
    const inputs = inputsFor(asking, func);
    if (inputs.length === 0)
        return null;
    const tried = await triedOn(side, func.name, inputs);
    return (changesArgument(ts, func, tried) ??
        leavesType(ts, asking, tried) ??
        (await losesOnTheWay(asking)) ??
        (await isNotRepeatable(asking, tried)) ??
        (await isNotIdempotent(asking, tried)) ??
        null);
}

// EXTERNAL MODULE: ./src/exercise/program/program.ts
var program_program = __webpack_require__(36489);
;// CONCATENATED MODULE: ./src/exercise/program/side.ts
/** Milliseconds that one call has, one whose answer is held against somebody, and that loading has. */
const CALL_PATIENCE = 1_000;
const SURE_PATIENCE = 4_000;
const LOAD_PATIENCE = 10_000;
/** Calls that may end or hang the process before no more are made: each costs a new process. */
const MOST_LOST = 2;
/** The same for one function, all requests together. */
const MOST_LOST_IN_ALL = 5;
/** Unloadable: the module cannot be run here, and why, in plain words. */
async function openSide(sandbox, program) {
    let cell = null;
    let isUsed = false;
    let names = new Set();
    const taints = new Map();
    const losses = new Map();
    const loaded = async () => {
        if (cell !== null)
            return cell;
        const started = await sandbox.start(program.packages);
        const { replies, ended } = await ask(started, { ask: 'load', program }, LOAD_PATIENCE);
        const [first] = replies;
        if (ended === 'done' && first?.did === 'load') {
            cell = started;
            names = new Set(first.names);
            return started;
        }
        await started[Symbol.asyncDispose]();
        if (first?.did === 'fail')
            return `loading it fails: ${withoutPlace(first.why, program.packages)}`;
        return `loading it fails: ${typeof ended === 'object' ? ended.gone : 'it does not end'}`;
    };
    const drop = async () => {
        await cell?.[Symbol.asyncDispose]();
        cell = null;
        isUsed = false;
    };
    const first = await loaded();
    if (typeof first === 'string')
        return { unloadable: first };
    const call = (patience) => async (name, inputs) => {
        const results = [];
        for (let lost = 0; results.length < inputs.length;) {
            const all = losses.get(name) ?? 0;
            const at = lost < MOST_LOST && all < MOST_LOST_IN_ALL ? await loaded() : 'enough';
            if (typeof at === 'string')
                return results;
            const rest = inputs.slice(results.length);
            isUsed = true;
            const { replies, ended } = await ask(at, { ask: 'call', name, inputs: rest }, patience);
            results.push(...replies.flatMap((reply) => (reply.did === 'call' ? [reply.result] : [])));
            const failed = replies.find((reply) => reply.did === 'fail');
            if (failed?.did === 'fail')
                results.push({ is: 'stopped', why: failed.why });
            const end = replies.at(-1);
            if (ended === 'done' && end?.did === 'end' && end.changed === null)
                continue;
            await drop();
            if (end?.did === 'end' && end.changed !== null)
                taints.set(name, end.changed);
            if (ended === 'done')
                continue;
            lost += 1;
            losses.set(name, all + 1);
            if (results.length < inputs.length)
                results.push(ended === 'late' ? { is: 'hung' } : { is: 'stopped', why: ended.gone });
        }
        return results;
    };
    return {
        call: call(CALL_PATIENCE),
        async callAnew(name, input) {
            await drop();
            losses.delete(name);
            const [result] = await call(SURE_PATIENCE)(name, [input]);
            return result;
        },
        begin: async () => {
            if (isUsed)
                await drop();
        },
        has: (name) => names.has(name),
        taintOf: (name) => taints.get(name) ?? null,
        async value(name) {
            const at = await loaded();
            if (typeof at === 'string')
                return undefined;
            const { replies } = await ask(at, { ask: 'value', name }, CALL_PATIENCE);
            const [first] = replies;
            return first?.did === 'value' ? first.value : undefined;
        },
        [Symbol.asyncDispose]: drop,
    };
}
async function ask(cell, request, patience) {
    const replies = [];
    const ended = await cell.ask(JSON.stringify(request), {
        patience,
        take: (line) => {
            const reply = JSON.parse(line);
            replies.push(reply);
            return reply.did === 'end';
        },
    });
    return { replies, ended };
}
/** No path of this machine: the same words on every one. */
const withoutPlace = (words, packages) => packages === null ? words : words.replaceAll(`${packages}/`, '');

;// CONCATENATED MODULE: ./src/exercise/program/slice.ts

/** The text without the rest; null where nothing can be left out. */
function slicedTo(ts, path, text, names) {
    const file = (0,functions_functions/* parseFile */.CJ)(ts, path, text);
    const pieces = file.statements.map((statement) => pieceOf(ts, file, statement));
    const fixed = new Set(pieces.flatMap(({ isFixed, declares }) => (isFixed ? declares : [])));
    const [needed, kept] = [new Set(names), new Set()];
    const isNeeded = ({ declares, sets }) => declares.some((name) => needed.has(name)) || [...sets].some((name) => needed.has(name) && !fixed.has(name));
    for (let before = -1; kept.size > before;) {
        before = kept.size;
        for (const piece of pieces.filter((one) => !kept.has(one) && isNeeded(one))) {
            kept.add(piece);
            for (const name of piece.mentions)
                needed.add(name);
        }
    }
    if (kept.size === 0 || kept.size === pieces.length)
        return null;
    return `${pieces.flatMap((piece) => (kept.has(piece) ? [piece.text] : [])).join('\n')}\n`;
}
function pieceOf(ts, file, statement) {
    const declares = declaredBy(ts, statement);
    const mentions = new Set();
    const visit = (node) => {
        if (ts.isIdentifier(node))
            mentions.add(node.text);
        ts.forEachChild(node, visit);
    };
    visit(statement);
    const isFixed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isImportDeclaration(statement);
    const isExport = ts.isExportDeclaration(statement);
    const isDone = declares.length === 0 && !isExport && !ts.isInterfaceDeclaration(statement);
    return {
        text: statement.getText(file),
        declares: isOfExports(ts, statement) ? [...declares, 'exports', 'default'] : declares,
        mentions: ts.isImportDeclaration(statement) ? new Set() : mentions,
        sets: isDone && !isOfExports(ts, statement) ? mentions : new Set(),
        isFixed,
    };
}
function declaredBy(ts, statement) {
    if (ts.isVariableStatement(statement))
        return statement.declarationList.declarations.flatMap(({ name }) => boundBy(ts, name));
    if (ts.isExportAssignment(statement))
        return ['default'];
    if (ts.isImportDeclaration(statement))
        return importedBy(ts, statement);
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
        return [statement.name?.text ?? 'default'];
    return ts.isEnumDeclaration(statement) ? [statement.name.text] : [];
}
const boundBy = (ts, name) => ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundBy(ts, element.name) : []));
function importedBy(ts, { importClause }) {
    const bindings = importClause?.namedBindings;
    const more = bindings === undefined
        ? []
        : ts.isNamespaceImport(bindings)
            ? [bindings.name.text]
            : bindings.elements.map(({ name }) => name.text);
    return [...(importClause?.name ? [importClause.name.text] : []), ...more];
}
/** `exports.f = …`, `module.exports = …`. */
const isOfExports = (ts, statement) => ts.isExpressionStatement(statement) &&
    ts.isBinaryExpression(statement.expression) &&
    /^(?:module\.)?exports\b/.test(statement.expression.left.getText());

;// CONCATENATED MODULE: ./src/exercise/exercise.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









async function exercise(means, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [before, after] = await sidesOf(means, work);
        const headSide = __addDisposableResource(env_1, 'value' in after ? after.value : null, true);
        const baseSide = __addDisposableResource(env_1, before !== null && 'value' in before ? before.value : null, true);
        if (headSide === null)
            return (0,exercised/* untriedAll */.nf)(work, `it cannot be run: ${'unavailable' in after ? after.unavailable : ''}`);
        const lacking = before !== null && 'unavailable' in before ? `the version before cannot be run: ${before.unavailable}` : exercised/* NEW */.dy;
        const sides = { base: baseSide, head: headSide };
        const results = [];
        // One after the other: the processes answer one question at a time.
        for (const pair of work.functions) {
            if (means.isOver()) {
                results.push(...(0,exercised/* untriedAll */.nf)({ functions: [pair], constants: [] }, exercised/* OVER */.PM));
                continue;
            }
            if (work.firsts.has(pair.head.name))
                await Promise.all([headSide.begin(), baseSide?.begin()]);
            const result = await exerciseOne(means, sides, { pair, work, lacking });
            const isNew = pair.base === null && headSide.has(pair.head.name);
            results.push(isNew ? { ...result, remark: await remarkOn(means, headSide, { ...work.head, func: pair.head }) } : result);
        }
        if (work.constants.length > 0)
            await Promise.all([headSide.begin(), baseSide?.begin()]);
        for (const pair of work.constants)
            results.push((0,exercised/* exercised */.Dp)(pair.head, { answer: await constant(sides, pair, lacking) }));
        return results;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Both whole, or both cut down to what is asked for: else what only one of them has at its top would be a difference. */
async function sidesOf(means, work) {
    const { base, head, constants } = work;
    const former = constants.map((pair) => pair.base);
    const present = constants.map((pair) => pair.head);
    const whole = await bothOf(base && opened(means, base, former), opened(means, head, present));
    if (whole.every((side) => side === null || 'value' in side))
        return whole;
    const cut = (version) => ({ ...version, text: cutDown(means, version, work) ?? version.text });
    const [was, is] = [base && cut(base), cut(head)];
    if (was?.text === base?.text && is.text === head.text)
        return whole;
    const sliced = await bothOf(was && opened(means, was, former), opened(means, is, present));
    const isBetter = sliced.every((side) => side === null || 'value' in side);
    await closeAll(isBetter ? whole : sliced);
    return isBetter ? sliced : whole;
}
const bothOf = (base, head) => Promise.all([base, head]);
async function closeAll(sides) {
    for (const side of sides)
        if (side !== null && 'value' in side)
            await side.value[Symbol.asyncDispose]();
}
/** To the functions and constants in question, under the names of either version. */
function cutDown({ ts }, { path, text }, { functions, constants }) {
    const asked = functions.flatMap(({ base, head }) => (base === null ? [head] : [head, base]));
    const ways = asked.some(({ expression }) => /^(?:module\.)?exports\b/.test(expression)) ? ['exports'] : [];
    const values = constants.flatMap(({ base, head }) => [base.name, head.name]);
    return slicedTo(ts, path, text, [...new Set([...asked.map(({ name }) => (0,functions_functions/* ownerOf */.bf)(name)), ...values, ...ways])]);
}
async function opened({ ts, sandbox, packages }, { path, text, reader }, constants) {
    const functions = (0,functions_functions/* functionsIn */.vn)(ts, (0,functions_functions/* parseFile */.CJ)(ts, path, text));
    const entry = { path, text, functions, constants };
    const program = await (0,program_program/* programOf */.o)(ts, entry, { reader, packages });
    if ('unloadable' in program)
        return { unavailable: program.unloadable };
    const side = await openSide(sandbox, program);
    return 'unloadable' in side ? { unavailable: side.unloadable } : { value: side };
}
async function constant({ base, head }, { head: { name } }, lacking) {
    if (base === null)
        return { untried: lacking };
    const [was, is] = base.has(name) && head.has(name) ? await Promise.all([base.value(name), head.value(name)]) : [];
    if (was === undefined || is === undefined)
        return { untried: 'its value cannot be read' };
    const [before, now] = [resultOf(was), resultOf(is)];
    const kind = (0,oracle/* differenceOf */.Pq)(before, now);
    if (kind !== null)
        return {
            tried: 1,
            differences: [{ input: [], base: before, head: now, kind, isEdge: false, isMixed: false }],
            grounds: 'calls',
        };
    return (0,print/* isPrintable */.C2)(before) ? { tried: 1, differences: [], grounds: 'calls' } : { untried: gapIn(was) };
}
/** What is seen of both is the same, and something is not seen. */
function gapIn(value) {
    if (typeof value === 'object' && value?.t === 'function')
        return 'its value is a function that a call makes';
    if (typeof value === 'object' && value?.t === 'object' && value.name !== undefined)
        return 'its value is an instance of a class, not all of which can be seen';
    return /"t":"(?:cut|again)"/.test(JSON.stringify(value))
        ? 'its value cannot be shown whole'
        : 'its value is the same but for its functions, which cannot be compared';
}
const resultOf = (value) => ({ is: 'returned', value, after: null });


/***/ })

};
;