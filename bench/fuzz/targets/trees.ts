/** Tree objects in their raw form, as anybody may have pushed them. */
import { readTrees } from '../../../src/world/git/tree-objects.ts';
import { bytesOf, law, type Target } from '../target.ts';

const OID = 'b'.repeat(40);
const BYTES = '\xbb'.repeat(20);

export default {
  name: 'trees',
  seeds: [
    `100644 a.ts\0${BYTES}40000 src\0${BYTES}120000 link\0${BYTES}160000 sub\0${BYTES}`,
    `100644 ..\0${BYTES}40000 .git\0${BYTES}100644 \xc3\xa9\0${BYTES}100644 a/b\0${BYTES}`,
  ],
  pieces: [
    '100644 ',
    '40000 ',
    '120000 ',
    '160000 ',
    '\0',
    ' ',
    BYTES,
    'a',
    '.',
    '..',
    '/',
    '\xff',
    '\n',
    '9'.repeat(40),
  ],
  answer: 60,
  async run(text) {
    const bytes = bytesOf(text);
    const content = async () => ({ oid: OID, type: 'tree', size: bytes.length, bytes });
    const trees = readTrees({ info: content, content });
    const entries = await trees.list(OID, '');
    law(
      entries.every(({ name }) => name !== '' && name !== '.' && name !== '..' && !name.includes('/')),
      'no name leads out of its tree',
    );
    return [entries, await trees.list(OID, 'src'), await trees.find(OID, 'src/src/a.ts')];
  },
} satisfies Target;
