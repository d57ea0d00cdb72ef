import "server-only";
import { sendLetter } from "@/lib/mail/send";
import { words } from "@/lib/words";
import { accountByEmail, normalEmail } from "./accounts";
import type { Asked } from "./asked";
import { lettersToAnAddress, takeAddressAttempt } from "./attempts";
import { noteEvent } from "./events";
import { makeSignUpLink } from "./links";
import { ownOrigins } from "./origin";

/**
 * Writes to an address that wants an account: the link that makes one, or that there is one already. Run after the
 * answer has gone out: neither what it says nor how long it took tells which.
 */
export async function sendSignUpLink(email: string, invitation: string | null, asked: Asked): Promise<void> {
  const address = normalEmail(email);
  const permit = await takeAddressAttempt(lettersToAnAddress.key(address), asked.at, lettersToAnAddress.most);
  if (!permit.allowed) return;
  const account = await accountByEmail(address);
  const [here] = ownOrigins();
  if (account) {
    if (account.disabledAt) return;
    await noteEvent(account.id, "sign-up-asked", asked);
    const { link, ...letter } = words.letters.signUpTaken;
    await sendLetter(account.email, { ...letter, link: { label: link, address: `${here}/sign-in` } });
    return;
  }
  const token = await makeSignUpLink(address, invitation, asked.at);
  const { link, ...letter } = words.letters.signUp;
  await sendLetter(email, { ...letter, link: { label: link, address: `${here}/finish-sign-up/${token}` } });
}
