/** The checks, in the order in which they run and report. */
import type { Check } from './checks/check.ts';
import imports from './checks/imports.ts';

export const checks: readonly Check[] = [imports];
