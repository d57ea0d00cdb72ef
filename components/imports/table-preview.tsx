import { CheckField } from "@/components/ui/check-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { Found } from "@/lib/imports/look-through";
import type { Import } from "@/lib/imports/queries";
import type { Reading } from "@/lib/imports/reading";
import type { ReadingAsked } from "@/lib/imports/schema";
import type { Table } from "@/lib/imports/table";
import { searchNameOf } from "@/lib/imports/view";
import { words } from "@/lib/words";
import { BringIn } from "./bring-in";
import { ColumnFields } from "./column-fields";
import { ForgetForm } from "./forget-form";
import { FoundRows } from "./found-rows";
import { StatusFields } from "./status-fields";

const say = words.imports;

interface Props {
  file: Pick<Import, "id" | "fileName">;
  table: Table;
  reading: Reading;
  found: Found;
  asked: ReadingAsked;
  searches: readonly { id: string; name: string; sample: boolean }[];
  zone: string;
}

/** How a table is read, where it goes, and what would come of that. Nothing is written before the last button. */
export function TablePreview({ file, table, reading, found, asked, searches, zone }: Props) {
  const fields = (
    <>
      <ColumnFields table={table} reading={reading} />
      <StatusFields reading={reading} />
      <Days reading={reading} />
      <Where file={file} asked={asked} searches={searches} />
      <FoundRows found={found} reading={reading} zone={zone} />
    </>
  );
  const again = (
    <SubmitButton variant="plain" formMethod="get" formAction={`/import/${file.id}`} busy={say.looking}>
      {say.found.again}
    </SubmitButton>
  );
  return (
    <div className="grid gap-6">
      <BringIn
        importId={file.id}
        rows={found.ready.length}
        progress={say.found.progress}
        fields={fields}
        more={again}
      >
        {say.found.bringIn(found.ready.length)}
      </BringIn>
      <ForgetForm importId={file.id} />
    </div>
  );
}

function Days({ reading: { asks, order } }: { reading: Reading }) {
  if (!asks) return null;
  return (
    <section aria-labelledby="days" className="max-w-measure">
      <h2 id="days" className="mb-3 text-17 font-title">
        {say.days.title}
      </h2>
      <SelectField
        name="days"
        label={say.days.label(asks)}
        defaultValue={order ?? ""}
        options={[
          { value: "", label: say.days.unsaid },
          ...(["day", "month"] as const).map((value) => ({ value, label: say.days.means(asks, value) })),
        ]}
      />
    </section>
  );
}

function Where({ file, asked, searches }: Pick<Props, "file" | "asked" | "searches">) {
  // The sample goes with one press, and what came into it would go along.
  const own = searches.filter(({ sample }) => !sample);
  const chosen = asked.into ?? own[0]?.id ?? "";
  return (
    <section aria-labelledby="where" className="grid max-w-measure gap-4">
      <h2 id="where" className="text-17 font-title">
        {say.into.title}
      </h2>
      <div className="grid gap-4 md:grid-cols-2">
        <SelectField
          name="into"
          label={say.into.label}
          defaultValue={chosen}
          options={[
            ...own.map(({ id, name }) => ({ value: id, label: name })),
            { value: "", label: say.into.fresh },
          ]}
        />
        <TextField
          name="newSearch"
          label={say.into.name}
          hint={say.into.nameHint}
          defaultValue={asked.newSearch ?? searchNameOf(file.fileName)}
          maxLength={120}
          autoComplete="off"
        />
      </div>
      <CheckField name="twice" label={say.into.twice} defaultChecked={asked.twice} />
    </section>
  );
}
