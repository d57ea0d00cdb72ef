"use client";
import { FieldNotes, keptOr, useField } from "./field";
import type { Option } from "./select-field";

interface Props {
  name: string;
  label: string;
  /** Whether its label begins the sentence; else it is only spoken. */
  shown?: boolean;
  defaultValue: string;
  options: readonly Option[];
}

/** One of a few inside a sentence, beside figures: "within [24] [hours]". */
export function InlineSelect({ name, label, shown, defaultValue, options }: Props) {
  const field = useField({ name });
  return (
    <div className="inline-grid min-w-0 gap-1">
      <label htmlFor={field.id} className="inline-flex min-w-0 flex-wrap items-center gap-x-2 text-14">
        <span className={shown ? "" : "sr-only"}>{label}</span>
        <select
          className="input select min-h-8! w-auto! max-w-full text-14"
          defaultValue={keptOr(field.kept, defaultValue)}
          {...field.control}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
      <FieldNotes id={field.id} error={field.error} />
    </div>
  );
}
