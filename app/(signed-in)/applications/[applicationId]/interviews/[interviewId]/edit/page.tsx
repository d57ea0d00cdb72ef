import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InterviewForm } from "@/components/interview-form/interview-form";
import { InterviewOthers } from "@/components/interview-form/interview-others";
import { ApplicationCrumbs } from "@/components/people/application-crumbs";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { interviewPage } from "@/lib/interviews/queries";
import { overlapWords } from "@/lib/interviews/saved-words";
import { interviewAddress } from "@/lib/interviews/schema";
import { standingOf } from "@/lib/interviews/view";
import { words } from "@/lib/words";

const say = words.interview;

export function generateMetadata(): Metadata {
  return { title: say.untitled };
}

type Props = PageProps<"/applications/[applicationId]/interviews/[interviewId]/edit">;

export default async function EditInterview({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const asked = interviewAddress.safeParse({ ...(await searchParams), ...(await params) });
  const page = asked.success
    ? await interviewPage(viewer, asked.data.applicationId, asked.data.interviewId)
    : null;
  if (!asked.success || !page) notFound();
  const { interview, application, overlaps } = page;
  const standing = standingOf(interview, now());
  const notice =
    standing === "cancelled" ? say.isCancelled : overlapWords(overlaps, application.timeZone, now());
  return (
    <div className="max-w-measure">
      <ApplicationCrumbs
        application={application}
        title={interview.title || say.untitled}
        lede={notice ?? undefined}
      />
      <InterviewForm {...page} key={standing} standing={standing} from={asked.data.from} />
      <InterviewOthers interview={interview} />
    </div>
  );
}
