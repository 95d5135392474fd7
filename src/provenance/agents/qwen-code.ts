/** Qwen Code. Its footer counts prompts; its trailer masks the model. */
import type { Agent } from '../agent.ts';

export default {
  id: 'qwen-code',
  name: 'Qwen Code',
  vendor: 'Alibaba',
  docs: 'https://github.com/QwenLM/qwen-code',
  names: ['qwen code', 'qwen coder cli'],
  models: ['qwen coder'],
  marks: {
    emails: ['qwen-coder@alibabacloud.com'],
    domains: ['alibabacloud.com'],
  },
  examples: [
    { message: 'Fix\n\nCo-authored-by: Qwen-Coder <qwen-coder@alibabacloud.com>' },
    { body: 'Generated with Qwen Code (85% 3-shotted by Qwen-Coder)' },
  ],
  counterexamples: [{ message: 'Fix\n\nSupport qwen3-coder' }],
} satisfies Agent;
