/** A path within this app to go on to after signing in, or Today: `//evil`, `/\evil` and the like never leave the site. */
export function ownPath(wanted: string | null | undefined): string {
  const base = "http://afterword.invalid";
  if (!wanted?.startsWith("/") || /[\\\p{Cc}\s]/u.test(wanted)) return "/today";
  try {
    const url = new URL(wanted, base);
    if (url.origin !== base || url.pathname.startsWith("//")) return "/today";
    return url.pathname + url.search;
  } catch {
    return "/today";
  }
}
