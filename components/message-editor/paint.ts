import type { Finding } from "@/lib/drafts";

/** A stretch of text that looks the same all along: plain, or as the gravest finding that covers it. */
export interface Stretch {
  start: number;
  text: string;
  look: "gap" | "hard" | "soft" | "faint" | null;
  /** The numbers of the findings that end here. */
  numbers: number[];
}

/** Cuts a text where findings begin and end. They are numbered from 1 in the order they come in, the gravest first. */
export function paint(text: string, findings: readonly Finding[], where: Finding["in"]): Stretch[] {
  const marks = findings
    .map((finding, index) => ({ ...finding, number: index + 1 }))
    .filter((finding) => finding.in === where && finding.start < finding.end && finding.end <= text.length);
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covering = marks.find((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      text: text.slice(start, end),
      look: covering ? lookOf(covering) : null,
      numbers: marks.filter((mark) => mark.end === end).map(({ number }) => number),
    };
  });
}

/** How a finding is painted: gaps and warnings ochre, names red, hints faint. */
export function lookOf({ rule, severity }: Finding): NonNullable<Stretch["look"]> {
  if (rule === "gap-open") return "gap";
  return severity === "stop" ? "hard" : severity === "warn" ? "soft" : "faint";
}
