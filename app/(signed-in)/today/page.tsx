import type { Metadata } from "next";
import { z } from "zod";
import { DropInvitation } from "@/components/invitation/drop-invitation";
import { Stopped } from "@/components/reminders/stopped";
import { BySearch } from "@/components/today/by-search";
import { ComingUpList } from "@/components/today/coming-up-list";
import { FirstDay } from "@/components/today/first-day";
import { KeepToday } from "@/components/today/kept/keep-today";
import { NowList } from "@/components/today/now-list";
import { Health, LetGo, Resting } from "@/components/today/side";
import { PageHead } from "@/components/ui/page-head";
import { SectionHead } from "@/components/ui/section-head";
import { liveToday } from "@/lib/applications/live";
import { requireViewer } from "@/lib/auth/viewer";
import { dayOf } from "@/lib/days/day";
import { clockTime, longDay } from "@/lib/days/words";
import { stoppedWays } from "@/lib/jobs/health";
import { stoppedLines } from "@/lib/reminders/health-view";
import { reminderSettings } from "@/lib/reminders/settings";
import { accountAndSearches } from "@/lib/shell/queries";
import { searchesOfToday, todayOf } from "@/lib/today/by-search";
import { openingOf } from "@/lib/today/opening";
import { besideToday } from "@/lib/today/queries";
import { soonRows } from "@/lib/today/rows";
import { todayView } from "@/lib/today/view";
import { words } from "@/lib/words";

const say = words.today;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

const query = z.object({ search: z.uuid().optional().catch(undefined) });

export default async function TodayPage({ searchParams }: PageProps<"/today">) {
  const { short, dropHere, readCarried, pastedText } = words.invitation;
  const dropWords = { short, dropHere, readCarried, pastedText };
  const viewer = await requireViewer();
  const { search: asked = null } = query.parse(await searchParams);
  const [everything, beside, { all }, stopped] = await Promise.all([
    liveToday(viewer),
    besideToday(viewer, asked),
    accountAndSearches(viewer),
    stoppedWays(viewer),
  ]);
  // A search that isn't theirs, or is no more: all of them together.
  const chosen = all.some(({ id }) => id === asked) ? asked : null;
  const { profile, letGo, newest } = chosen === asked ? beside : await besideToday(viewer);
  const { live, ended, now } = todayOf(everything, chosen);
  const zone = profile.timeZone;
  const today = dayOf(now, zone);
  const eyebrow = `${longDay(today, today)}, ${clockTime(now, zone)}`;
  if (newest === null && chosen === null) return <FirstDay eyebrow={eyebrow} />;

  const here = chosen === null ? "/today" : `/today?search=${chosen}`;
  const view = todayView(live, newest, zone, now);
  const [first] = view.now;
  return (
    <>
      <PageHead sentence eyebrow={eyebrow} title={view.sentence} lede={view.lede} />
      {chosen === null && (
        <KeepToday key={now} words={{ ...words.kept, asItStood: words.kept.asItStood(eyebrow) }} />
      )}
      <Stopped lines={stoppedLines(stopped, reminderSettings(profile).ways, zone, now)} />
      <BySearch searches={searchesOfToday(all, everything, chosen)} />
      <div className="grid gap-12 lg:grid-cols-[minmax(0,var(--aw-measure))_minmax(0,1fr)]">
        <div className="grid content-start gap-10">
          {first && (
            <NowList
              steps={view.now}
              opening={openingOf(first, profile, now)}
              from={here}
              zone={zone}
              now={now}
            />
          )}
          <section aria-labelledby="soon">
            <SectionHead id="soon" more={{ href: "/calendar", label: say.calendar }}>
              {say.heading.comingUp}
            </SectionHead>
            {view.comingUp.length > 0 ? (
              <ComingUpList rows={soonRows(view.comingUp, zone, now)} />
            ) : (
              <p className="text-14 text-text-2">{say.soon.nothing}</p>
            )}
            <div data-online className="mt-3">
              <DropInvitation href="/invitations/new" words={dropWords} />
            </div>
          </section>
        </div>
        <div className="grid content-start gap-9">
          <Resting view={view} all={chosen === null ? "/searches" : `/searches/${chosen}`} />
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
