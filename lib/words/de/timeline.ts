import type { Words } from "../words";

export const timeline: Words["timeline"] = {
  now: "Jetzt",
  quiet: "Ruhe",
};
