/** Names that a test gives a module of its own making: `jest.mock('x', …)`, `vi.mock('x', …)`, `mock.module('x', …)`. They need not exist. */

const MOCK =
  /(?:[mM]ock|[mM]ockModule|mock\.module)(?:<[^()'"`\n]{0,200}>)?\(\s{0,40}(?:import\()?['"`]([^'"`\n]{1,500})['"`]/g;

export function mockedNames(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(MOCK), (match) => match[1] ?? ''));
}
