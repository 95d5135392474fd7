/** What is fuzzed, one file each. */

import type { Target } from './target.ts';
import archive from './targets/archive.ts';
import blame from './targets/blame.ts';
import cases from './targets/cases.ts';
import claims from './targets/claims.ts';
import codeowners from './targets/codeowners.ts';
import commands from './targets/commands.ts';
import commit from './targets/commit.ts';
import dependencies from './targets/dependencies.ts';
import diff from './targets/diff.ts';
import documents from './targets/documents.ts';
import evaluators from './targets/evaluators.ts';
import event from './targets/event.ts';
import exports from './targets/exports.ts';
import forge from './targets/forge.ts';
import formats from './targets/formats.ts';
import functions from './targets/functions.ts';
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
import registry from './targets/registry.ts';
import report from './targets/report.ts';
import sources from './targets/sources.ts';
import testFiles from './targets/test-files.ts';
import testReports from './targets/test-reports.ts';
import trees from './targets/trees.ts';
import tsconfig from './targets/tsconfig.ts';
import values from './targets/values.ts';
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
  archive,
  cases,
  claims,
  dependencies,
  documents,
  exports,
  forge,
  functions,
  registry,
  sources,
  testFiles,
  testReports,
  trees,
  values,
];
