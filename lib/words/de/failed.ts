import type { Words } from "../words";

/** Apart from the other errors: every page carries these, for when it fails. */
export const failed: Words["errors"]["failed"] = {
  title: "Das hat nicht geklappt, und es wurde nichts geändert.",
  detail: "Versuchen Sie es noch einmal. Was Sie in einen Entwurf getippt haben, bleibt erhalten.",
  again: "Noch einmal",
  /** For whoever runs the app: the log has a line under this id. */
  reference: (id) => `Wenn es so bleibt: Wer dieses Afterword betreibt, findet es im Protokoll unter ${id}.`,
};
