import "./editor.css";
import "./proofread/proofread.css";
import { deleteMessageAction } from "@/lib/messages/actions";
import type { Desk } from "@/lib/messages/view";
import { markAsSentAction } from "@/lib/touches/actions";
import { words } from "@/lib/words";
import { Editor } from "./editor";
import { Kept } from "./kept";
import { KnownOf } from "./known-of";
import { Recipient } from "./recipient";

interface Props {
  desk: Desk;
  /** Where marking as sent leads to; the application's page unless told. */
  redirectTo?: string;
  /** The page is this desk's own: its address follows the message once that is stored. */
  ownPage?: boolean;
}

/** The desk of one draft: the editor, or what was written where there is nothing more to write. Its heading is the page's. */
export function MessageDesk({ desk, redirectTo, ownPage = false }: Props) {
  if (!desk.context) return <Kept desk={desk} />;
  const { inEnglish } = words.message;
  return (
    <>
      {inEnglish && <p className="mb-4 text-13 text-text-3">{inEnglish}</p>}
      <Editor
        key={`${desk.stepId}${desk.choice}`}
        desk={desk}
        context={desk.context}
        words={words.message.editor}
        actions={{ send: markAsSentAction, delete: deleteMessageAction }}
        redirectTo={redirectTo ?? `/applications/${desk.applicationId}`}
        ownPage={ownPage}
        to={<Recipient desk={desk} />}
        known={<KnownOf desk={desk} />}
      />
    </>
  );
}
