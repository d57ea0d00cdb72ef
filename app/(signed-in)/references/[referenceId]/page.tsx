import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm } from "@/components/people/act-form";
import { OtherActs } from "@/components/people/other-acts";
import { ReferenceForm } from "@/components/reference-form/reference-form";
import { ToldList } from "@/components/reference-form/told-list";
import { Name } from "@/components/ui/name";
import { PageHead } from "@/components/ui/page-head";
import { Pages } from "@/components/ui/pages";
import { Panel } from "@/components/ui/panel";
import { SectionHead } from "@/components/ui/section-head";
import { liveToday } from "@/lib/applications/live";
import { writeCursor } from "@/lib/applications/schema-list";
import { requireViewer } from "@/lib/auth/viewer";
import { deleteReferenceAction } from "@/lib/references/actions";
import { referencePage } from "@/lib/references/queries";
import { referenceAddress } from "@/lib/references/schema";
import { livePlaces, toldView } from "@/lib/references/view";
import { words } from "@/lib/words";

const say = words.references;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

export default async function Reference({ params, searchParams }: PageProps<"/references/[referenceId]">) {
  const viewer = await requireViewer();
  const asked = referenceAddress.safeParse({ ...(await searchParams), ...(await params) });
  if (!asked.success) notFound();
  const { referenceId, after } = asked.data;
  const [page, today] = await Promise.all([referencePage(viewer, referenceId, after), liveToday(viewer)]);
  if (!page) notFound();
  const { reference, over } = page;
  const places = [...(after ? [] : livePlaces(referenceId, today)), ...over.rows];
  const name = <Name>{reference.fullName}</Name>;
  return (
    <>
      <PageHead title={name} crumbs={[{ label: say.title, href: "/references" }, { label: name }]} />
      <div className="grid gap-x-8 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div>
          <Panel padded>
            <ReferenceForm reference={reference} />
          </Panel>
          <OtherActs label={say.actions}>
            <ActForm action={deleteReferenceAction} fields={{ referenceId: reference.id }} danger>
              {say.delete}
            </ActForm>
          </OtherActs>
        </div>
        <section aria-labelledby="told">
          <SectionHead id="told">{say.toldHead}</SectionHead>
          {places.length > 0 ? (
            <ToldList places={toldView(places, today.now)} />
          ) : (
            !after && <p className="text-14 text-text-2">{say.used(0)}.</p>
          )}
          <Pages
            address={`/references/${reference.id}`}
            next={over.next && writeCursor(over.next)}
            isFirst={!after}
            anchor="told"
          />
        </section>
      </div>
    </>
  );
}
