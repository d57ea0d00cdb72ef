import "server-only";
import type { AsyncLocalStorage } from "node:async_hooks";
import { unavailablePage } from "./unavailable-page";

/** What scripts/start/requests.mjs keeps of a request while it is answered. */
export interface InHand {
  id: string;
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

/** The database can't be asked: whatever else the app would answer by an error, it answers by a 503. */
export function noteUnavailable(): void {
  const request = requestInHand();
  if (request) request.unavailable = unavailablePage;
}
