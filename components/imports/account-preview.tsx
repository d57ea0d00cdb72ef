import type { Merged } from "@/lib/account-file/merge";
import { dateInFull } from "@/lib/days/words";
import { words } from "@/lib/words";
import { BringIn } from "./bring-in";
import { ForgetForm } from "./forget-form";
import { MergedTable } from "./merged-table";

const say = words.imports;

interface Props {
  importId: string;
  exportedAt: string;
  merged: Merged;
}

/** What an account's file would add to what is here. */
export function AccountPreview({ importId, exportedAt, merged }: Props) {
  const rows = Object.values(merged).reduce((sum, { added }) => sum + added, 0);
  return (
    <div className="grid max-w-measure gap-6">
      <div>
        <h2 className="text-17 font-title">{say.account.title}</h2>
        <p className="text-14 text-text-2">{say.account.lede(dateInFull(exportedAt.slice(0, 10)))}</p>
      </div>
      <MergedTable merged={merged} />
      {rows === 0 && <p>{say.account.nothing}</p>}
      <BringIn importId={importId} rows={rows} progress={say.found.progress}>
        {say.account.bringIn}
      </BringIn>
      <ForgetForm importId={importId} />
    </div>
  );
}
