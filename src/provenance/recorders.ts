/** Tools that record what agents did and leave a trailer which names none. The record itself may; it is not read here. */
import type { OwnTrailer } from './agent.ts';

export const recorders: readonly OwnTrailer[] = [
  // Entire: a checkpoint is taken when an agent's session touched the commit; the share is said per commit.
  { key: 'entire-checkpoint', value: /^(?:[0-9a-f]{12}|[0-9A-HJKMNP-TV-Z]{26})$/ },
  { key: 'entire-attribution', value: /^(?!0{1,3}%)\d{1,3}% agent \(\d+\/\d+ lines\)$/ },
];
