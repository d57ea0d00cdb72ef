import { ActionForm } from "@/components/ui/action-form";
import { Name } from "@/components/ui/name";
import { Row, Rows } from "@/components/ui/rows";
import { SubmitButton } from "@/components/ui/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { addDays, dayOf } from "@/lib/days/day";
import { dayAndTime, shortDay } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import { keptDays, type TrashKind, type trashOf } from "@/lib/trash/trash";
import { putBackAction } from "@/lib/undo/actions";
import { words } from "@/lib/words";

const say = words.settings.deleted;

interface Props {
  rows: Awaited<ReturnType<typeof trashOf>>;
  zone: string;
  now: Instant;
}

/** Each deleted thing with when it went, until when it is kept, and the way back. */
export function DeletedList({ rows, zone, now }: Props) {
  return (
    <Rows label={words.settings.heading.deleted}>
      {rows.map(({ id, kind, label, deletedAt }) => {
        const last = addDays(dayOf(deletedAt, zone), keptDays);
        const kept = say.until(shortDay(last, dayOf(now, zone)));
        return (
          <Row
            key={id}
            detail={`${say.kinds[kind as TrashKind]} · ${dayAndTime(deletedAt, zone, now)}, ${kept}`}
            end={
              <ActionForm action={putBackAction} className="grid gap-1">
                <input type="hidden" name="trashId" value={id} />
                <SubmitButton variant="plain" size="small" busy={say.puttingBack}>
                  {say.putBack}
                  <VisuallyHidden> {label}</VisuallyHidden>
                </SubmitButton>
              </ActionForm>
            }
          >
            <Name>{label}</Name>
          </Row>
        );
      })}
    </Rows>
  );
}
