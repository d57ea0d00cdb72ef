import { requireViewer } from "@/lib/auth/viewer";
import { attachment } from "@/lib/interchange/attachment";
import { eml } from "@/lib/interchange/eml";
import { outgoingFor } from "@/lib/messages/queries";
import { choiceParams, messageParams } from "@/lib/messages/schema";

interface Context {
  params: Promise<{ applicationId: string; messageId: string }>;
}

/** A stored message as a file that mail programs open for sending. */
export async function GET(request: Request, { params }: Context) {
  const viewer = await requireViewer();
  const read = messageParams.safeParse(await params);
  const choice = choiceParams.parse(Object.fromEntries(new URL(request.url).searchParams));
  const outgoing = read.success
    ? await outgoingFor(viewer, read.data.applicationId, read.data.messageId, choice)
    : null;
  if (!outgoing) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const { from, to, subject, body, title } = outgoing;
  const file = eml({
    from: { name: from.name, address: from.email },
    to: { name: to?.name ?? "", address: to?.email ?? null },
    subject,
    body,
  });
  return new Response(file, {
    headers: {
      "Content-Type": "message/rfc822",
      "Content-Disposition": attachment(title, "eml"),
      "Cache-Control": "no-store",
    },
  });
}
