import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { today } from "../backup/today.mjs";

/** @import { Settings } from "./settings.mjs" */

const kept = 7;
const night = 3;
const tenMinutes = 10 * 60_000;

/** Where the copies lie. @param {{ dataDir: string }} settings */
export const copiesFolder = ({ dataDir }) => join(dataDir, "backups");

/**
 * Copies the embedded database once a night, or as soon as the app is started again after one was missed, until the
 * returned function is called.
 * @param {Settings} settings
 */
export function copyEachNight(settings) {
  let copying = Promise.resolve();
  const look = () => {
    copying = copying
      .then(async () => void (await copyWhenDue(settings, new Date())))
      .catch((reason) => console.error(`The nightly copy failed, and is tried again: ${reason.message}`));
  };
  const timer = setInterval(look, tenMinutes);
  const first = setTimeout(look, 60_000);
  return async () => {
    clearInterval(timer);
    clearTimeout(first);
    await copying;
  };
}

/**
 * Makes tonight's copy where it is due, and drops all but the latest seven.
 * @param {Settings} settings
 * @param {Date} now
 * @returns {Promise<string | null>} the copy that was made
 */
export async function copyWhenDue(settings, now) {
  const folder = copiesFolder(settings);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isDue(copiesIn(folder), now)) return null;
  const copy = join(folder, nameOf(now));
  // Left by a process that was killed: whoever is here holds the data folder, so nobody writes it now.
  rmSync(`${copy}.unfinished`, { force: true });
  const { backup } = await import("../backup/backup.mjs");
  await backup(copy, settings);
  for (const old of copiesIn(folder).slice(0, -kept)) rmSync(join(folder, old));
  return copy;
}

/**
 * Once a day, at night; a night that was missed is made up for at once.
 * @param {string[]} copies
 * @param {Date} now
 */
function isDue(copies, now) {
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  const latest = copies.at(-1) ?? "";
  return now.getHours() >= night ? latest < nameOf(now) : latest < nameOf(yesterday);
}

/** @param {Date} now */
const nameOf = (now) => `afterword-${today(now)}.jsonl.gz`;

/** The copies of a folder, the oldest first. @param {string} folder */
function copiesIn(folder) {
  return readdirSync(folder)
    .filter((name) => /^afterword-\d{4}-\d\d-\d\d\.jsonl\.gz$/.test(name))
    .sort();
}
