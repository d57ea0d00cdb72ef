import { en } from "./en";

export type Words = typeof en;

/** Every sentence on the screen. A client component takes what it prints as plain strings from its page. */
export const words: Words = en;
