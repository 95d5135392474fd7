/**
 * Cuts GitHub's OpenAPI description down to the operations that the stand-in GitHub of our tests answers or will answer.
 * The whole description is 385 MB installed, so it is no dependency: install `@octokit/openapi` elsewhere, then
 * `node scripts/openapi-subset.ts <elsewhere>/node_modules/@octokit/openapi/generated/api.github.com.json`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

const OPERATIONS: ReadonlySet<string> = new Set([
  'actions/create-workflow-dispatch',
  'actions/download-artifact',
  'actions/get-artifact',
  'actions/get-fork-pr-contributor-approval-permissions-repository',
  'actions/get-github-actions-default-workflow-permissions-repository',
  'actions/get-workflow',
  'actions/get-workflow-run',
  'actions/list-repo-workflows',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs',
  'actions/list-workflow-runs-for-repo',
  'checks/create',
  'checks/list-for-ref',
  'checks/update',
  'code-scanning/upload-sarif',
  'issues/add-labels',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/list-comments',
  'issues/list-events',
  'issues/list-events-for-timeline',
  'issues/list-labels-on-issue',
  'issues/remove-label',
  'issues/update-comment',
  'pulls/create-review',
  'pulls/dismiss-review',
  'pulls/get',
  'pulls/get-review',
  'pulls/list',
  'pulls/list-files',
  'pulls/list-requested-reviewers',
  'pulls/list-reviews',
  'pulls/remove-requested-reviewers',
  'pulls/request-reviewers',
  'repos/codeowners-errors',
  'repos/compare-commits-with-basehead',
  'repos/create-commit-status',
  'repos/create-deployment',
  'repos/create-deployment-status',
  'repos/get',
  'repos/get-branch',
  'repos/get-branch-protection',
  'repos/get-branch-rules',
  'repos/get-collaborator-permission-level',
  'repos/get-combined-status-for-ref',
  'repos/get-repo-ruleset',
  'repos/list-activities',
  'repos/list-collaborators',
  'repos/list-commit-statuses-for-ref',
  'repos/list-deployment-statuses',
  'repos/list-deployments',
  'repos/list-pull-requests-associated-with-commit',
  'teams/get-membership-for-user-in-org',
  'teams/list-members-in-org',
]);

/** Keywords that say nothing about what is valid. They are keywords only where a name of somebody's choice cannot stand. */
const PROSE = /^(description|summary|title|example|examples|externalDocs|tags|deprecated|x-.*)$/;
/** Their members are named by the describer: a property called `description` is a property. */
const NAMES: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'paths',
  'schemas',
  'parameters',
  'responses',
  'headers',
  'content',
]);
/** Their values are data. */
const DATA: ReadonlySet<string> = new Set(['enum', 'const', 'default', 'required']);

const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
const isList = (json: Json): json is readonly Json[] => Array.isArray(json);

function withoutProse(json: Json): Json {
  if (isList(json)) return json.map(withoutProse);
  if (!isObject(json)) return json;
  const kept = Object.entries(json).filter(([keyword]) => !PROSE.test(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => [
      keyword,
      DATA.has(keyword) ? value : NAMES.has(keyword) ? withoutProseIn(value) : withoutProse(value),
    ]),
  );
}

/** Of each member of a map from names, or of a list. */
function withoutProseIn(json: Json): Json {
  if (!isObject(json)) return withoutProse(json);
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, withoutProse(value)]));
}

/** The paths with the operations that are wanted, and what all operations of a path share. */
function wantedPaths(paths: JsonObject): JsonObject {
  const wanted = Object.entries(paths).map(([path, operations]) => {
    const kept = Object.entries(isObject(operations) ? operations : {}).filter(
      ([key, value]) => key === 'parameters' || (isObject(value) && OPERATIONS.has(String(value['operationId']))),
    );
    return [path, Object.fromEntries(kept)] as const;
  });
  return Object.fromEntries(
    wanted.filter(([, operations]) => Object.keys(operations).some((key) => key !== 'parameters')),
  );
}

function referencesIn(json: Json): readonly string[] {
  if (isList(json)) return json.flatMap(referencesIn);
  if (!isObject(json)) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : referencesIn(value),
  );
}

/** All that the wanted paths refer to, directly or not, as [kind, name, value]. */
function componentsOf(paths: JsonObject, components: JsonObject): JsonObject {
  const found = new Map<string, Map<string, Json>>();
  const open = [...referencesIn(paths)];
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    const [, , kind = '', name = ''] = reference.split('/');
    const group = components[kind];
    const value = isObject(group) ? group[name] : undefined;
    if (value === undefined) throw new Error(`${reference} leads nowhere`);
    const members = found.get(kind) ?? new Map<string, Json>();
    found.set(kind, members);
    if (members.has(name)) continue;
    const bare = withoutProse(value);
    members.set(name, bare);
    open.push(...referencesIn(bare));
  }
  const sorted = [...found].sort().map(([kind, members]) => [kind, Object.fromEntries([...members].sort())] as const);
  return Object.fromEntries(sorted);
}

function subsetOf(description: JsonObject): JsonObject {
  const { openapi = null, info = null, paths = null, components = null } = description;
  if (!isObject(paths) || !isObject(components) || !isObject(info)) throw new Error('This is no OpenAPI description');
  const wanted = withoutProseIn(wantedPaths(paths));
  if (!isObject(wanted)) throw new Error('There are no paths');
  const { version = null } = info;
  return {
    openapi,
    info: { title: "A part of GitHub's REST API", version },
    paths: wanted,
    components: componentsOf(wanted, components),
  };
}

const [from] = process.argv.slice(2);
if (from === undefined) throw new Error('Name the description: node scripts/openapi-subset.ts api.github.com.json');
const subset = subsetOf(JSON.parse(readFileSync(from, 'utf8')));
const present = new Set(JSON.stringify(subset).match(/(?<="operationId":")[^"]+/g));
const missing = [...OPERATIONS].filter((operation) => !present.has(operation));
if (missing.length > 0) throw new Error(`GitHub describes no ${missing.join(', ')}`);
const file = join(import.meta.dirname, '../test/support/github-openapi.json');
writeFileSync(file, `${JSON.stringify(subset, null, 1)}\n`);
console.log(`${present.size} operations, ${readFileSync(file).length} bytes`);
