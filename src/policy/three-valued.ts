/** And and or of three values, where undefined is: it cannot be told. */

type Holds = boolean | undefined;

export const allOf = (all: readonly Holds[]): Holds =>
  all.includes(false) ? false : all.includes(undefined) ? undefined : true;

export const anyOf = (all: readonly Holds[]): Holds =>
  all.includes(true) ? true : all.includes(undefined) ? undefined : false;
