import { Download } from "lucide";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Merged } from "@/lib/account-file/merge";
import type { Report, Unreadable } from "@/lib/imports/report";
import { problemInWords } from "@/lib/imports/view";
import { words } from "@/lib/words";
import { LeftOut } from "./left-out";
import { MergedTable } from "./merged-table";

const say = words.imports;

/** Why a file can't be brought in. */
export function Problem({ problem }: { problem: Unreadable }) {
  return (
    <div className="grid max-w-measure justify-items-start gap-4">
      <h2 className="text-17 font-title">{say.problem.title}</h2>
      <p>
        {problemInWords(problem)} {say.problem.nothing}
      </p>
      <Button href="/import" variant="first">
        {say.problem.again}
      </Button>
    </div>
  );
}

/** What came in of a table, and what stayed out. */
export function TableReport({
  importId,
  report: { search, added, left },
}: {
  importId: string;
  report: Extract<Report, { kind: "applications" }>;
}) {
  return (
    <div className="grid gap-8">
      <div className="grid justify-items-start gap-4">
        <h2 className="text-17 font-title">{say.report.title}</h2>
        <p>
          {say.report.added(added, search.name)} {left.length === 0 && say.report.none}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button href={`/searches/${search.id}`} variant="first">
            {say.report.board}
          </Button>
          {left.length > 0 && (
            <Button href={`/import/${importId}/report`} download icon={<Icon of={Download} />}>
              {say.report.download}
            </Button>
          )}
        </div>
      </div>
      <LeftOut left={left} title={say.found.notWhole} />
    </div>
  );
}

/** What came in of an account's file. */
export function AccountReport({ merged }: { merged: Merged }) {
  return (
    <div className="grid max-w-measure gap-4">
      <p>{say.account.done}</p>
      <MergedTable merged={merged} />
    </div>
  );
}
