/** The zones to choose among, by their IANA names. Any other that the runtime knows is taken as well. */
export function zones(): string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC"])];
}

/**
 * The zone that somebody means who types a name or a city in any spelling: "new york" is America/New_York. What
 * means no zone comes back as typed.
 */
export function zoneMeant(typed: string): string {
  const wanted = typed.trim().toLowerCase().replaceAll(" ", "_");
  const known = zones().find((zone) => zone.toLowerCase() === wanted);
  const city = zones().find((zone) => zone.toLowerCase().endsWith(`/${wanted}`));
  return known ?? city ?? cityByItsNewerName(wanted) ?? typed.trim();
}

const regions = ["Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"];

/** Runtimes list Kolkata as Calcutta and Kyiv as Kiev, but know both. */
function cityByItsNewerName(wanted: string): string | undefined {
  const city = wanted.replace(/(^|_)\p{L}/gu, (first) => first.toUpperCase());
  return regions.map((region) => `${region}/${city}`).find(isZone);
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
