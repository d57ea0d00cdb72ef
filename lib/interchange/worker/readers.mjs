/**
 * What can be read off the main thread, by name. A reader's module has one `read(bytes, options)`, which gives what
 * can be cloned, and throws a Refusal for what it can't take.
 */
export const readers = {
  calendar: () => import("../calendar/read.mjs"),
  cards: () => import("../cards/read.mjs"),
  csv: () => import("../csv/read.mjs"),
  json: () => import("../json/read.mjs"),
};
