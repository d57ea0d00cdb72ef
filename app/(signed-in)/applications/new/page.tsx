import type { Metadata } from "next";
import { ApplicationForm } from "@/components/application-form/application-form";
import { Name } from "@/components/ui/name";
import { PageHead } from "@/components/ui/page-head";
import { createApplicationAction } from "@/lib/applications/actions";
import { blankForm, elsewhereSentences } from "@/lib/applications/form";
import { timingChoices } from "@/lib/applications/form-choices";
import { liveToday } from "@/lib/applications/live";
import { choicesOf } from "@/lib/applications/queries-form";
import { newFor } from "@/lib/applications/schema";
import { requireViewer } from "@/lib/auth/viewer";
import { words } from "@/lib/words";

const say = words.applicationForm;

export function generateMetadata(): Metadata {
  return { title: say.newTitle };
}

export default async function NewApplication({ searchParams }: PageProps<"/applications/new">) {
  const viewer = await requireViewer();
  const { search: asked, employer = "" } = newFor.parse(await searchParams);
  const [choices, { live }] = await Promise.all([choicesOf(viewer), liveToday(viewer)]);
  const search = choices.searches.find(({ id }) => id === asked) ?? choices.searches[0];
  const values = { ...blankForm(choices, search?.id ?? ""), employer };
  const here = search ? `/searches/${search.id}` : "/today";
  return (
    <div className="max-w-136">
      <PageHead
        crumbs={search && [{ label: <Name>{search.name}</Name>, href: here }, { label: say.newTitle }]}
        title={say.newTitle}
        lede={say.newLede}
      />
      <ApplicationForm
        action={createApplicationAction}
        values={values}
        searches={choices.searches}
        employers={choices.employers}
        elsewhere={elsewhereSentences(live, values.searchId)}
        timing={timingChoices(values, choices.playbooks)}
        submit={say.add}
        cancel={here}
      />
    </div>
  );
}
