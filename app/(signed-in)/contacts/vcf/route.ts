import { requireViewer } from "@/lib/auth/viewer";
import { peopleForCards } from "@/lib/cards/queries";
import { cardsResponse } from "@/lib/cards/response";
import { words } from "@/lib/words";

/** All of the viewer's people as a file of contacts. */
export async function GET() {
  const viewer = await requireViewer();
  return cardsResponse(await peopleForCards(viewer, null), words.cards.fileName);
}
