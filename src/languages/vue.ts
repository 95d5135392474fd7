/** Vue's single-file components: what their scripts import and do. Templates and styles are nobody's program. */
import type { Language } from './language.ts';
import { importsOfScripts, overrunsOfScripts, programsOfScripts } from './markup/reader.ts';
import { scriptsIn } from './markup/scripts.ts';

const vue: Language = {
  name: 'vue',
  extensions: ['.vue'],
  imports: (text, path, asked) => importsOfScripts(text, path, scriptsIn(text, { blocks: true }), asked),
  overruns: (text, path, asked) => overrunsOfScripts(text, path, scriptsIn(text, { blocks: true }), asked),
  programs: (text) => programsOfScripts(text, scriptsIn(text, { blocks: true })),
};

export default vue;
