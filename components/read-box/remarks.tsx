/** What is to be said of a file that was read, a line each. */
export function Remarks({ remarks }: { remarks: readonly string[] }) {
  return (
    <div role="status" className="empty:hidden">
      {remarks.length > 0 && (
        <ul className="grid gap-1 text-14 text-text-2">
          {remarks.map((remark) => (
            <li key={remark} dir="auto">
              {remark}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
