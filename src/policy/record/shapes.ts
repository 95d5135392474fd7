/** The shapes that all parts of a decision record are made of. */
import { z } from 'zod';
import type { Account } from '../../model.ts';

/** So that a fact that is added cannot be forgotten here: every key of the type, or the compiler objects. */
export type Keys<T> = Record<keyof T, z.ZodType>;

export const text = z.string();
export const maybe = text.nullable();
export const count = z.int().min(0);
export const line = z.int().min(1);
export const time = z.number();
/** What no condition looks at is not recorded. */
export const nothing = z.never().exactOptional();
export const none = z.tuple([]).readonly();
export const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
export const known = <T extends z.ZodType>(value: T) =>
  z.union([z.strictObject({ value }), z.strictObject({ unavailable: text })]);

export const account = z.strictObject({
  login: text,
  id: z.number().nullable(),
  kind: z.enum(['person', 'bot', 'unknown']),
} satisfies Keys<Account>);
export const origin = z.enum(['agent', 'human', 'automation', 'mixed', 'unknown']);
export const spanOf = { path: text, from: line, to: line };
