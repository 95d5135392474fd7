/** Workflow files as the doctor reads them, and as a claim’s caller is read. */
import { readdirSync, readFileSync } from 'node:fs';
import { readWorkflow } from '../../../src/commands/doctor/read-workflow.ts';
import { calledBy } from '../../../src/world/claims/caller-file.ts';
import type { Target } from '../target.ts';

const folder = new URL('../../../workflows/', import.meta.url);
const own = readdirSync(folder)
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

export default {
  name: 'workflow',
  seeds: [
    ...own,
    'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with: { ref: x }\n      - run: |\n          echo\n',
  ],
  pieces: [
    'on: ',
    'jobs:\n',
    '  a:\n',
    '    steps:\n',
    '      - run: ',
    'permissions: ',
    'write-all\n',
    '&a ',
    '*a',
    '<<: ',
    '|\n',
    '>\n',
    '{',
    '}',
    '[',
    ']',
    '!!x ',
    '? ',
    '- ',
    '\n',
    '  ',
    '"',
    "'",
    '${{ ',
    ' }}',
    '---\n',
    '#',
    '\t',
  ],
  longest: 262_144,
  answer: 60,
  run: async (text) => {
    const called = await calledBy(text);
    const { events, permissions, jobs } = readWorkflow(text, 'w.yml');
    return [[...events], permissions, jobs, called];
  },
} satisfies Target;
