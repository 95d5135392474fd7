/** The two ways to stop that are nobody's bug. Everything else that is thrown is one. */

/** Wrong usage, policy or repository: says what, where and what to do. No stack trace. Exit status 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** No verdict could be formed for a reason outside: network, time. Exit status 3. */
export class OutsideError extends Error {
  override readonly name = 'OutsideError';
}
