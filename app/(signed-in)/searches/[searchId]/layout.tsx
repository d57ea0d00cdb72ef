import { notFound } from "next/navigation";
import { requireViewer } from "@/lib/auth/viewer";
import { searchOf } from "@/lib/searches/queries";
import { searchRef } from "@/lib/searches/schema";

/** Stands above what is shown while a page loads: an address with nothing at it is answered by 404, and not by 200. */
export default async function OneSearch({ params, children }: LayoutProps<"/searches/[searchId]">) {
  const viewer = await requireViewer();
  const asked = searchRef.safeParse(await params);
  if (!asked.success || !(await searchOf(viewer, asked.data.searchId))) notFound();
  return children;
}
