/**
 * @import { Target } from "./load.mjs"
 * @import { Person } from "./people.mjs"
 * @typedef {{ cast: { few: Person, many: Person, full: Person }, servers: Record<"bare" | "rows" | "next" | "app", { origin: string }> }} Stand
 */

/**
 * The floors, and the pages that are held against the third of them: how much of its requests in a second they are to do.
 * @param {Stand} stand
 * @param {string} etag the feed's
 * @returns {{ floors: [Target, Target, Target], pages: { target: Target, wanted: number }[] }}
 */
export function targetsOf({ cast, servers }, etag) {
  const { few, full } = cast;
  const app = servers.app.origin;
  const signedIn = { cookie: few.cookie };
  const feed = `${app}/calendar/${full.feed}.ics`;
  return {
    floors: [
      { name: "F1: Node alone, 30 KB", url: servers.bare.origin, contains: "thirty-two" },
      { name: "F2: Node and fifty rows by string", url: servers.rows.origin, contains: "<li>" },
      {
        name: "F3: the smallest page of Next, its session and fifty rows",
        url: servers.next.origin,
        headers: { cookie: `session=${few.session}` },
        contains: "<li>",
      },
    ],
    pages: [
      page("Today", `${app}/today`, 0.8, 'id="soon"'),
      page(`board of a search, ${few.live} cards`, `${app}/searches/${few.search}`, 0.8, few.application),
      page("application with its timeline", `${app}/applications/${few.application}`, 0.7, "<ol"),
      {
        target: {
          name: `calendar, month of ${full.live} live applications`,
          url: `${app}/calendar`,
          headers: { cookie: full.cookie },
          contains: "</html>",
        },
        wanted: 0.5,
      },
      { target: { name: "feed, whole", url: feed, contains: "END:VCALENDAR" }, wanted: 0.5 },
      {
        target: { name: "feed, unchanged", url: feed, headers: { "if-none-match": etag }, status: 304 },
        wanted: 3,
      },
    ],
  };

  /** @param {string} name @param {string} url @param {number} wanted @param {string} contains */
  function page(name, url, wanted, contains) {
    return { target: { name, url, headers: signedIn, contains }, wanted };
  }
}

/**
 * The pages whose cost is not to grow with the applications that are over.
 * @param {Stand} stand
 * @param {"few" | "many"} whose
 * @returns {Target[]}
 */
export function growing({ cast, servers }, whose) {
  const { cookie, search, application } = cast[whose];
  const paths = {
    Today: "/today",
    searches: "/searches",
    board: `/searches/${search}`,
    table: `/searches/${search}?view=table`,
    "what is closed": `/searches/${search}/closed`,
    application: `/applications/${application}`,
    calendar: "/calendar",
    people: "/contacts",
    references: "/references",
    insights: "/insights",
    settings: "/settings",
  };
  return Object.entries(paths).map(([name, path]) => ({
    name,
    url: servers.app.origin + path,
    headers: { cookie },
    contains: "</html>",
  }));
}
