import * as chrono from "chrono-node/de";
import { Temporal } from "temporal-polyfill";
import type { Tongue } from "./tongue";

export const german: Tongue = {
  opening:
    /^(?:neues )?(?:(?:erst|zweit|dritt|vorstellungs|bewerbungs|telefon|video|fach|kennenlern)-?)?(?:gespräch|interview|telefonat|termin|anruf|videocall|call)(?![\p{L}\d])/iu,
  length: /(?<![\p{L}\d])(?:für )?(\d{1,3})[ -]?(min(?:uten?)?|h|std\.?|stunden?)(?![\p{L}\d])/iu,
  by: /(?<![\p{L}\d])(?:per (?:telefon|video)|am telefon|(?:über|via|per) (?:zoom|teams|meet|skype)|persönlich|vor ort|video|telefonisch)(?![\p{L}\d])/giu,
  means: {
    onsite: /persönlich|vor ort/i,
    video: /video|(?<!\p{L})(?:zoom|teams|meet|skype)(?!\p{L})/iu,
    phone: /telefon|anruf|(?<!\p{L})call(?!\p{L})/iu,
  },
  next: /nächste/i,
  turned: /^mit (.+?) (?:bei|@) (.+)$/i,
  with: /(?:^| )mit /i,
  and: /,|&|\+| und /i,
  before: /^(?:(?:bei|@|für|am|um|mit|von|ab)(?![\p{L}\d])\s*)+/iu,
  after: /(?:\s*(?<![\p{L}\d])(?:bei|@|am|um|von|ab|mit)|[\s,.;–-])+$/iu,
  prepared: (text, today) =>
    text
      .replace(/(?<!\p{L})(mo|di|mi|do|fr|sa|so)\.(?= )/giu, "$1")
      .replace(/(?<!\d)(\d{1,2})\.(\d{1,2})\.(?!\d)/g, (whole, day, month) =>
        soonest(whole, day, month, today),
      ),
  reader: () => chrono.casual,
};

/** "12.6." with the year in which it comes next: it is not read without one. */
function soonest(whole: string, day: string, month: string, today: Temporal.PlainDate): string {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return whole;
  const here = Temporal.PlainDate.from({ year: today.year, month: Number(month), day: Number(day) });
  return `${whole}${Temporal.PlainDate.compare(here, today) < 0 ? today.year + 1 : today.year}`;
}
