/** A difference as a finding: "behaviour changed", never "bug"; an error only where the change itself says that nothing should, or contradicts what is written down. */
import type { Found } from '../../exercise/comparison/both-versions.ts';
import { differenceOf } from '../../exercise/comparison/oracle.ts';
import type { Unmet } from '../../exercise/comparison/unmet.ts';
import type { Exercised } from '../../exercise/exercised.ts';
import type { Subject } from '../../exercise/functions/functions.ts';
import { leftBy, printList } from '../../exercise/regression-test/arguments.ts';
import type { Writing } from '../../exercise/regression-test/conventions.ts';
import { testText } from '../../exercise/regression-test/test-text.ts';
import type { Remark } from '../../exercise/remarks/remark.ts';
import { isPrintable, printCall, printResult, printValue } from '../../exercise/values/print.ts';
import type { Result } from '../../exercise/values/value.ts';
import type { Finding, Path } from '../../model.ts';
import { isMeant, type Meant } from './meaning.ts';

export interface Place extends Meant {
  readonly path: Path;
  readonly writing: Writing;
}

const LONGEST = 160;

export function findingsOf(one: Exercised, place: Place): readonly Finding[] {
  const differences = 'untried' in one.answer ? [] : one.answer.differences;
  const told = differences.map((found) => differing(one, found, place));
  const kinds = new Set(differences.map(({ kind }) => kind));
  // What differs and is told by its input is not told again by an example.
  const [example] = one.unmet.filter((unmet) => isDocumented(unmet, place) && !kinds.has(kindOf(unmet)));
  return [
    ...told,
    ...(example === undefined ? [] : [failing(one, example, place)]),
    ...(one.remark === null ? [] : [remarking(one.subject, one.remark, place)]),
    ...(one.taints === null ? [] : [tainting(one.subject, one.taints, place)]),
  ];
}

const tainting = (subject: Subject, taints: string, place: Place): Finding => ({
  rule: 'behaviour/changes-built-ins',
  level: 'warning',
  ...spanOf(subject, place),
  message: `\`${subject.name}\` changes \`${taints}\` for everything that runs after it, and did not before`,
  subject: `${subject.name} taints`,
});

/** Never more than a note: nothing else says how a new function should behave. */
const remarking = (subject: Subject, { kind, words }: Remark, place: Place): Finding => ({
  rule: `behaviour/${kind}`,
  level: 'note',
  ...spanOf(subject, place),
  message: `\`${subject.name}\` ${words}`,
  subject: `${subject.name} ${kind}`,
});

const isDocumented = ({ call }: Unmet, { path }: Place): boolean => call.path === path;
const kindOf = ({ base, head }: Unmet) => (base === null ? null : differenceOf(base, head)) ?? 'another result';

function differing(one: Exercised, found: Found, place: Place): Finding {
  const { subject } = one;
  const against = one.unmet.find((unmet) => unmet.wasMet && kindOf(unmet) === found.kind);
  const shown = against === undefined ? found : atExample(found, against);
  const isError = against !== undefined || !isMeant(one, found, place);
  const isExample = against !== undefined && isDocumented(against, place);
  return {
    rule: isExample ? 'behaviour/example-fails' : 'behaviour/changed',
    level: isError ? 'error' : 'note',
    ...spanOf(subject, place),
    message: `${saying(one, shown)}${against === undefined ? '' : `; ${sourceOf(against, place)} says \`${short(printValue(against.expected))}\``}`,
    ...helpFor({ isError, against }),
    ...(isExpectable(shown.base) && reproduction(one, shown, place)),
    subject: `${subject.name} ${found.kind}`,
  };
}

function saying({ subject: { name }, func }: Exercised, { input, base, head, kind }: Found): string {
  const [was, now] = [short(printResult(base)), short(printResult(head))];
  if (func === null) return `\`${name}\` has another value: it was \`${was}\`, now \`${now}\``;
  const call = short(printCall(name, input));
  if (kind !== 'changes its arguments')
    return `\`${name}\` gives another result: \`${call}\` was \`${was}\`, now \`${now}\``;
  const [left, leaves] = [short(printList(leftBy(base, input))), short(printList(leftBy(head, input)))];
  return `\`${name}\` leaves its arguments otherwise: \`${call}\` left \`${left}\`, now \`${leaves}\``;
}

const atExample = (found: Found, { input, base, head }: Unmet): Found => ({
  ...found,
  input,
  base: base ?? head,
  head,
});

const sourceOf = ({ call }: Unmet, { path }: Place): string =>
  call.path === path ? 'its own example' : `\`${call.path}:${call.line}\``;

function helpFor({ isError, against }: { readonly isError: boolean; readonly against: Unmet | undefined }) {
  if (!isError) return {};
  return against === undefined
    ? { help: 'restore what it gave, or say in the title of the change what it changes' }
    : { help: 'restore what it gave, or change along what says so' };
}

/** An example of a function's own comment that the function does not fulfil, and the base did not fulfil either. */
function failing(one: Exercised, example: Unmet, place: Place): Finding {
  const { subject } = one;
  const call = short(printCall(subject.name, example.input));
  const said: Result = { is: 'returned', value: example.expected, after: null };
  const shown: Found = {
    input: example.input,
    base: said,
    head: example.head,
    kind: 'another result',
    isEdge: false,
    isMixed: false,
  };
  return {
    rule: 'behaviour/example-fails',
    level: example.base === null || example.wasMet ? 'error' : 'note',
    ...spanOf(subject, place),
    message: `\`${subject.name}\` does not give what its example says: \`${call}\` is said to be \`${short(printValue(example.expected))}\` and is \`${short(printResult(example.head))}\``,
    help: 'make the function do what its example says, or correct the example',
    ...reproduction(one, shown, place, 'documented'),
    subject: `${subject.name} example`,
  };
}

const spanOf = ({ from, to }: Subject, { path }: Place) => ({ path, from, to });

/** Errors and symbols are like no other. */
const isExpectable = (result: Result): boolean =>
  isPrintable(result) && (result.is !== 'returned' || !/"t":"(?:error|symbol)"/.test(JSON.stringify(result)));

function reproduction(
  { func, subject }: Exercised,
  found: Found,
  { writing }: Place,
  source: 'base' | 'documented' = 'base',
): Pick<Finding, 'reproduce' | 'testPlace'> {
  if (func === null) return {};
  const { style, folder, node, options } = writing.runs;
  return {
    reproduce: testText({ func: { ...func, ...subject }, found, writing, source }),
    testPlace: { beside: writing.beside, runner: style, folder, node, options },
  };
}

const short = (text: string): string => {
  const line = text.replaceAll('`', "'");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
