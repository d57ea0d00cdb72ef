import "server-only";
import { addDays } from "@/lib/days/day";
import { weekdayName } from "@/lib/days/words";
import { countries, regions } from "@/lib/holidays/holidays";
import { spokenLanguage } from "@/lib/language/language";
import { type OwnPlaybook, playbookOptions } from "@/lib/playbooks/own";
import type { FormValues } from "./form";

const aMonday = "2024-01-01";

/** What the selects of the form offer besides what is chosen already, each by its name. */
export function timingChoices(
  { timeZone, country }: Pick<FormValues, "timeZone" | "country">,
  own: readonly OwnPlaybook[],
) {
  return {
    playbooks: playbookOptions(own),
    zones: zones(timeZone).map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") })),
    weekdays: [1, 2, 3, 4, 5, 6, 7].map((day) => ({
      value: String(day),
      label: weekdayName(addDays(aMonday, day - 1), "short"),
    })),
    countries: countries(spokenLanguage()).map(({ code, name }) => ({ value: code, label: name })),
    regions: regions(country, spokenLanguage()).map(({ code, name }) => ({ value: code, label: name })),
  };
}

/** The zones this runtime lists, and the chosen one where it goes by another name. */
function zones(chosen: string): string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", chosen])].sort();
}
