import "server-only";
import { sendLetter } from "@/lib/mail/send";
import { words } from "@/lib/words";
import { accountByEmail } from "./accounts";
import type { Asked } from "./asked";
import { takeAddressAttempt } from "./attempts";
import { noteEvent } from "./events";
import { makeLink } from "./links";
import { ownOrigins } from "./origin";

/** A quarter of an hour's: nobody's mailbox is filled from here. */
const lettersOfAnAccount = 3;

/**
 * Sends the link for a new password, where the address has an account. Run after the answer has gone out: neither what
 * it says nor how long it took tells whether there is one.
 */
export async function sendResetLink(email: string, asked: Asked): Promise<void> {
  const account = await accountByEmail(email);
  if (!account || account.disabledAt) return;
  const permit = await takeAddressAttempt(`reset:${account.id}`, asked.at, lettersOfAnAccount);
  if (!permit.allowed) return;
  const token = await makeLink("reset", account.id, asked.at, account.email);
  await noteEvent(account.id, "reset-asked", asked);
  const { link, ...letter } = words.letters.reset;
  const address = `${ownOrigins()[0]}/reset-password/${token}`;
  await sendLetter(account.email, { ...letter, link: { label: link, address } });
}
