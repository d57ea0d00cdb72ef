import { writeFileSync } from "node:fs";
import { ownApp } from "../../support/own-app";

/** Moves the clock of this worker's app. */
export function setClock(instant: string): void {
  writeFileSync(ownApp().clockFile, new Date(instant).toISOString());
}
