/** JSON with comments and trailing commas, and the texts of workspaces. */
import { fields, parseJson, texts } from '../../../src/checks/repository/json.ts';
import { yamlPackages } from '../../../src/checks/repository/workspaces.ts';
import { law, type Target } from '../target.ts';

export default {
  name: 'json',
  seeds: [
    '{\n  // why\n  "a": [1, "x//y", /* z */ ],\n  "b": { "c": "\\"", },\n}\n',
    'packages:\n  - "a/*" # x\n  - b\ncatalog:\n  c: 1\n',
    '\ufeff{"extends":["./a","b"],"paths":{"@/*":["src/*"]}}',
  ],
  pieces: [
    '"',
    '//',
    '/*',
    '*/',
    ',',
    '{',
    '}',
    '[',
    ']',
    ':',
    '\n',
    ' ',
    '\\',
    '\\"',
    'packages:\n',
    '- a\n',
    "'",
    '1',
    'null',
    '"__proto__":',
  ],
  answer: 60,
  run(text) {
    const value = parseJson(text);
    law(strict(text) === undefined || JSON.stringify(value) === JSON.stringify(strict(text)), 'plain JSON is itself');
    return [value, [...fields(value).keys()], texts(value), yamlPackages(text)];
  },
} satisfies Target;

function strict(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
