import { blankGaps, blankLeftovers } from "./gap";
import { type KnownNames, knownNames } from "./known-names";
import { isInside, linksOf } from "./links";
import { plain, type Sentence, sentencesOf } from "./plain-text";
import type { Range } from "./read-lines";
import { type Reading, readMessage } from "./read-message";
import type { DraftContext, Message } from "./types";
import { calledForms } from "./vocative";
import { type Word, wordsOf } from "./words";

/** A subject or a body for the rules on names: its words in place, and where its links are. */
export interface Part {
  in: "subject" | "body";
  text: string;
  words: Word[];
  links: Range[];
}

/** A message read once, for every rule. */
export interface Reader {
  message: Message;
  context: DraftContext;
  body: Reading;
  /** Without gaps; empty where there is none. */
  subject: string;
  parts: Part[];
  names: KnownNames;
  /** Of the body between greeting and signature, and its P.S., in plain letters. */
  sentences: Sentence[];
}

/** Reads a message for its rules. */
export function readerOf(message: Message, context: DraftContext): Reader {
  const { recipient, sender } = context;
  const greeted = [recipient?.fullName, recipient?.salutation].filter(Boolean).join(" ");
  const others = [...context.people, ...context.others.people].filter((name) => name !== sender.fullName);
  const body = readMessage(message.body, greeted, sender.fullName, others);
  const subject = blankLeftovers(blankGaps(message.subject ?? ""));
  const part = (where: "subject" | "body", text: string): Part => ({
    in: where,
    text,
    words: wordsOf(text),
    links: linksOf(text),
  });
  return {
    message,
    context,
    body,
    subject,
    parts: [part("subject", subject), part("body", body.text)],
    names: withCalledForms(knownNames(context), body),
    sentences: sentencesOf(plain(body.proper)),
  };
}

function withCalledForms(names: KnownNames, { text, greeting }: Reading): KnownNames {
  const called = greeting ? calledForms(text.slice(greeting.start, greeting.end), names.recipient) : [];
  if (called.length === 0) return names;
  return {
    ...names,
    recipient: new Set([...names.recipient, ...called]),
    all: new Set([...names.all, ...called]),
  };
}

export const isGreeting = (reader: Reader, part: Part, place: Range): boolean =>
  part.in === "body" && reader.body.greeting !== null && isInside(place, [reader.body.greeting]);
