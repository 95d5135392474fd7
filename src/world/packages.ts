/** What the npm client's registry knows of packages. */
import type { Packages } from './world.ts';

/** Where nobody may or can be asked. */
export const noPackages = (why: string): Packages => ({ published: async () => ({ unavailable: why }) });
