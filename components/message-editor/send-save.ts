import type { Current, Text } from "./text";

/** What became of a save. */
export type Answer =
  | { kind: "saved"; version: number; savedAt: string; snapshots: number }
  | { kind: "conflict"; current: Current }
  | { kind: "signed-out" }
  | { kind: "refused"; reason: string }
  | { kind: "gone" }
  | { kind: "failed"; offline: boolean };

export type Send = (id: string, version: number, text: Text) => Promise<Answer>;

const patience = 20_000;

/** Saves by the route, for one step of one application. Whatever goes wrong on the way is an answer, too. */
export function sendTo({ applicationId, stepId }: { applicationId: string; stepId: string }): Send {
  return async (id, version, text) => {
    const json = JSON.stringify({ applicationId, stepId, ...text, version });
    try {
      const response = await fetch(`/messages/${id}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: json,
        // Goes on when the page goes away; browsers take no more than 64 KiB of such.
        keepalive: new Blob([json]).size < 60_000,
        signal: AbortSignal.timeout(patience),
      });
      return await read(response);
    } catch {
      return { kind: "failed", offline: !navigator.onLine };
    }
  };
}

async function read(response: Response): Promise<Answer> {
  if (response.redirected || response.status === 401) return { kind: "signed-out" };
  if (response.status === 404) return { kind: "gone" };
  if (response.status >= 500) return { kind: "failed", offline: false };
  const answer = await response.json();
  if (response.ok) {
    const { version, savedAt, snapshots } = answer;
    return { kind: "saved", version, savedAt, snapshots };
  }
  if (response.status === 409) return { kind: "conflict", current: answer.current };
  return { kind: "refused", reason: answer.error ?? Object.values(answer.errors ?? {})[0] ?? "" };
}
