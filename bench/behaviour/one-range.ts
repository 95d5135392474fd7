/** One range in a process of its own, which may be stopped: `node bench/behaviour/one-range.ts REPOSITORY BASE HEAD [WORKSPACE]` prints the check's result as JSON. */
import { checkRange } from './range.ts';

const [repo = '', base = '', head = '', workspace] = process.argv.slice(2);
const result = await checkRange({ repo, base, head, ...(workspace !== undefined && { workspace }) });
process.stdout.write(JSON.stringify(result));
