/** The reader's work tree, read only. */
import type { Workspace } from './world.ts';

/** Where there is no work tree. */
export const noWorkspace = (why: string): Workspace => ({ files: { unavailable: why } });
