/** What the text behind a dependency's name asks for: versions of a published package, or something that no registry is asked about. */
import semver from 'semver';

export type Spec =
  | { readonly kind: 'range'; readonly name: string; readonly range: string }
  | { readonly kind: 'tag'; readonly name: string; readonly tag: string }
  /** `why` holds no text of the change: reasons are counted. */
  | { readonly kind: 'elsewhere'; readonly why: string };

/** How a text begins that means something else than versions, by what it means. */
const ELSEWHERE: readonly (readonly [begins: RegExp, why: string])[] = [
  [/^workspace:/, 'a package of the workspace'],
  [/^(?:link|file|portal):|^(?:\.{0,2}\/|~\/|\.{1,2}$|[a-z]:[\\/])/i, 'a path'],
  [/^catalog:/, 'a range that a catalog gives'],
  [/^(?:git(?:\+[a-z]+)?:|git@|github:|gitlab:|bitbucket:|gist:|ssh:)/i, 'a git repository'],
  [/^https?:/i, 'an address of its own'],
  [/^patch:/, 'a patched package'],
  [/^jsr:/, 'a package of another registry'],
  [/^\$/, 'a range that another entry gives'],
  [/^-$/, 'a removal'],
  // Replaced when the package that says so is published, as Angular does.
  [/^[~^]?0\.0\.0-[A-Z_-]+$/, 'a placeholder for a version'],
  [/^[\w.-]+\/[\w.-]+(?:#.*)?$/, 'a git repository'],
  [/^[a-z][a-z+]*:/i, 'a protocol of a package manager'],
];
const LONGEST = 300;

/** `name` is the key, which an alias replaces. */
export function specOf(name: string, text: string): Spec {
  const asked = text.trim();
  if (asked.length > LONGEST) return { kind: 'elsewhere', why: 'a range that cannot be read' };
  if (asked.startsWith('npm:')) return aliased(name, asked.slice('npm:'.length));
  const other = ELSEWHERE.find(([begins]) => begins.test(asked));
  return other === undefined ? versionsOf(name, asked) : { kind: 'elsewhere', why: other[1] };
}

/** `npm:other@^1`, or with Yarn `npm:^1`. */
function aliased(name: string, asked: string): Spec {
  if (asked === '' || semver.validRange(asked, { loose: true }) !== null) return versionsOf(name, asked);
  const at = asked.indexOf('@', 1);
  return at < 0 ? versionsOf(asked, '') : versionsOf(asked.slice(0, at), asked.slice(at + 1));
}

function versionsOf(name: string, asked: string): Spec {
  if (semver.validRange(asked, { loose: true }) !== null) return { kind: 'range', name, range: asked };
  if (/^[a-z][\w.-]*$/i.test(asked)) return { kind: 'tag', name, tag: asked };
  return { kind: 'elsewhere', why: 'a range that cannot be read' };
}
