import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { MessagePage } from "@/components/message-editor/page";
import { requireViewer } from "@/lib/auth/viewer";
import { deskFor } from "@/lib/messages/queries";
import { choiceParams, messageParams } from "@/lib/messages/schema";

interface Props {
  params: Promise<{ applicationId: string; messageId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ applicationId, messageId }, { to, by }] = [await params, await searchParams];
  return { title: (await readDesk(applicationId, messageId, to, by))?.title };
}

/** A message that is stored: to be written on, or as it was sent. */
export default async function StoredMessagePage({ params, searchParams }: Props) {
  const [{ applicationId, messageId }, { to, by }] = [await params, await searchParams];
  const desk = await readDesk(applicationId, messageId, to, by);
  if (!desk) notFound();
  return <MessagePage desk={desk} />;
}

/** Once a request, for the title and for the page. */
const readDesk = cache(async (applicationId: string, messageId: string, to: unknown, by: unknown) => {
  const viewer = await requireViewer();
  const read = messageParams.safeParse({ applicationId, messageId });
  if (!read.success) return null;
  return deskFor(
    viewer,
    read.data.applicationId,
    { messageId: read.data.messageId },
    choiceParams.parse({ to, by }),
  );
});
