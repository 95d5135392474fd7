/** Assay's own version, as `--version` prints it and records name it. */
import manifest from '../package.json' with { type: 'json' };

export const version: string = manifest.version;
