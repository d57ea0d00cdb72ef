import "./paper.css";
import Link from "next/link";
import { PageHead } from "@/components/ui/page-head";
import { gapsOf } from "@/lib/drafts/gap";
import type { Outgoing } from "@/lib/messages/outgoing";
import { words } from "@/lib/words";
import { CallSheet } from "./call-sheet";
import { Letter } from "./letter";
import { PrintButton } from "./print-button";

const say = words.message.paper;

/** A message as it will lie on paper, with a button to print it: the paper is all that is printed. */
export function PaperPage({ outgoing, draft }: { outgoing: Outgoing; draft: string }) {
  const { search, employer, applicationId, title, kind, paper } = outgoing;
  return (
    <>
      <div className="print:hidden">
        <PageHead
          title={title}
          crumbs={[
            { label: search.name, href: `/searches/${search.id}` },
            { label: employer, href: `/applications/${applicationId}` },
            { label: kind, href: draft },
            { label: say[paper] },
          ]}
          actions={<PrintButton label={say.print} />}
        />
        <Missing outgoing={outgoing} />
      </div>
      <article aria-label={say[paper]} className="paper" data-paper={paper}>
        {paper === "letter" ? <Letter outgoing={outgoing} /> : <CallSheet outgoing={outgoing} />}
      </article>
    </>
  );
}

/** What the paper lacks, and where it can be added. */
function Missing({ outgoing: { paper, from, to, body } }: { outgoing: Outgoing }) {
  const theirs = paper === "letter" && !to?.postalAddress;
  const own = paper === "letter" && !from.postalAddress;
  const gaps = gapsOf(body).length > 0;
  if (!theirs && !own && !gaps) return null;
  return (
    <p className="mb-4 max-w-measure text-14 text-text-2">
      {theirs && `${say.noPostalAddress} `}
      {own && `${theirs ? say.noOwnAddress : say.onlyNoOwnAddress} `}
      {own && (
        <>
          <Link href="/settings#profile" className="link">
            {say.settings}
          </Link>{" "}
        </>
      )}
      {gaps && say.gaps}
    </p>
  );
}
