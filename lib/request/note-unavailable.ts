import "server-only";
import { requestInHand } from "./in-hand";
import { unavailablePage } from "./unavailable-page";

/** The database can't be asked: whatever else the app would answer by an error, it answers by a 503. */
export function noteUnavailable(): void {
  const request = requestInHand();
  if (request) request.unavailable = unavailablePage();
}
