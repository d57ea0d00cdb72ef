import { Row, Rows } from "@/components/ui/rows";
import { deviceWords } from "@/lib/account/device";
import type { EventKind, SecurityEvent } from "@/lib/auth/events";
import { dayAndTime } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { sentence } from "@/lib/words/fill";

const say = words.account.history;

/** What happened to the account's safety, the latest first. */
export function History({
  events,
  zone,
  now,
}: {
  events: readonly SecurityEvent[];
  zone: string;
  now: Instant;
}) {
  if (events.length === 0) return <p className="text-14 text-text-2">{say.none}</p>;
  return (
    <Rows label={say.list}>
      {events.map((event) => (
        <Row key={event.id} detail={circumstances(event, zone, now)}>
          <span dir="auto">{what(event)}</span>
        </Row>
      ))}
    </Rows>
  );
}

function what({ kind, times, about }: SecurityEvent): string {
  if (kind === "wrong-password" && times > 1) return sentence(say.times(times));
  const happened = say.kinds[kind as EventKind];
  if (about === "") return happened;
  return say.about(happened, kind === "session-ended" ? deviceWords(about) : about);
}

/** When, and in which browser; what was done on the server has none. */
function circumstances({ at, userAgent }: SecurityEvent, zone: string, now: Instant): string {
  const when = dayAndTime(at, zone, now);
  return userAgent === "" ? when : say.from(deviceWords(userAgent), when);
}
