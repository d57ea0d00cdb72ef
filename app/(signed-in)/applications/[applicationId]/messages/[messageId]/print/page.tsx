import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PaperPage } from "@/components/paper/page";
import { requireViewer } from "@/lib/auth/viewer";
import { choiceQuery } from "@/lib/messages/choice";
import { outgoingFor } from "@/lib/messages/queries";
import { choiceParams, messageParams } from "@/lib/messages/schema";

interface Props {
  params: Promise<{ applicationId: string; messageId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ applicationId, messageId }, { to, by }] = [await params, await searchParams];
  return { title: (await readOutgoing(applicationId, messageId, to, by))?.title };
}

/** A stored message as a letter or as a call sheet, to be printed. */
export default async function PrintPage({ params, searchParams }: Props) {
  const [{ applicationId, messageId }, { to, by }] = [await params, await searchParams];
  const outgoing = await readOutgoing(applicationId, messageId, to, by);
  if (!outgoing) notFound();
  const draft = `/applications/${applicationId}/messages/${messageId}`;
  return <PaperPage outgoing={outgoing} draft={draft} choice={choiceQuery(choiceParams.parse({ to, by }))} />;
}

/** Once a request, for the title and for the page. */
const readOutgoing = cache(async (applicationId: string, messageId: string, to: unknown, by: unknown) => {
  const viewer = await requireViewer();
  const read = messageParams.safeParse({ applicationId, messageId });
  if (!read.success) return null;
  return outgoingFor(viewer, read.data.applicationId, read.data.messageId, choiceParams.parse({ to, by }));
});
