/** Performs effects on a GitHub Actions runner. What fails is warned of; nothing here throws, and nothing here can change the verdict. */
import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Effect, Level, StampedFinding } from '../../model.ts';
import { CLAIM_FILE } from '../../report/claims.ts';
import { artifactObstacle } from '../artifacts/obstacle.ts';
import { visible } from '../process/log.ts';
import type { EffectsPort } from '../world.ts';
import { type ForgeEffect, performOnForge, type Writing } from './pull-request.ts';
import { writeTests } from './test-files.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** GitHub's own limit for one step; a larger page is not shown at all. */
const SUMMARY_BYTES = 1024 * 1024;
const CUT = '\n\n> This page is cut: it was larger than GitHub shows. The report artifact has everything.\n';
/** GitHub shows so many of each level per step, and drops the rest without a word. */
const ANNOTATIONS = 10;
const UPLOAD_MILLISECONDS = 60_000;

const ANNOTATE = { error: core.error, warning: core.warning, note: core.notice } as const;

/** `env` is the process's own: the runner's toolkit reads the same. `writing` is left out where nothing may be written to the forge. */
export function actionEffects(env: Env, writing?: Writing): EffectsPort {
  const annotated: Record<Level, number> = { error: 0, warning: 0, note: 0 };
  let reports = 0;

  function annotate(finding: StampedFinding): void {
    annotated[finding.level] += 1;
    if (annotated[finding.level] <= ANNOTATIONS) annotateLine(finding);
    if (annotated[finding.level] === ANNOTATIONS + 1) {
      core.info(
        `GitHub shows ${ANNOTATIONS} annotations of the level ${finding.level} per step; the summary has all findings`,
      );
    }
  }

  async function perform(effect: Effect): Promise<void> {
    switch (effect.kind) {
      case 'summary':
        await core.summary.addRaw(cut(effect.markdown), true).write();
        return;
      case 'annotate':
        return annotate(effect.finding);
      case 'output':
        return core.setOutput(effect.name, effect.value);
      case 'report':
        reports += 1;
        return await keepReport(effect, env, reports);
      case 'claim':
        return await keepClaim(effect, env);
      case 'status':
      case 'comment':
      case 'labels':
      case 'reviewers':
        return await onForge(effect);
      default:
        return effect satisfies never;
    }
  }

  async function onForge(effect: ForgeEffect): Promise<void> {
    if (writing === undefined) throw new Error('this run may not write to GitHub');
    const done = await performOnForge(writing, effect);
    if ('unavailable' in done) throw new Error(done.unavailable);
  }

  return {
    perform: async (effect) => {
      try {
        await perform(effect);
        return true;
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'no reason given';
        core.warning(`Could not ${ATTEMPTED[effect.kind]}, and the verdict stands: ${visible(reason)}`);
        return false;
      }
    },
  };
}

const ATTEMPTED: Readonly<Record<Effect['kind'], string>> = {
  summary: 'write the job summary',
  annotate: 'annotate a finding',
  output: 'set an output',
  report: 'keep the report',
  claim: 'keep the claim',
  status: 'publish the status',
  comment: 'keep the comment',
  labels: 'set the labels',
  reviewers: 'ask for reviewers',
};

function annotateLine({ level, path, from, to, rule, message, help }: StampedFinding): void {
  const text = help === undefined ? message : `${message}\n${help}`;
  ANNOTATE[level](visible(text), { title: rule, file: path, startLine: from, endLine: to });
}

/** The start of a page that is too large, with a word about it below its first line, where nothing that was cut off can swallow it. */
function cut(markdown: string): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length < SUMMARY_BYTES) return markdown;
  const room = SUMMARY_BYTES - Buffer.byteLength(CUT) - 8;
  const [headline = '', ...rest] = bytes.subarray(0, room).toString('utf8').split('\n');
  return [`${headline}${CUT}`, ...rest.slice(0, -1)].join('\n');
}

type Kept = Extract<Effect, { kind: 'report' }>;

/** `which`: the how manieth of this step. The name of the artifact is said last, so that it never stands for another report than the other outputs. */
async function keepReport({ json, sarif, tests = [], record }: Kept, env: Env, which: number): Promise<void> {
  core.setOutput('artifact', '');
  const folder = await mkdtemp(join(env['RUNNER_TEMP'] ?? tmpdir(), 'assay-'));
  const file = join(folder, 'assay-report.json');
  const beside = [
    { path: join(folder, 'assay.sarif'), text: sarif, output: 'sarif' },
    { path: join(folder, 'assay-record.json'), text: record, output: null },
  ].filter(({ text }) => text !== undefined);
  await writeFile(file, json);
  const kept = await writeTests(join(folder, 'tests'), tests);
  core.setOutput('report', file);
  for (const { path, text = '', output } of beside) {
    await writeFile(path, text);
    if (output !== null) core.setOutput(output, path);
  }
  const obstacle = artifactObstacle(env);
  if (obstacle !== null) return core.debug(`The report is not kept as an artifact: ${obstacle}`);
  const { keepArtifact } = await import('../artifacts/toolkit.ts');
  const name = artifactName(env, which);
  const files = [file, ...beside.map(({ path }) => path), ...kept];
  await core.group('Report artifact', () => keepArtifact({ files, folder, name, atMost: UPLOAD_MILLISECONDS }));
  core.setOutput('artifact', name);
}

/** The digest first: an output is set by this job alone, whatever becomes of the artifact. What stands under its name is none of its own. @throws Error where no artifact can be kept. */
async function keepClaim({ text, artifact }: Extract<Effect, { kind: 'claim' }>, env: Env): Promise<void> {
  core.setOutput('digest', createHash('sha256').update(text).digest('hex'));
  const obstacle = artifactObstacle(env);
  if (obstacle !== null) throw new Error(obstacle);
  const folder = await mkdtemp(join(env['RUNNER_TEMP'] ?? tmpdir(), 'assay-'));
  const file = join(folder, CLAIM_FILE);
  await writeFile(file, text);
  const { clearArtifact, keepArtifact } = await import('../artifacts/toolkit.ts');
  await clearArtifact(artifact, UPLOAD_MILLISECONDS);
  await keepArtifact({ files: [file], folder, name: artifact, atMost: UPLOAD_MILLISECONDS });
}

/** A rerun is the same run, whose names are taken; two jobs of one run are told apart by their ids, and the pull requests that one step decides by a number. */
function artifactName(env: Env, which: number): string {
  const name = `assay-report-${env['GITHUB_JOB'] ?? 'job'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`.replace(/[^\w-]/g, '-');
  return which === 1 ? name : `${name}-${which}`;
}
