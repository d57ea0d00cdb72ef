import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LiveStory } from "@/components/story/live-story";
import { OverStory } from "@/components/story/over-story";
import { planned } from "@/lib/applications/planned";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { playbooksOf } from "@/lib/playbooks/queries";
import { referencesOf } from "@/lib/references/queries";
import { endingOf } from "@/lib/story/ending";
import { applicationOf, restOfSearch } from "@/lib/story/page";
import { applicationAddress } from "@/lib/story/schema";

type Props = PageProps<"/applications/[applicationId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer();
  const asked = applicationAddress.safeParse(await params);
  const story = asked.success ? await applicationOf(viewer, asked.data.applicationId) : null;
  return story ? { title: story.employer.name } : {};
}

export default async function ApplicationPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const asked = applicationAddress.safeParse({ ...(await searchParams), ...(await params) });
  if (!asked.success) notFound();
  const [story, references, own] = await Promise.all([
    applicationOf(viewer, asked.data.applicationId),
    referencesOf(viewer),
    playbooksOf(viewer),
  ]);
  if (!story) notFound();
  const at = now();
  const ending = endingOf(planned(story, at), at);
  if (!ending) {
    return <LiveStory story={story} references={references} own={own} address={asked.data} now={at} />;
  }
  return <OverStory story={story} ending={ending} rest={await restOfSearch(viewer, story)} now={at} />;
}
