"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { whoAsks } from "@/lib/auth/asked";
import { refusedPassword } from "@/lib/auth/confirm-password";
import { wayTo } from "@/lib/auth/enter";
import { unlinkIdentity } from "@/lib/auth/identities";
import { carry } from "@/lib/auth/link-cookie";
import { makeTicket } from "@/lib/auth/links";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { linkIdentityInput, unlinkIdentityInput } from "./schema";

const say = words.account.elsewhere;
const page = "/settings/account/elsewhere";

/** The password, and then the provider: whoever comes back from it with this account's address is linked to it. */
export const linkIdentityAction = action(linkIdentityInput, async (viewer, input) => {
  const refusal = await refusedPassword(viewer, input.currentPassword, {});
  if (refusal) return refusal;
  const way = await wayTo(input.provider, page);
  if (way === null) return refused(words.auth.elsewhere.unreachable);
  await carry("identity", await makeTicket("identity", viewer.id, (await whoAsks()).at));
  redirect(way);
});

export const unlinkIdentityAction = action(unlinkIdentityInput, async (viewer, { identityId }) => {
  const result = await unlinkIdentity(viewer, identityId, await whoAsks());
  if (result === "gone") return refused(words.forms.gone);
  if (result === "only") return refused(say.only);
  await flash({ text: say.unlinked });
  revalidatePath(page);
  redirect(page);
});
