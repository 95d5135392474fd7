/**
 * What deciding a very large pull request costs: 3,000 files, 250 commits, 100 reviews, made here with real git, judged by a
 * process of its own against the stand-in GitHub: the bundle as people run it, or `src/main.ts`, which takes more time and
 * memory because Node then strips the types of every file that it loads.
 *
 *     npm run build && node bench/judge.ts [--program src/main.ts] [--runs 3]
 *   API requests   at most 30
 *   seconds        at most 10, the process's start and git included
 *   peak memory    at most 300 MB, of the process itself
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type StandIn, startGitHub } from '../test/support/github.ts';
import { type GitHubState, gitHubState, person, tick } from '../test/support/github-state.ts';
import { createRepo, type Repo } from '../test/support/repo.ts';
import { runStep } from '../test/support/runner.ts';

const { values } = parseArgs({
  options: { program: { type: 'string', default: 'dist/index.js' }, runs: { type: 'string', default: '3' } },
});
const FILES = 3_000;
const COMMITS = 250;
const REVIEWS = 100;
const LINES = 20;

/** The strictest question about people that a policy can ask, beside the checks that read every line. */
const POLICY = `version: 1
rules:
  - name: nothing refers to what does not exist
    require: { checks: [imports] }
    mode: enforce
  - name: agent-written code has readers
    when: { origin: agent }
    require: { approvals: { count: 2, from: { permission: maintain } } }
    mode: enforce
`;

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
const file = (path: string, text: string): string => `M 100644 inline ${path}\n${data(text)}`;
const commit = (branch: string, index: number, message: string, files: string): string =>
  `commit refs/heads/${branch}\ncommitter Robin Example <robin@example.org> ${1_700_000_000 + index * 60} +0000\n${data(message)}${files}`;
const source = (index: number): string =>
  Array.from({ length: LINES }, (_, line) => `export const value${index}_${line} = ${index} * ${line};\n`).join('');
const pathOf = (index: number): string => `src/part${index % 50}/file${index}.js`;

/** Half of the files are new, half are changed; every second commit is an agent's. */
function history(): string {
  const older = Array.from({ length: FILES / 2 }, (_, index) => file(pathOf(index * 2), source(index + 7)));
  const base = `${file('package.json', '{"name":"shop"}\n')}${file('.github/assay.yml', POLICY)}${older.join('')}`;
  const perCommit = FILES / COMMITS;
  const commits = Array.from({ length: COMMITS }, (_, index) => {
    const message = index % 2 === 0 ? 'Part\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n' : 'Part\n';
    const files = Array.from({ length: perCommit }, (_, at) => index * perCommit + at);
    const from = index === 0 ? 'from refs/heads/main\n' : '';
    return commit('work', index + 1, message, from + files.map((one) => file(pathOf(one), source(one))).join(''));
  });
  return commit('main', 0, 'Base', base) + commits.join('');
}

async function stateOf(repo: Repo): Promise<GitHubState> {
  const [head, base] = [await repo.sha('work'), await repo.sha('main')];
  const state = gitHubState({ head: { ref: 'work', sha: head }, base: { ref: 'main', sha: base } });
  state.directory = repo.directory;
  const dana = state.pull.author;
  const listed = (await repo.git(['rev-list', '--reverse', 'main..work'])).trim().split('\n');
  state.commits.push(...listed.map((sha) => ({ sha, author: dana, committer: dana, signature: null })));
  const at = tick(state);
  state.activity.push({ before: '0'.repeat(40), after: head, type: 'branch_creation', actor: dana, at });
  for (const scope of ['pull-requests: write', 'statuses: write']) state.permissions.add(scope);
  for (let id = 1; id <= REVIEWS; id += 1) {
    const author = person(`reader-${id}`, 10_000 + id);
    const verdict = (['APPROVED', 'COMMENTED'] as const)[id % 2] ?? 'COMMENTED';
    state.reviews.push({ id, author, state: verdict, commit: head, mayPush: id % 4 === 0, submittedAt: tick(state) });
    const role = id > REVIEWS - 9 ? 'maintain' : 'write';
    state.facts.roles[author.login] = { id: author.id, role, permission: 'write' };
  }
  return state;
}

interface Cost {
  readonly requests: number;
  readonly seconds: number;
  /** Of the processor, by the process itself. */
  readonly busy: number;
  readonly megabytes: number;
  readonly said: string;
}

/** What only a process itself can tell when it ends: the most memory that it ever had, and how long it computed. */
const HOOK = `data:text/javascript,process.on('exit',()=>process.getBuiltinModule('fs').writeFileSync(process.env.COSTS,JSON.stringify(process.resourceUsage())))`;

async function judge(standIn: StandIn): Promise<Cost> {
  const { state, env } = standIn;
  state.statuses.splice(0);
  const asked = standIn.requests.length;
  const costs = join(state.directory ?? '', '.git', 'costs.json');
  const from = performance.now();
  await using ran = await runStep({
    command: [process.execPath, '--no-warnings', '--import', HOOK, join(import.meta.dirname, '..', values.program)],
    event: { name: 'pull_request_target', payload: { pull_request: { number: state.pull.number } } },
    inputs: { stage: 'judge', token: state.token, comment: 'on', labels: 'on', reviewers: '1' },
    env: {
      ...env,
      ...(process.env['NODE_OPTIONS'] && { NODE_OPTIONS: process.env['NODE_OPTIONS'] }),
      COSTS: costs,
      GITHUB_RUN_ID: '4711',
    },
  });
  const seconds = (performance.now() - from) / 1000;
  if (ran.status !== 0) throw new Error(`${ran.stdout}\n${ran.stderr}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(costs, 'utf8'));
  const api = standIn.requests.slice(asked).filter((one) => !/info\/refs|git-upload-pack/.test(one));
  const said = state.statuses.map((one) => `${one.state}: ${one.description}`).join('; ');
  return { requests: api.length, seconds, megabytes: maxRSS / 1024, busy: (userCPUTime + systemCPUTime) / 1e6, said };
}

await using repo = await createRepo();
await repo.git(['checkout', '--quiet', '--orphan', 'nothing']);
const imported = spawnSync('git', ['-C', repo.directory, 'fast-import', '--quiet', '--force'], { input: history() });
if (imported.status !== 0) throw new Error(imported.stderr.toString());
await using standIn = await startGitHub(await stateOf(repo));
console.log(`measured: ${values.program.startsWith('dist/') ? 'the bundle' : 'the sources'}, ${values.program}`);
for (let run = 1; run <= Number(values.runs); run += 1) {
  const { requests, seconds, busy, megabytes, said } = await judge(standIn);
  console.log(
    `${requests} API requests, ${seconds.toFixed(1)} s (${busy.toFixed(1)} s of the processor), ${megabytes.toFixed(0)} MB: ${said}`,
  );
}
