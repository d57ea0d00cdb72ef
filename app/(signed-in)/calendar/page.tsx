import type { Metadata } from "next";
import { z } from "zod";
import { Agenda } from "@/components/calendar/agenda";
import { Beside } from "@/components/calendar/beside";
import { DaysByKey } from "@/components/calendar/days-by-key";
import { CalendarHead } from "@/components/calendar/head";
import { CalendarKey, Month } from "@/components/calendar/month";
import { MoveByHand } from "@/components/calendar/move-by-hand";
import { OverlapNote } from "@/components/calendar/overlap-note";
import { Strip } from "@/components/calendar/strip";
import { WeekView } from "@/components/calendar/week";
import { DropInvitation } from "@/components/invitation/drop-invitation";
import { liveToday } from "@/lib/applications/live";
import { planned } from "@/lib/applications/planned";
import { requireViewer } from "@/lib/auth/viewer";
import { entriesBetween } from "@/lib/calendar/entries";
import { openStep } from "@/lib/calendar/open-step";
import { overlapsAmong } from "@/lib/calendar/overlaps";
import { besideCalendar } from "@/lib/calendar/queries";
import { agendaEnd, startOfWeek, weeksOfMonth } from "@/lib/calendar/range";
import { dayOf } from "@/lib/days/day";
import { day } from "@/lib/forms/text";
import { moveInterviewAction } from "@/lib/interviews/actions";
import { deskFor } from "@/lib/messages/queries";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  return { title: words.calendar.title };
}

const query = z.object({
  view: z.enum(["month", "week", "agenda"]).catch("month"),
  date: day.optional().catch(undefined),
  on: z.uuid().optional().catch(undefined),
  past: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
  step: z.string().max(300).optional().catch(undefined),
});

export default async function CalendarPage({ searchParams }: PageProps<"/calendar">) {
  const { short, dropHere, readCarried, pastedText } = words.invitation;
  const dropWords = { short, dropHere, readCarried, pastedText };
  const viewer = await requireViewer();
  const asked = query.parse(await searchParams);
  const wanted = asked.on && asked.step ? deskFor(viewer, asked.on, { stepId: asked.step }) : null;
  const [{ live, now }, { profile, over }, desk] = await Promise.all([
    liveToday(viewer),
    besideCalendar(viewer, asked.date),
    wanted,
  ]);

  const zone = profile.timeZone;
  const today = dayOf(now, zone);
  const past = asked.view === "agenda" ? asked.past : undefined;
  const place = { view: asked.view, date: asked.date ?? today, past };
  const weeks = weeksOfMonth(place.date);
  const all = [...live, ...over.map((story) => planned(story, now))];
  const ahead = entriesBetween(all, weeks.first, agendaEnd(place.date), zone, now);
  const entries = ahead.filter(({ from }) => from <= weeks.last);
  const open = openStep(all, ahead, asked.on, asked.step);
  const drawing = { place, today, zone, overlaps: overlapsAmong(ahead, now) };
  const { workdays } = profile;

  return (
    <>
      <CalendarHead place={place} today={today} />
      <DaysByKey date={place.date} view={place.view} />
      <div className={open ? "grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_26rem]" : ""}>
        <div className="min-w-0">
          <OverlapNote entries={entries} drawing={drawing} />
          {place.view !== "agenda" && (
            <div className="phone:hidden">
              <MoveByHand move={moveInterviewAction} words={words.calendar.move}>
                {place.view === "month" && <Month {...{ weeks, entries, drawing, workdays }} />}
                {place.view === "week" && (
                  <WeekView monday={startOfWeek(place.date)} {...{ entries, drawing, workdays, now }} />
                )}
              </MoveByHand>
              <CalendarKey />
            </div>
          )}
          <div className={place.view === "agenda" ? "" : "md:hidden"}>
            <div className="md:hidden">
              <Strip entries={entries} place={place} today={today} />
            </div>
            <Agenda entries={fromDay(ahead, place.date)} first={place.date} drawing={drawing} />
          </div>
          <p className="mt-4">
            <DropInvitation href="/invitations/new" words={dropWords} />
          </p>
        </div>
        {open && <Beside {...open} desk={desk} place={place} />}
      </div>
    </>
  );
}

/** The agenda begins at the day that is looked at; what has ended before it is over. */
function fromDay<Entry extends { to: string }>(entries: readonly Entry[], first: string): Entry[] {
  return entries.filter(({ to }) => to >= first);
}
