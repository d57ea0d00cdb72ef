/** The word with a comma after it; where a story ends, the comma becomes a full stop. */
export function Mark({ ended }: { ended?: boolean }) {
  return (
    <span className="font-serif text-[1.3125rem] leading-6 font-[560] tracking-[-0.012em]">
      Afterword<span className="ms-[0.02em] text-mark">{ended ? "." : ","}</span>
    </span>
  );
}
