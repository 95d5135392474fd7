/** Jules. Who is named as author is the user's choice, so the description's line is what always stays. */
import type { Agent } from '../agent.ts';

export default {
  id: 'jules',
  name: 'Jules',
  vendor: 'Google',
  docs: 'https://jules.google/docs',
  names: ['google jules', 'google labs jules'],
  nicknames: ['jules'],
  namesake: true,
  marks: {
    logins: ['google-labs-jules[bot]'],
    lines: [/^\W{0,4}PR created automatically by Jules for task \[\d+\]\(https:\/\/jules\.google\.com\/task\/\d/i],
    links: [/https:\/\/jules\.google\.com\/task\/\d/i],
    branches: [/^jules-(?:.{1,200}-)?\d{15,20}$/],
  },
  examples: [
    { author: 'google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>' },
    {
      message:
        'Fix\n\nCo-authored-by: google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>',
    },
    { body: 'PR created automatically by Jules for task [123](https://jules.google.com/task/123) started by @ann' },
    { branch: 'jules-fix-tests-16898833701483276387' },
    { opener: 'google-labs-jules[bot]' },
  ],
  counterexamples: [
    { author: 'Jules Example <jules@person.test>', branch: 'jules/login' },
    { message: 'Fix\n\nCo-authored-by: Jules <jules@person.test>' },
  ],
} satisfies Agent;
