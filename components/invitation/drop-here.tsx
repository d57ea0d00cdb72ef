/** Says over the whole page that what hovers may be dropped. */
export function DropHere({ children }: { children: string }) {
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-page/85 p-6">
      <p className="rounded-3 border-2 border-dashed border-field-line bg-surface px-8 py-6 text-17 font-label">
        {children}
      </p>
    </div>
  );
}
