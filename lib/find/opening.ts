import "server-only";
import { liveToday } from "@/lib/applications/live";
import type { Planned } from "@/lib/applications/planned";
import type { Viewer } from "@/lib/auth/viewer-type";
import { accountAndSearches } from "@/lib/shell/queries";
import { nameOf } from "@/lib/steps/names";
import { stepTitle } from "@/lib/steps/words";
import { type NowStep, nowSteps } from "@/lib/today/now";
import { words } from "@/lib/words";
import type { Item, Opening } from "./item";

const say = words.quick;

/** The palette as it opens: verbs, pages, searches, the live applications, and the messages that may have gone out. */
export async function openingOf(viewer: Viewer): Promise<Opening> {
  const verbs: Item[] = [
    asks("answer"),
    asks("sent"),
    asks("interview"),
    { id: "new-application", text: say.verbs.application, picture: "add", does: go("/applications/new") },
    { id: "new-person", text: say.verbs.person, picture: "add", does: go("/contacts/new") },
    { id: "new-reference", text: say.verbs.reference, picture: "add", does: go("/references/new") },
    { id: "new-search", text: say.verbs.search, picture: "add", does: go("/searches/new") },
    { id: "keys", text: say.verbs.keys, picture: "keys", does: { kind: "keys" } },
  ];
  const pages: Item[] = [
    page("/today", words.shell.today),
    page("/calendar", words.shell.calendar),
    page("/contacts", words.shell.people),
    page("/references", words.shell.references),
    page("/insights", words.shell.insights),
    page("/searches", words.shell.searches),
    page("/settings", words.shell.settings),
  ];
  const [{ live, now }, { all: searches }] = await Promise.all([
    liveToday(viewer),
    accountAndSearches(viewer),
  ]);
  return {
    words: say.palette,
    always: [...verbs, ...pages, ...searches.map(searchItem)],
    applications: live.map(applicationItem),
    toSend: nowSteps(live, now)
      .filter(({ step }) => step.status !== "blocked")
      .map(toSendItem),
  };
}

const go = (href: string): Item["does"] => ({ kind: "go", href });
const asks = (verb: "answer" | "interview" | "sent"): Item => ({
  id: `verb-${verb}`,
  text: `${say.palette.verb[verb]} …`,
  picture: verb,
  does: { kind: "ask", verb },
});

const page = (href: string, text: string): Item => ({
  id: href,
  text,
  detail: say.page,
  picture: "page",
  does: go(href),
});

function searchItem({ id, name }: { id: string; name: string }): Item {
  return { id, text: name, detail: say.search, picture: "search", does: go(`/searches/${id}`) };
}

function applicationItem({ story, plan }: Planned): Item {
  return {
    id: story.id,
    text: story.employer.name,
    detail: story.role,
    picture: plan.state,
    does: go(`/applications/${story.id}`),
  };
}

function toSendItem({ story, plan, step }: NowStep): Item {
  return {
    id: `${story.id} ${step.id}`,
    text: stepTitle(step, plan, nameOf(step, story)),
    detail: story.employer.name,
    picture: "sent",
    does: { kind: "mark", applicationId: story.id, stepId: step.id, medium: step.medium ?? "email" },
  };
}
