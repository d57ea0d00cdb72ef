const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The initials of a round face: the first letter of the first and of the last word, whatever the script. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s\u00a0]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  // Kept from joining up, as Arabic letters would.
  return ends.map((word = "") => firstLetter(word)).join("\u200c");
}

function firstLetter(word: string): string {
  const [letters = ""] = word.match(/[\p{L}\p{N}].*/u) ?? [];
  const [first] = graphemes.segment(letters);
  return (first?.segment ?? "").toLocaleUpperCase();
}

/** A person's initials in a circle. Their name stands beside it, so it is not spoken. */
export function Face({ name, small }: { name: string; small?: boolean }) {
  const size = small ? "size-5 text-[0.5625rem]" : "size-7 text-[0.6875rem]";
  return (
    <span
      aria-hidden
      dir="auto"
      className={`${size} grid shrink-0 place-items-center rounded-full bg-pressed leading-none font-title tracking-[0.01em] text-text-2`}
    >
      {initials(name)}
    </span>
  );
}
