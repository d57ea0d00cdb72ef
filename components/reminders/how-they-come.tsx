import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { sendTestAction } from "@/lib/reminders/actions";
import { words } from "@/lib/words";

const say = words.reminders;

/** Whether reminders come, and how; what is in the way is said. */
export function HowTheyCome({ lines, canSend }: { lines: readonly string[]; canSend: boolean }) {
  return (
    <div className="grid gap-3">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {canSend && (
        <ActionForm action={sendTestAction}>
          <div>
            <SubmitButton variant="plain" busy={say.way.testing}>
              {say.way.test}
            </SubmitButton>
          </div>
        </ActionForm>
      )}
      <p className="text-14 text-text-2">{say.way.calendar}</p>
      <div>
        <Button size="small" href="/settings#calendars">
          {say.way.calendars}
        </Button>
      </div>
    </div>
  );
}
