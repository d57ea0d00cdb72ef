import { type Day, type Millis, readDay, readInstant, readZone, type Zone } from "./days";
import type { Application, Contact, Instant, Interview, Outcome, Touch } from "./types";
import { WorkingDays } from "./working-days";

/** A fact with its time read; an interview's is its end. */
export interface Moment<Fact> {
  fact: Fact;
  at: Millis;
  day: Day;
  /** A touch's place among those that have happened. */
  place: number;
}

/** One reading of the facts as they stand now, each list in order. What is later has not happened yet. */
export interface History {
  application: Application;
  now: Millis;
  zone: Zone;
  workingDays: WorkingDays;
  /** The interviews that are not cancelled, by whether they are over. */
  held: Moment<Interview>[];
  ahead: Moment<Interview>[];
  sent: Moment<Touch>[];
  /** Without the automatic ones. */
  received: Moment<Touch>[];
  /** The last that came from them, an interview or an answer: silence is counted from here. */
  anchor: Moment<Interview | Touch> | null;
  /** The day they promised an answer by. */
  promised: Day | null;
  outcome: Outcome | null;
}

const PROMISE_REACHES = 180; // days; a date further off is a slip of the pen

/** Reads an application that has been checked. */
export function readHistory(application: Application, instant: Instant): History {
  const now = readInstant(instant)!;
  const zone = readZone(application.timeZone)!;
  const moment = <Fact>(fact: Fact, text: Instant): Moment<Fact> => {
    const at = readInstant(text)!;
    return { fact, at, day: zone.dayOf(at), place: -1 };
  };

  const interviews = application.interviews
    .filter((interview) => !interview.cancelled)
    .map((interview) => moment(interview, interview.endsAt));
  const held = inOrder(interviews.filter((interview) => interview.at <= now));
  const past: Moment<Touch>[] = [];
  for (const touch of application.touches) {
    if (touch.direction === "received" && touch.automatic) continue;
    const one = moment(touch, touch.at);
    if (one.at <= now) past.push(one);
  }
  const sent: Moment<Touch>[] = [];
  const received: Moment<Touch>[] = [];
  for (const [place, touch] of inOrder(past).entries()) {
    touch.place = place;
    (touch.fact.direction === "sent" ? sent : received).push(touch);
  }
  const theirs: Moment<Interview | Touch>[] = [...held, ...received];
  const anchor = latest(theirs);
  const { outcome } = application;
  return {
    application,
    now,
    zone,
    workingDays: new WorkingDays(application.workweek),
    held,
    ahead: interviews.filter((interview) => interview.at > now),
    sent,
    received,
    anchor,
    promised: anchor && lastPromise(theirs, anchor.day),
    outcome: outcome && readInstant(outcome.at)! <= now ? outcome : null,
  };
}

/** The contact of that id, where it names one. */
export function contactOf({ application }: History, id: string | null | undefined): Contact | undefined {
  return application.contacts.find((contact) => contact.id === id);
}

// Sorting is stable: at the same instant each stays as it was listed.
function inOrder<Fact>(moments: Moment<Fact>[]): Moment<Fact>[] {
  return moments.sort((a, b) => a.at - b.at);
}

// At the same instant a touch is later than an interview, and each than what was listed before it.
function latest<Fact>(moments: Moment<Fact>[]): Moment<Fact> | null {
  let last: Moment<Fact> | null = null;
  for (const one of moments) if (!last || one.at >= last.at) last = one;
  return last;
}

function lastPromise(theirs: Moment<Interview | Touch>[], from: Day): Day | null {
  const last = latest(theirs.filter((one) => (promisedDay(one) ?? -Infinity) >= from));
  return last && promisedDay(last);
}

function promisedDay({ fact, day }: Moment<Interview | Touch>): Day | null {
  const promised = readDay(fact.promisedBy);
  return promised !== null && promised <= day + PROMISE_REACHES ? promised : null;
}
