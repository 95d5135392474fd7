/** Qoder. */
import type { Agent } from '../agent.ts';

export default {
  id: 'qoder',
  name: 'Qoder',
  vendor: 'Alibaba',
  docs: 'https://docs.qoder.com',
  names: ['qoderai', 'qoder cli'],
  nicknames: ['qoder'],
  marks: {
    emails: ['qoder_ai@qoder.com', 'noreply@qoder.com'],
    domains: ['qoder.com'],
  },
  examples: [{ message: 'Fix\n\nCo-authored-by: QoderAI (Qwen 3.5 Max) <qoder_ai@qoder.com>' }],
  counterexamples: [{ author: 'Ann Example <employee@qoder.com>' }],
} satisfies Agent;
