"use client";
import { fill } from "@/lib/words/fill";
import type { SaveStatus } from "./autosave";
import type { EditorWords } from "./editor-words";

interface Props {
  status: SaveStatus;
  /** Whether this device keeps what the server hasn't got. */
  kept: boolean;
  timeZone: string;
  words: EditorWords;
}

/** Whether the text is kept. Read aloud when it was, and when it wasn't; not each time that it is about to be. */
export function SaveStatusLine({ status, kept, timeZone, words }: Props) {
  const says = inWords({ status, kept, timeZone, words });
  const calm = status.kind === "saved" || status.kind === "saving" || status.kind === "untouched";
  return (
    <>
      <span className={calm ? "" : "text-danger"}>
        {says}
        {status.kind === "signed-out" && (
          <>
            {" "}
            <a href="/sign-in" target="_blank" rel="noreferrer" className="link">
              {words.signIn}
            </a>
          </>
        )}
      </span>
      <span role="status" className="sr-only">
        {status.kind === "saving" || status.kind === "untouched" ? "" : says}
      </span>
    </>
  );
}

function inWords({ status, kept, timeZone, words }: Props): string {
  switch (status.kind) {
    case "untouched":
      return words.nothingYet;
    case "saving":
      return words.saving;
    case "saved":
      return fill(words.saved, { time: timeOf(status.at, timeZone) });
    case "failed":
      if (!status.offline) return words.failed;
      return kept ? words.offlineKept : words.offline;
    case "signed-out":
      return kept ? words.signedOutKept : words.signedOut;
    case "refused":
      return `${words.refused} ${status.reason}`;
    case "gone":
      return words.gone;
    case "conflict":
      return words.conflict;
  }
}

function timeOf(instant: string, timeZone: string): string {
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const;
  return new Intl.DateTimeFormat("en-GB", time).format(new Date(instant));
}
