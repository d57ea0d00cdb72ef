import "./paper.css";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { gapsOf } from "@/lib/drafts/gap";
import type { Outgoing } from "@/lib/messages/outgoing";
import { words } from "@/lib/words";
import { CallSheet } from "./call-sheet";
import { Letter } from "./letter";
import { PrintButton } from "./print-button";

const say = words.message.paper;

interface Props {
  outgoing: Outgoing;
  /** The address of its draft, and in it whom and what was chosen: "?to=…". */
  draft: string;
  choice: string;
}

/** A message as it will lie on paper, with a button to print it: the paper is all that is printed. */
export function PaperPage({ outgoing, draft, choice }: Props) {
  const { search, employer, applicationId, title, kind, paper } = outgoing;
  return (
    <>
      <div className="print:hidden">
        <PageHead
          title={title}
          crumbs={[
            { label: search.name, href: `/searches/${search.id}` },
            { label: employer, href: `/applications/${applicationId}` },
            { label: kind, href: `${draft}${choice}` },
            { label: say[paper] },
          ]}
          actions={<PrintButton label={say.print} />}
        />
        <Missing outgoing={outgoing} here={`${draft}/print${choice}`} />
      </div>
      <article aria-label={say[paper]} className="paper" data-paper={paper}>
        {paper === "letter" ? <Letter outgoing={outgoing} /> : <CallSheet outgoing={outgoing} />}
      </article>
    </>
  );
}

/** What the paper lacks, and where it can be added. */
function Missing({ outgoing, here }: { outgoing: Outgoing; here: string }) {
  const { applicationId, paper, from, to, body } = outgoing;
  const isLetter = paper === "letter";
  const form = `/applications/${applicationId}/people/${to?.contactId}?address=1&from=${encodeURIComponent(here)}`;
  return (
    <ul className="mb-4 grid gap-1 text-14 text-text-2 empty:hidden">
      {isLetter && to?.contactId && !to.postalAddress && (
        <Lack says={say.noPostalAddress} add={say.addPostalAddress} href={form} />
      )}
      {isLetter && !from.postalAddress && (
        <Lack says={say.noOwnAddress} add={say.addOwnAddress} href="/settings#profile" />
      )}
      {gapsOf(body).length > 0 && <li>{say.gaps}</li>}
    </ul>
  );
}

function Lack({ says, add, href }: { says: string; add: string; href: string }) {
  return (
    <li>
      {says}{" "}
      <Link href={href} className="link">
        {add}
      </Link>
    </li>
  );
}
