/** Names of changed files that a reader takes for others: alike to one beside them, or with characters that nobody sees. */
import type { Finding, Path } from '../../model.ts';
import type { Tree } from '../../world/world.ts';
import type { Target } from '../check.ts';
import { describe, EACH_DIRECTION } from './characters.ts';
import { invisibleFaults } from './invisible.ts';
import { firstLookAlike, skeleton } from './look-alikes.ts';
import { pathFinding } from './say.ts';
import { isAscii } from './words.ts';

/** Plain ASCII names cost nothing: of two names that are alike, one is not. */
export async function readPath({ file: { path }, spans }: Target, tree: Tree): Promise<readonly Finding[]> {
  if (isAscii(path)) return [];
  const parts = path.split('/');
  const place = { path, line: spans[0]?.from ?? 1 };
  const findings: Finding[] = [];
  for (const [depth, name] of parts.entries()) {
    if (isAscii(name)) continue;
    const folder = parts.slice(0, depth).join('/');
    const twin = (await tree.list('head', folder)).find(
      (entry) => entry.name !== name && skeleton(entry.name) === skeleton(name),
    );
    const unseen = unseenIn(name);
    const said = twin === undefined ? null : join(folder, twin.name);
    if (said !== null) {
      const what = unseen ?? firstLookAlike(name) ?? 'another form of the same letters';
      const level = unseen === null && firstLookAlike(name) === undefined ? 'warning' : 'error';
      findings.push(
        pathFinding(place, level, {
          message: `its path looks like \`${skeleton(said)}\`, which is there too: ${what}`,
          subject: skeleton(said),
        }),
      );
    } else if (unseen !== null) {
      findings.push(
        pathFinding(place, 'warning', {
          message: `its path has a character that nobody sees: ${unseen}`,
          subject: unseen,
        }),
      );
    }
  }
  return findings;
}

const join = (folder: Path, name: string): Path => (folder === '' ? name : `${folder}/${name}`);

/** The first unseen character that the letters around it do not need; null where there is none. */
function unseenIn(name: string): string | null {
  const turned = name.match(EACH_DIRECTION)?.[0];
  const loose = invisibleFaults({ text: name, isCode: true, isTranslation: false, hasRightToLeft: false })[0]?.marks[0]
    ?.code;
  const code = turned?.codePointAt(0) ?? loose;
  return code === undefined ? null : describe(code);
}
