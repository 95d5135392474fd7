/** Configurations of the compiler that were made to take time. */
import { expect, test } from 'vitest';
import contracts from '../../src/checks/contracts.ts';
import { install, manifest } from '../support/workspace.ts';

test('beyond the list: thirty configurations that each extend all the others behind them are read once each', async () => {
  const names = Array.from({ length: 30 }, (_, nth) => `./c${nth}.json`);
  const files = names.map((name, nth) => [name.slice(2), JSON.stringify({ extends: names.slice(nth + 1) })] as const);
  await using shop = await install({
    head: {
      'package.json': manifest('shop', { dependencies: { lib: '1.2.3' } }),
      'tsconfig.json': JSON.stringify({ extends: names, include: ['src'] }),
      'src/a.ts': "import { constructor, nowhere } from 'lib';\n\nconstructor(nowhere);\n",
      ...Object.fromEntries(files),
    },
    installed: {
      'node_modules/lib/package.json': manifest('lib', { types: './index.d.ts' }),
      'node_modules/lib/index.d.ts': 'export declare const x: number;\n',
    },
  });
  const { findings } = await contracts.run(shop.targets, shop as never);
  // Names that every object has are looked for like any other.
  expect(findings).toHaveLength(2);
}, 60_000);
