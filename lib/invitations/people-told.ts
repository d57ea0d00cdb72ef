import type { Invited } from "@/lib/interchange/calendar/people.mjs";

/** A person an invitation names. */
export interface PersonTold {
  name: string;
  email: string;
  organiser: boolean;
}

export interface PeopleTold {
  people: PersonTold[];
  /** Rooms, lists, robots: named as the invitation names them. */
  leftOut: string[];
}

/** Who of the invited is somebody to meet: not the viewer, by any of `own` addresses, no room, no list, no robot. */
export function peopleTold(
  invited: readonly Invited[],
  own: readonly string[],
  location: string,
): PeopleTold {
  const others = invited.filter(({ email }) => !own.includes(email));
  const isMet = (one: Invited) => one.kind === "person" && !isRobot(one) && !isPlace(one, location);
  return {
    people: others.filter(isMet).map(({ name, email, organiser }) => ({
      name: nameOf(name, email),
      email,
      organiser,
    })),
    leftOut: others.filter((one) => !isMet(one)).map(({ name, email }) => name || email),
  };
}

const robotNames =
  /^(?:(?:do[._-]?)?no[._-]?reply|noreply\w*|donotreply|notifications?|mailer(?:-daemon)?|calendar(?:-(?:notification|invite)s?)?|scheduling|scheduler|invites?|bookings?|unknownorganizer|interviews?)(?:\+.*)?$/;

function isRobot({ email }: Invited): boolean {
  const [local = "", domain = ""] = email.split("@");
  return (
    robotNames.test(local) ||
    /(?:^|\.)(?:calendar\.google\.com|greenhouse-mail\.io|hire\.lever\.co)$/.test(domain)
  );
}

/** A room that the invitation doesn't call one has the name that stands in the location. */
function isPlace({ name }: Invited, location: string): boolean {
  return (
    name !== "" && location.split(/[;,]/).some((part) => part.trim().toLowerCase() === name.toLowerCase())
  );
}

const suffixes = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|mba|esq|cpa|rn)\.?$/i;

/** A directory's "Whitfield, Dana (HR)" as it is spoken; the address's own words where there is no name. */
function nameOf(written: string, email: string): string {
  const name = written
    .replace(/\s*\([^()]*\)\s*$/, "")
    .slice(0, 200)
    .toWellFormed()
    .trim();
  if (name === "" || name.includes("@")) return nameIn(email || name);
  const [last = "", first = "", ...more] = name.split(",").map((part) => part.trim());
  if (more.length > 0 || first === "" || last === "" || suffixes.test(first)) return name;
  return `${first} ${last}`;
}

/** "dana.whitfield@" reads as a name; "dwhitfield@" doesn't, and stands as it is. */
function nameIn(email: string): string {
  const [local = ""] = email.split("@");
  const parts = local.replace(/\+.*$/, "").split(/[._]/);
  if (parts.length < 2 || !parts.every((part) => /^\p{L}[\p{L}-]+$/u.test(part))) return email.slice(0, 200);
  return parts.map((part) => part.replace(/(^|-)\p{L}/gu, (first) => first.toUpperCase())).join(" ");
}
