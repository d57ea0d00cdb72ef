const megabyte = 1024 * 1024;

/** What a form may be at most, a file of two megabytes and all; next.config.ts says it in Next's own words. */
const mostOfAny = 2.25 * megabyte;

// An action is posted to the page it stands on.
const takesFiles = [/^\/applications\/[\w-]+\/interviews\/new$/, /^\/contacts\/import$/];

/** The bytes that a request to a page may have: a file's on the few pages that take one, else a megabyte. */
export function mostBytesFor(path: string): number {
  return takesFiles.some((page) => page.test(path)) ? mostOfAny : megabyte;
}
