import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReadCards } from "@/components/cards/read-cards";
import { ApplicationCrumbs } from "@/components/people/application-crumbs";
import { PageHead } from "@/components/ui/page-head";
import { requireViewer } from "@/lib/auth/viewer";
import { readCardsAction, saveCardsAction } from "@/lib/cards/actions";
import { applicationForCards } from "@/lib/cards/queries";
import { importAddress } from "@/lib/cards/schema";
import { smallFile } from "@/lib/interchange/limits";
import { words } from "@/lib/words";

const say = words.cards;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

export default async function ImportPeople({ searchParams }: PageProps<"/contacts/import">) {
  const { file, fileHint, pasted, pastedHint, read, reading, dropHere, refusals } = say;
  const readWords = {
    ...{ file, fileHint, pasted, pastedHint, read, reading, dropHere },
    tooLarge: refusals["too-large"],
  };
  const { lookOver, alsoTemplate, who, save } = say;
  const { fullName, employer, jobTitle, email, phone, linkedin, postalAddress, notes, part } = words.people;
  const rowWords = {
    ...{ lookOver, alsoTemplate, who, save },
    ...{ fullName, employer, jobTitle, email, phone, linkedin, postalAddress, notes, part },
  };
  const viewer = await requireViewer();
  const { application: asked } = importAddress.parse(await searchParams);
  const application = asked ? await applicationForCards(viewer, asked) : null;
  if (asked && !application) notFound();
  const people = words.people.title;
  return (
    <div className="max-w-measure">
      {application ? (
        <ApplicationCrumbs application={application} title={say.title} lede={say.lede} />
      ) : (
        <PageHead
          title={say.title}
          lede={say.lede}
          crumbs={[{ label: people, href: "/contacts" }, { label: say.title }]}
        />
      )}
      <ReadCards
        applicationId={application?.id ?? ""}
        read={readCardsAction}
        save={saveCardsAction}
        mostBytes={smallFile.bytes}
        words={readWords}
        rowWords={rowWords}
        roles={Object.entries(words.steps.role).map(([value, label]) => ({ value, label }))}
      />
    </div>
  );
}
