"use client";
import { MessageSquareCheck } from "lucide";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { Row, Rows } from "@/components/ui/rows";
import { StateGlyph } from "@/components/ui/state";
import type { SoonRow } from "@/lib/today/rows";

/**
 * The next seven days. Interviews stand out; what opens later is quiet. Drawn from what is told of it, as a long list
 * is (decision 0030).
 */
export function ComingUpList({ rows }: { rows: readonly SoonRow[] }) {
  return (
    <Rows ordered>
      {rows.map((row) => (
        <Row
          key={row.id}
          lead={<time dateTime={row.day}>{row.dayWords}</time>}
          mark={<Mark of={row.mark} />}
          end={<time dateTime={row.end}>{row.endWords}</time>}
        >
          <Link
            href={row.href}
            className={`${row.mark === "interview" ? "font-title" : "font-label"} hover:underline`}
          >
            <Name>{row.title}</Name>
          </Link>{" "}
          <span className="text-text-2">
            {row.employer !== null && <Name>{row.employer}</Name>}
            {row.employer !== null && row.more && " · "}
            {row.more}
          </span>
        </Row>
      ))}
    </Rows>
  );
}

function Mark({ of }: { of: SoonRow["mark"] }) {
  if (of === "briefing") return <Icon of={MessageSquareCheck} />;
  return <StateGlyph state={of === "interview" ? "preparing" : of} />;
}
