import type { Metadata } from "next";
import { DropInvitation } from "@/components/invitation/drop-invitation";
import { ComingUpList } from "@/components/today/coming-up-list";
import { FirstDay } from "@/components/today/first-day";
import { NowList } from "@/components/today/now-list";
import { Health, LetGo, Resting } from "@/components/today/side";
import { PageHead } from "@/components/ui/page-head";
import { SectionHead } from "@/components/ui/section-head";
import { liveToday } from "@/lib/applications/live";
import { requireViewer } from "@/lib/auth/viewer";
import { dayOf } from "@/lib/days/day";
import { clockTime, longDay } from "@/lib/days/words";
import { openingOf } from "@/lib/today/opening";
import { besideToday } from "@/lib/today/queries";
import { todayView } from "@/lib/today/view";
import { words } from "@/lib/words";

const say = words.today;
const { short, dropHere, readCarried, pastedText } = words.invitation;
const dropWords = { short, dropHere, readCarried, pastedText };

export const metadata: Metadata = { title: say.title };

export default async function TodayPage() {
  const viewer = await requireViewer();
  const [{ live, ended, now }, { profile, letGo, newest }] = await Promise.all([
    liveToday(viewer),
    besideToday(viewer),
  ]);
  const zone = profile.timeZone;
  const today = dayOf(now, zone);
  const eyebrow = `${longDay(today, today)}, ${clockTime(now, zone)}`;
  if (newest === null) return <FirstDay eyebrow={eyebrow} />;

  const view = todayView(live, newest, zone, now);
  const [first] = view.now;
  return (
    <>
      <PageHead sentence eyebrow={eyebrow} title={view.sentence} lede={view.lede} />
      <div className="grid gap-12 lg:grid-cols-[minmax(0,var(--aw-measure))_minmax(0,1fr)]">
        <div className="grid content-start gap-10">
          {first && (
            <NowList steps={view.now} opening={openingOf(first, profile, now)} zone={zone} now={now} />
          )}
          <section aria-labelledby="soon">
            <SectionHead id="soon" more={{ href: "/calendar", label: say.calendar }}>
              {say.heading.comingUp}
            </SectionHead>
            <ComingUpList items={view.comingUp} zone={zone} now={now} />
            <div className="mt-3">
              <DropInvitation href="/invitations/new" words={dropWords} />
            </div>
          </section>
        </div>
        <div className="grid content-start gap-9">
          <Resting view={view} />
          <LetGo
            stories={[...ended.map(({ story, plan }) => ({ ...story, overAt: plan.letGoAt })), ...letGo]}
            zone={zone}
            now={now}
          />
          <Health lines={view.health} />
        </div>
      </div>
    </>
  );
}
