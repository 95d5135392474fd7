/** A policy is read as it was meant, or refused with the place, the text and the nearest right one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checks } from '../../../src/checks.ts';
import { UserError } from '../../../src/errors.ts';
import { conditions } from '../../../src/policy/conditions.ts';
import { parsePolicy } from '../../../src/policy/parsing/parse-policy.ts';
import { policyFrom, policyOf, refusal, requiring } from '../policies.ts';

const RULE = 'version: 1\nrules:\n  - name: a\n';

test('the product’s own example, without what is to come, is read', () => {
  const policy = policyOf(`version: 1
extends: []                        # other policies
unknown-origin: unknown            # or agent
rules:
  - name: nothing refers to what does not exist
    require: { checks: [imports, contracts] }
  - name: agent-written payment code has two readers and a canary
    when: { origin: agent, paths: ['src/payments/**'], agent-lines: { more-than: 20 } }
    require:
      approvals: { count: 2, from: { permission: write } }
      label: canary
    mode: enforce
`);
  expect(policy.rules.map(({ name, mode }) => [name, mode])).toEqual([
    ['nothing refers to what does not exist', 'warn'],
    ['agent-written payment code has two readers and a canary', 'enforce'],
  ]);
  expect(policy).toMatchObject({ source: 'assay.yml', unknownOrigin: 'unknown' });
});

test('without a file the built-in default applies, and it only warns', () => {
  const policy = parsePolicy(null, conditions, { checks, agents: [] });
  expect(policy.source).toBe('built-in default');
  expect(new Set(policy.rules.map(({ mode }) => mode))).toEqual(new Set(['warn']));
});

test.each([
  ['an empty file', '', '1:1: the file is empty; begin with `version: 1`'],
  ['a missing key', 'version: 1', '1:1: `rules` is missing'],
  ['another version', 'version: 2\nrules: [{name: a, require: {label: a}}]', '1:10: `version`: wanted `1`, got `2`'],
  [
    'a quoted version',
    'version: "1"\nrules: [{name: a, require: {label: a}}]',
    '1:10: `version`: wanted `1` without quotes',
  ],
  [
    'an unknown key of the file',
    `${RULE}    require: {label: a}\nunknown_origin: agent`,
    '5:1: unknown key `unknown_origin`; did you mean `unknown-origin`?',
  ],
  [
    'an unknown key of a rule',
    `${RULE}    requires: {label: a}`,
    '4:5: `rules`: unknown key `requires`; did you mean `require`? (and 1 more problem)',
  ],
  [
    'a misspelt condition',
    `${RULE}    require:\n      lable: a`,
    '5:7: `require`: unknown key `lable`; did you mean `label`?',
  ],
  [
    'an unknown check',
    `${RULE}    require: {checks: [import]}`,
    '4:24: `checks`: unknown value `import`; did you mean `imports`?',
  ],
  [
    'an unknown check with a limit',
    `${RULE}    require: {checks: {contract: {}}}`,
    '4:24: `checks`: unknown key `contract`; did you mean `contracts`?',
  ],
  [
    'an unknown origin',
    `${RULE}    require: {origin: agnet}`,
    '4:23: `origin`: unknown value `agnet`; did you mean `agent`?',
  ],
  [
    'an unknown origin in a list',
    `${RULE}    require: {origin: [agent, robot]}`,
    '4:31: `origin`: unknown value `robot`',
  ],
  [
    'an unknown mode',
    `${RULE}    require: {label: a}\n    mode: enforced`,
    '5:11: `mode`: unknown value `enforced`; did you mean `enforce`?',
  ],
  [
    'an unknown permission',
    `${RULE}    require: {approvals: {count: 1, from: {permission: owner}}}`,
    '4:56: `permission`: unknown value `owner`',
  ],
  [
    'a value of another kind',
    `${RULE}    require: {approvals: two}`,
    '4:26: `approvals`: wanted a number or keys and values, got `two`',
  ],
  ['no approvals at all', `${RULE}    require: {approvals: 0}`, '4:26: `approvals`: wanted at least 1, got `0`'],
  ['a requirement that says nothing', `${RULE}    require: {}`, '4:14: `require`: needs at least one condition'],
  ['a list of nothing', `${RULE}    require: {all: []}`, '4:20: `all`: wanted at least 1 entry, got an empty list'],
  ['no rules', 'version: 1\nrules: []', '2:8: `rules`: wanted at least 1 entry, got an empty list'],
  [
    'bounds that exclude each other',
    `${RULE}    require: {agent-lines: {more-than: 5, less-than: 3}}`,
    '4:28: `agent-lines`: no number can be within these bounds',
  ],
  ['no bound', `${RULE}    require: {agent-lines: {}}`, '4:28: `agent-lines`: needs `more-than`'],
  [
    'a folder for a glob',
    `${RULE}    require: {paths: [src/]}`,
    '4:23: `paths`: `src/` names a folder; write `src/**` for everything in it',
  ],
  [
    'two rules of one name',
    `${RULE}    require: {label: a}\n  - name: a\n    require: {label: b}`,
    '5:11: `name`: another rule is called `a`',
  ],
  [
    'a name with a line break',
    'version: 1\nrules: [{name: "a\\nb", require: {label: a}}]',
    '2:16: `name`: must be one line',
  ],
  [
    'an extended policy',
    `extends: [other]\n${RULE}    require: {label: a}`,
    '1:11: `extends`: `other` must be a file in `.github/policies/`, or `owner/repository/path@commit`',
  ],
  [
    'an override by a word',
    `${RULE}    require: {label: a}\n    override: {by: x}`,
    '5:20: `by`: wanted keys and values, got `x`',
  ],
  [
    'nesting',
    `${RULE}    require: {not: {any: [{not: {all: [{not: {not: {label: a}}}]}}]}}`,
    '4:14: `require`: nests `all`, `any`, `at-least` and `not` more than 5 deep',
  ],
  ['a list where keys are wanted', '- 1', '1:1: wanted keys and values, got 1 entry'],
])('%s is refused with its place', (_, text, message) => {
  const error = refusal(text);
  expect(error).toBeInstanceOf(UserError);
  expect(error.message).toContain(`assay.yml:${message}`);
  expect(error.message).not.toContain('\n');
});

describe('YAML', () => {
  test.each([
    [
      'a key that stands twice',
      `${RULE}    require: {label: a}\n    mode: off\n    mode: warn`,
      '6:5: the key `mode` stands here twice',
    ],
    ['a tag', `${RULE}    require: {label: !!str a}`, '4:28: tags are not read here'],
    ['a tag on a key', `${RULE}    require: {!!str label: a}`, 'tags are not read here'],
    ['a code tag', `${RULE}    require: !!js/function "x"`, '4:14: tags are not read here'],
    ['a merge key', `${RULE}    require: {<<: {label: a}}`, 'unknown key `<<`'],
    ['an unknown alias', `${RULE}    require: {label: *x}`, '4:22: nothing before it is called `x`'],
    ['an anchor that stands twice', 'a: &x 1\nb: &x 2', '2:7: the anchor `x` stands here twice'],
    ['a value that holds itself', 'a: &x [*x]', 'nested more than 32 deep'],
    ['an octal number', `${RULE}    require: {approvals: 010}`, '4:26: `010` would be read as `10`'],
    ['a hexadecimal number', `${RULE}    require: {approvals: 0x2}`, '4:26: `0x2` would be read as `2`'],
    ['a float', `${RULE}    require: {approvals: 1.0}`, '4:26: `1.0` would be read as `1`'],
    ['a capital truth value', `${RULE}    require: {label: True}`, '4:22: `True` would be read as `true`'],
    ['an empty value', `${RULE}    require: {label: }`, '4:22: `label`: wanted text or a list, got nothing'],
    ['a tab as indentation', `${RULE}\trequire: x`, '4:1: not valid YAML'],
    ['several documents', `${RULE}    require: {label: a}\n---\nversion: 1`, 'not valid YAML'],
    ['a NUL', 'version: 1\nrules: "a\0b"', '2:10: control character `<U+0000>`'],
    ['a list as a key', '[a]: b', 'not valid YAML'],
    [
      'a key of the object itself',
      `${RULE}    require: {__proto__: {label: a}}`,
      '4:15: `require`: unknown key `__proto__`',
    ],
    ['too much of it', `# ${'x'.repeat(300_000)}`, '1:1: the file is longer than'],
    ['too deep a nest', `a: ${'['.repeat(40)}${']'.repeat(40)}`, 'nested more than 32 deep'],
    ['too many values', `a: [${'1,'.repeat(11_000)}]`, 'more than 10000 values'],
  ])('%s is refused', (_, text, message) => {
    expect(refusal(text).message).toContain(message);
  });

  test('`no` and `on` are words, as YAML 1.2 says, even when the file asks for 1.1', () => {
    const digest = requiring({ label: ['no', 'on'] }).digest;
    expect(
      policyOf('%YAML 1.1\n---\nversion: 1\nrules: [{name: it is well, mode: enforce, require: {label: [no, on]}}]')
        .digest,
    ).toBe(digest);
  });

  test('a byte order mark and Windows line ends change nothing', () => {
    const text = `${RULE}    require: {label: a}\n`;
    expect(policyOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`).digest).toBe(policyOf(text).digest);
  });

  test('an alias repeats what its anchor names', () => {
    const text = `version: 1
rules:
  - { name: a, require: { label: x, paths: &money ['src/payments/**'] } }
  - { name: b, require: { label: y, paths: *money } }`;
    expect(policyOf(text).rules).toHaveLength(2);
  });

  const laughs = [
    'a0: &a0 [x, x]',
    ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
  ].join('\n');
  test.each([
    ['a billion laughs', laughs],
    ['brackets', '['.repeat(262_000)],
    ['balanced brackets', `${'['.repeat(130_000)}${']'.repeat(130_000)}`],
    ['braces', '{'.repeat(262_000)],
    ['dashes', '- '.repeat(131_000)],
    ['questions', '? '.repeat(131_000)],
    ['colons', 'a: '.repeat(87_000)],
    ['commas', `[${','.repeat(60_000)}`],
    ['anchors', `a: ${'&a '.repeat(87_000)}`],
    ['aliases', `a: &a 1\nb: [${'*a,'.repeat(87_000)}]`],
    ['keys', Array.from({ length: 25_000 }, (_, i) => `k${i}:`).join('\n')],
    ['errors', ']'.repeat(60_000)],
    ['one scalar', `a: "${'x'.repeat(262_000)}`],
    ['documents', '---\n'.repeat(65_000)],
  ])('a bomb of %s is refused in bounded time', (_, text) => {
    const start = performance.now();
    expect(refusal(text)).toBeInstanceOf(UserError);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

test('nothing but a UserError is ever thrown, whatever the text', () => {
  const token = fc.constantFrom(
    'version: 1',
    'rules:',
    '- name: a',
    'require:',
    'when: {',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    ': ',
    '- ',
    '? ',
    '\n',
    '  ',
    '"',
    "'",
    '|',
    '>',
    '!!x ',
    '#',
    'label',
    'not',
    'paths',
    '{a,b}',
    '%',
    '---',
    '\t',
    '<<',
    '~',
    '0x1',
    '\u{1F600}',
    '\uFEFF',
    'origin: agent',
    'checks: [imports]',
    ',',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      try {
        policyOf(written);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
    { numRuns: 500 },
  );
});

test('nothing but a UserError is ever thrown, whatever the value', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom('rules', 'require', 'when', 'whole'), (json, where) => {
      const value: unknown = JSON.parse(json);
      const rule = { name: 'a', require: { label: 'a' } };
      const file = {
        rules: { version: 1, rules: value },
        require: { version: 1, rules: [{ name: 'a', require: value }] },
        when: { version: 1, rules: [{ ...rule, when: value }] },
        whole: value,
      };
      try {
        policyFrom(file[where]);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
    { numRuns: 300 },
  );
});

describe('the digest', () => {
  const digest = (rules: string, head = 'version: 1'): string => policyOf(`${head}\nrules:\n${rules}`).digest;
  const plain = digest('  - { name: a, require: { label: x, approvals: { count: 1, from: anyone } } }');

  test('is a SHA-256', () => expect(plain).toMatch(/^[0-9a-f]{64}$/));

  test.each([
    [
      'comments and layout',
      '  - name: a # yes\n    require:\n      label: "x"\n      approvals:\n        count: 1\n        from: anyone',
    ],
    ['the order of keys', '  - { require: { approvals: { from: anyone, count: 1 }, label: x }, name: a }'],
    [
      'a default that is written out',
      '  - { name: a, mode: warn, require: { label: x, approvals: { count: 1, from: anyone } } }',
    ],
  ])('does not hang on %s', (_, rules) => expect(digest(rules)).toBe(plain));

  test.each([
    ['a name', '  - { name: b, require: { label: x, approvals: { count: 1, from: anyone } } }'],
    ['a mode', '  - { name: a, mode: observe, require: { label: x, approvals: { count: 1, from: anyone } } }'],
    ['an option', '  - { name: a, require: { label: x, approvals: { count: 2, from: anyone } } }'],
    ['a path', '  - { name: a, require: { paths: [a], label: x, approvals: { count: 1, from: anyone } } }'],
    ['a position', '  - { name: a, when: { label: x }, require: { approvals: { count: 1, from: anyone } } }'],
  ])('changes with %s', (_, rules) => expect(digest(rules)).not.toBe(plain));

  test('changes with what unknown lines count as', () => {
    const rules = '  - { name: a, require: { label: x } }';
    expect(digest(rules, 'version: 1\nunknown-origin: agent')).not.toBe(digest(rules));
  });
});
