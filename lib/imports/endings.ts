import { words } from "@/lib/words";
import { imports } from "@/lib/words/en/imports";

/** What a status of another tracker comes to: how it ended, that it goes on, or that its rows stay out. */
export const meanings = ["open", "offer", "rejected", "withdrawn", "let-go", "skip"] as const;

export type Meaning = (typeof meanings)[number];

// The first that fits counts. What other trackers keep apart while it goes on (applied, interviewing) goes on here too.
const signs: [RegExp, Meaning][] = [
  [
    /offer (was )?(declined|refused)|declined (the )?offer|withdr[ae]w|not interested|i declined|zurückgezogen/,
    "withdrawn",
  ],
  [/not selected|reject|declined|unsuccessful|turned down|denied|absage|refus|rechaz/, "rejected"],
  [/no (response|reply|answer)|ghost|archiv|expired|let go|losgelassen|keine antwort|sans r/, "let-go"],
  [/accepted|hired|^offer(ed| received)?$|signed|zusage|angenommen/, "offer"],
];

/** What a status most likely comes to. */
export function meant(status: string): Meaning {
  const said = status
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
  // Our own files say it in English; in a form it is chosen in the language of the page.
  const ours = meanings.find((one) =>
    [imports.meaning[one], words.imports.meaning[one]].some(
      (name) => name.toLowerCase() === status.trim().toLowerCase(),
    ),
  );
  return ours ?? signs.find(([sign]) => sign.test(said))?.[1] ?? "open";
}
