import "server-only";
import { env } from "@/lib/env";

/** Who carries notifications to a browser: every browser's maker has a service of its own. */
export type Carrier = "Google" | "Mozilla" | "Microsoft" | "Apple";

const known: [RegExp, Carrier][] = [
  [/^fcm\.googleapis\.com$/, "Google"],
  [/^[\w.-]+\.push\.services\.mozilla\.com$/, "Mozilla"],
  [/^[\w.-]+\.notify\.windows\.com$/, "Microsoft"],
  [/^[\w.-]+\.push\.apple\.com$/, "Apple"],
];

/**
 * Whose service an address belongs to: a browser's maker, or the host that the operator has named. Null for any other:
 * the server posts to an address that somebody else has chosen, so it goes to these alone.
 */
export function serviceOf(endpoint: string): Carrier | string | null {
  if (!URL.canParse(endpoint)) return null;
  const { origin, protocol, hostname, port, host, username, password } = new URL(endpoint);
  if (username || password) return null;
  if (env().PUSH_SERVICES.includes(origin)) return host;
  if (protocol !== "https:" || port !== "") return null;
  return known.find(([pattern]) => pattern.test(hostname))?.[1] ?? null;
}

// In this order: most browsers also claim to be others. On an iPhone and an iPad all of them are Safari underneath.
const browsers: [RegExp, Carrier][] = [
  [/\b(iPhone|iPad)\b/, "Apple"],
  [/\bFirefox\//, "Mozilla"],
  [/\bAndroid\b/, "Google"],
  [/\bEdg\//, "Microsoft"],
  [/\b(Chrome|Chromium|HeadlessChrome)\//, "Google"],
  [/\bVersion\/.*Safari\//, "Apple"],
];

/** Whose service a browser would use, by what it says it is; null where nobody knows. */
export function likelyCarrier(userAgent: string): Carrier | null {
  return browsers.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
}
