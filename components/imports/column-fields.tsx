import { SelectField } from "@/components/ui/select-field";
import { fields } from "@/lib/imports/fields";
import type { Reading } from "@/lib/imports/reading";
import type { Table } from "@/lib/imports/table";
import { columnRows } from "@/lib/imports/view";
import { words } from "@/lib/words";

const say = words.imports;

/** What each column of the file is, to be changed. */
export function ColumnFields({ table, reading }: { table: Table; reading: Reading }) {
  const options = [
    { value: "", label: say.columns.none },
    ...fields.map((field) => ({ value: field, label: say.field[field] })),
  ];
  return (
    <section aria-labelledby="columns">
      <h2 id="columns" className="text-17 font-title">
        {say.columns.title}
      </h2>
      <p className="mb-3 text-14 text-text-2">{say.columns.lede}</p>
      <table className="w-full border-collapse text-14">
        <thead>
          <tr className="border-b border-line text-13 text-text-2">
            <th scope="col" className="py-2 pe-4 text-start font-label">
              {say.columns.file}
            </th>
            <th scope="col" className="py-2 pe-4 text-start font-label phone:hidden">
              {say.columns.sample}
            </th>
            <th scope="col" className="w-52 py-2 text-start font-label phone:w-40">
              {say.columns.becomes}
            </th>
          </tr>
        </thead>
        <tbody>
          {columnRows(table, reading).map(({ at, header, sample, field }, nth) => (
            <tr key={at} className="border-b border-line">
              <th scope="row" dir="auto" className="max-w-60 py-2 pe-4 text-start font-label wrap-anywhere">
                {header}
              </th>
              <td dir="auto" className="max-w-80 py-2 pe-4 text-text-2 wrap-anywhere phone:hidden">
                {sample || say.columns.empty}
              </td>
              <td className="py-1.5">
                <SelectField
                  name="columns[]"
                  nth={nth}
                  label={say.columns.label(header)}
                  labelHidden
                  key={field}
                  defaultValue={field}
                  options={options}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
