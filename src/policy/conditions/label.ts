/** `label`: the pull request wears these labels, by their exact names. */
import { z } from 'zod';
import type { Facts } from '../../model.ts';
import { type Answer, defineCondition } from '../condition.ts';
import { codePoint, counted, listed, quoted } from '../text.ts';

const name = z.string().min(1).max(100);

export default defineCondition({
  name: 'label',
  description: 'The pull request wears this label, or all of these, by their exact names.',
  needs: ['labels'],
  options: z.union([name, z.array(name).min(1)]),
  ask: (facts, options) => {
    const wanted = [options].flat();
    return { ...answer(facts, wanted), wants: wanted.map((label) => ({ kind: 'label', name: label })) };
  },
});

function answer({ forge }: Facts, wanted: readonly string[]): Answer {
  const add = (missing: readonly string[]) => [
    { who: 'somebody with write access', what: `adds the label ${missing.map(quoted).join(' and ')}` },
  ];
  if ('unavailable' in forge.labels) {
    return {
      holds: undefined,
      because: `the labels are unknown: ${forge.labels.unavailable}`,
      awaited: true,
      next: add(wanted),
    };
  }
  const present = forge.labels.value;
  const missing = wanted.filter((label) => !present.some((one) => isSame(one, label)));
  if (missing.length === 0)
    return { holds: true, because: `wears ${listed(wanted.map((one) => `the label ${quoted(one)}`))}` };
  const alike = missing.flatMap((label) =>
    present.filter((one) => looksLike(one, label)).map((one) => notThat(one, label)),
  );
  const because = `${counted(missing.length, 'label')} missing: ${listed(missing.map(quoted))}`;
  return { holds: false, because: [because, ...alike].join('; '), awaited: true, next: add(missing) };
}

/** Unicode has several ways to store one and the same text; that alone makes no other name. */
function isSame(one: string, other: string): boolean {
  return one.normalize('NFC') === other.normalize('NFC');
}

function notThat(one: string, wanted: string): string {
  const shown = [...one].map((character) =>
    /[ -~]/.test(character) || wanted.includes(character) ? character : codePoint(character),
  );
  return `${quoted(shown.join(''))} looks like ${quoted(wanted)} and is another label`;
}

function looksLike(one: string, other: string): boolean {
  return skeleton(one) === skeleton(other);
}

/** Letters of other alphabets that look like Latin ones, after folding of case. */
const DOUBLES = new Map(
  [
    'аa',
    'еe',
    'оo',
    'рp',
    'сc',
    'уy',
    'хx',
    'іi',
    'јj',
    'ѕs',
    'ԁd',
    'һh',
    'ӏl',
    'αa',
    'οo',
    'νv',
    'ρp',
    'ιi',
    'κk',
    'τt',
    'ıi',
  ].map((pair) => [[...pair][0], [...pair][1]] as const),
);

/** What is left of a name when all that the eye overlooks is taken away. */
function skeleton(label: string): string {
  const folded = label.normalize('NFKD').toLowerCase();
  return [...folded.replace(/[\p{Cf}\p{Zs}\p{M}_-]/gu, '')]
    .map((character) => DOUBLES.get(character) ?? character)
    .join('');
}
