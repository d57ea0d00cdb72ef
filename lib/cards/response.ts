import { attachment } from "@/lib/interchange/attachment";
import { type CardPerson, vcards } from "@/lib/interchange/vcard";

/** A file of contacts to be kept. */
export function cardsResponse(people: readonly CardPerson[], name: string): Response {
  return new Response(vcards(people), {
    headers: {
      "Content-Type": "text/vcard; charset=utf-8",
      "Content-Disposition": attachment(name, "vcf"),
      "Cache-Control": "no-store",
    },
  });
}
