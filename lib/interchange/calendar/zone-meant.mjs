import { windowsZones } from "./windows-zones.mjs";

const byWindowsName = new Map(Object.entries(windowsZones).map(([name, zone]) => [name.toLowerCase(), zone]));

/**
 * The IANA zone that a calendar's name for one means: its own, a path that ends in it, or what Windows calls it; null
 * where it means none that is known.
 * @param {string} name
 */
export function zoneMeant(name) {
  const bare = name.trim().replace(/^"|"$/g, "");
  const windows = byWindowsName.get(bare.toLowerCase());
  if (windows) return windows;
  // "/freeassociation.sourceforge.net/Europe/Berlin", "/mozilla.org/20050126_1/America/Indiana/Knox"
  const parts = bare.split("/").filter(Boolean).slice(-4);
  for (let from = 0; from < parts.length; from += 1) {
    const zone = canonical(parts.slice(from).join("/"));
    if (zone) return zone;
  }
  return null;
}

/** @param {string} name */
function canonical(name) {
  if (!/^(?:[A-Z][\w+-]*\/[\w+/-]+|UTC|GMT|Etc\/[\w+-]+)$/i.test(name) || name.length > 64) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
    // Node tells Kolkata as Calcutta: the name that was written is the newer one.
    return /^(?:UTC|GMT)$/i.test(name) ? "UTC" : name === name.toLowerCase() ? timeZone : name;
  } catch {
    return null;
  }
}
