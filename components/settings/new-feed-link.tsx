"use client";
import { ArrowUpRight, CalendarPlus, Copy } from "lucide";
import { useId, useState } from "react";
import { copyText } from "@/components/message-editor/copy-text";
import { Button } from "@/components/ui/button";
import { useForm } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";
import { feedLinks, isOnlyHere } from "@/lib/feed/links";
import { fill } from "@/lib/words/fill";

/** What is said of a link that was made just now, with `{name}` to be filled. */
export interface NewLinkWords {
  title: string;
  once: string;
  address: string;
  copy: string;
  copied: string;
  notCopied: string;
  calendarName: string;
  webcal: string;
  webcalHint: string;
  google: string;
  googleHint: string;
  outlook: string;
  outlookWork: string;
  outlookHint: string;
  onlyHere: string;
}

/** The link that the form has just made, and the ways into a calendar: shown this once. */
export function NewFeedLink({ words }: { words: NewLinkWords }) {
  const { shownOnce } = useForm().state;
  // The region is there before it has anything to say, so that it is heard.
  return (
    <div role="status" className="empty:hidden">
      {shownOnce && <Made key={shownOnce.address} {...shownOnce} words={words} />}
    </div>
  );
}

function Made({ name, address, words }: { name: string; address: string; words: NewLinkWords }) {
  const id = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  const links = feedLinks(address, words.calendarName);
  const ways = [
    { href: links.webcal, label: words.webcal, hint: words.webcalHint },
    { href: links.google, label: words.google, hint: words.googleHint },
    { href: links.outlook, label: words.outlook },
    { href: links.outlookWork, label: words.outlookWork, hint: words.outlookHint },
  ];
  return (
    <section aria-labelledby={`${id}-title`} className="grid gap-3 rounded-2 border border-line bg-inset p-4">
      <h3 id={`${id}-title`} className="text-15 font-title" dir="auto">
        {fill(words.title, { name })}
      </h3>
      <p className="text-14 text-text-2">{words.once}</p>
      <div className="grid gap-1.5">
        <label htmlFor={id} className="text-13 font-label">
          {words.address}
        </label>
        <div className="flex flex-wrap gap-2">
          <input
            id={id}
            className="input min-w-0 flex-1 basis-60"
            value={address}
            readOnly
            spellCheck={false}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button icon={<Icon of={Copy} />} onClick={async () => setCopied(await copyText(address))}>
            {words.copy}
          </Button>
        </div>
        <p role="status" className="text-13 text-text-2 empty:hidden">
          {copied !== null && (copied ? words.copied : words.notCopied)}
        </p>
      </div>
      {isOnlyHere(address) && <p className="text-13 text-text-2">{words.onlyHere}</p>}
      <ul className="grid gap-2">
        {ways.map(({ href, label, hint }) => (
          <li key={href} className="text-14">
            <a href={href} className="link inline-flex items-center gap-1.5" {...away(href)}>
              {label}
              {isAway(href) ? <Icon of={ArrowUpRight} /> : <Icon of={CalendarPlus} />}
            </a>
            {hint && <span className="block text-13 text-text-3">{hint}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const isAway = (href: string) => href.startsWith("https:");

function away(href: string) {
  return isAway(href) ? { target: "_blank", rel: "noreferrer" } : {};
}
