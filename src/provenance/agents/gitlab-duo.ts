/** GitLab Duo. */
import type { Agent } from '../agent.ts';

export default {
  id: 'gitlab-duo',
  name: 'GitLab Duo',
  vendor: 'GitLab',
  docs: 'https://docs.gitlab.com/user/gitlab_duo',
  names: ['gitlab duo', 'duo agent platform', 'gitlab duo agent'],
  marks: {},
  examples: [{ message: 'Fix\n\nAssisted-by: GitLab Duo' }, { message: 'Fix\n\nGenerated with GitLab Duo' }],
  counterexamples: [{ message: 'Fix\n\nAdd a duo of tests' }],
} satisfies Agent;
