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
  Undo2,
  Video,
} from "lucide";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Link } from "@/components/ui/link";
import { Menu, MenuAction, MenuLink, MenuRule } from "@/components/ui/menu";
import { Name } from "@/components/ui/name";
import { Row, Rows } from "@/components/ui/rows";
import { SectionHead } from "@/components/ui/section-head";
import { idle } from "@/lib/forms/state";
import type { LogEntry } from "@/lib/story/log";
import { takeBackAction } from "@/lib/touches/actions";
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
  return (
    <Row
      lead={<time dateTime={entry.at}>{entry.day}</time>}
      mark={<Icon of={icons[entry.icon]} />}
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

/** A touch can be corrected, and one that did a step taken back; of several in one line, the menu asks which. */
function Correct({ entry: { touches, text } }: { entry: LogEntry }) {
  const [first] = touches;
  if (!first) return null;
  if (touches.length === 1 && !first.isStep) {
    return <IconButton label={say.edit(first.name)} href={first.href} icon={<Icon of={Pencil} />} />;
  }
  return (
    <Menu label={say.more(text)}>
      {touches.map(({ id, href, name }) => (
        <MenuLink key={id} href={href} icon={<Icon of={Pencil} />}>
          {say.edit(name)}
        </MenuLink>
      ))}
      {touches.some(({ isStep }) => isStep) && <MenuRule />}
      {touches.map(
        ({ id, name, isStep }) =>
          isStep && (
            <MenuAction key={id} action={takeBack} fields={{ touchId: id }} icon={<Icon of={Undo2} />}>
              {words.answers.takeBack(name)}
            </MenuAction>
          ),
      )}
    </Menu>
  );
}

// A menu has no place for an answer: the toast of the next page has it.
const takeBack = takeBackAction.bind(null, idle) as unknown as (form: FormData) => Promise<void>;
