import { words } from "@/lib/words";

/** Where a line of a letter leads. */
export interface LetterLink {
  label: string;
  address: string;
}

/** One thing among several in a letter: what it is, some sentences, where to go, and what else can be done about it. */
export interface LetterItem {
  title: string;
  lines: readonly string[];
  link?: LetterLink;
  acts?: readonly LetterLink[];
}

/** A letter to somebody who has an account: some sentences, and at most one thing to do or a list of them. */
export interface Letter {
  subject: string;
  paragraphs: readonly string[];
  /** Lists of things, each under its heading where it has one. */
  lists?: readonly { heading?: string; items: readonly LetterItem[] }[];
  link?: LetterLink;
  /** A sentence below. */
  after?: string;
  /** Why it came, and how it stops. */
  foot?: { text: string; links: readonly LetterLink[] };
}

/** The letter as plain text. */
export function letterText({ paragraphs, lists = [], link, after, foot }: Letter): string {
  const parts = [
    ...paragraphs,
    ...lists.flatMap(({ heading, items }) => [...(heading ? [`${heading}:`] : []), ...items.map(itemText)]),
    ...(link ? [`${link.label}:\n${link.address}`] : []),
    ...(after ? [after] : []),
  ];
  const end = [words.letters.foot, ...(foot ? [foot.text, ...foot.links.map(lineOf)] : [])];
  return `${parts.join("\n\n")}\n\n-- \n${end.join("\n")}\n`;
}

function itemText({ title, lines, link, acts = [] }: LetterItem): string {
  return [
    `* ${title}`,
    ...[...lines, ...(link ? [link] : []), ...acts].map((line) => `  ${lineOf(line)}`),
  ].join("\n");
}

const lineOf = (line: string | LetterLink) =>
  typeof line === "string" ? line : `${line.label}: ${line.address}`;
