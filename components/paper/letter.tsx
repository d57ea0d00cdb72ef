import { dateInFull } from "@/lib/days/words";
import { addressBlock } from "@/lib/messages/address-block";
import type { Outgoing } from "@/lib/messages/outgoing";
import { WithGaps } from "./with-gaps";

/** The letter alone, black on white: who writes, the day, to whom, and the text. */
export function Letter({ outgoing }: { outgoing: Outgoing }) {
  const { from, to, employer, day, subject, body } = outgoing;
  return (
    <>
      <Address className="paper-sender" lines={addressBlock([from.name], from.postalAddress)} />
      {to && (
        <Address
          className="paper-recipient"
          lines={addressBlock([to.name, to.jobTitle, employer], to.postalAddress)}
        />
      )}
      <p className="paper-day">
        <time dateTime={day}>{dateInFull(day)}</time>
      </p>
      {subject && (
        <p dir="auto" className="paper-subject">
          <WithGaps>{subject}</WithGaps>
        </p>
      )}
      <div className="paper-body">
        {paragraphsOf(body).map(({ at, text }) => (
          <p key={at} dir="auto">
            <WithGaps>{text}</WithGaps>
          </p>
        ))}
      </div>
    </>
  );
}

function Address({ lines, className }: { lines: readonly string[]; className: string }) {
  return (
    <p dir="auto" className={className}>
      {lines.join("\n")}
    </p>
  );
}

/** Apart where a line is left empty; where more are, as above a signature, each takes its room. */
function paragraphsOf(body: string): { at: number; text: string }[] {
  return body.split("\n\n").map((text, at) => ({ at, text }));
}
