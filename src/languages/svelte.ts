/** Svelte's components: what their scripts import and do, the module's and each instance's. */
import type { Language } from './language.ts';
import { importsOfScripts, overrunsOfScripts, programsOfScripts } from './markup/reader.ts';
import { scriptsIn } from './markup/scripts.ts';

const svelte: Language = {
  name: 'svelte',
  extensions: ['.svelte'],
  imports: (text, path, asked) => importsOfScripts(text, path, scriptsIn(text, { blocks: false }), asked),
  overruns: (text, path, asked) => overrunsOfScripts(text, path, scriptsIn(text, { blocks: false }), asked),
  programs: (text) => programsOfScripts(text, scriptsIn(text, { blocks: false })),
};

export default svelte;
