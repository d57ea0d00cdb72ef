"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { raiseToast } from "@/components/ui/raise-toast";
import type { DraftContext } from "@/lib/drafts";
import type { FormState } from "@/lib/forms/state";
import type { Desk } from "@/lib/messages/view";
import { DeleteDraft } from "./delete-draft";
import type { EditorWords } from "./editor-words";
import { FindingList, headline } from "./finding-list";
import { Versions } from "./history/versions";
import { Length } from "./length";
import { MarkAsSent } from "./mark-as-sent";
import { nextFinding } from "./next-finding";
import { draftKey } from "./open-drafts";
import { OtherTexts } from "./other-texts";
import { isProofread } from "./proofread/proof-record";
import { Proofreads } from "./proofread/proofreads";
import { useProofs } from "./proofread/use-proofs";
import type { Shown } from "./read-through";
import { replaceText } from "./replace-text";
import { SaveStatusLine } from "./save-status";
import { Sheet } from "./sheet";
import { cursorIn, showPlace, writeInPlace } from "./text-places";
import { useUnsent } from "./unsent/use-unsent";
import { useAutosave } from "./use-autosave";
import { useFindings } from "./use-findings";
import { useKeys } from "./use-keys";
import { useLeaving } from "./use-leaving";
import { useWaysOut } from "./use-ways-out";
import { WaysOut } from "./ways-out";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

interface Props {
  desk: Desk;
  context: DraftContext;
  words: EditorWords;
  actions: { send: Action; delete: Action };
  redirectTo: string;
  /** The page's own address follows the message once it is stored; not where the desk stands beside something else. */
  ownPage: boolean;
  /** Whom it goes to, and what is known of them. */
  to: ReactNode;
  known: ReactNode;
}

/** The draft, what to look at in it, and the ways out. */
export function Editor({ desk, context, words, actions, redirectTo, ownPage, to, known }: Props) {
  const { now, writing } = useAutosave(desk);
  const { autosave, keeper } = writing;
  const { text, status } = now;
  const onDevice = useUnsent(writing, draftKey(desk));
  const proofs = useProofs(desk.stepId, text);
  const findings = useFindings(text, context, desk.stepId);
  const { leave, dialog } = useLeaving({ text, context, words, read: findings.now });
  const fields = { subject: useRef<HTMLInputElement>(null), body: useRef<HTMLTextAreaElement>(null) };
  const ways = useWaysOut({ desk, autosave, keeper, text, words, leave });
  const listId = useId();
  const fieldOf = (finding: Shown) => fields[finding.in].current;

  useEffect(() => {
    if (!ownPage || !now.stored) return;
    const address = `/applications/${desk.applicationId}/messages/${now.id}`;
    // Replaced, not visited: the cursor stays where it is, and a reload comes back to the stored message.
    if (window.location.pathname !== address)
      window.history.replaceState(null, "", `${address}${desk.choice}`);
  }, [ownPage, now.stored, now.id, desk.applicationId, desk.choice]);

  useKeys({
    copy: ways.copyBody,
    save: () => {
      if (autosave.unsaved) void autosave.flush();
      else raiseToast({ text: now.stored ? words.savedAlready : words.nothingYet });
    },
    next: (back) => {
      const finding = nextFinding(findings.all ?? [], cursorIn(fields), back);
      if (finding) showPlace(fieldOf(finding), finding);
    },
  });

  function fix(finding: Shown, by: string) {
    keeper.keep("fix");
    writeInPlace(fieldOf(finding), finding, by);
  }

  return (
    <div className="desk">
      <div className="desk-parts">
        <a href={`#${listId}`} className="desk-jump link text-13">
          {headline(findings.all, words)}
        </a>
        <Sheet
          kind={context.kind}
          text={text}
          withSubject={desk.medium === "email"}
          findings={findings.all ?? []}
          describedBy={listId}
          words={words}
          fields={fields}
          onEdit={(edited) => autosave.edit(edited)}
          onCopySubject={ways.copySubject}
          to={to}
          foot={
            <>
              <Length count={findings.words} kind={context.kind} words={words} />
              <span className="flex flex-wrap gap-x-1.5">
                <SaveStatusLine {...{ status, words }} kept={onDevice.kept} timeZone={desk.timeZone} />
                <Versions
                  {...{ now, words }}
                  timeZone={desk.timeZone}
                  onRestore={(earlier) => replaceText(writing, earlier, words.history.restored)}
                />
              </span>
            </>
          }
        />
        <div className="desk-aside">
          <OtherTexts {...{ writing, now, onDevice, words }} />
          <FindingList
            id={listId}
            words={words}
            findings={findings.all}
            text={text}
            left={findings.left}
            onShow={(finding) => showPlace(fieldOf(finding), finding)}
            onFix={fix}
            onLeave={findings.leaveAsItIs}
            onLookAgain={findings.lookAgain}
          />
          {known}
        </div>
        {isProofread(context.kind) && <Proofreads {...{ proofs, text, context, words }} />}
        <div className="desk-ways">
          <WaysOut {...{ desk, text, words, ways }} />
          <MarkAsSent {...{ desk, autosave, now, proofs, words, redirectTo }} action={actions.send} />
          {now.stored && (
            <DeleteDraft messageId={now.id} autosave={autosave} words={words} action={actions.delete} />
          )}
        </div>
      </div>
      {dialog}
    </div>
  );
}
