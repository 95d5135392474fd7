/** Whether what an import names exists: the one door to all rules. */
import type { ImportSite } from '../../languages/language.ts';
import type { FileChange, Path } from '../../model.ts';
import { nearest } from '../near.ts';
import { matchesName } from '../repository/glob.ts';
import { directoryOf } from '../repository/paths.ts';
import { type Answer, type Missing, there, unknown } from './answer.ts';
import { byManifest } from './by-manifest.ts';
import { suppliedBeside } from './declaring.ts';
import { isPrefixedBuiltin, meantModule, nodeBuiltins, supplierOf } from './known.ts';
import { mappedName } from './mapped.ts';
import { neighboursHold } from './neighbours.ts';
import { type PackageName, resolvePackage } from './package.ts';
import { precedentOf } from './precedent.ts';
import type { Project } from './project.ts';
import { resolveRelative } from './relative.ts';
import { resolveRooted } from './rooted.ts';
import { excuseOf, settingOf } from './setting.ts';
import { named } from './specifier.ts';

/** Characters of a name. */
const LONGEST = 1_000;

/** Whatever could excuse an absence turns "missing" into "unknown", never the other way round. */
export async function resolve(project: Project, file: FileChange, site: ImportSite): Promise<Answer> {
  if (site.specifier === null) return unknown('a name computed at run time');
  if (site.specifier.length > LONGEST) return unknown(`a name of more than ${LONGEST} characters`);
  const { specifier, typesOnly } = site;
  const excuse = () => site.excuse ?? excuseOf(file, specifier);
  const answer = await lookedUp(project, file.path, { specifier, typesOnly, excuse });
  if (answer.is !== 'missing') return answer;
  const excused = excuse();
  if (excused !== null) return unknown(excused);
  if (answer.kind === 'no-such-builtin') return answer;
  if (isForeseen(file, site, answer)) return unknown('a comment says that it may not be found');
  const setting = await settingOf(project, file, { line: site.line, specifier });
  const { doubt = setting?.why, ...missing } = answer;
  const precedent =
    answer.level === 'error' ? await precedentOf(project, file, { specifier, kind: answer.kind }) : null;
  if (precedent !== null) return unknown(precedent);
  if (doubt === undefined) return missing;
  // What is only a warning elsewhere is not worth a word here.
  if (setting !== null && (setting.root === null || answer.level !== 'error')) return unknown(setting.why);
  const place = { file, specifier, root: setting?.root ?? directoryOf(file.path) };
  const held = await neighboursHold(project, place, async (importer, neighbour) =>
    lookedUp(project, importer, { ...neighbour, specifier: neighbour.specifier ?? '', excuse: () => null }),
  );
  return held ? missing : unknown(doubt);
}

/** What bundlers are told to leave alone, and paths of which TypeScript is told to say nothing. */
const LEFT_ALONE = /\bwebpackIgnore\s*:\s*true\b|@vite-ignore\b|turbopackIgnore\s*:\s*true\b/;
const SILENCED = /\/[/*]\s*@ts-(?:expect-error|ignore)\b/;

function isForeseen({ content }: FileChange, { line, typesOnly }: ImportSite, { kind }: Missing): boolean {
  const lines = content.kind === 'text' ? content.text.split('\n', line) : [];
  const [here = '', before = ''] = lines.slice(-2).toReversed();
  if (LEFT_ALONE.test(here) || (LEFT_ALONE.test(before) && /^\s*\/[/*]/.test(before))) return true;
  // Of a package TypeScript may only lack the types: it has to be there all the same, but for types.
  return (kind === 'no-such-file' || typesOnly) && SILENCED.test(before);
}

type Sought = Pick<PackageName, 'specifier' | 'typesOnly' | 'excuse'>;

async function lookedUp(project: Project, path: Path, sought: Sought): Promise<Answer> {
  const { specifier } = sought;
  const name = named(specifier);
  switch (name.kind) {
    case 'relative':
      return resolveRelative(project, path, name.path);
    case 'protocol':
      return name.protocol === 'node' ? builtin(name.name) : unknown('a module of a protocol or plugin');
    case 'package':
      return resolvePackage(project, path, { ...sought, name: name.name, subpath: name.subpath });
    case 'internal':
    case 'alias':
      return configured(project, path, specifier);
    case 'absolute':
      return resolveRooted(project, path, specifier);
    default:
      return name satisfies never;
  }
}

function builtin(name: string): Answer {
  if (isPrefixedBuiltin(name)) return there;
  const near = nearest(name, nodeBuiltins);
  return {
    is: 'missing',
    kind: 'no-such-builtin',
    level: 'error',
    message: `Node.js has no built-in module \`node:${name}\``,
    ...(near === undefined ? {} : { help: `did you mean \`node:${near}\`?` }),
  };
}

const unsupplied = (specifier: string, supplier: string, meant: string): Missing => ({
  is: 'missing',
  kind: 'no-such-builtin',
  level: 'error',
  message: `${supplier} supplies no module \`${specifier}\``,
  help: `did you mean \`${meant}\`?`,
});

const UNEXPLAINED = 'a name that no configuration we can read explains';

/** `#name`, `@/name`, `~name`: no package can be called so. What they mean is in a manifest's `imports` or in somebody's configuration. */
async function configured(project: Project, path: string, specifier: string): Promise<Answer> {
  const manifests = await project.manifests(directoryOf(path));
  const patterns = manifests.flatMap((manifest) => manifest.mapped);
  const aimed = await byManifest(project, path, specifier);
  if (aimed !== undefined) return aimed;
  if (patterns.some(({ pattern }) => matchesName(pattern, specifier))) return there;
  const mapping = await mappedName(project, path, specifier);
  const supplier = supplierOf(specifier);
  if (mapping === undefined && supplier !== undefined) {
    const others = await suppliedBeside(project, path, specifier);
    const isOther = others.length > 0 && !others.some((name) => `${specifier}/`.startsWith(`${name}/`));
    const meant = isOther ? (nearest(specifier, others) ?? others[0]) : meantModule(specifier);
    if (meant !== undefined) return unsupplied(specifier, supplier, meant);
  }
  return mapping ?? unknown(supplier === undefined ? UNEXPLAINED : `a module that ${supplier} supplies`);
}
