/** The forge where there is none to ask: nothing is known, and why. */
import type { ForgePort } from '../world.ts';

/** `because` completes "the labels are …": `not known offline`, say. */
export function offlineForge(because: string): ForgePort {
  const unavailable = (what: string): { readonly unavailable: string } => ({
    unavailable: `${because}; only GitHub knows ${what}`,
  });
  return {
    facts: async () => ({
      labels: unavailable('which labels the pull request wears'),
      reviews: unavailable('who reviewed it'),
    }),
  };
}
