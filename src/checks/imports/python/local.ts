/** Answers for modules of the repository itself: what was found below a directory, and what its absence proves. */
import type { ImportSite } from '../../../languages/language.ts';
import type { Path } from '../../../model.ts';
import { within } from '../../repository/paths.ts';
import { type Answer, there, unknown } from '../answer.ts';
import type { Absent, Module } from './module.ts';
import { normal } from './names.ts';
import { answerNames } from './names-of.ts';
import type { PythonProject } from './project.ts';
import { noModule, notAPackage } from './says.ts';

export async function found(
  project: PythonProject,
  site: ImportSite,
  module: Exclude<Module, Absent>,
): Promise<Answer> {
  if (module.is === 'doubtful') return unknown(module.why);
  return site.names === undefined || site.names.length === 0 ? there : answerNames(project, module, site.names);
}

/** A module has a file or is nowhere, where no distribution can add to the package. */
export async function absent(project: PythonProject, written: string, { parent, part }: Absent): Promise<Answer> {
  if (parent.is === 'doubtful') return unknown(parent.why);
  const open = await project.openness(parent.is === 'module' ? parent.text : parent.directory);
  if (open !== null) return unknown(open);
  if (parent.is === 'module') return notAPackage(written, parent.text, part);
  const why = await project.unseen(within(parent.directory, part));
  if (why !== null) return unknown(why);
  const copied = await isCopied(project, parent.directory, part);
  return copied ? unknown(COPIED) : missing(project, written, parent.directory, part);
}

const COPIED = 'another distribution of the repository, which a build may copy into the package';

/** Whether the repository makes a distribution of that name elsewhere: plug-ins are packed with what they need. */
async function isCopied(project: PythonProject, directory: Path, part: string): Promise<boolean> {
  const name = normal(part);
  const above = await project.manifests(directory);
  return above.every(({ own }) => !own.has(name)) && (await project.survey()).made.has(name);
}

async function missing(project: PythonProject, written: string, directory: Path, part: string): Promise<Answer> {
  const beside = await project.files.entries(directory);
  const names = [...beside.keys()].map((name) => name.replace(/\.pyi?$/, ''));
  const said = noModule(
    written,
    directory === '' ? '.' : directory,
    part,
    names.filter((name) => !name.includes('.')),
  );
  const before = await project.filesBefore.entries(directory);
  const gone = [`${part}.py`, part].find((name) => before.has(name) && !beside.has(name));
  return gone === undefined ? said : { ...said, help: `the change takes \`${within(directory, gone)}\` away` };
}
