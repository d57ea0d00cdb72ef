import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlaybookEditor } from "@/components/playbooks/editor";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { editingCopy } from "@/lib/playbooks/editing";
import { guideOf } from "@/lib/playbooks/own";
import { copyAddress } from "@/lib/playbooks/schema";
import { words } from "@/lib/words";

const say = words.playbooks;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

export default async function NewPlaybook({ searchParams }: PageProps<"/settings/playbooks/new">) {
  const viewer = await requireViewer();
  const asked = await searchParams;
  const { from = "consensus" } = copyAddress.parse(asked);
  const copy = await editingCopy(viewer, from, asked, now());
  if (!copy) notFound();
  const { name, guide } = copy.source;
  return (
    <PlaybookEditor
      title={say.own.newTitle(name)}
      guide={guideOf(guide).name}
      name={say.nameOfCopy(name)}
      editing={copy}
      source={copy.source}
    />
  );
}
