import { requireViewer } from "@/lib/auth/viewer";
import { peopleForCards } from "@/lib/cards/queries";
import { cardsResponse } from "@/lib/cards/response";
import { contactRef } from "@/lib/contacts/schema";

/** One person as a file of contacts. */
export async function GET(_: Request, { params }: { params: Promise<{ contactId: string }> }) {
  const viewer = await requireViewer();
  const asked = contactRef.safeParse(await params);
  const people = asked.success ? await peopleForCards(viewer, asked.data.contactId) : [];
  const [person] = people;
  if (!person) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return cardsResponse([person], person.fullName);
}
