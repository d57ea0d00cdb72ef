/** A time on the wall, so many days and minutes on: `2026-06-01T14:00` and one day is `2026-06-02T14:00`. */
export function shifted(local: string, days: number, minutes = 0): string {
  const time = Date.parse(`${local}:00Z`) + (days * 24 * 60 + minutes) * 60_000;
  return new Date(time).toISOString().slice(0, 16);
}
