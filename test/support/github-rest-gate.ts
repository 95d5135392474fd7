/** The routes by which a gate publishes: statuses, comments, reviewers. */
import type { Route } from './github-rest.ts';
import { type CommentState, type GitHubState, pullsOf, type StatusState, tick, touch } from './github-state.ts';
import { examplesOf, pullRequestOf, userOf } from './payloads.ts';

const notFound = { status: 404, body: { message: 'Not Found' } };

const API = 'https://api.github.com';

function statusOf(state: GitHubState, status: StatusState, id: number) {
  return {
    url: `${API}/repos/${state.repository}/statuses/${status.sha}`,
    avatar_url: null,
    id: 3000 + id,
    node_id: `SC_${id}`,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: userOf(status.creator),
  };
}

const [exampleComment] = examplesOf('issue_comment') as unknown as readonly { readonly comment: object }[];

function commentOf(state: GitHubState, comment: CommentState) {
  const url = `${API}/repos/${state.repository}/issues`;
  return {
    ...exampleComment?.comment,
    id: comment.id,
    url: `${url}/comments/${comment.id}`,
    issue_url: `${url}/${comment.pull}`,
    user: userOf(comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
  };
}

/** As the list of pull requests shows one. */
const simplePullOf = (state: GitHubState) => ({
  ...pullRequestOf(state.pull),
  requested_reviewers: state.requested.map(userOf),
});

const isKnown = (state: GitHubState, number: unknown): boolean =>
  pullsOf(state).some((pull) => pull.number === Number(number));

export const GATE_ROUTES: Readonly<Record<string, Route>> = {
  'repos/create-commit-status': {
    needs: ['statuses: write'],
    answer: (state, { params, body }) => {
      // GitHub refuses longer ones; its description does not say so.
      if (String(body['description'] ?? '').length > 140)
        return { status: 422, body: { message: 'Validation Failed' } };
      const status = {
        sha: params['sha'] ?? '',
        state: body['state'] as StatusState['state'],
        context: String(body['context'] ?? 'default'),
        description: (body['description'] as string | undefined) ?? null,
        targetUrl: (body['target_url'] as string | undefined) ?? null,
        creator: state.viewer,
        createdAt: tick(state),
      };
      state.statuses.push(status);
      return { status: 201, body: statusOf(state, status, state.statuses.length) };
    },
  },
  'code-scanning/upload-sarif': {
    needs: ['security-events: write'],
    answer: (state, { body }) => {
      const { commit_sha: commit, ref, sarif } = body as Readonly<Record<string, string>>;
      state.sarifs.push({ commit: commit ?? '', ref: ref ?? '', sarif: sarif ?? '' });
      const id = `00000000-0000-4000-8000-${String(state.sarifs.length).padStart(12, '0')}`;
      return { status: 202, body: { id, url: `${API}/repos/${state.repository}/code-scanning/sarifs/${id}` } };
    },
  },
  'pulls/request-reviewers': {
    needs: ['pull-requests: write'],
    answer: (state, { body }) => {
      const logins = (body['reviewers'] as readonly string[] | undefined) ?? [];
      const people = state.suggested.filter(({ login }) => logins.includes(login));
      // GitHub refuses whoever is no collaborator, and the author.
      if (people.length < logins.length || logins.includes(state.pull.author.login))
        return { status: 422, body: { message: 'Reviews may only be requested from collaborators' } };
      state.requested.push(...people.filter(({ id }) => !state.requested.some((one) => one.id === id)));
      touch(state);
      return { status: 201, body: simplePullOf(state) };
    },
  },
  'issues/create-comment': {
    needs: ['issues: write', 'pull-requests: write'],
    answer: (state, { params, body }) => {
      const pull = Number(params['issue_number']);
      if (!isKnown(state, pull)) return notFound;
      const id = 7000 + Math.max(0, ...state.comments.map((one) => one.id - 6999));
      const comment = { id, pull, author: state.viewer, body: String(body['body']), createdAt: tick(state) };
      state.comments.push(comment);
      touch(state, pull);
      return { status: 201, body: commentOf(state, comment) };
    },
  },
  'issues/update-comment': {
    needs: ['issues: write', 'pull-requests: write'],
    answer: (state, { params, body }) => {
      const comment = state.comments.find(({ id }) => id === Number(params['comment_id']));
      if (comment === undefined) return notFound;
      comment.body = String(body['body']);
      comment.isEdited = true;
      touch(state, comment.pull);
      return { status: 200, body: commentOf(state, comment) };
    },
  },
  'issues/delete-comment': {
    needs: ['issues: write', 'pull-requests: write'],
    answer: (state, { params }) => {
      const at = state.comments.findIndex(({ id }) => id === Number(params['comment_id']));
      if (at < 0) return notFound;
      state.comments.splice(at, 1);
      return { status: 204, body: null };
    },
  },
};
