/** Answers REST requests from a test's state, each request and each answer held to GitHub's OpenAPI description. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenAPIBackend } from 'openapi-backend';
import { ACTIONS_ROUTES } from './github-actions.ts';
import { collaboratorsOf, permissionOf, workflowRunOf } from './github-facts.ts';
import { GATE_ROUTES } from './github-rest-gate.ts';
import { settingsRoutes } from './github-settings.ts';
import { type ActivityState, type Answer, type GitHubState, type ReviewState, touch } from './github-state.ts';
import { labelOf, pullRequestOf, userOf } from './payloads.ts';

export interface RestRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Route {
  /** Any one of them will do, as `scope: level`. */
  readonly needs: readonly string[];
  answer(
    state: GitHubState,
    asked: Asked,
  ): { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };
}

/** OpenAPI 3.0 lets `nullable` stand beside `allOf` and the like; JSON Schema knows it only beside a type. */
function nullsSpelledOut(_key: string, json: unknown): unknown {
  if (typeof json !== 'object' || json === null || !('nullable' in json) || 'type' in json) return json;
  const { nullable, ...rest } = json;
  return nullable === true ? { anyOf: [rest, { type: 'object', nullable: true, maxProperties: 0 }] } : rest;
}

const description = readFileSync(join(import.meta.dirname, 'github-openapi.json'), 'utf8');
const definition = JSON.parse(description, nullsSpelledOut);
let opened: Promise<OpenAPIBackend> | undefined;

async function open(): Promise<OpenAPIBackend> {
  const backend = new OpenAPIBackend({
    definition,
    quick: true,
    strict: false,
    ajvOpts: {
      strict: false,
      formats: {
        uri: (text: string) => URL.canParse(text),
        'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text)),
        int64: true,
        email: true,
      },
    },
  });
  await backend.init();
  return backend;
}

/** Answers one request, as far as GitHub would be asked by us: what the state cannot answer yet is 501, and a violation. */
export async function answerRest(state: GitHubState, request: RestRequest): Promise<Answer> {
  opened ??= open();
  const backend = await opened;
  const operation = backend.matchOperation(request);
  const id = operation?.operationId ?? '';
  const route = ROUTES[id];
  if (operation === undefined || route === undefined)
    return refusal(501, `The stand-in knows no ${request.method} ${request.path}`);
  const faults = backend.validateRequest(request, operation).errors ?? [];
  if (faults.length > 0)
    return refusal(
      422,
      `${id}, request: ${faults.map(({ instancePath, message }) => `${instancePath} ${message}`).join(', ')}`,
    );
  const denied = denialOf(state, request.path, route);
  if (denied !== undefined) return { ...denied, violations: [] };
  const { params, query, requestBody } = backend.router.parseRequest(request, operation);
  const { status, body, headers } = route.answer(state, { params, query, body: requestBody ?? {} });
  const wrong = status < 300 ? (backend.validateResponse(body, operation, status).errors ?? []) : [];
  return {
    status,
    body,
    ...(headers && { headers }),
    violations: wrong.map(({ instancePath, message }) => `${id}, answer: ${instancePath} ${message}`),
  };
}

const refusal = (status: number, message: string): Answer => ({ status, body: { message }, violations: [message] });

/** GitHub hides what is not there and what may not be seen behind the same answer, but says so when a permission is missing. */
function denialOf(
  state: GitHubState,
  path: string,
  { needs }: Route,
): { readonly status: number; readonly body: unknown } | undefined {
  const known = [state.repository, state.pull.headRepository].some((name) => `${path}/`.startsWith(`/repos/${name}/`));
  if (!known) return { status: 404, body: { message: 'Not Found' } };
  const granted = needs.find(
    (need) => state.permissions.has(need) || state.permissions.has(need.replace(/read$/, 'write')),
  );
  if (granted !== undefined) state.used.add(granted);
  return granted !== undefined
    ? undefined
    : { status: 403, body: { message: 'Resource not accessible by integration' } };
}

const notFound = { status: 404, body: { message: 'Not Found' } };
const labels = ({ pull }: GitHubState) => pull.labels.map(labelOf);

function reviewOf(state: GitHubState, { id, author, state: decision, commit, submittedAt }: ReviewState) {
  const url = `https://api.github.com/repos/${state.repository}/pulls/${state.pull.number}`;
  return {
    id,
    node_id: `PRR_${id}`,
    user: author === null ? null : userOf(author),
    body: '',
    state: decision,
    html_url: `${url}#${id}`,
    pull_request_url: url,
    _links: { html: { href: `${url}#${id}` }, pull_request: { href: url } },
    submitted_at: submittedAt ?? undefined,
    commit_id: commit,
    author_association: 'NONE',
  };
}

