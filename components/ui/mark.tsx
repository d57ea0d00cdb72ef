/** The word with a comma after it; where a story ends, the comma becomes a full stop. */
export function Mark({ ended, large }: { ended?: boolean; large?: boolean }) {
  const size = large ? "text-[1.5rem]" : "text-[1.3125rem] phone:text-[1.1875rem]";
  return (
    <span dir="ltr" className={`${size} font-mark leading-6 tracking-[-0.012em]`}>
      Afterword<span className="ms-[0.02em] text-mark">{ended ? "." : ","}</span>
    </span>
  );
}
