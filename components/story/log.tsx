import {
  CircleDot,
  Link2,
  Mail,
  MapPin,
  MessageSquareCheck,
  Pencil,
  Phone,
  Reply,
  ScrollText,
  Video,
} from "lucide-react";
import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuLink } from "@/components/ui/menu";
import { Name } from "@/components/ui/name";
import { Row, Rows } from "@/components/ui/rows";
import { SectionHead } from "@/components/ui/section-head";
import type { LogEntry } from "@/lib/story/log";
import { words } from "@/lib/words";

const say = words.application.log;

const icons = {
  email: Mail,
  phone: Phone,
  linkedin: Link2,
  letter: ScrollText,
  video: Video,
  onsite: MapPin,
  answer: Reply,
  told: MessageSquareCheck,
  outcome: CircleDot,
} as const;

/** What happened, newest first. */
export function Log({ entries }: { entries: readonly LogEntry[] }) {
  return (
    <section aria-labelledby="log">
      <SectionHead id="log">{say.heading}</SectionHead>
      {entries.length === 0 && <p className="text-14 text-text-2">{say.nothing}</p>}
      <Rows ordered>
        {entries.map((entry) => (
          <Entry key={`${entry.icon} ${entry.id}`} entry={entry} />
        ))}
      </Rows>
    </section>
  );
}

function Entry({ entry }: { entry: LogEntry }) {
  const Icon = icons[entry.icon];
  return (
    <Row
      lead={<time dateTime={entry.at}>{entry.day}</time>}
      mark={<Icon aria-hidden />}
      end={
        <>
          {entry.end}
          <Correct entry={entry} />
        </>
      }
      detail={entry.body && <Body text={entry.body} />}
    >
      {entry.title && (
        <b className="font-title">
          {entry.href ? <Link href={entry.href}>{entry.title}</Link> : entry.title}{" "}
        </b>
      )}
      <span className={entry.title ? "text-text-2" : ""}>
        <Name>{entry.text}</Name>
      </span>
    </Row>
  );
}

function Body({ text }: { text: string }) {
  return (
    <Disclosure summary={say.body}>
      <p dir="auto" className="prose-serif max-w-measure whitespace-pre-wrap text-15!">
        {text}
      </p>
    </Disclosure>
  );
}

/** A touch can be corrected; of several in one line, the menu asks which. */
function Correct({ entry: { touches, text } }: { entry: LogEntry }) {
  const [first] = touches;
  if (!first) return null;
  if (touches.length === 1) {
    return <IconButton label={say.edit(first.name)} href={first.href} icon={<Pencil aria-hidden />} />;
  }
  return (
    <Menu label={say.more(text)}>
      {touches.map(({ id, href, name }) => (
        <MenuLink key={id} href={href} icon={<Pencil aria-hidden />}>
          {say.edit(name)}
        </MenuLink>
      ))}
    </Menu>
  );
}
