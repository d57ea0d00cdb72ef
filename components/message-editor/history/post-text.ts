import type { Post } from "./keeper";

const patience = 20_000;

/** Keeps a text by the route of a message's snapshots. */
export const postText: Post = async (messageId, { text, reason }) => {
  const json = JSON.stringify({ ...text, reason });
  try {
    const response = await fetch(`/messages/${messageId}/snapshots`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: json,
      keepalive: new Blob([json]).size < 30_000,
      signal: AbortSignal.timeout(patience),
    });
    if (response.ok && !response.redirected) return (await response.json()).snapshots;
    return response.status === 401 || response.status >= 500 || response.redirected ? "later" : "never";
  } catch {
    return "later";
  }
};
