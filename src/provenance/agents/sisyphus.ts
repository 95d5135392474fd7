/** Sisyphus, the agent of Oh My OpenCode. */
import type { Agent } from '../agent.ts';

export default {
  id: 'sisyphus',
  name: 'Sisyphus',
  vendor: 'Oh My OpenCode',
  docs: 'https://github.com/code-yeongyu/oh-my-opencode',
  names: ['oh my opencode', 'ohmyopencode', 'sisyphus dev ai'],
  nicknames: ['sisyphus'],
  marks: {
    emails: ['sisyphus@mengmota.com', 'clio-agent@sisyphuslabs.ai'],
    logins: ['sisyphus-dev-ai'],
    domains: ['sisyphuslabs.ai', 'mengmota.com'],
  },
  examples: [
    { author: 'sisyphus-dev-ai <sisyphus-dev-ai@users.noreply.github.com>' },
    { author: 'Sisyphus <sisyphus@mengmota.com>' },
    { message: 'Fix\n\nCo-authored-by: Sisyphus <clio-agent@sisyphuslabs.ai>' },
    {
      message:
        'Fix\n\n\u{1f916} GENERATED WITH ASSISTANCE OF [OhMyOpenCode](https://github.com/code-yeongyu/oh-my-opencode)',
    },
  ],
  counterexamples: [{ author: 'Sisyphus Example <sisyphus@example.com>' }],
} satisfies Agent;
