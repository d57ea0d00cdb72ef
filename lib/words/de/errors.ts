import type { Words } from "../words";
import { failed } from "./failed";

export const errors: Words["errors"] = {
  notFound: {
    title: "Unter dieser Adresse ist nichts.",
    detail: "Vielleicht wurde es gelöscht, oder die Adresse enthält einen Tippfehler.",
    home: "Zu Heute",
  },
  failed,
  unavailable: {
    title: "Die Datenbank ist gerade nicht erreichbar.",
    detail:
      "Falls Sie dabei waren, etwas zu ändern: Sehen Sie nach, ob es da ist, bevor Sie es noch einmal tun. Was Sie in einen Entwurf getippt haben, bleibt erhalten.",
    again: "Noch einmal",
    form: "Die Datenbank ist gerade nicht erreichbar, und das hier ist vielleicht nicht gespeichert. Sehen Sie nach, ob es da ist, bevor Sie es noch einmal absenden.",
  },
  crowded: {
    title: "Gerade sind viele gleichzeitig hier.",
    detail:
      "Es wurde nichts geändert. Versuchen Sie es in ein paar Sekunden noch einmal. Was Sie in einen Entwurf getippt haben, bleibt erhalten.",
    again: "Noch einmal",
  },
};
