/** Vue's single-file components: what their scripts import. Templates and styles are nobody's program. */
import type { Language } from './language.ts';
import { importsOfScripts } from './markup/reader.ts';
import { scriptsIn } from './markup/scripts.ts';

const vue: Language = {
  name: 'vue',
  extensions: ['.vue'],
  imports: (text, path, asked) => importsOfScripts(text, path, scriptsIn(text, { blocks: true }), asked),
};

export default vue;
