/** What a reviewer need not look at again, and what nobody looked at: the two sections that save, or ask for, reading. */
import type { CheckResult, Content, FileChange, Report, Verified } from '../model.ts';
import { bullet, count, type Item, type Line, listed, type Place, type Section } from './page.ts';

const MOST_NAMED = 5;

const namedPlaces = (places: readonly Place[]): Line =>
  listed(
    places.map((place): Line => [{ place }]),
    MOST_NAMED,
  );

function item({ what, limit, spans }: Verified): Item {
  const places = spans.map(({ path, from, to }): Place => ({ path, lines: { from, to } }));
  return { ...bullet('✓', [what, ' · ', limit]), below: places.length === 0 ? [] : [namedPlaces(places)] };
}

export function needNotRecheck({ results }: Report): Section {
  const items = results.flatMap(({ verified }) => verified.map(item));
  return {
    title: ['You need not re-check (what was tried, not a proof)'],
    shape: 'blocks',
    folded: false,
    items,
    show: 30,
    noun: 'item',
  };
}

const reasonsOf = ({ notChecked }: CheckResult): Line =>
  listed(
    notChecked.map(({ why, count: n }): Line => [notChecked.length === 1 ? why : `${why} (${n})`]),
    8,
  );

function unchecked(result: CheckResult): readonly Item[] {
  const { check, status, because, examined, notChecked } = result;
  const none = status === 'errored' ? ' broke and says nothing: ' : ' could not look: ';
  if (status === 'errored' || status === 'skipped')
    return [
      { ...bullet('!', [{ code: check }, none, because]), below: notChecked.length === 0 ? [] : [reasonsOf(result)] },
    ];
  const sum = notChecked.reduce((total, { count: n }) => total + n, 0);
  if (sum === 0) return [];
  return [bullet('!', [{ code: check }, ` has no answer for ${sum} of ${examined}: `, ...reasonsOf(result)])];
}

type Opaque = Exclude<Content['kind'], 'text' | 'removed'>;
const OPAQUE: Readonly<Record<Opaque, readonly [one: string, several: string]>> = {
  binary: ['binary file', 'binary files'],
  'too-large': ['file too large to read', 'files too large to read'],
  symlink: ['symbolic link, not followed', 'symbolic links, not followed'],
  submodule: ['submodule, not looked into', 'submodules, not looked into'],
};
const KINDS: readonly Opaque[] = ['binary', 'too-large', 'symlink', 'submodule'];

function opaque(files: readonly FileChange[], kind: Opaque): readonly Item[] {
  const paths = files.filter(({ content }) => content.kind === kind).map(({ path }): Place => ({ path }));
  if (paths.length === 0) return [];
  const [one, several] = OPAQUE[kind];
  return [bullet('!', [`${count(paths.length, one, several)}: `, ...namedPlaces(paths)])];
}

export function notChecked({ change, results }: Report): Section {
  const lines = change.files.reduce((sum, { added }) => sum + added.length, 0);
  const nobody = results.length === 0 && lines > 0 ? [bullet('!', ['No check looked at this change'])] : [];
  const items = [...nobody, ...results.flatMap(unchecked), ...KINDS.flatMap((kind) => opaque(change.files, kind))];
  return { title: ['Not checked, so read these'], shape: 'blocks', folded: false, items, show: 30, noun: 'item' };
}
