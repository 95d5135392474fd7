/** What a registry answers: short and long documents of packages, and addresses in configurations. */
import { historyOf, jsonOf, publishedOf } from '../../../src/world/packages/npm-documents.ts';
import { addressOf } from '../../../src/world/packages/registry-address.ts';
import { law, type Target } from '../target.ts';

const NOW = Date.parse('2026-06-01T12:00:00Z');

export default {
  name: 'registry',
  seeds: [
    '{"name":"zod","dist-tags":{"latest":"4.1.0"},"modified":"2026-05-01T00:00:00.000Z","versions":{"4.1.0":{"name":"zod","version":"4.1.0","deprecated":"use 5"},"4.0.0":{"deprecated":true}}}',
    '{"name":"zod","time":{"created":"2020-01-01T00:00:00.000Z","modified":"2026-05-01T00:00:00Z","4.1.0":"2026-04-01"},"maintainers":[{"name":"dana"},null,{"email":"x"}],"versions":{}}',
    'https://registry.example.com:8443/npm/',
  ],
  pieces: [
    ...['{', '}', '[', ']', '"', ',', ':', 'null', 'true', '1e999', '"versions":', '"__proto__":', '"name":"zod"'],
    ...['"time":', '"dist-tags":', '"constructor"', '"-271821-04-20"', '"1e9"', '\\u0000', '"maintainers":[', '//'],
    ...['https://', '@', ':99999', '[::1]', '?', '#', '%'],
  ],
  answer: 30,
  run(text) {
    const parsed = jsonOf(text);
    const address = addressOf(text);
    law(address === undefined || /^https?:$/.test(address.protocol), 'an address is one of the web');
    if (parsed === undefined) return address?.href;
    const published = publishedOf(parsed.json, 'zod', NOW);
    const history = historyOf(parsed.json, 'zod', NOW);
    const days = [...(history?.ages.values() ?? []), published?.untouched ?? 0];
    law(
      days.every((one) => Number.isInteger(one) && one >= 0),
      'ages are whole days, never negative',
    );
    return [
      address?.href,
      published && [...published.versions.keys(), ...published.tags.keys()],
      history?.owners,
      days,
    ];
  },
} satisfies Target;
