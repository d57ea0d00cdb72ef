/** How far it is: the count in words, and a thin bar. */
export function Progress({ done, of, children }: { done: number; of: number; children: string }) {
  return (
    <div className="grid gap-3">
      <span className="text-13 text-text-2">{children}</span>
      <progress aria-label={children} value={done} max={of} className="progress" />
    </div>
  );
}
