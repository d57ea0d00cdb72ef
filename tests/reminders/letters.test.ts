import { describe, expect, test } from "vitest";
import { planned } from "@/lib/applications/planned";
import { speaking } from "@/lib/language/language";
import { letterText } from "@/lib/mail/letter";
import { letterHtml } from "@/lib/mail/letter-html";
import type { Instant } from "@/lib/policy/types";
import type { Kind } from "@/lib/reminders/kinds";
import { reminderLetter } from "@/lib/reminders/letters/letter";
import type { Ways } from "@/lib/reminders/letters/ways";
import { lookAt } from "@/lib/reminders/look";
import { anApplication, anInterview } from "../policy/an-application";
import { storyFrom } from "../story/told";
import { everyKind as settings } from "./some-settings";

const ways: Ways = {
  page: (path) => `https://afterword.example${path}`,
  act: ({ act }) => `https://afterword.example/reminders/act/${act}`,
};

/** The letter of a kind that is due at an instant, about an application that may have an odd name. */
function letter(kind: Kind, now: Instant, application = anApplication(), employer = "Quillmere Maps") {
  const story = { ...storyFrom(application), messages: [], employer: { id: "employer", name: employer } };
  const standing = { live: [planned(story, now)], newest: story.createdAt, settings, now };
  const since = new Date(Date.parse(now) - 60_000).toISOString();
  const due = lookAt(standing, since).due.find((one) => one.kind === kind);
  if (!due) throw new Error(`No ${kind} is due at ${now}`);
  return reminderLetter(due.content, settings, now, ways);
}

const monday = (time: string): Instant => `2026-06-01T${time}:00.000Z`;
const tuesday = (time: string): Instant => `2026-06-02T${time}:00.000Z`;

describe("a letter", () => {
  test("of the morning tells what there is and by when, with the draft and two ways to be left alone", () => {
    const told = letter("digest", tuesday("08:00"));
    expect(told.subject).toBe("Today: two messages");
    expect(letterText(told)).toContain(
      [
        "Good morning.",
        "",
        "Two messages to write.",
        "",
        "* Thank Dana Doe, Quillmere Maps",
        "  You spoke yesterday, 09:00. A few lines of thanks, today by 10:00.",
        "  Open the draft: https://afterword.example/applications/application/messages/new?step=thank-you%3Aonsite%3Adana",
        "  Remind me tomorrow: https://afterword.example/reminders/act/tomorrow",
        "  Not for this one: https://afterword.example/reminders/act/never",
      ].join("\n"),
    );
  });

  test("before an interview says when, how and with whom, in its subject as well", () => {
    const early = letter("interview", monday("08:00"));
    expect(early.subject).toBe("At 09:00: your interview at Quillmere Maps");
    expect(letterText(early)).toContain("  Today, 09:00, on site.\n  With Dana Doe and Raj Doe.");
    const dayBefore = letter("interview", "2026-05-31T09:00:00.000Z");
    expect(dayBefore.subject).toBe("Tomorrow, 09:00: your interview at Quillmere Maps");
  });

  test("about a date they had named says since when a question is right", () => {
    const named = anApplication({ interviews: [anInterview({ promisedBy: "2026-06-05" })] });
    const told = letter("digest", "2026-06-06T08:00:00.000Z", named);
    expect(told.subject).toBe("Quillmere Maps had until yesterday");
    expect(letterText(told)).toContain("one polite question is right from Mon 8 June");
  });

  test("speaks its reader's language, and says so to the mail program", () => {
    const told = speaking("de", () => {
      const german = letter("digest", tuesday("08:00"));
      return { subject: german.subject, html: letterHtml(german) };
    });
    expect(told.subject).toBe("Heute: zwei Nachrichten");
    expect(told.html).toContain('<html lang="de">');
    expect(told.html).toContain("Guten Morgen.");
  });

  test("holds names as they are, and nothing of them becomes markup, a link or a header", () => {
    const nasty = '<img src=x onerror="a()"> & Söhne';
    const told = letter("interview", monday("08:00"), undefined, nasty);
    expect(letterHtml(told)).not.toContain("<img");
    expect(letterHtml(told)).toContain("&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; Söhne");
    expect(letterText(told)).toContain(nasty);
  });

  test.each(["digest", "thank-you", "interview"] as const)(
    "of the kind %s leads nowhere but to this app, loads nothing, and says how its kind stops",
    (kind) => {
      const at = { digest: tuesday("08:00"), "thank-you": tuesday("07:00"), interview: monday("08:00") }[
        kind
      ];
      // The nudge, four hours before ten, falls into the quiet and comes at its end.
      const html = letterHtml(letter(kind, at));
      const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => String(address));
      for (const address of addresses) expect(address).toMatch(/^https:\/\/afterword\.example\//);
      expect(addresses).toContain("https://afterword.example/reminders/act/off");
      expect(html).not.toMatch(/<img|url\(|@import|<script|<link/i);
    },
  );
});
