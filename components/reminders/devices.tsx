import { ActionForm } from "@/components/ui/action-form";
import { Chip } from "@/components/ui/chip";
import { Row, Rows } from "@/components/ui/rows";
import { SubmitButton } from "@/components/ui/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { removeDeviceAction, testDeviceAction } from "@/lib/push/actions";
import type { DeviceRow } from "@/lib/push/view";
import { words } from "@/lib/words";

const say = words.reminders.devices;

/** The browsers that show reminders: each can be tried, and taken off the list. */
export function Devices({ rows }: { rows: readonly DeviceRow[] }) {
  if (rows.length === 0) return <p className="text-text-2">{say.none}</p>;
  return (
    <Rows label={say.list}>
      {rows.map(({ id, name, here, detail, off }) => (
        <Row
          key={id}
          detail={detail}
          end={
            <>
              <ActionForm action={testDeviceAction} className="grid gap-1">
                <input type="hidden" name="deviceId" value={id} />
                <SubmitButton variant="plain" size="small">
                  <span aria-hidden>{say.test}</span>
                  <VisuallyHidden>{say.testNamed(name)}</VisuallyHidden>
                </SubmitButton>
              </ActionForm>
              <ActionForm action={removeDeviceAction} className="grid gap-1">
                <input type="hidden" name="deviceId" value={id} />
                <SubmitButton variant="bare" size="small">
                  <span aria-hidden>{say.remove}</span>
                  <VisuallyHidden>{say.removeNamed(name)}</VisuallyHidden>
                </SubmitButton>
              </ActionForm>
            </>
          }
        >
          <span className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
            {name} {here && <Chip>{say.here}</Chip>}
          </span>
          {off !== null && <span className="block">{off}</span>}
        </Row>
      ))}
    </Rows>
  );
}
