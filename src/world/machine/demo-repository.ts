/** The repository that `assay demo` looks at: a shop's parcel code, a person's history, and an agent's branch. Data, written as a `git fast-import` stream. */

interface DemoCommit {
  readonly branch: string;
  readonly author: string;
  readonly message: string;
  readonly files: Readonly<Record<string, string>>;
}

const PERSON = 'Robin Example <robin@example.org>';

const POLICY = `version: 1
rules:
  - name: nothing refers to what does not exist
    require: { checks: [imports] }
    mode: warn

  - name: agent-written parcel code goes through the canary first
    when: { origin: agent, paths: ['src/**'] }
    require: { label: canary }
    mode: enforce
`;

const history: readonly DemoCommit[] = [
  {
    branch: 'main',
    author: PERSON,
    message: 'Weigh parcels',
    files: {
      'package.json': `${JSON.stringify({ name: 'parcels', type: 'module', dependencies: { 'date-fns': '^4.1.0' } }, null, 2)}\n`,
      'src/weight.js': `/** Grams of all items together. */
export const weight = (items) => items.reduce((sum, item) => sum + item.grams, 0);

/** How many sheets so many labels take. */
export const sheetsFor = (labels, size) => Math.ceil(labels / size);
`,
      'test/weight.test.js': `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetsFor, weight } from '../src/weight.js';

test('items add up', () => assert.equal(weight([{ grams: 200 }, { grams: 50 }]), 250));
test('a sheet that is begun counts', () => assert.equal(sheetsFor(9, 8), 2));
`,
    },
  },
  {
    branch: 'main',
    author: PERSON,
    message: 'Print a label',
    files: {
      'src/label.js': `import { format } from 'date-fns';

export const label = (parcel, day) => \`\${parcel.to} · \${format(day, 'yyyy-MM-dd')}\`;
`,
    },
  },
  { branch: 'main', author: PERSON, message: 'Say what a merge needs', files: { '.github/assay.yml': POLICY } },
  {
    branch: 'claude/bulk-labels',
    author: PERSON,
    message:
      'Print labels in bulk\n\nFormats addresses and prints a sheet of labels at once.\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n',
    files: {
      'src/bulk.js': `import chunk from 'array-chunker';
import { formatAddress } from './format-address.js';
import { label } from './label.js';

/** Labels for all parcels, in sheets of \`size\`. */
export const sheets = (parcels, day, size = 8) =>
  chunk(
    parcels.map((parcel) => \`\${formatAddress(parcel)}\\n\${label(parcel, day)}\`),
    size,
  );
`,
    },
  },
  {
    branch: 'claude/bulk-labels',
    author: PERSON,
    message: 'refactor: plainer arithmetic for parcels\n\nNo change in behaviour.\n',
    files: {
      'src/weight.js': `/** Grams of all items together. */
export const weight = (items) => {
  let grams = 0;
  for (const item of items) grams += item.grams;
  return grams;
};

/** How many sheets so many labels take. */
export const sheetsFor = (labels, size) => Math.floor(labels / size) + 1;
`,
    },
  },
];

export const demo = {
  target: 'main',
  head: 'claude/bulk-labels',
  title: 'Print labels in bulk',
  fastImport: stream(history),
};

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** The format of `git fast-import` (git's own documentation): a branch that is not there yet starts at main. */
function stream(commits: readonly DemoCommit[]): string {
  const begun = new Set<string>();
  const parts = commits.map(({ branch, author, message, files }, index) => {
    // A fixed clock: the same demo has the same object names everywhere.
    const when = `${1_790_000_000 + index * 3_600} +0000`;
    const start = begun.has(branch) || branch === 'main' ? '' : 'from refs/heads/main\n';
    begun.add(branch);
    const changes = Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
    return `commit refs/heads/${branch}\nauthor ${author} ${when}\ncommitter ${author} ${when}\n${data(message)}${start}${changes.join('')}`;
  });
  return `${parts.join('')}done\n`;
}
