import type { Metadata } from "next";
import { DataLinks } from "@/components/imports/data-links";
import { ComposeForm } from "@/components/settings/compose-form";
import { Feeds } from "@/components/settings/feeds";
import { KeysForm } from "@/components/settings/keys-form";
import { LanguageForm } from "@/components/settings/language-form";
import { ProfileForm } from "@/components/settings/profile-form";
import { SettingsSection } from "@/components/settings/section";
import { TimeForm } from "@/components/settings/time-form";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireViewer } from "@/lib/auth/viewer";
import { feedsOf } from "@/lib/feed/feeds";
import { countries, regions } from "@/lib/holidays/holidays";
import { devicesOf, isOpen } from "@/lib/jobs/devices";
import { canSendMail } from "@/lib/mail/transport";
import { whyOff } from "@/lib/reminders/health-view";
import { reminderSettings } from "@/lib/reminders/settings";
import { removeSampleAction } from "@/lib/sample/actions";
import { settingsOf } from "@/lib/settings/queries";
import { words } from "@/lib/words";

const say = words.settings;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

export default async function SettingsPage() {
  const viewer = await requireViewer();
  const [{ profile, hasSample }, feeds, devices] = await Promise.all([
    settingsOf(viewer),
    feedsOf(viewer),
    devicesOf(viewer),
  ]);
  const { ways } = reminderSettings(profile);
  const off = whyOff({ canSend: canSendMail(), ways, devices: devices.filter(isOpen).length });
  const zones = Intl.supportedValuesOf("timeZone");
  return (
    <>
      <PageHead title={say.title} />
      <div className="grid max-w-measure gap-9">
        <SettingsSection id="profile" title={say.heading.profile} lede={say.profile.lede}>
          <ProfileForm profile={profile} />
        </SettingsSection>
        <SettingsSection id="time" title={say.heading.time} lede={say.time.lede}>
          <TimeForm
            profile={profile}
            zones={zones.includes(profile.timeZone) ? zones : [profile.timeZone, ...zones]}
            countries={countries(profile.language)}
            regions={regions(profile.country, profile.language)}
          />
        </SettingsSection>
        <SettingsSection id="language" title={say.heading.language} lede={say.language.lede}>
          <LanguageForm chosen={profile.language} />
        </SettingsSection>
        <SettingsSection id="compose" title={say.heading.compose} lede={say.compose.lede}>
          <ComposeForm chosen={profile.compose} />
        </SettingsSection>
        <SettingsSection id="playbook" title={say.heading.playbook} lede={say.playbook.lede}>
          <Button href="/settings/playbooks">{say.playbook.open}</Button>
        </SettingsSection>
        <SettingsSection id="reminders" title={words.reminders.title} lede={words.reminders.lede}>
          <div className="grid justify-items-start gap-3">
            {off && <p>{off}</p>}
            <Button href="/settings/reminders">{words.reminders.open}</Button>
          </div>
        </SettingsSection>
        <SettingsSection id="calendars" title={words.feed.heading} lede={words.feed.lede}>
          <Feeds feeds={feeds} zone={profile.timeZone} />
        </SettingsSection>
        <SettingsSection id="keys" title={say.heading.keys} lede={say.keys.lede}>
          <KeysForm singleKeys={profile.singleKeys} />
        </SettingsSection>
        <SettingsSection id="deleted" title={say.heading.deleted} lede={say.deleted.lede}>
          <Button href="/settings/deleted">{say.deleted.open}</Button>
        </SettingsSection>
        <SettingsSection id="account" title={say.heading.account} lede={words.account.lede}>
          <Button href="/settings/account">{words.account.open}</Button>
        </SettingsSection>
        <SettingsSection id="data" title={say.heading.data} lede={words.imports.settings.lede}>
          <DataLinks />
        </SettingsSection>
        {hasSample && (
          <SettingsSection id="sample" title={say.heading.sample} lede={say.sample.text}>
            <form action={removeSampleAction}>
              <SubmitButton variant="plain" busy={say.sample.removing}>
                {say.sample.remove}
              </SubmitButton>
            </form>
          </SettingsSection>
        )}
      </div>
    </>
  );
}
