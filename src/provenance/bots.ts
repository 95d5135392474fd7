/** Automation that is no AI agent, as data: release, dependency, formatting, translation and merge bots. What they write is nobody's prose and no agent's. */

export interface Bot {
  readonly name: string;
  /** Accounts, lower case; also read out of the forge's own addresses. */
  readonly logins?: readonly string[];
  /** Display names, lower case, whole. */
  readonly names?: readonly string[];
  /** Addresses, lower case, whole. */
  readonly emails?: readonly string[];
  /**
   * Accounts with their numbers, `49699333+dependabot[bot]`, of apps that write one kind of thing, so that a commit for
   * which the forge vouches is that. Not those that run or copy what others write. The number, because a name that
   * nobody has, or has any more, is anybody's to take.
   */
  readonly accounts?: readonly string[];
}

export const bots: readonly Bot[] = [
  {
    name: 'Dependabot',
    logins: ['dependabot[bot]', 'dependabot-preview[bot]'],
    emails: ['support@dependabot.com'],
    accounts: ['49699333+dependabot[bot]'],
  },
  {
    name: 'Renovate',
    logins: ['renovate[bot]', 'renovate-bot', 'renovatebot', 'self-hosted-renovate[bot]', 'mend-for-github-com[bot]'],
    names: ['renovate bot', 'whitesource renovate', 'mend renovate'],
    emails: ['bot@renovateapp.com'],
    accounts: ['29139614+renovate[bot]'],
  },
  {
    name: 'GitHub Actions',
    logins: ['github-actions[bot]', 'github-merge-queue', 'github-merge-queue[bot]', 'actions-user'],
    names: ['github action', 'github actions', 'github-actions', 'github actions bot', 'actions-user', 'actions-bot'],
    emails: ['action@github.com', 'actions@github.com', 'github-actions@github.com', 'bot@github.com'],
  },
  { name: 'pre-commit.ci', logins: ['pre-commit-ci[bot]', 'pre-commit-ci-lite[bot]'] },
  { name: 'autofix.ci', logins: ['autofix-ci[bot]'] },
  { name: 'Mergify', logins: ['mergify[bot]'] },
  { name: 'Kodiak', logins: ['kodiakhq[bot]'] },
  { name: 'Bors', logins: ['bors[bot]', 'bors-servo', 'rust-bors[bot]'], names: ['bors'] },
  { name: 'Release Please', logins: ['release-please[bot]'] },
  {
    name: 'semantic-release',
    logins: ['semantic-release-bot'],
    names: ['semantic-release-bot'],
    emails: ['semantic-release-bot@martynus.net'],
  },
  { name: 'Changesets', logins: ['changeset-bot[bot]', 'changesets[bot]'] },
  { name: 'Snyk', logins: ['snyk-bot', 'snyk[bot]', 'snyk-io[bot]'], names: ['snyk-bot', 'snyk bot'] },
  { name: 'Greenkeeper', logins: ['greenkeeper[bot]', 'greenkeeperio-bot'], names: ['greenkeeper'] },
  { name: 'Depfu', logins: ['depfu[bot]'], accounts: ['23717796+depfu[bot]'] },
  { name: 'PyUp', logins: ['pyup-bot'], names: ['pyup-bot'] },
  { name: 'Scala Steward', logins: ['scala-steward', 'scala-steward-bot'], names: ['scala steward', 'scala-steward'] },
  {
    name: 'StepSecurity',
    logins: ['step-security-bot', 'stepsecurity-int[bot]', 'stepsecurity-app[bot]'],
    names: ['stepsecurity bot'],
    emails: ['bot@stepsecurity.io'],
  },
  { name: 'Excavator', logins: ['svc-excavator-bot'], names: ['svc-excavator-bot', 'excavator bot'] },
  { name: 'All Contributors', logins: ['allcontributors[bot]'], accounts: ['46447321+allcontributors[bot]'] },
  { name: 'Imgbot', logins: ['imgbot[bot]'], names: ['imgbotapp'], accounts: ['31301654+imgbot[bot]'] },
  {
    name: 'Weblate',
    logins: ['weblate'],
    names: ['weblate', 'weblate (bot)', 'hosted weblate'],
    emails: ['hosted@weblate.org', 'noreply@weblate.org'],
  },
  { name: 'Transifex', logins: ['transifex-integration[bot]'], emails: ['transifex@transifex.com'] },
  { name: 'Crowdin', logins: ['crowdin-bot'], names: ['crowdin bot'], emails: ['support+bot@crowdin.com'] },
  { name: 'Codecov', logins: ['codecov[bot]', 'codecov-io'] },
  {
    name: 'Stainless',
    logins: ['stainless-app[bot]', 'stainless-bot'],
    names: ['stainless bot'],
    emails: ['bot@stainlessapi.com'],
  },
  { name: 'Fern', logins: ['fern-api[bot]'] },
  { name: 'Speakeasy', logins: ['speakeasybot', 'speakeasy-github[bot]', 'speakeasy-bot'] },
  {
    name: 'Gemini CLI release robot',
    logins: ['gemini-cli-robot'],
    names: ['gemini-cli-robot'],
    emails: ['gemini-cli-robot@google.com'],
  },
  {
    name: "Google's maintenance bots",
    logins: [
      'google-github-actions-bot',
      'google-cloud-policy-bot[bot]',
      'yoshi-code-bot',
      'yoshi-automation',
      'gcf-owl-bot[bot]',
      'dpebot',
    ],
    emails: ['dpebot@google.com', 'github-actions-bot@google.com', 'yoshi-automation@google.com'],
  },
  { name: 'Kubernetes Prow', logins: ['k8s-ci-robot', 'k8s-triage-robot'], names: ['kubernetes prow robot'] },
  { name: 'Nixpkgs update', logins: ['r-ryantm'], names: ['r. ryantm'] },
  { name: 'DeepSource transformers', logins: ['deepsource-autofix[bot]', 'deepsourcebot'] },
  { name: 'GitLab', names: ['gitlab ci', 'gitlab bot'] },
  { name: 'Azure Pipelines', logins: ['azure-pipelines[bot]', 'dotnet-maestro[bot]', 'dotnet-bot'] },
  { name: 'Travis', names: ['travis ci', 'travis-ci'], emails: ['builds@travis-ci.com', 'builds@travis-ci.org'] },
  { name: 'CircleCI', names: ['circleci', 'circle ci'] },
  { name: 'Jenkins', names: ['jenkins', 'jenkins-ci', 'jenkinsci'] },
];
