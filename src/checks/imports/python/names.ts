/** Names of distributions as people write them for pip, conda and others. */

/** One spelling for all of a distribution's: PEP 503. */
export const normal = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

const REQUIREMENT = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,100}[A-Za-z0-9])?(?![A-Za-z0-9._-]*[/:\\])/;

/** Characters of a requirement that are looked at. */
const LONGEST = 300;

/** The distribution that a requirement (PEP 508) begins with, normalised; undefined for paths and addresses. */
export function requirementName(written: string): string | undefined {
  const name = REQUIREMENT.exec(written.trim().slice(0, LONGEST))?.[0];
  return name === undefined ? undefined : normal(name);
}
