"use client";
import { useRouter } from "next/navigation";
import { raiseToast } from "@/components/ui/raise-toast";
import type { Desk } from "@/lib/messages/view";
import type { Autosave } from "./autosave";
import { copyText } from "./copy-text";
import type { EditorWords } from "./editor-words";
import type { Keeper } from "./history/keeper";
import type { Text } from "./text";
import type { Leaving } from "./use-leaving";

interface Props {
  desk: Desk;
  autosave: Autosave;
  keeper: Keeper;
  text: Text;
  words: EditorWords;
  leave: (way: Leaving) => void;
}

/** Each way that a text goes out of here. All of them ask first where a gap is open or somebody else's name is in it. */
export interface Ways {
  copyBody: () => void;
  copySubject: () => void;
  copyAll: () => void;
  /** Into a mail program, or a page to write mail on. */
  open: (href: string) => void;
  call: (href: string) => void;
  download: () => void;
  print: () => void;
}

export function useWaysOut({ desk, autosave, keeper, text, words, leave }: Props): Ways {
  const router = useRouter();
  const subject = text.subject ?? "";
  const isRich = desk.medium === "email" || desk.medium === "letter";

  /** What left the page can be found again among the versions. */
  function goOut({ go, ...way }: Leaving) {
    const goAndKeep = () => {
      keeper.keep("copy");
      go();
    };
    leave({ ...way, go: goAndKeep });
  }

  const copying = { ask: words.copyAnyway, yes: words.yesCopy };
  async function copy(what: string, said: string, rich: boolean) {
    raiseToast({ text: (await copyText(what, rich)) ? said : words.copyFailed });
  }

  /** The server makes files and pages of what it has: it gets the text as it stands here first. */
  async function withStored(go: (address: string) => void) {
    if (!(await autosave.store())) raiseToast({ text: words.notStored });
    else go(`/applications/${desk.applicationId}/messages/${autosave.read().id}`);
  }

  return {
    copyBody: () => goOut({ ...copying, takes: "body", go: () => copy(text.body, words.copied, isRich) }),
    copySubject: () =>
      leave({ ...copying, takes: "subject", go: () => copy(subject, words.subjectCopied, false) }),
    copyAll: () =>
      goOut({ ...copying, go: () => copy(`${subject}\n\n${text.body}`.trimStart(), words.copied, isRich) }),
    open: (href) => goOut({ ask: words.openAnyway, yes: words.yesOpen, go: () => openMail(href) }),
    call: (href) => leave({ ask: words.callAnyway, yes: words.yesCall, go: () => location.assign(href) }),
    download: () =>
      goOut({
        ask: words.downloadAnyway,
        yes: words.yesDownload,
        go: () => withStored((address) => location.assign(`${address}/eml${desk.choice}`)),
      }),
    print: () =>
      goOut({
        ask: words.printAnyway,
        yes: words.yesPrint,
        go: () => withStored((address) => router.push(`${address}/print${desk.choice}`)),
      }),
  };
}

/** A page opens beside this one, which learns nothing of where it came from; an app needs no page. */
function openMail(href: string) {
  if (href.startsWith("https:")) window.open(href, "_blank", "noopener,noreferrer");
  else location.assign(href);
}
