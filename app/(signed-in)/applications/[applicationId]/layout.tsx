import { notFound } from "next/navigation";
import { hasApplication } from "@/lib/applications/queries";
import { requireViewer } from "@/lib/auth/viewer";
import { applicationAddress } from "@/lib/story/schema";

/** Stands above what is shown while a page loads: an address with nothing at it is answered by 404, and not by 200. */
export default async function OneApplication({
  params,
  children,
}: LayoutProps<"/applications/[applicationId]">) {
  const viewer = await requireViewer();
  const asked = applicationAddress.safeParse(await params);
  if (!asked.success || !(await hasApplication(viewer, asked.data.applicationId))) notFound();
  return children;
}
