import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { MessagePage } from "@/components/message-editor/page";
import { requireViewer } from "@/lib/auth/viewer";
import { deskFor } from "@/lib/messages/queries";
import { messageParams } from "@/lib/messages/schema";

interface Props {
  params: Promise<{ applicationId: string; messageId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { applicationId, messageId } = await params;
  return { title: (await readDesk(applicationId, messageId))?.title };
}

/** A message that is stored: to be written on, or as it was sent. */
export default async function StoredMessagePage({ params }: Props) {
  const { applicationId, messageId } = await params;
  const desk = await readDesk(applicationId, messageId);
  if (!desk) notFound();
  return <MessagePage desk={desk} />;
}

/** Once a request, for the title and for the page. */
const readDesk = cache(async (applicationId: string, messageId: string) => {
  const viewer = await requireViewer();
  const read = messageParams.safeParse({ applicationId, messageId });
  return read.success ? deskFor(viewer, read.data.applicationId, { messageId: read.data.messageId }) : null;
});
