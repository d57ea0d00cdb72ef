import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm } from "@/components/people/act-form";
import { ApplicationCrumbs } from "@/components/people/application-crumbs";
import { OtherActs } from "@/components/people/other-acts";
import { AnswerForm } from "@/components/story/answer-form";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { applicationOf } from "@/lib/story/page";
import { touchAddress } from "@/lib/story/schema";
import { deleteTouchAction } from "@/lib/touches/actions";
import { words } from "@/lib/words";

const say = words.application.touch;

export function generateMetadata(): Metadata {
  return { title: say.answerTitle };
}

type Props = PageProps<"/applications/[applicationId]/answer">;

export default async function Answer({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const asked = touchAddress.safeParse({ ...(await searchParams), ...(await params) });
  const story = asked.success ? await applicationOf(viewer, asked.data.applicationId) : null;
  if (!asked.success || !story) notFound();
  const touch = story.touches.find(
    ({ id, direction }) => id === asked.data.touch && direction === "received",
  );
  if (asked.data.touch && !touch) notFound();
  return (
    <div className="max-w-measure">
      <ApplicationCrumbs application={story} title={touch ? say.answerEdit : say.answerTitle} />
      <AnswerForm story={story} touch={touch ?? null} now={now()} />
      {touch && (
        <OtherActs label={say.others}>
          <ActForm action={deleteTouchAction} fields={{ touchId: touch.id }} danger>
            {say.delete}
          </ActForm>
        </OtherActs>
      )}
    </div>
  );
}
