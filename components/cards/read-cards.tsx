"use client";
import type { ComponentProps } from "react";
import { wantedCards } from "@/components/invitation/use-dropped";
import { ReadBox, type ReadBoxWords } from "@/components/read-box/read-box";
import { Remarks } from "@/components/read-box/remarks";
import { ActionForm } from "@/components/ui/action-form";
import type { CardsState } from "@/lib/cards/state";
import { idle } from "@/lib/forms/state";
import { CardRows, type CardRowWords } from "./card-rows";

interface Props {
  /** Where they get a place; empty for none. */
  applicationId: string;
  read: ComponentProps<typeof ReadBox<CardsState>>["read"];
  save: ComponentProps<typeof ActionForm>["action"];
  mostBytes: number;
  words: ReadBoxWords;
  rowWords: CardRowWords;
  roles: readonly { value: string; label: string }[];
}

/** A box for a file of contacts, and below it the people in it, to be ticked and looked over. */
export function ReadCards({ applicationId, read, save, mostBytes, words, rowWords, roles }: Props) {
  return (
    <ReadBox<CardsState>
      read={read}
      applicationId={applicationId}
      mostBytes={mostBytes}
      accept=".vcf,.vcard,text/vcard,text/x-vcard"
      wanted={wantedCards}
      words={words}
    >
      {(state, times) => {
        const found = "found" in state ? state.found : undefined;
        return (
          <>
            <Remarks remarks={found?.remarks ?? []} />
            <ActionForm
              key={times}
              action={save}
              initial={found?.people.length ? { status: "idle", values: state.values } : idle}
            >
              <input type="hidden" name="applicationId" value={applicationId} />
              <CardRows found={found?.people ?? []} words={rowWords} roles={applicationId ? roles : null} />
            </ActionForm>
          </>
        );
      }}
    </ReadBox>
  );
}
