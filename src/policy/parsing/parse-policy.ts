/** A policy's files become one policy, or an error that says where they are wrong, what stands there and what would be right. */
import type { DeclaredAgent, Path, PolicyPart } from '../../model.ts';
import type { Condition } from '../condition.ts';
import { pathsOf } from '../patterns/glob-list.ts';
import type { Expression, Policy, Rule } from '../policy.ts';
import type { PolicyFile } from '../schema/file-schema.ts';
import type { KnownAgent } from '../schema/mark-clashes.ts';
import { defaultPolicy } from '../texts/default-policy.ts';
import { directoryFiles, inOrder, type Texts, type Written } from '../texts/referenced-files.ts';
import { failIn, readYaml } from '../texts/yaml.ts';
import { quoted } from '../wording/phrases.ts';
import { digestOf } from './digest.ts';
import { type Known, type ParsedFile, parseFile, valueAt } from './parse-file.ts';

/**
 * Null: the built-in default.
 * Throws a `UserError` alone: `<source>:<line>:<column>: <what>`, both one-based, columns in UTF-16 units.
 */
export function parsePolicy(written: Written | Texts | null, conditions: readonly Condition[], known: Known): Policy {
  const root: Texts = { others: new Map(), ...(written ?? defaultPolicy) };
  const parts: ParsedFile[] = [];
  // Agents of what is extended are known ones afterwards: no bot can have their marks, and conditions may name them.
  const asKnown = (): Known => {
    const declared = parts.flatMap(({ file }) => file.agents.map(knownAgent));
    return { ...known, agents: [...known.agents, ...declared] };
  };
  for (const file of [...inOrder(root, extendsOf, refuseEntry), root])
    parts.push(parseFile(file, conditions, asKnown()));
  for (const file of directoryFiles(root)) parts.push(directoryPart(file, conditions, asKnown()));
  refuseNamesakes(parts);
  const file = merged(parts.map((part) => part.file));
  const rules = parts.flatMap((part) => part.rules);
  return {
    source: root.source,
    digest: digestOf({ ...file, rules }),
    unknownOrigin: file['unknown-origin'],
    declares: { agents: file.agents, bots: file.bots },
    baseline: baselineOf(root, parts),
    parts: textsIn(root),
    rules,
  };
}

function textsIn({ text, source, others }: Texts): readonly PolicyPart[] {
  return [{ name: null, text, source }, ...[...others].map(([name, { text, source }]) => ({ name, text, source }))];
}

function knownAgent({ id, names, emails, logins }: DeclaredAgent): KnownAgent {
  const lower = (texts: readonly string[]) => texts.map((text) => text.toLowerCase());
  return { id, names: lower(names), marks: { emails: lower(emails), logins: lower(logins) } };
}

function extendsOf({ text, source }: Written): readonly string[] {
  const list = valueAt(readYaml(text.replace(/^\uFEFF/, ''), failIn(text, source)).value, ['extends']);
  return Array.isArray(list) ? list.map(String) : [];
}

function refuseEntry({ text, source }: Written, entry: number, message: string): never {
  const fail = failIn(text.replace(/^\uFEFF/, ''), source);
  return fail(readYaml(text.replace(/^\uFEFF/, ''), fail).offsetOf(['extends', entry]), `\`extends\`: ${message}`);
}

/** What a directory says of itself alone: rules, and nothing that others would notice. */
const OF_DIRECTORIES: readonly string[] = ['version', 'conditions', 'rules'];

function directoryPart(
  written: Written & { readonly directory: string },
  conditions: readonly Condition[],
  known: Known,
): ParsedFile {
  const part = parseFile(written, conditions, known);
  const alien = Object.keys(valueAt(part.yaml.value, []) ?? {}).find((key) => !OF_DIRECTORIES.includes(key));
  if (alien !== undefined)
    part.fail(
      part.yaml.offsetOfKey([alien]),
      `${quoted(alien)} is for the whole repository: put it into the policy there`,
    );
  return { ...part, rules: part.rules.map((rule) => inDirectory(rule, written.directory)) };
}

/** The rule, of this directory alone: it applies where the change touches it, and sees nothing else. */
function inDirectory(rule: Rule, directory: Path): Rule {
  const paths = pathsOf([`${directory.replace(/[\\*?[\]{},!]/g, '\\$&')}/**`]);
  const within = (of: Expression): Expression => ({ kind: 'within', paths, of });
  return { ...rule, when: within(rule.when ?? { kind: 'all', of: [] }), require: within(rule.require) };
}

function refuseNamesakes(parts: readonly ParsedFile[]): void {
  const taken = new Map<string, string>();
  for (const { rules, fail, yaml } of parts) {
    for (const [i, { name, place }] of rules.entries()) {
      const other = taken.get(name);
      if (other !== undefined)
        fail(yaml.offsetOf(['rules', i, 'name']), `a rule in ${other} is called ${quoted(name)}`);
      taken.set(name, place.source);
    }
  }
}

/** What several files say together. The stricter word about the unknown counts. */
function merged(files: readonly PolicyFile[]): PolicyFile {
  const [first, ...others] = files;
  const all = [...(first === undefined ? [] : [first]), ...others];
  return {
    version: 1,
    extends: [],
    directories: false,
    'unknown-origin': all.some((file) => file['unknown-origin'] === 'agent') ? 'agent' : 'unknown',
    agents: all.flatMap(({ agents }) => agents),
    bots: all.flatMap(({ bots }) => bots),
    conditions: {},
    rules: all.flatMap(({ rules }) => rules),
  };
}

/** One fingerprint a line, what follows it is for people; `#` begins a comment. */
function baselineOf({ others }: Texts, parts: readonly ParsedFile[]): ReadonlySet<string> {
  const all = parts.flatMap(({ file, fail, yaml }) => {
    if (file.baseline === undefined) return [];
    const found = others.get(file.baseline);
    if (found === undefined) return fail(yaml.offsetOf(['baseline']), `there is no file ${quoted(file.baseline)}`);
    return found.text.split('\n').flatMap((line) => /^([0-9a-f]{16})(?:\s|$)/.exec(line)?.[1] ?? []);
  });
  return new Set(all);
}
