import type { Metadata } from "next";
import { CarriedNote } from "@/components/invitation/carried-note";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";
import { SectionHead } from "@/components/ui/section-head";
import { liveToday } from "@/lib/applications/live";
import { requireViewer } from "@/lib/auth/viewer";
import { words } from "@/lib/words";

const say = words.invitation;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

/** Which application an invitation is for; it is read on the page of its new interview. */
export default async function NewInvitation() {
  const viewer = await requireViewer();
  const { live } = await liveToday(viewer);
  return (
    <div className="max-w-measure">
      <PageHead title={say.title} lede={live.length > 0 ? say.lede : say.whichNone} />
      <CarriedNote words={{ carried: say.carried, pastedText: say.pastedText, dropHere: say.dropHere }} />
      <section aria-labelledby="which" className="grid gap-4">
        <SectionHead id="which">{say.which}</SectionHead>
        <Rows>
          {live.map(({ story }) => (
            <Row key={story.id} detail={<Name>{story.role}</Name>} end={<Name>{story.search.name}</Name>}>
              <Link
                href={`/applications/${story.id}/interviews/new`}
                className="font-title hover:underline coarse:inline-flex coarse:min-h-11 coarse:items-center"
              >
                <Name>{story.employer.name}</Name>
              </Link>
            </Row>
          ))}
        </Rows>
        <p className="flex flex-wrap items-center gap-3">
          <Button href="/applications/new">{say.newApplication}</Button>
          <span className="text-13 text-text-2">{say.newApplicationHint}</span>
        </p>
      </section>
    </div>
  );
}
