import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/card";
import { AnchorButton } from "@/components/shell/anchor-button";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { confirmAddressAction } from "@/lib/account/actions";
import { carriedHash } from "@/lib/auth/link-cookie";
import { linkOf } from "@/lib/auth/links";
import { now } from "@/lib/clock";
import { words } from "@/lib/words";

const say = words.account.address;

export function generateMetadata(): Metadata {
  return { title: say.heading };
}

/** For whoever has come by the link to a new address: it asks, since mail scanners open links, too. */
export default async function ConfirmAddressPage() {
  const link = await linkOf("address", await carriedHash("address"), now());
  const aside = { question: say.keep, href: "/", label: words.common.name };
  if (!link?.email) {
    return (
      <AuthCard title={say.deadTitle} lede={say.dead} aside={aside}>
        <AnchorButton variant="first" href="/settings/account">
          {words.account.open}
        </AnchorButton>
      </AuthCard>
    );
  }
  return (
    <AuthCard title={say.confirmTitle} lede={say.confirmLede(link.email)} aside={aside}>
      <ActionForm action={confirmAddressAction}>
        <SubmitButton>{say.confirm}</SubmitButton>
      </ActionForm>
    </AuthCard>
  );
}
