import type { StateName } from "@/components/ui/state";
import type { Step } from "@/lib/policy/types";

/** The state in whose colour a step stands. */
export function familyOf({ kind }: Step): StateName {
  switch (kind) {
    case "reply":
      return "replying";
    case "follow-up":
      return "checking-in";
    case "brief-reference":
      return "preparing";
    default:
      return "thanking";
  }
}
