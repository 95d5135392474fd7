import { expect, test } from 'vitest';
import { meant } from '../../../src/checks/dependencies/meant.ts';
import { nearPopular } from '../../../src/checks/dependencies/near-name.ts';
import { popular } from '../../../src/checks/repository/popular.ts';

test.each([
  ['expres', 'express'],
  ['expresss', 'express'],
  ['exprses', 'express'],
  ['loadsh', 'lodash'],
  ['lodaash', 'lodash'],
  ['typescrpt', 'typescript'],
  ['typescri0t', undefined],
  ['w1nston', 'winston'],
  ['webpavk', 'webpack'],
  ['webpavk-cli', 'webpack-cli'],
  ['crossenv', 'cross-env'],
  ['cross.env', 'cross-env'],
  ['@types/nodde', undefined],
  ['@type/react-dom', undefined],
])('%s is near to %s', (name, near) => expect(nearPopular(name)?.name).toBe(near));

test.each(
  'preact tslint echarts recharts nprogress rollup-plugin-ts http-proxy-agent colord remend prompt global markdownlint-cli jws urql querystring preact-router ps-node nuxi vuex h3 zx'.split(
    ' ',
  ),
)('%s is a name of its own', (name) => expect(nearPopular(name)).toBeUndefined());

test('no popular name is near to another', () => {
  expect([...popular].filter((name) => nearPopular(name) !== undefined)).toEqual([]);
  expect(popular.size).toBeGreaterThan(500);
});

test.each([
  ['jsyaml', 'js-yaml'],
  ['node-express', 'express'],
  ['express-js', 'express'],
  ['babel-core', '@babel/core'],
  ['lodahs', 'lodash'],
  ['shop-uii', 'shop-ui'],
  ['totally-made-up-thing', undefined],
])('instead of %s, %s was probably meant', (name, instead) => expect(meant(name, ['shop-ui'])).toBe(instead));
