/** A name as its bearer writes it: its direction is its own, and does not turn the sentence around it. */
export function Name({ children, lang }: { children: string; lang?: string }) {
  return (
    <bdi dir="auto" lang={lang}>
      {children}
    </bdi>
  );
}
