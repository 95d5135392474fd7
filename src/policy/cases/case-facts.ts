/** The facts that a case of a policy's own tests speaks of, written out. */
import type {
  Change,
  CommitProvenance,
  Content,
  Evidence,
  Facts,
  FileChange,
  FileProvenance,
  Origin,
  Provenance,
} from '../../model.ts';
import { recounted } from '../origins/recount.ts';
import type { Case, CheckSpec } from './case-file.ts';
import { BASE, forgeOf, HEAD } from './case-forge.ts';

const shaOf = (i: number): string => String(i + 1).padStart(40, '0');

/** What a case leaves out of the forge's facts is unknown, as it is without a token. */
export function factsOf(given: Case): Facts {
  const change = changeOf(given);
  return {
    change,
    provenance: provenanceOf(given),
    results: Object.entries(given.checks).map(([name, one]) =>
      resultOf(name, typeof one === 'string' ? { status: one, findings: [], 'not-checked': 0 } : one),
    ),
    forge: forgeOf(given),
  };
}

function changeOf({ commits, files, title, branch, opener, 'opener-is': kind }: Case): Change {
  const identity = { name: 'Somebody', email: 'somebody@example.com' };
  const described = new Map(files.map((one) => [one.path, one]));
  const paths = [...new Set([...commits.flatMap(({ adds }) => Object.keys(adds)), ...described.keys()])].sort();
  return {
    ...{ repository: 'example/project', number: 1, base: BASE, target: BASE, head: HEAD, body: null, notes: [] },
    title: title ?? null,
    branch: branch ?? null,
    opener: { login: `user-${opener}`, id: opener, kind },
    commits: commits.map((one, i) => ({
      sha: shaOf(i),
      parents: [],
      author: identity,
      committer: identity,
      message: one.message ?? disclosureOf(one),
      forge: {
        author: { login: `user-${opener}`, id: opener, kind },
        committer: null,
        signature: one.signed === undefined ? null : { isValid: one.signed, by: null },
        push: null,
      },
    })),
    files: paths.map((path) => fileOf(path, described.get(path), commits)),
  };
}

/** What evidence of the case quotes: a message of its own that does not hold it says nothing of an agent. */
const disclosureOf = ({ agent = 'AI', model }: Case['commits'][number]): string =>
  `Assisted-by: ${agent}${model === undefined ? '' : `:${model}`}`;

function fileOf(path: string, given: Case['files'][number] | undefined, commits: Case['commits']): FileChange {
  const { is = 'changed', from, removed = 0 } = given ?? {};
  const brought = commits.flatMap(({ adds }, i) => Array.from({ length: adds[path] ?? 0 }, () => shaOf(i)));
  return {
    path,
    from: from ?? (is === 'new' ? null : path),
    mode: is === 'removed' ? null : is === 'symlink' ? '120000' : is === 'submodule' ? '160000' : '100644',
    content: contentOf(is),
    added: brought.map((commit, i) => ({ number: i + 1, commit, at: { path, number: i + 1 } })),
    removed,
    upkeep: 'source',
  };
}

function contentOf(is: Case['files'][number]['is']): Content {
  return is === 'changed' || is === 'new' ? { kind: 'text', text: '' } : { kind: is };
}

function provenanceOf({ commits }: Case): Provenance {
  const files = new Map<string, FileProvenance>();
  for (const [i, { by: origin, agent = null, adds }] of commits.entries()) {
    for (const [path, count] of Object.entries(adds)) {
      if (count === 0) continue;
      const spans = files.get(path)?.spans ?? [];
      const from = (spans.at(-1)?.to ?? 0) + 1;
      files.set(path, {
        path,
        spans: [...spans, { path, from, to: from + count - 1, origin, agent, commit: shaOf(i) }],
      });
    }
  }
  const none = { agent: 0, human: 0, automation: 0, mixed: 0, unknown: 0 } satisfies Record<Origin, number>;
  const empty: Provenance = {
    origin: 'unknown',
    lines: none,
    agents: [],
    commits: [],
    files: [],
    evidence: [],
    notes: [],
  };
  return recounted(empty, [...files.values()], commits.map(commitOf));
}

function commitOf(given: Case['commits'][number], i: number): CommitProvenance {
  const { by: origin, trust } = given;
  const [agent, model, tier] = [given.agent ?? null, given.model ?? null, given.tier ?? null];
  const scope = { kind: 'commit', sha: shaOf(i) } as const;
  const evidence: readonly Evidence[] =
    origin === 'unknown'
      ? []
      : [{ claims: origin, agent, model, tier, trust, scope, signal: 'case', quote: disclosureOf(given) }];
  return { sha: shaOf(i), origin, agent, model, tier, operator: null, evidence };
}

function resultOf(name: string, { status, findings, 'not-checked': count }: CheckSpec): Facts['results'][number] {
  const stamped = findings.map((one) => ({
    ...{ ...one, from: 1, to: 1, message: one.rule, agent: null, fingerprint: '0'.repeat(16) },
    origin: 'unknown' as const,
  }));
  const notChecked = count > 0 ? [{ why: 'the case says so', count }] : [];
  return { check: name, status, because: 'the case says so', examined: 1, findings: stamped, notChecked, verified: [] };
}
