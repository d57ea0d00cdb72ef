"use client";
import { Trash2 } from "lucide";
import { Icon } from "@/components/ui/icon";
import { Menu, MenuAction } from "@/components/ui/menu";
import { type FormState, idle } from "@/lib/forms/state";
import type { Autosave } from "./autosave";
import type { EditorWords } from "./editor-words";

interface Props {
  messageId: string;
  autosave: Autosave;
  words: EditorWords;
  action: (state: FormState, form: FormData) => Promise<FormState>;
}

/** What else can be done with a stored draft: deleting it, with Undo in the toast. */
export function DeleteDraft({ messageId, autosave, words, action }: Props) {
  async function send(form: FormData) {
    autosave.giveUp();
    await action(idle, form);
  }
  return (
    <Menu label={words.more} size="normal">
      <MenuAction action={send} fields={{ messageId }} icon={<Icon of={Trash2} />} danger>
        {words.deleteDraft}
      </MenuAction>
    </Menu>
  );
}
