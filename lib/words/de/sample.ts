import type { Words } from "../words";

export const sample: Words["sample"] = {
  search: "Beispiel: Frontend",
};
