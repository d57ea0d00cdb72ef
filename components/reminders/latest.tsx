import { Row, Rows } from "@/components/ui/rows";
import type { LatestRow } from "@/lib/reminders/health-view";
import { words } from "@/lib/words";

const say = words.reminders;

/** What became of the latest reminders. */
export function Latest({ rows }: { rows: readonly LatestRow[] }) {
  if (rows.length === 0) return <p className="text-text-2">{say.latest.none}</p>;
  return (
    <Rows label={say.latest.list}>
      {rows.map(({ id, kind, way, when, state, detail }) => (
        <Row key={id} end={state} detail={[when, way, detail].filter(Boolean).join(" · ")}>
          {kind}
        </Row>
      ))}
    </Rows>
  );
}
