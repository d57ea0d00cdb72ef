import { redirect } from "next/navigation";
import { ownPath } from "@/lib/auth/paths";
import { requireViewer } from "@/lib/auth/viewer";
import { keepLanguage } from "@/lib/language/cookie";
import { profileOf } from "@/lib/settings/queries";

/** Where a page finds that this browser speaks another language than its account: it learns that, and goes back. */
export async function GET(request: Request) {
  // Next asks for a page's parts, which would leave those around them in the other language. What isn't parts, it opens
  // as a document.
  const { headers, url } = request;
  if ((headers.get("sec-fetch-dest") ?? "document") !== "document") return new Response();
  const viewer = await requireViewer();
  await keepLanguage((await profileOf(viewer)).language);
  redirect(ownPath(new URL(url).searchParams.get("to")));
}
