import { type Mail, networkLines, oneLine, recipientOf } from "./mail";

/** What can be opened with a mail written in it, by a link. */
export const composeWays = ["mail-app", "gmail", "outlook-work", "outlook-personal"] as const;
export type ComposeWay = (typeof composeWays)[number];

export type ComposeLink =
  | { kind: "link"; href: string }
  /** Longer than mail programs take. */
  | { kind: "too-long" }
  | { kind: "no-address" }
  /** The address could name a second recipient or a header. */
  | { kind: "bad-address" };

/** Above so many characters some programs cut a link short without a word. */
export const longestLink = 1800;

/**
 * A link that opens a mail with one recipient, a subject and a plain text in it, in the user's mail app (RFC 6068) or
 * on a web page. White space is `%20` and a line end `%0D%0A`, as section 5 of the RFC asks and the pages take;
 * nothing in the text can add a field or a recipient.
 */
export function composeLink(way: ComposeWay, mail: Mail): ComposeLink {
  const to = recipientOf(mail.to);
  if (to.kind !== "address") return to;
  const subject = oneLine(mail.subject ?? "");
  const href = hrefs[way](encoded(to.address), encoded(subject), encoded(networkLines(mail.body)));
  return href.length > longestLink ? { kind: "too-long" } : { kind: "link", href };
}

type Href = (to: string, subject: string, body: string) => string;

const outlook =
  (page: string): Href =>
  (to, subject, body) =>
    withFields(`${page}?to=${to}&`, { subject, body });

const hrefs: Record<ComposeWay, Href> = {
  "mail-app": (to, subject, body) => withFields(`mailto:${to.replace("%40", "@")}?`, { subject, body }),
  gmail: (to, su, body) => withFields(`https://mail.google.com/mail/?view=cm&fs=1&to=${to}&`, { su, body }),
  "outlook-work": outlook("https://outlook.office.com/mail/deeplink/compose"),
  "outlook-personal": outlook("https://outlook.live.com/mail/0/deeplink/compose"),
};

/** Adds the fields that aren't empty to a start that ends in `?` or `&`. */
function withFields(start: string, fields: Record<string, string>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== "");
  if (given.length === 0) return start.slice(0, -1);
  return start + given.map(([name, value]) => `${name}=${value}`).join("&");
}

/** Half a surrogate pair has no encoding; the character that stands for it has. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD"));
}
