import { MapPin, Phone, Video } from "lucide";
import { DropInvitation } from "@/components/invitation/drop-invitation";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { Row, Rows } from "@/components/ui/rows";
import { SectionHead } from "@/components/ui/section-head";
import type { InterviewRow } from "@/lib/story/interviews";
import { words } from "@/lib/words";

const say = words.application.interviews;
const icons = { phone: Phone, video: Video, onsite: MapPin } as const;

interface Props {
  applicationId: string;
  rows: readonly InterviewRow[];
}

/** The interviews with whom was met in each, latest first. */
export function Interviews({ applicationId, rows }: Props) {
  const { short, dropHere, readCarried, pastedText } = words.invitation;
  const dropWords = { short, dropHere, readCarried, pastedText };
  return (
    <section aria-labelledby="interviews">
      <SectionHead
        id="interviews"
        more={{ href: `/applications/${applicationId}/interviews/new`, label: say.add }}
      >
        {say.heading}
      </SectionHead>
      {rows.length === 0 && <p className="text-14 text-text-2">{say.none}</p>}
      <Rows>
        {rows.map((row) => (
          <Interview key={row.id} row={row} />
        ))}
      </Rows>
      <div className="mt-3">
        <DropInvitation href={`/applications/${applicationId}/interviews/new`} words={dropWords} />
      </div>
    </section>
  );
}

function Interview({ row }: { row: InterviewRow }) {
  return (
    <Row
      mark={<Icon of={icons[row.format]} />}
      end={row.cancelled ? say.calledOff : <time dateTime={row.at}>{row.when}</time>}
      detail={
        <>
          <Name>{row.detail}</Name>
          {row.who.length > 0 && ` ${say.with} `}
          {row.who.map((name, index) => (
            <span key={name}>
              {index > 0 && ", "}
              <Name>{name}</Name>
            </span>
          ))}
          {row.notes && (
            <Disclosure summary={say.notes}>
              <p dir="auto" className="max-w-measure whitespace-pre-wrap text-14 text-text">
                {row.notes}
              </p>
            </Disclosure>
          )}
        </>
      }
    >
      <Link href={row.href} className="font-title hover:underline">
        <Name>{row.title}</Name>
      </Link>
    </Row>
  );
}
