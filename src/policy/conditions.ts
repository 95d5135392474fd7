/** The list of conditions: the vocabulary of `when` and `require`, and all that the schema is made of. */
import type { Condition } from './condition.ts';
import addedLines from './conditions/added-lines.ts';
import agent from './conditions/agent.ts';
import agentLines from './conditions/agent-lines.ts';
import agentShare from './conditions/agent-share.ts';
import allLinesFrom from './conditions/all-lines-from.ts';
import approvals from './conditions/approvals.ts';
import branch from './conditions/branch.ts';
import changedFiles from './conditions/changed-files.ts';
import changedLines from './conditions/changed-lines.ts';
import checks from './conditions/checks.ts';
import contributors from './conditions/contributors.ts';
import deployment from './conditions/deployment.ts';
import disclosed from './conditions/disclosed.ts';
import draft from './conditions/draft.ts';
import fileIs from './conditions/file-is.ts';
import findings from './conditions/findings.ts';
import into from './conditions/into.ts';
import label from './conditions/label.ts';
import model from './conditions/model.ts';
import objections from './conditions/objections.ts';
import opener from './conditions/opener.ts';
import origin from './conditions/origin.ts';
import removedLines from './conditions/removed-lines.ts';
import renamed from './conditions/renamed.ts';
import signed from './conditions/signed.ts';
import signedOff from './conditions/signed-off.ts';
import statusChecks from './conditions/status-checks.ts';
import tier from './conditions/tier.ts';
import title from './conditions/title.ts';
import touches from './conditions/touches.ts';
import trust from './conditions/trust.ts';
import unknownLines from './conditions/unknown-lines.ts';

export const conditions: readonly Condition[] = [
  origin,
  allLinesFrom,
  agentLines,
  unknownLines,
  agentShare,
  agent,
  model,
  tier,
  trust,
  touches,
  fileIs,
  renamed,
  addedLines,
  removedLines,
  changedLines,
  changedFiles,
  branch,
  into,
  draft,
  title,
  opener,
  contributors,
  signed,
  signedOff,
  disclosed,
  checks,
  findings,
  label,
  approvals,
  objections,
  deployment,
  statusChecks,
];
