/** What tells what a function takes, strongest first: real calls, declared types, or what the function does with it. */
export type Grounds = 'calls' | 'types' | 'use';

const ORDER: readonly Grounds[] = ['calls', 'types', 'use'];

export const weaker = (one: Grounds, other: Grounds): Grounds =>
  ORDER.indexOf(one) < ORDER.indexOf(other) ? other : one;
