import { ActionForm } from "@/components/ui/action-form";
import { Chip } from "@/components/ui/chip";
import { Row, Rows } from "@/components/ui/rows";
import { SubmitButton } from "@/components/ui/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { endSessionAction, endSessionsAction } from "@/lib/account/actions";
import { deviceWords } from "@/lib/account/device";
import type { OpenSession } from "@/lib/auth/sessions";
import { dayAndTime } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";

const say = words.account.sessions;

interface Props {
  sessions: readonly OpenSession[];
  /** The one that this page was asked for with. */
  here: string;
  zone: string;
  now: Instant;
}

/** Where somebody is signed in: each with its way out, but for this one, and one for all. */
export function Sessions({ sessions, here, zone, now }: Props) {
  return (
    <div className="grid gap-4">
      <Rows label={say.list}>
        {sessions.map(({ id, userAgent, createdAt, lastUsedAt }) => (
          <Row
            key={id}
            detail={`${say.used(dayAndTime(lastUsedAt, zone, now))}, ${say.since(dayAndTime(createdAt, zone, now))}`}
            end={id === here ? <Chip>{say.here}</Chip> : <End id={id} device={deviceWords(userAgent)} />}
          >
            {deviceWords(userAgent)}
          </Row>
        ))}
      </Rows>
      <div className="flex flex-wrap gap-2">
        {sessions.length > 1 && (
          <ActionForm action={endSessionsAction}>
            <SubmitButton variant="plain">{say.endOthers}</SubmitButton>
          </ActionForm>
        )}
        <ActionForm action={endSessionsAction}>
          <input type="hidden" name="also" value="here" />
          <SubmitButton variant="plain">{say.endAll}</SubmitButton>
        </ActionForm>
      </div>
    </div>
  );
}

function End({ id, device }: { id: string; device: string }) {
  return (
    <ActionForm action={endSessionAction} className="grid gap-1">
      <input type="hidden" name="sessionId" value={id} />
      <SubmitButton variant="plain" size="small">
        <span aria-hidden>{say.end}</span>
        <VisuallyHidden>{say.endNamed(device)}</VisuallyHidden>
      </SubmitButton>
    </ActionForm>
  );
}
