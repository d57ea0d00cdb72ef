"use client";
import { ArrowUpRight, Copy, Phone, Printer } from "lucide";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Desk } from "@/lib/messages/view";
import { fill } from "@/lib/words/fill";
import type { EditorWords } from "./editor-words";
import { leadsOut } from "./leads-out";
import { MailWays } from "./mail-ways";
import type { Text } from "./text";
import type { Ways } from "./use-ways-out";

interface Props {
  desk: Desk;
  text: Text;
  words: EditorWords;
  ways: Ways;
}

/** Nothing is sent from here: the text is taken along to where the user writes, prints or speaks. */
export function WaysOut({ desk, text, words, ways }: Props) {
  const { medium, address } = desk;
  const copy = (variant: "first" | "plain") => (
    <Button
      variant={variant}
      icon={<Icon of={Copy} />}
      onClick={ways.copyBody}
      aria-keyshortcuts="Control+Enter"
    >
      {words.copy}
    </Button>
  );
  const print = (variant: "first" | "plain") => (
    <Button variant={variant} icon={<Icon of={Printer} />} onClick={ways.print}>
      {words.print}
    </Button>
  );
  switch (medium) {
    case "email":
      return (
        <>
          {copy("first")}
          <MailWays {...{ desk, text, words, ways }} />
        </>
      );
    case "linkedin":
      return (
        <>
          {copy("first")}
          {address && /^https?:/.test(address) && (
            <Button href={address} target="_blank" rel="noreferrer" icon={<Icon of={ArrowUpRight} />}>
              {words.linkedin}
            </Button>
          )}
        </>
      );
    case "letter":
      return (
        <>
          {print("first")}
          {copy("plain")}
        </>
      );
    case "phone":
      return (
        <>
          {address && (
            <Button
              variant="first"
              icon={<Icon of={Phone} />}
              {...leadsOut(`tel:${dialled(address)}`, ways.call)}
            >
              {fill(words.call, { number: address })}
            </Button>
          )}
          {print("plain")}
          {copy("plain")}
        </>
      );
  }
}

/** A number without what only helps to read it. */
function dialled(number: string): string {
  return number.replace(/[^\d+*#]/g, "");
}
