import { SelectField } from "@/components/ui/select-field";
import { meanings } from "@/lib/imports/endings";
import type { Reading } from "@/lib/imports/reading";
import { words } from "@/lib/words";

const say = words.imports;

/** What each status of the file comes to here, to be changed. */
export function StatusFields({ reading: { statuses, columns } }: { reading: Reading }) {
  if (statuses.length === 0) return null;
  const lacksDay = !columns.includes("endedOn");
  const ends = statuses.some(({ meaning }) => meaning !== "open" && meaning !== "skip");
  return (
    <section aria-labelledby="statuses">
      <h2 id="statuses" className="text-17 font-title">
        {say.statuses.title}
      </h2>
      <p className="mb-3 text-14 text-text-2">
        {say.statuses.lede} {lacksDay && ends && say.statuses.noDay}
      </p>
      <div className="grid gap-4 md:grid-cols-3">
        {statuses.map(({ status, rows, meaning }, nth) => (
          <SelectField
            key={`${status} ${meaning}`}
            name="statuses[]"
            nth={nth}
            label={say.statuses.label(status || say.statuses.none, rows)}
            defaultValue={`${meaning}:${status}`}
            options={meanings.map((one) => ({ value: `${one}:${status}`, label: say.meaning[one] }))}
          />
        ))}
      </div>
    </section>
  );
}
