import "server-only";
import { accountById } from "@/lib/auth/accounts";
import type { Viewer } from "@/lib/auth/viewer-type";
import { profileOf } from "@/lib/settings/queries";

/** The viewer's own addresses, in small letters: of the account and of the profile. */
export async function ownAddresses(viewer: Viewer): Promise<string[]> {
  const [account, profile] = await Promise.all([accountById(viewer.id), profileOf(viewer)]);
  return [account?.email, profile.email].flatMap((email) => (email ? [email.toLowerCase()] : []));
}
