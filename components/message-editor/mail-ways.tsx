"use client";
import { ChevronDown, Copy, Download, Mail, Printer } from "lucide";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Menu, MenuButton, MenuRule } from "@/components/ui/menu";
import { composeLink, composeWays } from "@/lib/interchange/compose-links";
import type { Desk } from "@/lib/messages/view";
import type { EditorWords } from "./editor-words";
import { leadsOut } from "./leads-out";
import type { Text } from "./text";
import { usePhone } from "./use-phone";
import type { Ways } from "./use-ways-out";

interface Props {
  desk: Desk;
  text: Text;
  words: EditorWords;
  ways: Ways;
}

/** Of an e-mail: where the user chose to write mail comes first, everything else is one click further. */
export function MailWays({ desk, text, words, ways }: Props) {
  const phone = usePhone();
  // On a phone Gmail's link shows the inbox, and the text is lost.
  const chosen = phone && desk.compose === "gmail" ? "mail-app" : desk.compose;
  const others = composeWays.filter((way) => way !== chosen && !(phone && way === "gmail"));
  const linkBy = (way: typeof chosen) => composeLink(way, { to: desk.address, ...text });
  const link = linkBy(chosen);
  return (
    <>
      {link.kind === "link" ? (
        <Button icon={<Icon of={Mail} />} {...leadsOut(link.href, ways.open)}>
          {words.open[chosen]}
        </Button>
      ) : (
        <CopyInstead why={words.noLink[link.kind]} words={words} onCopy={ways.copyAll} />
      )}
      <Menu
        label={words.otherWays}
        variant="plain"
        size="normal"
        button={
          <>
            {words.otherWays}
            <Icon of={ChevronDown} />
          </>
        }
      >
        {others.map((way) => {
          const other = linkBy(way);
          if (other.kind !== "link") return null;
          return (
            <a key={way} role="menuitem" {...leadsOut(other.href, ways.open)}>
              <Icon of={Mail} />
              {words.open[way]}
            </a>
          );
        })}
        {link.kind === "link" && (
          <>
            <MenuRule />
            <MenuButton icon={<Icon of={Copy} />} onClick={ways.copyAll}>
              {words.copyAll}
            </MenuButton>
          </>
        )}
        <MenuButton icon={<Icon of={Download} />} onClick={ways.download}>
          {words.eml}
        </MenuButton>
        <MenuButton icon={<Icon of={Printer} />} onClick={ways.print}>
          {words.printLetter}
        </MenuButton>
      </Menu>
    </>
  );
}

/** In the place of a link that can't be made, and why it can't. */
function CopyInstead({ why, words, onCopy }: { why: string; words: EditorWords; onCopy: () => void }) {
  const id = useId();
  return (
    <>
      <Button icon={<Icon of={Copy} />} onClick={onCopy} aria-describedby={id}>
        {words.copyAll}
      </Button>
      <span id={id} className="text-13 text-text-3">
        {why}
      </span>
    </>
  );
}
