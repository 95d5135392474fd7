import { describe, expect, test } from 'vitest';
import { withoutSecrets } from '../../src/report/secrets.ts';

/** Put together here, so that no scanner takes this file for a leak. */
const letters = (n: number): string => 'Ab3dEf6h'.repeat(40).slice(0, n);

describe('secrets in quoted text', () => {
  test.each([
    ['a cloud key', `AKIA${'ABCDEFGH12345678'}`],
    ['a token of the forge', `ghp_${letters(36)}`],
    ['a fine-grained token of the forge', `github_pat_${letters(60)}`],
    ['a token of another forge', `glpat-${letters(20)}`],
    ['a chat token', `xoxb-${letters(24)}`],
    ['a model vendor’s key', `sk-ant-${letters(40)}`],
    ['a payment key', `sk_live_${letters(24)}`],
    ['a token of a registry', `npm_${letters(36)}`],
    ['a web token', `eyJ${letters(20)}.${letters(30)}.${letters(20)}`],
    ['a private key', `-----BEGIN RSA PRIVATE KEY-----\n${letters(60)}\n-----END RSA PRIVATE KEY-----`],
    ['a private key that is cut off', `-----BEGIN PRIVATE KEY-----\n${letters(60)}`],
  ])('%s is cut', (_, secret) => {
    expect(withoutSecrets(`const key = '${secret}'`)).toMatch(/^const key = '.{4}… \(looks like a secret, cut\)'?$/);
  });

  test.each([
    'src/sk-billing/index.ts',
    'AKIA',
    'an sk-learn import',
    'eyJ',
    'ghp_',
    'a'.repeat(40),
    'npm_config_registry',
  ])('%s is none', (text) => expect(withoutSecrets(text)).toBe(text));

  test('a text made to be slow is read in one go', () => {
    const slow = `${'eyJaaaaaaaaaa'.repeat(20_000)} ${'-----BEGIN PRIVATE KEY-----'.repeat(2000)}`;
    expect(withoutSecrets(slow)).toMatch(/aaa ----… \(looks like a secret, cut\)$/);
  });
});
