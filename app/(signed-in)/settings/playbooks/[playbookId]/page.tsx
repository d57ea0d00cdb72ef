import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeletePlaybook } from "@/components/playbooks/delete-playbook";
import { PlaybookEditor } from "@/components/playbooks/editor";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { editingOwn } from "@/lib/playbooks/editing";
import { guideOf } from "@/lib/playbooks/own";
import { usesOf } from "@/lib/playbooks/queries";
import { playbookRef } from "@/lib/playbooks/schema";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  return { title: words.playbooks.title };
}

type Props = PageProps<"/settings/playbooks/[playbookId]">;

export default async function OwnPlaybook({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const asked = playbookRef.safeParse(await params);
  if (!asked.success) notFound();
  const found = await usesOf(viewer, asked.data.playbookId);
  if (!found) notFound();
  const { own, uses } = found;
  const guide = guideOf(own.copiedFrom).name;
  return (
    <PlaybookEditor
      title={own.name}
      guide={guide}
      name={own.name}
      playbookId={own.id}
      editing={await editingOwn(viewer, own, await searchParams, now())}
      actions={<DeletePlaybook id={own.id} uses={uses} guide={guide} />}
    />
  );
}
