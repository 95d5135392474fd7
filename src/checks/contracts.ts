/** Every name, member, option and call on an added line is one that its target declares: a package as it is installed, or another file of the repository. */
import { spansOf } from '../change/spans.ts';
import type { Outcome, Verified } from '../model.ts';
import { defineCheck, type Target } from './check.ts';
import { componentOf, isComponent, modulesIn } from './contracts/component.ts';
import { type Examined, examineChange, unanswered } from './contracts/examine-change.ts';
import { isScript } from './contracts/unanswerable.ts';
import { findingOf } from './contracts/words.ts';

export default defineCheck({
  name: 'contracts',
  title: 'Names, members, options and calls fit their declarations',
  needs: ['workspace'],
  async run(targets, { workspace }) {
    const scripts = targets.filter(({ file }) => isScript(file.path));
    const components = targets.filter(({ file }) => isComponent(file.path)).map(modulesOf);
    const unread = components.flatMap((one) => ('notChecked' in one ? [one] : []));
    const asked = [...scripts, ...components.flatMap((one) => ('notChecked' in one ? [] : one))];
    if (asked.length === 0) return outcomeOf(unread);
    const files = await workspace.files();
    if ('unavailable' in files)
      return outcomeOf([...unread, ...asked.map(({ file }) => unanswered(file.path, files.unavailable))]);
    // The compiler takes half a second to load: whoever has nothing to ask does not wait for it.
    const { default: compiler } = await import('typescript');
    const examined = await examineChange(compiler, files.value, asked);
    return outcomeOf([...unread, ...examined.map((one) => ({ ...one, path: componentOf(one.path) }))]);
  },
});

function modulesOf(component: Target): readonly Target[] | Examined {
  const modules = modulesIn(component);
  return 'unreadable' in modules ? unanswered(component.file.path, modules.unreadable) : modules;
}

function outcomeOf(examined: readonly Examined[]): Outcome {
  const unknown = examined.reduce((sum, { notChecked }) => sum + notChecked.length, 0);
  return {
    examined: unknown + examined.reduce((sum, { known }) => sum + known.length, 0),
    findings: examined.flatMap(({ path, found }) =>
      found.map(({ missing, from, to }) => findingOf(missing, { path, from, to })),
    ),
    notChecked: examined.flatMap(({ notChecked }) => notChecked),
    verified: verified(examined),
  };
}

function verified(examined: readonly Examined[]): readonly Verified[] {
  const fitting = examined.map(({ path, known, found }) => {
    const wrong = new Set(found.map(({ from }) => from));
    return { path, lines: known.filter((line) => !wrong.has(line)) };
  });
  const count = fitting.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) return [];
  const spans = fitting.flatMap(({ path, lines }) => spansOf(path, [...new Set(lines)]));
  const what = count === 1 ? '1 name or call fits its declaration' : `${count} names and calls fit their declarations`;
  return [{ what, limit: LIMIT, spans }];
}

const LIMIT = 'names and types as declared, not what they do';
