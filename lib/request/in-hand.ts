import "server-only";
import type { AsyncLocalStorage } from "node:async_hooks";
import type { Language } from "@/lib/language/language";

/** What scripts/start/requests/in-hand.mjs keeps of a request while it is answered. */
export interface InHand {
  id: string;
  cookie: string;
  acceptLanguage: string;
  /** In what language it is answered, once somebody has asked. */
  language?: Language;
  /** Said in the log's line: what kind of error it was, and never what it said. */
  error?: string;
  /** The page that stands in where the database can't be asked. */
  unavailable?: string;
}

/** The request that is being answered; none while the app is built, nor in a test without a server. */
export function requestInHand(): InHand | undefined {
  const { afterwordRequests } = globalThis as { afterwordRequests?: AsyncLocalStorage<InHand> };
  return afterwordRequests?.getStore();
}
