const widths = ["w-2/5", "w-full", "w-4/5", "w-3/5"];

/** The shape of the rows to come, for a `loading.tsx`. It is drawn only when 300 ms have gone by. */
export function Skeleton({ rows = 4, label }: { rows?: number; label: string }) {
  return (
    <div role="status" className="skeleton grid gap-4 py-2">
      <span className="sr-only">{label}</span>
      {[...Array(rows).keys()].map((row) => (
        <div key={row} className={`h-3 rounded-1 bg-inset ${widths[row % widths.length]}`} />
      ))}
    </div>
  );
}
