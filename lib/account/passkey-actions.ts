"use server";
import type { PublicKeyCredentialCreationOptionsJSON } from "@simplewebauthn/server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { accountById } from "@/lib/auth/accounts";
import { keepPasskey, passkeyWanted } from "@/lib/auth/add-passkey";
import { askedHost, whoAsks } from "@/lib/auth/asked";
import { refusedPassword } from "@/lib/auth/confirm-password";
import { readNewPasskey } from "@/lib/auth/passkey-schema";
import type { PasskeyAsked } from "@/lib/auth/passkey-state";
import { removePasskey } from "@/lib/auth/passkeys";
import { relyingParty } from "@/lib/auth/relying-party";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { beginPasskeyInput, keepPasskeyInput, removePasskeyInput } from "./schema";

const say = words.account.passkeys;
const page = "/settings/account/passkeys";

/** The password, and then what the browser is to make. */
export const beginPasskeyAction = action<
  { currentPassword: string; name: string },
  PasskeyAsked<PublicKeyCredentialCreationOptionsJSON>
>(beginPasskeyInput, async (viewer, input, typed) => {
  const party = relyingParty(await askedHost());
  if (!party) return refused(words.auth.passkey.notHere, typed);
  const refusal = await refusedPassword(viewer, input.currentPassword, typed);
  if (refusal) return refusal;
  const email = (await accountById(viewer.id))?.email ?? "";
  return { status: "done", options: await passkeyWanted(viewer, email, party, await whoAsks()) };
});

/** What it has made. Without the password once more: its challenge was given for it, to this browser. */
export const keepPasskeyAction = action(keepPasskeyInput, async (viewer, { answer, name }, typed) => {
  const party = relyingParty(await askedHost());
  const made = readNewPasskey(answer);
  if (!party || !made) return refused(say.unproven, typed);
  const kept = await keepPasskey(viewer, made, name, party, await whoAsks());
  if (kept !== "added") return refused(say[kept], typed);
  await flash({ text: say.added });
  revalidatePath(page);
  redirect(page);
});

export const removePasskeyAction = action(removePasskeyInput, async (viewer, input) => {
  const refusal = await refusedPassword(viewer, input.currentPassword, {});
  if (refusal) return refusal;
  if (!(await removePasskey(viewer, input.passkeyId, await whoAsks()))) return refused(words.forms.gone);
  await flash({ text: say.removed });
  revalidatePath(page);
  redirect(page);
});
