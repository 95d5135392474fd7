/** Every name, member, option and call on an added line is one that its target declares: a package as it is installed, or another file of the repository. */
import { spansOf } from '../change/spans.ts';
import type { Outcome, Verified } from '../model.ts';
import { defineCheck } from './check.ts';
import { type Examined, examineChange, unanswered } from './contracts/examine-change.ts';
import { isScript } from './contracts/unanswerable.ts';
import { findingOf } from './contracts/words.ts';

export default defineCheck({
  name: 'contracts',
  title: 'Names, members, options and calls fit their declarations',
  needs: ['workspace'],
  async run(targets, { workspace }) {
    const scripts = targets.filter(({ file }) => isScript(file.path));
    const components = targets
      .filter(({ file }) => COMPONENT.test(file.path))
      .map(({ file }) => unanswered(file.path, 'a component, whose scripts are read for imports alone'));
    if (scripts.length === 0) return outcomeOf(components);
    const files = await workspace.files();
    if ('unavailable' in files)
      return outcomeOf([...components, ...scripts.map(({ file }) => unanswered(file.path, files.unavailable))]);
    // The compiler takes half a second to load: whoever has nothing to ask does not wait for it.
    const { default: compiler } = await import('typescript');
    return outcomeOf([...components, ...(await examineChange(compiler, files.value, scripts))]);
  },
});

const COMPONENT = /\.(?:vue|svelte|astro)$/;

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
