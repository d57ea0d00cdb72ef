"use client";
import { ArrowUpRight, Copy, Mail, Phone, Printer } from "lucide-react";
import type { ComponentProps } from "react";
import { Button } from "@/components/ui/button";
import { composeLink } from "@/lib/interchange/compose-links";
import type { Medium } from "@/lib/policy/types";
import { fill } from "@/lib/words/fill";
import type { EditorWords } from "./editor-words";
import type { Text } from "./text";
import type { Leaving } from "./use-leaving";

interface Props {
  medium: Medium;
  address: string | null;
  text: Text;
  words: EditorWords;
  onCopy: () => void;
  leave: (way: Leaving) => void;
}

/** Nothing is sent from here: the text is taken along to where the user writes, prints or speaks. */
export function WaysOut({ medium, address, text, words, onCopy, leave }: Props) {
  const copy = (variant: "first" | "plain") => (
    <Button variant={variant} icon={<Copy aria-hidden />} onClick={onCopy} aria-keyshortcuts="Control+Enter">
      {words.copy}
    </Button>
  );
  const print = (variant: "first" | "plain") => (
    <Button
      variant={variant}
      icon={<Printer aria-hidden />}
      onClick={() => leave({ ask: words.printAnyway, yes: words.yesPrint, go: () => window.print() })}
    >
      {words.print}
    </Button>
  );
  switch (medium) {
    case "email":
      return (
        <>
          {copy("first")}
          <MailApp {...{ address, text, words, leave }} />
        </>
      );
    case "linkedin":
      return (
        <>
          {copy("first")}
          {address && /^https?:/.test(address) && (
            <Button href={address} target="_blank" rel="noreferrer" icon={<ArrowUpRight aria-hidden />}>
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
            <Button variant="first" href={`tel:${dialled(address)}`} icon={<Phone aria-hidden />}>
              {fill(words.call, { number: address })}
            </Button>
          )}
          {print("plain")}
          {copy("plain")}
        </>
      );
  }
}

function MailApp({ address, text, words, leave }: Pick<Props, "address" | "text" | "words" | "leave">) {
  const icon = <Mail aria-hidden />;
  const link = composeLink("mail-app", { to: address, ...text });
  if (link.kind === "no-address") return <Unavailable icon={icon} why={words.noAddress} words={words} />;
  if (link.kind === "too-long") return <Unavailable icon={icon} why={words.tooLong} words={words} />;
  if (link.kind === "bad-address") return <Unavailable icon={icon} why={words.badAddress} words={words} />;
  const { href } = link;
  return (
    <Button
      href={href}
      icon={icon}
      onClick={(event) => {
        event.preventDefault();
        leave({ ask: words.openAnyway, yes: words.yesOpen, go: () => window.location.assign(href) });
      }}
    >
      {words.mailApp}
    </Button>
  );
}

function Unavailable({
  icon,
  why,
  words,
}: { why: string; words: EditorWords } & Pick<ComponentProps<typeof Button>, "icon">) {
  return (
    <>
      <Button icon={icon} unavailable={why}>
        {words.mailApp}
      </Button>
      <span aria-hidden className="text-13 text-text-3">
        {why}
      </span>
    </>
  );
}

/** A number without what only helps to read it. */
function dialled(number: string): string {
  return number.replace(/[^\d+*#]/g, "");
}
