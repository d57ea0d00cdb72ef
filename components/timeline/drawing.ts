/** The custom properties by which the style sheet places things; a last letter names the width they are for. */
export type Vars = Record<`--${string}`, string | number>;

export interface Drawing {
  /** Of the whole line. */
  line: Vars;
  /** Of each item, in their order. */
  items: Vars[];
}
