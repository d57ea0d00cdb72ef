import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PaperPage } from "@/components/paper/page";
import { requireViewer } from "@/lib/auth/viewer";
import { outgoingFor } from "@/lib/messages/queries";
import { messageParams } from "@/lib/messages/schema";

interface Props {
  params: Promise<{ applicationId: string; messageId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { applicationId, messageId } = await params;
  return { title: (await readOutgoing(applicationId, messageId))?.title };
}

/** A stored message as a letter or as a call sheet, to be printed. */
export default async function PrintPage({ params }: Props) {
  const { applicationId, messageId } = await params;
  const outgoing = await readOutgoing(applicationId, messageId);
  if (!outgoing) notFound();
  return <PaperPage outgoing={outgoing} draft={`/applications/${applicationId}/messages/${messageId}`} />;
}

/** Once a request, for the title and for the page. */
const readOutgoing = cache(async (applicationId: string, messageId: string) => {
  const viewer = await requireViewer();
  const read = messageParams.safeParse({ applicationId, messageId });
  return read.success ? outgoingFor(viewer, read.data.applicationId, read.data.messageId) : null;
});
