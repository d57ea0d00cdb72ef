import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InterviewForm } from "@/components/interview-form/interview-form";
import { ApplicationCrumbs } from "@/components/people/application-crumbs";
import { requireViewer } from "@/lib/auth/viewer";
import { newInterviewPage } from "@/lib/interviews/queries";
import { newInterviewAddress } from "@/lib/interviews/schema";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  return { title: words.interview.add };
}

type Props = PageProps<"/applications/[applicationId]/interviews/new">;

export default async function NewInterview({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const asked = newInterviewAddress.safeParse({ ...(await searchParams), ...(await params) });
  const page = asked.success ? await newInterviewPage(viewer, asked.data.applicationId) : null;
  if (!asked.success || !page) notFound();
  return (
    <div className="max-w-measure">
      <ApplicationCrumbs application={page.application} title={words.interview.add} />
      <InterviewForm {...page} interview={null} standing="new" proposed={asked.data} from={asked.data.from} />
    </div>
  );
}
