"use client";
import type { ReactNode } from "react";
import { AsideMenu, type AsideMenuProps } from "@/components/reminders/aside-menu";
import { Button } from "@/components/ui/button";
import { Name } from "@/components/ui/name";
import { StateGlyph } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import type { NowRow } from "@/lib/today/rows";

type Shared = Pick<AsideMenuProps, "words" | "setAside" | "from">;

interface Props extends Shared {
  rows: readonly NowRow[];
  /** What stands below the first row in place of its button; null where that is like the others. */
  lead: ReactNode;
}

/**
 * What there is to do, a row each. A list as long as this is drawn from what is told of it, on the server and in the
 * browser (decision 0030).
 */
export function NowRows({ rows, lead, ...shared }: Props) {
  return (
    <ol data-rows className="divide-y divide-line">
      {rows.map((row, index) => (
        <Row
          key={`${row.applicationId} ${row.stepId}`}
          row={row}
          lead={index === 0 ? lead : null}
          {...shared}
        />
      ))}
    </ol>
  );
}

function Row({ row, lead, words, setAside, from }: { row: NowRow; lead: ReactNode } & Shared) {
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto_auto] gap-x-3 gap-y-2 px-4 py-4 phone:grid-cols-[auto_minmax(0,1fr)_auto]">
      <span className="pt-1">
        <StateGlyph state={row.family} />
      </span>
      <div>
        <p className={`font-title ${lead ? "text-17" : "text-15"}`}>
          <Name>{row.title}</Name>
        </p>
        <p className="text-13 text-text-2">
          <Name>{row.employer}</Name> · {row.about}
        </p>
      </div>
      <div className="flex items-center gap-4 self-center phone:col-span-2 phone:col-start-2 phone:justify-between">
        <When at={row.due} due={row.family}>
          {row.dueWords}
        </When>
        {!lead && (
          <Button size="small" href={row.go.href}>
            {row.go.label}
          </Button>
        )}
      </div>
      <span className="self-center phone:col-start-3 phone:row-start-1 phone:self-start">
        <AsideMenu
          label={row.menu}
          applicationId={row.applicationId}
          stepId={row.stepId}
          aside={row.aside}
          words={words}
          setAside={setAside}
          from={from}
        />
      </span>
      {lead}
    </li>
  );
}
