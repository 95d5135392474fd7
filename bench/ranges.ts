/**
 * Runs the bundle's `check` on ranges of real repositories: `node bench/ranges.ts REPOSITORY BASE..HEAD… [REPOSITORY BASE..HEAD…]…`
 * and prints a Markdown table: added lines, lines per origin, findings, what was not checked, wall time. The answers are for people to judge.
 */
import { basename, join } from 'node:path';
import { checked } from './checked.ts';

function measure(repository: string, base: string, head: string): string {
  const start = performance.now();
  const answer = checked(repository, [base, head]);
  const seconds = (performance.now() - start) / 1000;
  const name = basename(join(repository, '..'));
  if ('failed' in answer) return `| ${name} | ${base.slice(0, 9)}..${head.slice(0, 9)} | ${answer.failed} |`;
  const { change, provenance, checks, verdict } = answer;
  const lines = Object.entries(provenance.lines).filter(([, count]) => count > 0);
  const agents = provenance.agents.map(({ agent, lines: count }) => `${agent ?? 'an unnamed AI'} ${count}`);
  const findings = checks.flatMap((check) => check.findings);
  const unknown = checks.flatMap((check) => check.notChecked).map(({ why, count }) => `${count} ${why}`);
  const examined = checks.reduce((sum, check) => sum + check.examined, 0);
  return `| ${[
    name,
    `${base.slice(0, 9)}..${head.slice(0, 9)}`,
    `${change.files}`,
    `${change.addedLines}`,
    lines.map(([origin, count]) => `${origin} ${count}`).join(', '),
    agents.join(', ') || 'none',
    `${examined}`,
    findings.map(({ rule, path, from, message }) => `${rule} ${path}:${from} ${message}`).join('; ') || 'none',
    unknown.join('; ') || 'none',
    verdict.conclusion,
    `${seconds.toFixed(2)} s`,
  ].join(' | ')} |`;
}

console.log(
  '| repository | range | files | added | origins | agents | imports | findings | not checked | verdict | wall |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|---|');
let repository = '.';
for (const word of process.argv.slice(2)) {
  const [base, head] = word.split('..');
  if (base !== undefined && head !== undefined && base !== '' && head !== '')
    console.log(measure(repository, base, head));
  else repository = word;
}
