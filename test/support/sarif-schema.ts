/**
 * What the schema of SARIF 2.1.0 demands of the objects that we write, and no property that we do not: one that comes to
 * be written has to be added here. Facts of `sarif-schema-2.1.0.json` of OASIS (draft 4), which the package
 * `@microsoft/jest-sarif` holds as `sarif-2.1.0-rtm.5.json`.
 */

const TEXT = { type: 'string' } as const;
const LINE = { type: 'integer', minimum: 1 } as const;
const LEVEL = { enum: ['none', 'note', 'warning', 'error'] } as const;
const to = (name: string) => ({ $ref: `#/definitions/${name}` });
const list = (items: object, uniqueItems: boolean) => ({ type: 'array', minItems: 0, uniqueItems, items });

/** With these properties and no other, some of which have to be there. */
const object = (required: readonly string[], properties: object, more: object = {}) => ({
  type: 'object',
  additionalProperties: false,
  ...(required.length > 0 && { required }),
  ...more,
  properties,
});

const oneOf = (...names: readonly string[]) => ({ anyOf: names.map((name) => ({ required: [name] })) });

export const SARIF_SUBSET = {
  ...object(['version', 'runs'], {
    $schema: { ...TEXT, format: 'uri' },
    version: { enum: ['2.1.0'] },
    runs: list(to('run'), false),
  }),
  definitions: {
    run: object(['tool'], {
      tool: to('tool'),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      properties: to('propertyBag'),
      results: list(to('result'), false),
    }),
    tool: object(['driver'], { driver: to('toolComponent') }),
    toolComponent: object(['name'], { name: TEXT, rules: list(to('reportingDescriptor'), true) }),
    reportingDescriptor: object(['id'], {
      id: TEXT,
      shortDescription: to('multiformatMessageString'),
      defaultConfiguration: to('reportingConfiguration'),
    }),
    multiformatMessageString: object(['text'], { text: TEXT }),
    reportingConfiguration: object([], { level: LEVEL }),
    result: object(['message'], {
      ruleId: TEXT,
      ruleIndex: { type: 'integer', minimum: -1 },
      level: LEVEL,
      message: to('message'),
      locations: list(to('location'), false),
      partialFingerprints: { type: 'object', additionalProperties: TEXT },
      properties: to('propertyBag'),
      suppressions: list(to('suppression'), true),
    }),
    message: object([], { text: TEXT }, oneOf('text', 'id')),
    location: object([], { physicalLocation: to('physicalLocation') }),
    physicalLocation: object(
      [],
      { artifactLocation: to('artifactLocation'), region: to('region') },
      oneOf('address', 'artifactLocation'),
    ),
    artifactLocation: object([], { uri: { ...TEXT, format: 'uri-reference' }, uriBaseId: TEXT }),
    region: object([], { startLine: LINE, endLine: LINE }),
    suppression: object(['kind'], { kind: { enum: ['inSource', 'external'] }, justification: TEXT }),
    propertyBag: { type: 'object', additionalProperties: true, properties: { tags: list(TEXT, true) } },
  },
};
