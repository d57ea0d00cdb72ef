"use client";
import type { ComponentProps, ReactNode } from "react";
import { wantedCalendars } from "@/components/invitation/use-dropped";
import { ActForm } from "@/components/people/act-form";
import { ReadBox, type ReadBoxWords } from "@/components/read-box/read-box";
import { Remarks } from "@/components/read-box/remarks";
import { ActionForm } from "@/components/ui/action-form";
import { Link } from "@/components/ui/link";
import { RadioField } from "@/components/ui/radio-field";
import { type FormState, idle } from "@/lib/forms/state";
import type { InvitationState } from "@/lib/invitations/state";
import { SeriesMoves } from "./series-moves";

type Action = ComponentProps<typeof ActionForm>["action"];

interface Props {
  applicationId: string;
  read: ComponentProps<typeof ReadBox<InvitationState>>["read"];
  save: Action;
  callOff: Action;
  move: Action;
  mostBytes: number;
  words: ReadBoxWords & { callOff: string };
  /** The fields of the interview's form. */
  children: ReactNode;
}

/** A box for an invitation, and below it the form of a new interview, filled with what was found in it. */
export function ReadInvitation({
  applicationId,
  read,
  save,
  callOff,
  move,
  mostBytes,
  words,
  children,
}: Props) {
  return (
    <ReadBox<InvitationState>
      read={read}
      applicationId={applicationId}
      mostBytes={mostBytes}
      accept=".ics,.ical,.vcs,text/calendar"
      wanted={wantedCalendars}
      words={words}
      ask={(state, times) => <Choice key={times} found={foundIn(state)} />}
    >
      {(state, times) => {
        const found = foundIn(state);
        return (
          <>
            <Remarks remarks={found?.kind === "form" ? found.remarks : []} />
            <Told found={found} />
            {found?.kind === "choose" && found.moves && (
              <SeriesMoves applicationId={applicationId} moves={found.moves} action={move} />
            )}
            {found?.kind === "call-off" && (
              <ActForm
                action={callOff}
                fields={{
                  applicationId,
                  interviewId: found.interviewId,
                  sequence: String(found.sequence),
                }}
              >
                {words.callOff}
              </ActForm>
            )}
            {(!found || found.kind === "form") && (
              <ActionForm
                key={times}
                action={save}
                initial={found ? { status: "idle", values: state.values, notes: state.notes } : idle}
              >
                {children}
              </ActionForm>
            )}
          </>
        );
      }}
    </ReadBox>
  );
}

type Found = InvitationState["found"];

function foundIn(state: FormState | InvitationState): Found {
  return "found" in state ? state.found : undefined;
}

/** Which of several events is meant. */
function Choice({ found }: { found: Found }) {
  if (found?.kind !== "choose") return null;
  return (
    <RadioField name="choice" label={found.question} options={found.choices} hint={found.more || undefined} />
  );
}

/** What came of it where there is nothing to fill in. */
function Told({ found }: { found: Found }) {
  const told = found?.kind === "told" || found?.kind === "call-off" ? found : null;
  const link = told?.kind === "told" ? told.link : null;
  return (
    <div role="status" className="grid gap-3 text-14 empty:hidden">
      {told && <p dir="auto">{told.message}</p>}
      {link && (
        <Link href={link.href} className="link justify-self-start">
          {link.label}
        </Link>
      )}
    </div>
  );
}
