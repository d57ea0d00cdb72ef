/** Somebody who may be the same as another. */
export interface Likeness {
  fullName: string;
  email: string;
  employer: string;
}

const same = (a: string, b: string) => a !== "" && a.toLowerCase() === b.toLowerCase();

/** Who of the known somebody is: by their address, or else by name and employer. */
export function whoIs<Known extends Likeness>(one: Likeness, known: readonly Known[]): Known | undefined {
  return (
    known.find(({ email }) => same(email, one.email)) ??
    known.find(({ fullName, employer }) => same(fullName, one.fullName) && same(employer, one.employer))
  );
}
