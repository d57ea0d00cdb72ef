import type { Metadata } from "next";
import { Devices } from "@/components/reminders/devices";
import { HowTheyCome } from "@/components/reminders/how-they-come";
import { Latest } from "@/components/reminders/latest";
import { RemindersForm } from "@/components/reminders/reminders-form";
import { ThisBrowser } from "@/components/reminders/this-browser";
import { SettingsSection } from "@/components/settings/section";
import { PageHead } from "@/components/ui/page-head";
import { whoAsks } from "@/lib/auth/asked";
import { browserOf } from "@/lib/auth/devices";
import { requireViewer } from "@/lib/auth/viewer";
import { env } from "@/lib/env";
import { devicesOf, isOpen } from "@/lib/jobs/devices";
import { healthOf } from "@/lib/jobs/health";
import { canSendMail } from "@/lib/mail/transport";
import { pushKeys } from "@/lib/push/keys";
import { likelyCarrier } from "@/lib/push/services";
import { deviceRows } from "@/lib/push/view";
import { latestRows, wayLines } from "@/lib/reminders/health-view";
import { reminderSettings } from "@/lib/reminders/settings";
import { profileOf } from "@/lib/settings/queries";
import { words } from "@/lib/words";

const say = words.reminders;

export const generateMetadata = (): Metadata => ({ title: say.title });

export default async function RemindersPage() {
  const viewer = await requireViewer();
  const [profile, health, devices] = await Promise.all([
    profileOf(viewer),
    healthOf(viewer),
    devicesOf(viewer),
  ]);
  if (!health) throw new Error("A viewer has an account.");
  const [{ at, userAgent }, browser] = await Promise.all([whoAsks(), browserOf(viewer)]);
  const zone = profile.timeZone;
  const settings = reminderSettings(profile);
  const reach = { canSend: canSendMail(), ways: settings.ways, devices: devices.filter(isOpen).length };
  const lines = wayLines(health, { ...reach, hasAddress: env().APP_URL !== undefined }, zone, at);
  const rows = deviceRows(devices, browser, zone, at);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const here = devices.find(({ deviceHash }) => deviceHash === browser);
  return (
    <>
      <PageHead
        crumbs={[{ label: words.settings.title, href: "/settings" }, { label: say.title }]}
        title={say.title}
        lede={say.lede}
      />
      <div className="grid max-w-measure gap-9">
        <SettingsSection id="choose" title={say.choose.heading} lede={say.choose.lede}>
          <RemindersForm settings={settings} email={health.email} />
        </SettingsSection>
        <SettingsSection id="way" title={say.way.heading}>
          <HowTheyCome lines={lines} canSend={reach.canSend} />
        </SettingsSection>
        <SettingsSection id="devices" title={say.devices.heading} lede={say.devices.lede}>
          <div className="grid gap-5">
            <Devices rows={rows} />
            <ThisBrowser
              publicKey={pushKeys().publicKey}
              endpoint={here?.endpoint ?? null}
              words={browserWords(userAgent)}
            />
            <noscript>
              <p className="text-14 text-text-2">{say.devices.needsScripts}</p>
            </noscript>
          </div>
        </SettingsSection>
        <SettingsSection id="latest" title={say.latest.heading} lede={say.latest.lede}>
          <Latest rows={latestRows(health, names, zone, at)} />
        </SettingsSection>
      </div>
    </>
  );
}

/** What is said of the browser that asks; first of all, whose service would carry its reminders. */
function browserWords(userAgent: string) {
  const { carrier, someCarrier, show, shown, asking, untilSignOut, dismissed, unavailable } = say.devices;
  const { insecure, homeScreen, unsupported, denied } = say.devices;
  const service = likelyCarrier(userAgent);
  return {
    ...{
      show,
      shown,
      asking,
      untilSignOut,
      dismissed,
      unavailable,
      insecure,
      homeScreen,
      unsupported,
      denied,
    },
    carrier: service === null ? someCarrier : carrier(service),
  };
}
