// What scripts/seed takes out of the bundle.
export { hashPassword } from "@/lib/auth/password";
export { seedInput } from "./input";
export { seedRows } from "./rows";
