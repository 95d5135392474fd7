/** What the harness uses of the language, taken before foreign code runs: whatever that replaces later, this stays. */
import { types } from 'node:util';

export const { apply, construct, ownKeys, getPrototypeOf, getOwnPropertyDescriptor } = Reflect;
export const { stringify, parse } = JSON;
export const { isArray } = Array;
export const { isFinite: isFiniteNumber } = Number;
export const same = Object.is;
export const { isMap, isSet, isDate, isRegExp, isPromise, isNativeError, isTypedArray } = types;
export const text = String;
export const ITERATOR = Symbol.iterator;
export const setTimer = setTimeout;
export const clearTimer = clearTimeout;
export const RealDate = Date;
export const RealFunction = Function;
export const RealMap = Map;
export const RealPromise = Promise;

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

export const eachOfMap = (map: object, visit: (value: unknown, key: unknown) => void): void =>
  apply(mapEach, map, [visit]);
export const eachOfSet = (set: object, visit: (value: unknown) => void): void => apply(setEach, set, [visit]);
export const lookUp = <Key, Found>(map: Map<Key, Found>, key: Key): Found | undefined => apply(mapGet, map, [key]);
export const keep = <Key, Found>(map: Map<Key, Found>, key: Key, found: Found): void => {
  apply(mapSet, map, [key, found]);
};
export const timeOf = (date: object): number => apply(dateTime, date, []);
export const sourceOf = (pattern: object): string => apply(regexpText, pattern, []);
export const flagsOf = (pattern: object): string => apply(regexpFlags, pattern, []);
export const textOfFunction = (func: object): string => apply(functionText, func, []);
export const matches = (pattern: RegExp, one: string): boolean => apply(patternTest, pattern, [one]);
export const after = (promise: object, done: (value: unknown) => void, failed: (reason: unknown) => void): void => {
  apply(promiseThen, promise, [done, failed]);
};
