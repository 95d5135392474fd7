/** The checks, in the order in which they run and report. */
import behaviour from './checks/behaviour.ts';
import boundaries from './checks/boundaries.ts';
import type { Check } from './checks/check.ts';
import contracts from './checks/contracts.ts';
import dependencies from './checks/dependencies.ts';
import hiddenText from './checks/hidden-text.ts';
import imports from './checks/imports.ts';

export const checks: readonly Check[] = [imports, dependencies, contracts, boundaries, hiddenText, behaviour];
