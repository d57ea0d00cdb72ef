import { isInside, linksOf } from "../links";
import { nameParts } from "../name-parts";
import type { Reader } from "../reader";
import { wordsOf } from "../words";
import { missing, type Rule, sent } from "./rule";

/** The name, and in mail a way to reach its writer, close the message. */
export const noContact: Rule = {
  rule: "no-contact",
  severity: "hint",
  because: ["career-2"],
  kinds: sent,
  find: (reader) => {
    const { signature, text } = reader.body;
    const signed = signature ? text.slice(signature.start, signature.end) : "";
    if (!isSigned(signed, reader)) return missing(reader, "Your name isn't under it.");
    return isReachable(signed, reader)
      ? []
      : missing(reader, "No e-mail address, number or link of yours stands under it.");
  },
};

function isSigned(signed: string, { context }: Reader): boolean {
  const links = linksOf(signed);
  const words = new Set(wordsOf(signed).flatMap((word) => (isInside(word, links) ? [] : [word.folded])));
  const { first } = nameParts(context.sender.fullName);
  const full = wordsOf(context.sender.fullName).map((word) => word.folded);
  const given = first ? wordsOf(first).map((word) => word.folded) : [];
  return [full, given].some((name) => name.length > 0 && name.every((word) => words.has(word)));
}

function isReachable(signed: string, { context }: Reader): boolean {
  const { email, phone, links = [] } = context.sender;
  const known = [email, phone, ...links].filter((way) => way?.trim());
  if (context.medium === "linkedin" || known.length === 0) return true;
  const lower = signed.toLowerCase();
  const digits = signed.replace(/\D/g, "");
  const number = phone?.replace(/\D/g, "").slice(-7) ?? "";
  if (email?.trim() && lower.includes(email.trim().toLowerCase())) return true;
  if (number.length >= 5 && digits.includes(number)) return true;
  return links.some((link) => link.trim() && lower.includes(bareLink(link)));
}

const bareLink = (link: string): string =>
  link
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/$/, "");
