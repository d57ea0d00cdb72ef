import type { Planned } from "@/lib/applications/planned";
import { dayOf } from "@/lib/days/day";
import { nearDay } from "@/lib/days/words";
import { isFound } from "@/lib/find/fold";
import type { Item } from "@/lib/find/item";
import { meantBy } from "@/lib/find/meant";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { QuickInterview } from "./read-line";

const say = words.quick.propose;
const most = 4;

/**
 * What a line that notes an interview may mean, each as the interview's form with all of it filled in: the live
 * applications it names, or, where it names none, an application to be added first. Nothing is saved by it.
 */
export function proposals(
  line: QuickInterview,
  live: readonly Planned[],
  now: Instant,
  zone: string,
): Item[] {
  if (line.employer === "") return [];
  const meant = applicationsMeant(line.employer, live);
  if (meant.length === 0) return [newApplication(line.employer)];
  return meant.slice(0, most).map(({ story }) => {
    const who = line.people.map((name) => knownAs(name, story.people));
    return {
      id: `interview ${story.id}`,
      text: say.interview(
        story.employer.name,
        whenWords(line, now, zone),
        who.map(({ name }) => name),
      ),
      detail: story.role,
      picture: "interview",
      does: { kind: "go", href: formHref(story.id, line, who) },
    };
  });
}

function applicationsMeant(typed: string, live: readonly Planned[]): Planned[] {
  const named = (text: string) =>
    live.filter(({ story }) => isFound(text, `${story.employer.name} ${story.role}`));
  const found = named(typed);
  if (found.length > 0) return found;
  const name = meantBy(
    typed,
    live.map(({ story }) => story.employer.name),
  );
  return name ? named(name) : [];
}

type Who = { id: string | null; name: string };

/** The one person of the application who is called so; somebody new where it may be more than one, or nobody. */
function knownAs(name: string, people: Planned["story"]["people"]): Who {
  const called = people.filter(({ contact }) => isFound(name, contact.fullName));
  const [one] = called;
  return one && called.length === 1 ? { id: one.contactId, name: one.contact.fullName } : { id: null, name };
}

function whenWords({ starts }: QuickInterview, now: Instant, zone: string): string | null {
  if (!starts) return null;
  return `${nearDay(starts.slice(0, 10), dayOf(now, zone))}, ${starts.slice(11, 16)}`;
}

function formHref(applicationId: string, line: QuickInterview, who: readonly Who[]): string {
  const filled = new URLSearchParams();
  if (line.starts) filled.set("starts", line.starts);
  if (line.minutes) filled.set("minutes", String(line.minutes));
  if (line.format) filled.set("format", line.format);
  for (const { id, name } of who) filled.append(id ? "met" : "name", id ?? name);
  return `/applications/${applicationId}/interviews/new?${filled}`;
}

function newApplication(employer: string): Item {
  return {
    id: "new-application-proposed",
    text: say.application(employer),
    detail: say.first,
    picture: "add",
    does: { kind: "go", href: `/applications/new?${new URLSearchParams({ employer })}` },
  };
}
