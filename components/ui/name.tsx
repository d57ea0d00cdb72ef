/**
 * A name as its bearer writes it: its direction is its own, and does not turn the sentence around it; where it is one
 * word longer than its place, it breaks.
 */
export function Name({ children, lang }: { children: string; lang?: string }) {
  return (
    <bdi dir="auto" lang={lang} className="wrap-anywhere">
      {children}
    </bdi>
  );
}
