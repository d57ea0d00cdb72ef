import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { MessagePage } from "@/components/message-editor/page";
import { requireViewer } from "@/lib/auth/viewer";
import { deskFor } from "@/lib/messages/queries";
import { choiceParams, newMessageParams } from "@/lib/messages/schema";

interface Props {
  params: Promise<{ applicationId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ applicationId }, { step, to, by }] = [await params, await searchParams];
  const desk = await readDesk(applicationId, step, to, by);
  return { title: desk?.title };
}

/** A step's first draft. Looking at it writes nothing: the message begins with the first keystroke. */
export default async function NewMessagePage({ params, searchParams }: Props) {
  const [{ applicationId }, { step, to, by }] = [await params, await searchParams];
  const desk = await readDesk(applicationId, step, to, by);
  if (!desk) notFound();
  if (desk.message.id)
    redirect(`/applications/${desk.applicationId}/messages/${desk.message.id}${desk.choice}`);
  return <MessagePage desk={desk} />;
}

/** Once a request, for the title and for the page. */
const readDesk = cache(async (applicationId: string, step: unknown, to: unknown, by: unknown) => {
  const viewer = await requireViewer();
  const read = newMessageParams.safeParse({ applicationId, step });
  if (!read.success) return null;
  return deskFor(viewer, read.data.applicationId, { stepId: read.data.step }, choiceParams.parse({ to, by }));
});
