"use client";
import { useCombobox } from "downshift";
import { unstable_rethrow, useRouter } from "next/navigation";
import { type KeyboardEvent, startTransition, useState } from "react";
import { raiseToast } from "@/components/ui/raise-toast";
import { useUiWords } from "@/components/ui/ui-words";
import type { Item, Opening, Verb } from "@/lib/find/item";
import type { FormState } from "@/lib/forms/state";
import { fill } from "@/lib/words/fill";
import { useAnswer } from "./ask-server";
import { ItemPicture } from "./item-picture";
import { applicationIn } from "./keys";
import { openPalette } from "./open-palette";
import { shownItems } from "./shown-items";
import { useDialog } from "./use-dialog";

interface Props {
  /** What is to be done to whatever is chosen; null to choose anything. */
  verb: Verb | null;
  close: () => void;
  markAsSent: (state: FormState, form: FormData) => Promise<FormState>;
}

/** Over the page: what was typed into it is found, gone to or done. Esc leaves it, and nothing has happened. */
export default function Palette(props: Props) {
  const { dialog, opening } = useDialog(props.close);
  if (opening === null) return null;
  return (
    // Pressing beside it leaves it too: the dialog itself is hit only there.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc does the same by the keyboard.
    <dialog
      ref={dialog}
      className="palette"
      aria-label={opening.words.title}
      onClose={props.close}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <Choosing {...props} opening={opening} />
    </dialog>
  );
}

function Choosing({ verb: first, close, markAsSent, opening }: Props & { opening: Opening }) {
  const { words } = opening;
  const router = useRouter();
  const { noAnswer } = useUiWords();
  const [verb, setVerb] = useState(first);
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const answer = useAnswer(verb ? "" : typed.trim());
  const here = applicationIn(window.location.pathname);
  const items = shownItems(opening, { typed: typed.trim(), verb, here, answer });
  const highlightedIndex = Math.max(
    0,
    items.findIndex(({ id }) => id === chosen),
  );

  function type(text: string) {
    setTyped(text);
    setChosen(null);
  }
  function choose({ does }: Item) {
    if (does.kind === "type") return type(does.text);
    if (does.kind === "ask") {
      setVerb(does.verb);
      return type("");
    }
    close();
    if (does.kind === "go") router.push(does.href);
    if (does.kind === "keys") openPalette("keys");
    if (does.kind === "mark") mark(does, markAsSent, noAnswer);
  }

  const { getInputProps, getMenuProps, getItemProps } = useCombobox<Item>({
    items,
    isOpen: true,
    inputValue: typed,
    selectedItem: null,
    highlightedIndex,
    itemToString: (item) => item?.text ?? "",
    itemToKey: (item) => item?.id,
    onHighlightedIndexChange: ({ highlightedIndex: at }) => setChosen(items[at]?.id ?? chosen),
    onStateChange: ({ type: how, selectedItem }) => {
      const { InputKeyDownEnter, ItemClick } = useCombobox.stateChangeTypes;
      if (selectedItem && (how === InputKeyDownEnter || how === ItemClick)) choose(selectedItem);
    },
  });

  function press(event: KeyboardEvent) {
    // Esc is the dialog's, Home and End are the text's.
    if (["Escape", "Home", "End"].includes(event.key)) {
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    }
    if (event.key === "Backspace" && typed === "" && verb) setVerb(null);
  }

  const nothing = items.length === 0 && saidOfNothing(words, typed.trim(), verb, answer !== null);
  return (
    <>
      <input
        {...getInputProps({
          onKeyDown: press,
          // Before React hears of it the caret would jump to the end.
          onChange: (event) => type(event.currentTarget.value),
        })}
        aria-label={verb ? words.ask[verb] : words.title}
        placeholder={verb ? words.ask[verb] : words.placeholder}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here.
        autoFocus
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        dir="auto"
      />
      <p
        role="status"
        className={answer?.nothing || nothing ? "px-3 pt-3 pb-2 text-14 text-text-2" : "sr-only"}
      >
        {(!verb && answer?.nothing) || nothing}
      </p>
      <ul {...getMenuProps({ "aria-label": words.list })}>
        {items.map((item, index) => (
          <li key={item.id} {...getItemProps({ item, index })}>
            <ItemPicture picture={item.picture} />
            <bdi className="min-w-0 flex-1 py-1">{item.text}</bdi>
            {item.detail && (
              <bdi className="max-w-2/5 shrink-0 truncate ps-3 text-13 text-text-3">{item.detail}</bdi>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function saidOfNothing(
  words: Opening["words"],
  typed: string,
  verb: Verb | null,
  answered: boolean,
): string | null {
  if (typed === "") return words.none;
  return verb || answered ? fill(words.nothing, { typed }) : null;
}

function mark(
  { applicationId, stepId, medium }: Extract<Item["does"], { kind: "mark" }>,
  act: Props["markAsSent"],
  noAnswer: string,
): void {
  const form = new FormData();
  form.set("applicationId", applicationId);
  form.set("stepId", stepId);
  form.set("medium", medium);
  startTransition(async () => {
    try {
      const { message } = await act({ status: "idle" }, form);
      if (message) raiseToast({ text: message });
    } catch (error) {
      if (!isRouters(error)) raiseToast({ text: noAnswer });
    }
  });
}

/** The router is on its way to the next page already. Whoever hears of it here would send it there once more. */
function isRouters(error: unknown): boolean {
  try {
    unstable_rethrow(error);
    return false;
  } catch {
    return true;
  }
}
