import type { Link } from "./chain";
import type { Millis } from "./days";
import type { History } from "./history";
import { sentSinceAnchor } from "./outreach";

/**
 * When the silence after this chain is final. A follow-up past its due settles it: the application goes
 * when that one is missed. Null where nothing ends by itself.
 */
export function letGoInstant(chain: Link[], history: History): Millis | null {
  const { application, zone, now, promised } = history;
  const unsent = chain.find((link) => link.touch === null);
  if (unsent && now >= zone.startOf(unsent.due + 1)) return unsent.missedFrom;
  if (application.playbook.limit.kind === "none") return null;

  const last = chain.at(-1)?.day ?? sentSinceAnchor(history).at(-1)?.day;
  if (last === undefined && promised === null) return null;
  return zone.startOf(Math.max(last ?? -Infinity, promised ?? -Infinity) + application.playbook.letGoDays);
}
