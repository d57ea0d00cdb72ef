import type { CalendarEvent } from "@/lib/interchange/calendar/read.mjs";

export interface Where {
  format: "phone" | "video" | "onsite";
  place: string;
  /** A way to see each other that is offered beside the place one goes to. */
  besides: string | null;
}

/** How and where an event takes place, by its location, its links and its text. */
export function whereOf({ location, links, title, description }: WhereTold): Where {
  const video = [...links, ...linksIn(location), ...linksIn(description)].find(isMeeting) ?? null;
  const spot = spotIn(location);
  if (spot && isNumber(spot)) return { format: "phone", place: spot, besides: video };
  if (spot && isCall(spot)) return { format: "phone", place: numberIn(description) ?? spot, besides: video };
  if (spot) return { format: "onsite", place: spot, besides: video };
  if (video) return { format: "video", place: video, besides: null };
  if (isCall(title)) return { format: "phone", place: numberIn(description) ?? "", besides: null };
  const tel = links.find((link) => /^tel:/i.test(link));
  if (tel) return { format: "phone", place: tel.slice(4), besides: null };
  return { format: "video", place: linksIn(location)[0] ?? "", besides: null };
}

type WhereTold = Pick<CalendarEvent, "location" | "links" | "title" | "description">;

const meetings = [
  /^https:\/\/[\w.-]*zoom(?:gov)?\.(?:us|com)\/(?:j|my|w|s|wc)\//i,
  /^https:\/\/teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)\//i,
  /^https:\/\/meet\.google\.com\/[a-z-]+/i,
  /^https:\/\/[\w.-]+\.webex\.com\//i,
  /^https:\/\/(?:meet\.goto\.com|global\.gotomeeting\.com|www\.gotomeet\.me)\//i,
  /^https:\/\/(?:whereby\.com|meet\.jit\.si|app\.chime\.aws\/meetings|chime\.aws|meet\.around\.co|v\.ringcentral\.com)\//i,
  /^https:\/\/join\.skype\.com\//i,
];

function isMeeting(link: string): boolean {
  return meetings.some((meeting) => meeting.test(link));
}

// Links end where a sentence, a bracket or a mark-up does. No pattern here looks back over what it has read.
function linksIn(text: string): string[] {
  const found = text.slice(0, 60_000).match(/https:\/\/[^\s<>"'\\)\]]{1,1900}/gi) ?? [];
  return found.map((link) => unwrapped(link.replace(/[.,;:!?]+$/, "").replaceAll("&amp;", "&"))).slice(0, 50);
}

/** What a mail filter has wrapped around a link (Outlook's Safe Links) is taken off. */
function unwrapped(link: string): string {
  if (!/^https:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\//i.test(link)) return link;
  try {
    return new URL(link).searchParams.get("url") ?? link;
  } catch {
    return link;
  }
}

const services =
  /^(?:microsoft teams(?:[ -](?:meeting|besprechung|call))?|teams|réunion microsoft teams|reunión de microsoft teams|zoom(?: meeting| call)?|google meet|hangouts? meet|webex(?: meeting)?|video(?: ?call| ?conference|konferenz|chat)?|online(?: meeting)?|virtual|remote|skype(?: meeting)?|tba|tbd)$/i;

/** A place one can go to or call, out of a location: what is neither a link nor the name of a service. */
function spotIn(location: string): string {
  return location
    .replace(/https?:\/\/\S+/gi, "")
    .split(/[;|,]/)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !isService(part))
    .join(", ");
}

/** "Google Meet (instructions in description)" is one, too. */
function isService(part: string): boolean {
  return services.test(part.replace(/\s*\([^()]*\)$/, ""));
}

function isNumber(text: string): boolean {
  return /^(?:tel:|phone:|\D{0,20}:)?\s*\+?[\d\s()./-]{6,30}$/i.test(text) && /\d{3}/.test(text);
}

/** "Phone call", "Phone screen with Bo", "Telefoninterview": said of the whole, not of a number in passing. */
function isCall(text: string): boolean {
  return /\bphone\b|\btelephone\b|\btelefon|\bteléfono\b|\btéléphon|\bcall you\b/i.test(text);
}

/** The first number in a text that says it is one to call. */
function numberIn(text: string): string | null {
  const found = /(?:phone|call|tel|telefon|number|dial)[^\n+\d]{0,40}(\+?\d[\d ()./-]{5,24}\d)/i.exec(
    text.slice(0, 20_000),
  );
  return found?.[1]?.trim() ?? null;
}
