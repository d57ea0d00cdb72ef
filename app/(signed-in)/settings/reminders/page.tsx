import type { Metadata } from "next";
import { HowTheyCome } from "@/components/reminders/how-they-come";
import { Latest } from "@/components/reminders/latest";
import { RemindersForm } from "@/components/reminders/reminders-form";
import { SettingsSection } from "@/components/settings/section";
import { PageHead } from "@/components/ui/page-head";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { healthOf } from "@/lib/jobs/health";
import { canSendMail } from "@/lib/mail/transport";
import { latestRows, wayLines } from "@/lib/reminders/health-view";
import { reminderSettings } from "@/lib/reminders/settings";
import { profileOf } from "@/lib/settings/queries";
import { words } from "@/lib/words";

const say = words.reminders;

export const generateMetadata = (): Metadata => ({ title: say.title });

export default async function RemindersPage() {
  const viewer = await requireViewer();
  const [profile, health] = await Promise.all([profileOf(viewer), healthOf(viewer)]);
  if (!health) throw new Error("A viewer has an account.");
  const at = now();
  const zone = profile.timeZone;
  const reach = { canSend: canSendMail(), hasAddress: env().APP_URL !== undefined };
  return (
    <>
      <PageHead
        crumbs={[{ label: words.settings.title, href: "/settings" }, { label: say.title }]}
        title={say.title}
        lede={say.lede}
      />
      <div className="grid max-w-measure gap-9">
        <SettingsSection id="choose" title={say.choose.heading} lede={say.choose.lede}>
          <RemindersForm settings={reminderSettings(profile)} />
        </SettingsSection>
        <SettingsSection id="way" title={say.way.heading}>
          <HowTheyCome lines={wayLines(health, reach, zone, at)} canSend={reach.canSend} />
        </SettingsSection>
        <SettingsSection id="latest" title={say.latest.heading} lede={say.latest.lede}>
          <Latest rows={latestRows(health, zone, at)} />
        </SettingsSection>
      </div>
    </>
  );
}
