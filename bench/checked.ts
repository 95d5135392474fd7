/** What the bundle's `check` answers for one range of a repository. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const bundle = join(import.meta.dirname, '../dist/index.js');

export interface Answer {
  readonly change: { readonly files: number; readonly addedLines: number };
  readonly provenance: {
    readonly lines: Readonly<Record<string, number>>;
    readonly agents: readonly { readonly agent: string | null; readonly lines: number }[];
  };
  readonly checks: readonly {
    readonly check: string;
    readonly examined: number;
    readonly notChecked: readonly { readonly why: string; readonly count: number }[];
    readonly findings: readonly Found[];
  }[];
  readonly verdict: { readonly conclusion: string };
}

export interface Found {
  readonly level: string;
  readonly rule: string;
  readonly path: string;
  readonly from: number;
  readonly message: string;
}

/** In milliseconds. */
const LONGEST = 300_000;

/** Or why there is no answer. */
export function checked(repository: string, [base, head]: readonly [string, string], more: readonly string[] = []) {
  const args = ['check', '--repo', repository, '--base', base, '--head', head, '--format', 'json', ...more];
  const { stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: LONGEST,
  });
  const answer: Answer | undefined = stdout === '' ? undefined : JSON.parse(stdout);
  return answer ?? { failed: stderr.trim() };
}
