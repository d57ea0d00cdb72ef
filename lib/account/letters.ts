import "server-only";
import { accountById } from "@/lib/auth/accounts";
import { sendLetter } from "@/lib/mail/send";
import { canSendMail } from "@/lib/mail/transport";
import { words } from "@/lib/words";

const say = words.letters;

/** Tells an account's address that its password is another now. */
export async function tellOfPassword(accountId: string): Promise<void> {
  if (!canSendMail()) return;
  const account = await accountById(accountId);
  if (account) await sendLetter(account.email, say.passwordChanged);
}

/** Tells the address that an account had which one it has now. */
export async function tellOfAddress(before: string, now: string): Promise<void> {
  if (canSendMail()) await sendLetter(before, say.addressChanged(now));
}
