import type { EditorWords } from "../editor-words";

/** A text as it once stood, until when, and why it was kept. */
export interface Earlier {
  id: string;
  subject: string | null;
  body: string;
  at: string;
  reason: keyof EditorWords["history"]["reasons"];
}

/** The earlier versions of a message, the latest first. */
export async function readEarlier(messageId: string): Promise<Earlier[] | "failed"> {
  try {
    const response = await fetch(`/messages/${messageId}/snapshots`);
    return response.ok && !response.redirected ? await response.json() : "failed";
  } catch {
    return "failed";
  }
}
