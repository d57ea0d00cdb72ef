/** The four ways to reach somebody, as they are kept: empty where there is none. */
export interface Addresses {
  email: string;
  phone: string;
  linkedin: string;
  postalAddress: string;
}

/** Whether there is any way to reach somebody. */
export function hasAddress({ email, phone, linkedin, postalAddress }: Addresses): boolean {
  return [email, phone, linkedin, postalAddress].some((way) => way !== "");
}
