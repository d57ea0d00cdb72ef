import "server-only";
import { accountByEmail } from "@/lib/auth/accounts";
import type { Asked } from "@/lib/auth/asked";
import { takeAddressAttempt } from "@/lib/auth/attempts";
import { noteEvent } from "@/lib/auth/events";
import { makeLink } from "@/lib/auth/links";
import { ownOrigins } from "@/lib/auth/origin";
import { sendLetter } from "@/lib/mail/send";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";

/** A quarter of an hour's: nobody's mailbox is filled from here. */
const lettersOfAnAccount = 3;

/** Whether another link may be sent, counting it. */
export async function mayAskForAddress(accountId: string, at: Instant): Promise<boolean> {
  return (await takeAddressAttempt(`new-address:${accountId}`, at, lettersOfAnAccount)).allowed;
}

/**
 * Sends the link by which a new address becomes the account's. One that has an account already gets none; the page
 * says the same, and this runs after it has: whose addresses are here is nobody else's matter.
 */
export async function sendAddressLink(accountId: string, email: string, asked: Asked): Promise<void> {
  await noteEvent(accountId, "address-asked", asked, email);
  if (await accountByEmail(email)) return;
  const token = await makeLink("address", accountId, asked.at, email);
  const { link, ...letter } = words.letters.address;
  const address = `${ownOrigins()[0]}/confirm-address/${token}`;
  await sendLetter(email, { ...letter, link: { label: link, address } });
}
