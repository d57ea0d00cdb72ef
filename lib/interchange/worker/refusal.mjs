/**
 * Why a file can't be taken, and where in it. `line` counts from one; `field` is the name it has in the file.
 * @typedef {{ reason: string, line?: number, field?: string }} Why
 */

/** Thrown by a reader that can't take a file: what it says is told to whoever gave it. */
export class Refusal extends Error {
  /**
   * @param {string} reason
   * @param {Omit<Why, "reason">} where
   */
  constructor(reason, where = {}) {
    super(reason);
    /** @type {Why} */
    this.why = { reason, ...where };
  }
}
