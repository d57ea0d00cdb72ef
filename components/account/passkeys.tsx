import { Disclosure } from "@/components/ui/disclosure";
import { Row, Rows } from "@/components/ui/rows";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { removePasskeyAction } from "@/lib/account/passkey-actions";
import type { Passkey } from "@/lib/auth/passkeys";
import { dayAndTime } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { PasswordAgain } from "./password-again";

const say = words.account.passkeys;

interface Props {
  passkeys: readonly Passkey[];
  zone: string;
  now: Instant;
}

/** Each passkey, when it was used last, and the way to be rid of it. */
export function Passkeys({ passkeys, zone, now }: Props) {
  if (passkeys.length === 0) return <p className="text-15 text-text-2">{say.none}</p>;
  return (
    <Rows label={say.list}>
      {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
        <Row key={id}>
          <span dir="auto">{name}</span>
          <span className="block text-13 text-text-2">
            {lastUsedAt ? say.used(dayAndTime(lastUsedAt, zone, now)) : say.unused},{" "}
            {say.since(dayAndTime(createdAt, zone, now))}
          </span>
          <Disclosure
            summary={
              <>
                <span aria-hidden>{say.remove}</span>
                <VisuallyHidden>{say.removeNamed(name)}</VisuallyHidden>
              </>
            }
          >
            <div className="grid gap-4">
              <p className="text-14 text-text-2">{say.removeLede}</p>
              <PasswordAgain action={removePasskeyAction} label={say.removeAct} fields={{ passkeyId: id }} />
            </div>
          </Disclosure>
        </Row>
      ))}
    </Rows>
  );
}
