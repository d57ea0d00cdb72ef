import type { en } from "./en";

/** What a language has to say: the English sentences' names and arguments, in words of its own. */
export type Words = Said<typeof en>;

type Said<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Said<Answer>
    : { readonly [Key in keyof T]: Said<T[Key]> };
