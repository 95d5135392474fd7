/** Catalogs and overrides in the settings of pnpm and Yarn, which are YAML. */
import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { tooDeepAt } from '../../yaml-nesting.ts';
import { type Declared, overriddenName } from './declared.ts';

type Kind = Declared['kind'];

/** In characters: such files are written by hand, and a parser of YAML takes its time. */
const LONGEST = 200_000;

/** Undefined for text that is no YAML mapping, or too long to be one of settings. */
export function catalogsIn(text: string): readonly Declared[] | undefined {
  if (text.length > LONGEST || tooDeepAt(text) !== null) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'failsafe',

    logLevel: 'silent',
  });
  const top = document.contents;
  if (document.errors.length > 0 || !isMap(top)) return undefined;
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const mapAt = (of: YAMLMap, key: string): readonly YAMLMap[] => {
    const value = of.get(key, true);
    return isMap(value) ? [value] : [];
  };
  const entries = (of: YAMLMap, kind: Kind): readonly Declared[] =>
    of.items.flatMap(({ key, value }) => {
      if (!isScalar(key) || !isScalar(value)) return [];
      const name = kind === 'override' ? overriddenName(String(key.value)) : String(key.value);
      const [from, to] = [key.range?.[0] ?? 0, value.range?.[1] ?? 0];
      return [{ name, range: String(value.value), kind, line: lineAt(from), last: lineAt(to) }];
    });
  const named = mapAt(top, 'catalogs').flatMap((all) => all.items.map(({ value }) => value).filter(isMap));
  return [
    ...[...mapAt(top, 'catalog'), ...named].flatMap((one) => entries(one, 'catalog')),
    ...mapAt(top, 'overrides').flatMap((one) => entries(one, 'override')),
  ];
}
