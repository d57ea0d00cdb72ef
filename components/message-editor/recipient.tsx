import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import type { Desk } from "@/lib/messages/view";
import { words } from "@/lib/words";

/** Whom it goes to and what they are; by post also where. Two cells of the sheet's head. */
export function Recipient({ desk }: { desk: Desk }) {
  const { to, medium, address } = desk;
  if (!to) return null;
  return (
    <>
      <span className="text-text-3">{words.message.editor.to}</span>
      <span className="col-span-2">
        <Name>{to.name}</Name>
        {to.what && `, ${to.what}`}
        {!address && to.id && desk.context && (
          <>
            {" "}
            <Link href={addressForm(desk, to.id)} className="link">
              {words.message.addAddress}
            </Link>
          </>
        )}
        {medium === "letter" && address && (
          <span dir="auto" className="block whitespace-pre-line text-text-2">
            {address}
          </span>
        )}
      </span>
    </>
  );
}

/** The form for a missing address, which leads back here. */
function addressForm({ applicationId, stepId }: Desk, contactId: string): string {
  const here = `/applications/${applicationId}/messages/new?step=${encodeURIComponent(stepId)}`;
  return `/applications/${applicationId}/people/${contactId}?address=1&from=${encodeURIComponent(here)}`;
}
