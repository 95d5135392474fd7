/** Reports of runners of tests, written by code under test. */
import { outcomeIn } from '../../../src/world/sandbox/test-runners.ts';
import type { Target } from '../target.ts';

const RUNNERS = ['node:test', 'vitest', 'jest', 'mocha'] as const;

export default {
  name: 'test-reports',
  seeds: [
    'TAP version 13\n# Subtest: a\nok 1 - a\n1..1\n# tests 1\n# suites 0\n# pass 1\n# fail 0\n# cancelled 0\n# duration_ms 5\n',
    '{"numTotalTests":2,"numPassedTests":2,"numFailedTests":0,"success":true,"testResults":[]}',
    '{"stats":{"suites":1,"tests":1,"passes":1,"failures":0},"tests":[]}',
  ],
  pieces: [
    ...[
      '# pass ',
      '# fail ',
      '# cancelled ',
      '\n',
      '\r\n',
      '1',
      '999999999',
      '9999999999',
      '{',
      '}',
      '"',
      ':',
      ',',
      '-1',
    ],
    ...[
      '"numPassedTests":',
      '"numFailedTests":',
      '"stats":',
      '1e999',
      '"__proto__":',
      '"mocha" : ',
      'ava',
      '"jest"',
      ' ',
    ],
  ],
  run: (text) => RUNNERS.flatMap((runner) => [0, 1, null].map((status) => outcomeIn(runner, { status, result: text }))),
} satisfies Target;
