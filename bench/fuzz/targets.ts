/** What is fuzzed, one file each. */

import type { Target } from './target.ts';
import blame from './targets/blame.ts';
import codeowners from './targets/codeowners.ts';
import commands from './targets/commands.ts';
import commit from './targets/commit.ts';
import diff from './targets/diff.ts';
import evaluators from './targets/evaluators.ts';
import event from './targets/event.ts';
import formats from './targets/formats.ts';
import globs from './targets/globs.ts';
import hiddenText from './targets/hidden-text.ts';
import ignore from './targets/ignore.ts';
import javascript from './targets/javascript.ts';
import json from './targets/json.ts';
import lockfiles from './targets/lockfiles.ts';
import log from './targets/log.ts';
import markdown from './targets/markdown.ts';
import markup from './targets/markup.ts';
import messages from './targets/messages.ts';
import policy from './targets/policy.ts';
import python from './targets/python.ts';
import pythonManifests from './targets/python-manifests.ts';
import record from './targets/record.ts';
import report from './targets/report.ts';
import tsconfig from './targets/tsconfig.ts';
import wire from './targets/wire.ts';
import workflow from './targets/workflow.ts';

export const targets: readonly Target[] = [
  diff,
  blame,
  commit,
  messages,
  formats,
  policy,
  globs,
  codeowners,
  commands,
  record,
  report,
  markdown,
  log,
  javascript,
  markup,
  python,
  hiddenText,
  lockfiles,
  json,
  tsconfig,
  ignore,
  pythonManifests,
  evaluators,
  wire,
  event,
  workflow,
];
