/** The modules that a supplier declares in its own types: where those can be read, there are no others. */
import type { Path } from '../../model.ts';
import { directoryOf, within } from '../repository/paths.ts';
import type { Project } from './project.ts';

interface Supplier {
  readonly name: string;
  /** What its modules begin with. */
  readonly prefix: string;
  /** From the package. */
  readonly types: Path;
}

/** Those that declare all modules of a prefix in one file. */
const SUPPLIERS: readonly Supplier[] = [{ name: '@sveltejs/kit', prefix: '$app/', types: 'types/index.d.ts' }];
const DECLARES = /^declare\s+module\s+['"]([^'"\n]*)['"]/gm;

/** The names that begin like the one asked about; empty where no supplier's types can be read. */
export async function suppliedBeside(project: Project, importer: Path, specifier: string): Promise<readonly string[]> {
  const supplier = SUPPLIERS.find(({ prefix }) => specifier.startsWith(prefix));
  const text = supplier && (await typesOf(project, importer, supplier));
  const names = Array.from((text ?? '').matchAll(DECLARES), ([, name = '']) => name);
  return names.filter((name) => supplier !== undefined && name.startsWith(supplier.prefix));
}

/** Of a package of the repository, or of one that is installed as it is locked. */
async function typesOf(project: Project, importer: Path, { name, types }: Supplier): Promise<string | undefined> {
  const own = await project.workspaces.find(directoryOf(importer), name);
  if (own !== undefined) return project.files.text(within(own, types));
  const manifests = await project.manifests(directoryOf(importer));
  const manifest = manifests.find(({ declared }) => declared.has(name));
  return manifest && project.installed.text({ importer, name, manifest }, types);
}
