/** The list of points, in the order in which they are told. */
import type { Point } from './point.ts';
import awake from './points/awake.ts';
import decides from './points/decides.ts';
import enforces from './points/enforces.ts';
import forged from './points/forged.ts';
import owned from './points/owned.ts';
import pinned from './points/pinned.ts';
import pushed from './points/pushed.ts';
import required from './points/required.ts';
import strangers from './points/strangers.ts';

export const points: readonly Point[] = [decides, required, pushed, enforces, owned, pinned, forged, awake, strangers];
