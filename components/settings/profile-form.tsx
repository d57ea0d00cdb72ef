import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { saveProfileAction } from "@/lib/settings/actions";
import type { Profile } from "@/lib/settings/queries";
import { words } from "@/lib/words";

const say = words.settings.profile;

export function ProfileForm({ profile }: { profile: Profile }) {
  return (
    <ActionForm action={saveProfileAction}>
      <TextField
        name="fullName"
        label={say.fullName}
        defaultValue={profile.fullName}
        autoComplete="name"
        dir="auto"
      />
      <div className="grid gap-5 md:grid-cols-2">
        <TextField
          name="email"
          type="email"
          label={say.email}
          hint={say.emailHint}
          defaultValue={profile.email}
          autoComplete="email"
        />
        <TextField
          name="phone"
          type="tel"
          label={say.phone}
          defaultValue={profile.phone}
          autoComplete="tel"
        />
      </div>
      <TextArea
        name="links"
        label={say.links}
        hint={say.linksHint}
        defaultValue={profile.links.join("\n")}
        rows={2}
      />
      <TextArea
        name="postalAddress"
        label={say.postalAddress}
        hint={say.postalHint}
        defaultValue={profile.postalAddress}
        rows={3}
        autoComplete="street-address"
      />
      <div>
        <SubmitButton>{words.common.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}
