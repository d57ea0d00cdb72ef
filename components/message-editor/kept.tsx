import { Button } from "@/components/ui/button";
import type { Desk } from "@/lib/messages/view";
import { words } from "@/lib/words";
import { Recipient } from "./recipient";

/** What was sent, or is not needed any more: to be read. */
export function Kept({ desk }: { desk: Desk }) {
  const { subject, body } = desk.message;
  const notNeeded = desk.standing === "not-needed" && !desk.sent;
  return (
    <div className="desk grid max-w-measure gap-4">
      <p className="text-text-2">
        <strong className="font-title text-text">
          {notNeeded ? words.message.notNeeded : (desk.sent ?? words.message.done)}
        </strong>{" "}
        {notNeeded ? words.message.notNeededDetail : !desk.sent && words.message.doneDetail}
      </p>
      {body && (
        <article aria-label={words.message.editor.draft} className="desk-sheet">
          <div className="desk-head empty:hidden">
            <Recipient desk={desk} />
            {subject && (
              <>
                <span className="text-text-3">{words.message.editor.subject}</span>
                <span dir="auto" className="col-span-2">
                  {subject}
                </span>
              </>
            )}
          </div>
          <div dir="auto" className="pt-5 prose-serif whitespace-pre-wrap">
            {body}
          </div>
        </article>
      )}
      <div>
        <Button href={`/applications/${desk.applicationId}`}>{words.message.backToApplication}</Button>
      </div>
    </div>
  );
}
