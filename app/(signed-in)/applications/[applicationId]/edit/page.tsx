import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ApplicationForm } from "@/components/application-form/application-form";
import { DeleteApplication } from "@/components/application-form/delete-application";
import { Name } from "@/components/ui/name";
import { PageHead } from "@/components/ui/page-head";
import { updateApplicationAction } from "@/lib/applications/actions";
import { elsewhereSentences, formOf } from "@/lib/applications/form";
import { timingChoices } from "@/lib/applications/form-choices";
import { liveToday } from "@/lib/applications/live";
import { choicesOf } from "@/lib/applications/queries-form";
import { applicationRef } from "@/lib/applications/schema";
import { storyOf } from "@/lib/applications/story";
import { requireViewer } from "@/lib/auth/viewer";
import { words } from "@/lib/words";

const say = words.applicationForm;

export function generateMetadata(): Metadata {
  return { title: say.editTitle };
}

export default async function EditApplication({ params }: PageProps<"/applications/[applicationId]/edit">) {
  const viewer = await requireViewer();
  const asked = applicationRef.safeParse(await params);
  if (!asked.success) notFound();
  const [story, choices] = await Promise.all([storyOf(viewer, asked.data.applicationId), choicesOf(viewer)]);
  if (!story) notFound();
  const { live } = await liveToday(viewer);
  const values = formOf(story);
  const here = `/applications/${story.id}`;
  return (
    <div className="max-w-136">
      <PageHead
        crumbs={[{ label: <Name>{story.employer.name}</Name>, href: here }, { label: say.editTitle }]}
        title={say.editTitle}
      />
      <ApplicationForm
        action={updateApplicationAction}
        applicationId={story.id}
        values={values}
        searches={choices.searches}
        employers={choices.employers}
        elsewhere={elsewhereSentences(live, story.searchId)}
        timing={timingChoices(values, choices.playbooks)}
        submit={words.common.save}
        cancel={here}
      />
      <div className="mt-10 border-t border-line pt-5">
        <DeleteApplication id={story.id} />
      </div>
    </div>
  );
}
