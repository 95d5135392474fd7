/**
 * Writes `src/checks/repository/popular.ts`: the packages that manifests of at least `--least` of the given
 * repositories declare, apart from what a repository publishes itself. `node scripts/popular-names.ts GITDIR…`
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { least: { type: 'string', default: '3' } },
});

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** What stands in such folders is written for a test, and may be misspelt for its sake. */
const ASIDE = /(?:^|\/)(?:node_modules|fixtures?|__fixtures__|tests?|__tests__|spec|mocks?|__mocks__)\//;

function manifestsOf(directory: string): readonly string[] {
  const git = (args: readonly string[], input = ''): string =>
    execFileSync('git', ['--git-dir', directory, ...args], { encoding: 'utf8', input, maxBuffer: 2 ** 30 });
  const listed = git(['ls-tree', '-r', '-z', 'HEAD']).split('\0');
  const blobs = listed.flatMap((line) => {
    const [, oid, path] = /^100\d+ blob (\w+)\t(.*)$/s.exec(line) ?? [];
    return oid !== undefined && /(?:^|\/)package\.json$/.test(path ?? '') && !ASIDE.test(path ?? '') ? [oid] : [];
  });
  return blobs.map((oid) => git(['cat-file', 'blob', oid]));
}

/** The names that a repository declares without publishing them. */
function declaredIn(manifests: readonly string[]): ReadonlySet<string> {
  const declared = new Set<string>();
  const own = new Set<string>();
  for (const text of manifests) {
    try {
      const manifest = JSON.parse(text);
      own.add(String(manifest.name));
      for (const section of SECTIONS) for (const name of Object.keys(manifest[section] ?? {})) declared.add(name);
    } catch {
      // A manifest that is a template declares nothing yet.
    }
  }
  return new Set([...declared].filter((name) => !own.has(name)));
}

/** Lines of at most 116 characters. */
function wrapped(names: readonly string[]): string {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last === undefined || last.length + name.length >= 116) lines.push(name);
    else lines[lines.length - 1] = `${last} ${name}`;
  }
  return lines.join('\n');
}

const counts = new Map<string, number>();
for (const directory of positionals) {
  const declared = declaredIn(manifestsOf(directory));
  for (const name of declared) counts.set(name, (counts.get(name) ?? 0) + 1);
}
const popular = [...counts].filter(([, count]) => count >= Number(values.least)).map(([name]) => name);
const names = popular.filter((name) => /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i.test(name)).sort();

writeFileSync(
  join(import.meta.dirname, '../src/checks/repository/popular.ts'),
  `/** Packages that many public repositories declare. Written by \`scripts/popular-names.ts\`; not edited by hand. */

export const popular: ReadonlySet<string> = new Set(
  \`
${wrapped(names)}
\`
    .trim()
    .split(/\\s+/),
);
`,
);
console.log(`${positionals.length} repositories, ${counts.size} names, ${names.length} of them popular`);
