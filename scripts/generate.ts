/** Writes what is computed from the registries: the JSON Schemas, and the tables between `<!-- generated:… -->` marks in the docs. `--check` compares instead. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../src/checks.ts';
import { commands } from '../src/commands.ts';
import { conditions } from '../src/policy/conditions.ts';
import { policyJsonSchema } from '../src/policy/schema/file-schema.ts';
import { agents } from '../src/provenance/agents.ts';
import { signals } from '../src/provenance/signals.ts';
import { reportJsonSchema } from '../src/report/schema.ts';

const top = join(import.meta.dirname, '..');
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const tables: Readonly<Record<string, string>> = {
  agents: table(
    ['agent', 'id', 'vendor'],
    agents.map(({ id, name, vendor }) => [name, `\`${id}\``, vendor]),
  ),
  checks: table(
    ['check', 'what it looks at'],
    checks.map(({ name, title }) => [`\`${name}\``, title]),
  ),
  commands: table(
    ['command', 'what it does'],
    commands.map(({ name, summary }) => [`\`assay ${name}\``, summary]),
  ),
  conditions: table(
    ['condition', 'holds when'],
    conditions.map(({ name, description }) => [`\`${name}\``, description]),
  ),
  signals: table(
    ['signal', 'what it reads'],
    signals.map(({ name, title }) => [`\`${name}\``, title]),
  ),
};

const DOCUMENTS = ['README.md', 'docs/provenance.md', 'docs/policy.md'];

/** The document with every marked table written anew. */
const filled = (text: string): string =>
  text.replace(
    /(<!-- generated:([a-z]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (_whole, start: string, name: string, end: string) => `${start}${tables[name] ?? ''}\n${end}`,
  );

/** The files that people copy, by their path: the bundle is one program, without files beside it. */
function starters(): Readonly<Record<string, string>> {
  const paths = ['workflows', 'workflows/policies'].flatMap((folder) =>
    readdirSync(join(top, folder))
      .filter((name) => name.endsWith('.yml'))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(top, path), 'utf8')]));
}

const files = new Map([
  ['src/commands/init/starters.json', json(starters())],
  ['schema/policy.schema.json', json(policyJsonSchema(conditions, checks))],
  ['schema/report.schema.json', json(reportJsonSchema())],
  ...DOCUMENTS.filter((path) => existsSync(join(top, path))).map(
    (path) => [path, filled(readFileSync(join(top, path), 'utf8'))] as const,
  ),
]);

for (const [path, text] of files) {
  const file = join(top, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is stale: run \`npm run generate\` and commit it`);
    process.exitCode = 1;
  } else writeFileSync(file, text);
}