function activityOf(state: GitHubState, { before, after, type, actor, at }: ActivityState, index: number) {
  return {
    id: 9000 + index,
    node_id: `PSH_${index}`,
    before,
    after,
    ref: `refs/heads/${state.pull.head.ref}`,
    timestamp: at ?? new Date(Date.parse('2026-01-01T00:00:00Z') + index * 60_000).toISOString(),
    activity_type: type,
    actor: actor === null ? null : userOf(actor),
  };
}

const DECISIONS = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

const ROUTES: Readonly<Record<string, Route>> = {
  ...ACTIONS_ROUTES,
  ...GATE_ROUTES,
  ...settingsRoutes,
  'pulls/get': {
    needs: ['pull-requests: read'],
    answer: (state, { params }) =>
      Number(params['pull_number']) === state.pull.number ? { status: 200, body: pullRequestOf(state.pull) } : notFound,
  },
  'issues/list-labels-on-issue': {
    needs: ['issues: read', 'pull-requests: read'],
    answer: (state) => ({ status: 200, body: labels(state).slice(0, state.largestPage) }),
  },
  'issues/add-labels': {
    needs: ['issues: write', 'pull-requests: write'],
    answer: (state, { body }) => {
      const names = Array.isArray(body['labels']) ? body['labels'].map(String) : [];
      const added = names.filter((name) => !state.pull.labels.includes(name));
      state.pull.labels.push(...added);
      const by = state.viewer;
      state.facts.labelings.push(...added.map((label) => ({ label, by, at: new Date().toISOString() })));
      touch(state);
      return { status: 200, body: labels(state) };
    },
  },
  'issues/remove-label': {
    needs: ['issues: write', 'pull-requests: write'],
    answer: (state, { params }) => {
      const at = state.pull.labels.indexOf(decodeURIComponent(params['name'] ?? ''));
      if (at === -1) return notFound;
      state.pull.labels.splice(at, 1);
      touch(state);
      return { status: 200, body: labels(state) };
    },
  },
  'repos/list-activities': {
    needs: ['contents: read'],
    answer: (state, { query }) => {
      const isBranch = query['ref'] === `refs/heads/${state.pull.head.ref}`;
      const most = Math.min(Number(query['per_page'] ?? 30), state.largestPage);
      const all = isBranch ? state.activity.map((one, index) => activityOf(state, one, index)) : [];
      return { status: 200, body: all.reverse().slice(0, most) };
    },
  },
  'repos/get-collaborator-permission-level': {
    needs: ['contents: read', 'pull-requests: read'],
    answer: ({ facts }, { params }) => ({ status: 200, body: permissionOf(facts, params['username'] ?? '') }),
  },
  'repos/list-collaborators': {
    needs: ['contents: write'],
    answer: ({ facts, largestPage }) => ({ status: 200, body: collaboratorsOf(facts).slice(0, largestPage) }),
  },
  'actions/get-workflow-run': {
    needs: ['actions: read'],
    answer: ({ facts, repository }, { params }) => {
      const body = workflowRunOf(facts, Number(params['run_id']), repository);
      return body === undefined ? notFound : { status: 200, body };
    },
  },
  'pulls/list-reviews': {
    needs: ['pull-requests: read'],
    answer: (state) => ({
      status: 200,
      body: state.reviews.slice(0, state.largestPage).map((review) => reviewOf(state, review)),
    }),
  },
  'pulls/create-review': {
    needs: ['pull-requests: write'],
    answer: (state, { body }) => {
      const decision = Object.entries(DECISIONS).find(([event]) => event === body['event'])?.[1] ?? 'PENDING';
      const review: ReviewState = {
        id: state.reviews.length + 1,
        author: state.viewer,
        state: decision,
        commit: state.pull.head.sha,
        mayPush: state.viewer.type === 'User',
        submittedAt: decision === 'PENDING' ? null : '2026-01-01T00:00:00Z',
      };
      state.reviews.push(review);
      return { status: 200, body: reviewOf(state, review) };
    },
  },
  'pulls/dismiss-review': {
    needs: ['pull-requests: write'],
    answer: (state, { params }) => {
      const at = state.reviews.findIndex(({ id }) => id === Number(params['review_id']));
      if (at === -1) return notFound;
      state.reviews[at] = { ...state.reviews[at]!, state: 'DISMISSED' };
      return { status: 200, body: reviewOf(state, state.reviews[at]) };
    },
  },
};
