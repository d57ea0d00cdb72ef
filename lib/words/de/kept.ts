import type { Words } from "../words";

/** The page that is shown where there is no connection: the last Today, to be read. */
export const kept: Words["kept"] = {
  noConnection: "Keine Verbindung.",
  asItStood: (when) => `Das ist Ihr Tag, Stand ${when}. „Heute“ meint diesen Tag.`,
  nothingKept:
    "Haben Sie die Seite „Heute“ einmal mit Verbindung geöffnet, lässt sie sich hier auch ohne lesen.",
  again: "Noch einmal versuchen",
};
