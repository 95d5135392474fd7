/** Why the runner offers no service for artifacts; null where it does. */
type Env = Readonly<Record<string, string | undefined>>;

export function artifactObstacle(env: Env): string | null {
  if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL']) return 'the runner gave no token for it';
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  // GitHub Enterprise Server speaks an older protocol; the client refuses, and warns of it by itself.
  return /^https?:\/\/(github\.com|[^/]+\.(ghe\.com|localhost))(:\d+)?\/?$/i.test(server)
    ? null
    : `\`${server}\` takes none of ours`;
}
