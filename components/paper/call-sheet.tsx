import { callPoints } from "@/lib/messages/call-points";
import type { Outgoing } from "@/lib/messages/outgoing";
import { words } from "@/lib/words";
import { WithGaps } from "./with-gaps";

/** Large, one point a line, with a ruled margin for what is said. */
export function CallSheet({ outgoing }: { outgoing: Outgoing }) {
  const { title, to, body } = outgoing;
  const { lead, points } = callPoints(body);
  const [heading = title, ...below] = lead;
  return (
    <>
      <div className="call-head">
        <h2 dir="auto">
          <WithGaps>{heading}</WithGaps>
        </h2>
        {to?.phone && <p dir="ltr">{to.phone}</p>}
      </div>
      {below.length > 0 && (
        <p dir="auto">
          <WithGaps>{below.join("\n")}</WithGaps>
        </p>
      )}
      <p aria-hidden className="call-margin">
        {words.message.paper.notes}
      </p>
      <ol className="call-points">
        {points.map(({ at, text, notes }) => (
          <li key={at}>
            <span dir="auto">
              <WithGaps>{text}</WithGaps>
            </span>
            <span dir="auto" className="call-notes">
              {notes}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
