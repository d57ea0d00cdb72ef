import { ActionForm } from "@/components/ui/action-form";
import { Row, Rows } from "@/components/ui/rows";
import { SubmitButton } from "@/components/ui/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { unlinkIdentityAction } from "@/lib/account/identity-actions";
import type { Identity } from "@/lib/auth/identities";
import { nameOfIssuer } from "@/lib/auth/providers";
import { dayAndTime } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";

const say = words.account.elsewhere;

interface Props {
  identities: readonly Identity[];
  zone: string;
  now: Instant;
}

/** Where else somebody signs in, each with its way out. */
export function Identities({ identities, zone, now }: Props) {
  if (identities.length === 0) return <p className="text-15 text-text-2">{say.none}</p>;
  return (
    <Rows label={say.list}>
      {identities.map(({ id, issuer, createdAt, lastUsedAt }) => (
        <Row
          key={id}
          detail={`${say.used(dayAndTime(lastUsedAt ?? createdAt, zone, now))}, ${say.since(dayAndTime(createdAt, zone, now))}`}
          end={<Unlink id={id} name={nameOfIssuer(issuer)} />}
        >
          {nameOfIssuer(issuer)}
        </Row>
      ))}
    </Rows>
  );
}

function Unlink({ id, name }: { id: string; name: string }) {
  return (
    <ActionForm action={unlinkIdentityAction} className="grid gap-1">
      <input type="hidden" name="identityId" value={id} />
      <SubmitButton variant="plain" size="small">
        <span aria-hidden>{say.unlink}</span>
        <VisuallyHidden>{say.unlinkNamed(name)}</VisuallyHidden>
      </SubmitButton>
    </ActionForm>
  );
}
