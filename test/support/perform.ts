/** A program for tests. `effects FILE`: performs the effects in FILE as the action does. `keep FILE NAME MS` and `fetch FOLDER NAME`: an artifact. */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const [task, place = '', name = '', atMost = ''] = process.argv.slice(2);
if (task === 'effects') {
  const { actionEffects } = await import('../../src/world/effects/action.ts');
  const effects = actionEffects(process.env);
  for (const effect of JSON.parse(await readFile(place, 'utf8'))) await effects.perform(effect);
} else if (task === 'keep') {
  const { keepArtifact } = await import('../../src/world/artifacts/toolkit.ts');
  await keepArtifact({ files: [place], folder: dirname(place), name, atMost: Number(atMost) });
} else {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const { artifact } = await client.getArtifact(name);
  await client.downloadArtifact(artifact.id, { path: place });
}
// A given-up upload would keep the process waiting, as it would the action.
process.exit();
