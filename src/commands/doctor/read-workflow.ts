/** A workflow's file as far as a gate depends on it. What is not understood is left out, and never a reason to stop. */
import { z } from 'zod';
import type { Path } from '../../model.ts';
import { failIn, readYaml } from '../../policy/texts/yaml.ts';
import type { Job, Permissions, Workflow } from './gate.ts';

const permissions = z.union([z.enum(['read-all', 'write-all']), z.record(z.string(), z.string())]).nullish();
const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).nullish(),
});
const job = z.object({
  permissions: permissions.catch(undefined),
  uses: z.string().optional(),
  steps: z.array(step.catch({})).optional().catch(undefined),
});
const workflow = z.object({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: permissions.catch(undefined),
  jobs: z.record(z.string(), job),
});

/** @throws UserError with line and column where the text is no YAML that we read, or no workflow. */
export function readWorkflow(text: string, path: Path): Workflow {
  const fail = failIn(text, path);
  const parsed = workflow.safeParse(readYaml(text, fail).value);
  if (!parsed.success) return fail(0, 'this is no workflow with `on` and `jobs`');
  const { on, permissions: own, jobs } = parsed.data;
  return {
    path,
    events: eventsOf(on),
    permissions: permissionsOf(own),
    jobs: Object.entries(jobs).map(([id, one]) => jobOf(id, one)),
  };
}

function eventsOf(on: z.infer<typeof workflow>['on']): ReadonlyMap<string, unknown> {
  if (typeof on === 'string') return new Map([[on, null]]);
  return new Map(Array.isArray(on) ? on.map((name) => [name, null]) : Object.entries(on));
}

/** An empty map, and an empty value, take everything away. */
const permissionsOf = (written: z.infer<typeof permissions>): Permissions | null =>
  written === undefined ? null : (written ?? {});

function jobOf(id: string, { permissions: own, uses, steps = [] }: z.infer<typeof job>): Job {
  return {
    id,
    permissions: permissionsOf(own),
    calls: uses ?? null,
    uses: steps.flatMap(({ uses: action, with: inputs }) =>
      action === undefined ? [] : [{ action, ref: textAt(inputs, 'ref'), stage: textAt(inputs, 'stage') }],
    ),
    scripts: steps.flatMap(({ run }) => (run === undefined ? [] : [run])),
  };
}

function textAt(inputs: z.infer<typeof step>['with'], name: string): string | null {
  const value = inputs?.[name];
  return typeof value === 'string' ? value : null;
}
