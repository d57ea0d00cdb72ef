import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { MessagePage } from "@/components/message-editor/page";
import { requireViewer } from "@/lib/auth/viewer";
import { deskFor } from "@/lib/messages/queries";
import { newMessageParams } from "@/lib/messages/schema";

interface Props {
  params: Promise<{ applicationId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const desk = await readDesk((await params).applicationId, (await searchParams).step);
  return { title: desk?.title };
}

/** A step's first draft. Looking at it writes nothing: the message begins with the first keystroke. */
export default async function NewMessagePage({ params, searchParams }: Props) {
  const desk = await readDesk((await params).applicationId, (await searchParams).step);
  if (!desk) notFound();
  if (desk.message.id) redirect(`/applications/${desk.applicationId}/messages/${desk.message.id}`);
  return <MessagePage desk={desk} />;
}

/** Once a request, for the title and for the page. */
const readDesk = cache(async (applicationId: string, step: unknown) => {
  const viewer = await requireViewer();
  const read = newMessageParams.safeParse({ applicationId, step });
  return read.success ? deskFor(viewer, read.data.applicationId, { stepId: read.data.step }) : null;
});
