/** Amp. People keep its thread trailer where they drop the co-author. */
import type { Agent } from '../agent.ts';

export default {
  id: 'amp',
  name: 'Amp',
  vendor: 'Amp',
  docs: 'https://ampcode.com/manual',
  names: ['ampcode', 'amp code', 'sourcegraph amp'],
  nicknames: ['amp'],
  marks: {
    emails: ['amp@ampcode.com'],
    domains: ['ampcode.com', 'sourcegraph.com'],
    trailers: [{ key: 'amp-thread-id', value: /^(?:https:\/\/ampcode\.com\/threads\/)?T-[0-9a-f-]/i }],
    links: [/https:\/\/ampcode\.com\/threads\/T-[0-9a-f]/i],
  },
  examples: [
    { message: 'Fix\n\nAmp-Thread-ID: https://ampcode.com/threads/T-019c90c6-c261-75dd-be9e-48cc2e28ccdb' },
    { message: 'Fix\n\nCo-authored-by: Amp <amp@ampcode.com>' },
  ],
  counterexamples: [
    { message: 'Fix\n\nCo-authored-by: Amp <amp@person.test>' },
    { author: 'Ann Example <employee@sourcegraph.com>' },
  ],
} satisfies Agent;
