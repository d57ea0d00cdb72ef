import { describe, expect, test } from "vitest";
import { planned } from "@/lib/applications/planned";
import { type Language, speaking } from "@/lib/language/language";
import type { Instant } from "@/lib/policy/types";
import type { Kind } from "@/lib/reminders/kinds";
import { lookAt } from "@/lib/reminders/look";
import { reminderNotice } from "@/lib/reminders/notice";
import { words } from "@/lib/words";
import { anApplication, anInterview } from "../policy/an-application";
import { storyFrom } from "../story/told";
import { everyKind as settings } from "./some-settings";

/** The notice of a kind that is due at an instant, in a language. */
function notice(language: Language, kind: Kind, now: Instant, application: ReturnType<typeof anApplication>) {
  const story = { ...storyFrom(application), messages: [], employer: { id: "employer", name: "Quillmere" } };
  const standing = { live: [planned(story, now)], newest: story.createdAt, settings, now };
  const since = new Date(Date.parse(now) - 60_000).toISOString();
  const due = lookAt(standing, since).due.find((one) => one.kind === kind);
  if (!due) throw new Error(`No ${kind} is due at ${now}`);
  return speaking(language, () => reminderNotice(due.content, settings, now));
}

const monday = (time: string): Instant => `2026-06-01T${time}:00.000Z`;
const tuesday = (time: string): Instant => `2026-06-02T${time}:00.000Z`;
const named = anApplication({ interviews: [anInterview({ promisedBy: "2026-06-05" })] });

describe("a notice", () => {
  test.each<[Kind, Instant, string, string, ReturnType<typeof anApplication>?]>([
    ["digest", tuesday("08:00"), "Two things to write today.", "Heute: zwei Nachrichten."],
    ["digest", monday("08:00"), "One interview today.", "Heute: ein Gespräch."],
    [
      "thank-you",
      tuesday("07:00"),
      "There is still time for two thank-yous.",
      "Noch ist Zeit für zwei Dankschreiben.",
    ],
    [
      "weekly",
      "2026-05-31T18:00:00.000Z",
      "Time for a quiet look at your search.",
      "Zeit für einen ruhigen Blick auf Ihre Suche.",
    ],
    [
      "digest",
      "2026-06-06T08:00:00.000Z",
      "One answer was due by yesterday.",
      "Gestern lief eine Frist ab.",
      named,
    ],
    ["interview", monday("08:00"), "An interview begins soon.", "Ein Gespräch beginnt bald."],
    [
      "interview",
      "2026-05-31T09:00:00.000Z",
      "An interview is coming up tomorrow.",
      "Morgen steht ein Gespräch an.",
    ],
  ])(
    "of %s at %s says how much there is, and of whom nothing",
    (kind, now, english, german, application = anApplication()) => {
      const told = (["en", "de"] as const).map((language) => notice(language, kind, now, application));
      expect(told).toEqual([english, german]);
    },
  );

  test("counts by one and by many", () => {
    const { today, had, thanks } = words.reminders.notice;
    expect([today(1, 0), today(2, 1), today(0, 3), had(1), had(2), thanks(1), thanks(14)]).toEqual([
      "One interview today.",
      "Two interviews and one thing to write today.",
      "Three things to write today.",
      "One answer was due by yesterday.",
      "Two answers were due by yesterday.",
      "There is still time for one thank-you.",
      "There is still time for 14 thank-yous.",
    ]);
    const german = speaking("de", () => {
      const { today, had, thanks } = words.reminders.notice;
      return [today(2, 1), had(1), had(2), thanks(1), thanks(2)];
    });
    expect(german).toEqual([
      "Heute: zwei Gespräche und eine Nachricht.",
      "Gestern lief eine Frist ab.",
      "Gestern liefen zwei Fristen ab.",
      "Noch ist Zeit für einen Dank.",
      "Noch ist Zeit für zwei Dankschreiben.",
    ]);
  });
});
