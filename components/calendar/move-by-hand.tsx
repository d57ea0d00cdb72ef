"use client";
import {
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import { raiseToast } from "@/components/ui/raise-toast";
import { shifted } from "@/lib/calendar/shift";
import { daysBetween } from "@/lib/days/day";
import type { FormState } from "@/lib/forms/state";

interface Props {
  move: (state: FormState, form: FormData) => Promise<FormState>;
  words: { failed: string; undo: string };
  children: ReactNode;
}

/** The interview that is held, and where it was taken hold of. */
type Held = { element: HTMLElement; grip: number };

/** Lets interviews be moved by dragging, and by Shift and the arrow keys. What the policy reckons stays where it is. */
export function MoveByHand({ move, words, children }: Props) {
  const [pending, start] = useTransition();
  const held = useRef<Held | null>(null);
  const movedByKey = useRef<string | null>(null);
  const [over, setOver] = useState<HTMLElement | null>(null);

  useEffect(() => {
    over?.toggleAttribute("data-over", true);
    return () => over?.removeAttribute("data-over");
  }, [over]);
  // It stands elsewhere now, as another element: the focus goes with it.
  useEffect(() => {
    if (pending || !movedByKey.current) return;
    document.querySelector<HTMLElement>(`[data-interview="${movedByKey.current}"]`)?.focus();
    movedByKey.current = null;
  }, [pending]);

  function send({ dataset }: HTMLElement, days: number, minutes: number) {
    const { application = "", interview = "", local = "" } = dataset;
    if (pending || (days === 0 && minutes === 0)) return;
    const [was, startsLocal] = [local, shifted(local, days, minutes)];
    const there = { applicationId: application, interviewId: interview, was, startsLocal };
    const back = { ...there, was: startsLocal, startsLocal: was };
    start(async () => {
      const state = await move({ status: "idle" }, formOf(there)).catch(() => null);
      if (state?.status !== "done") return raiseToast({ text: state?.message ?? words.failed });
      const undo = { label: words.undo, run: () => undone(move, back) };
      raiseToast({ text: state.message ?? "", undo });
    });
  }

  function dragStart(event: DragEvent<HTMLElement>) {
    const element = interviewAt(event.target);
    if (!element) return event.preventDefault();
    held.current = { element, grip: event.clientY - element.getBoundingClientRect().top };
    event.dataTransfer.effectAllowed = "move";
    // Firefox drags nothing that carries nothing.
    event.dataTransfer.setData("text/plain", element.title);
  }

  function dragOver(event: DragEvent<HTMLElement>) {
    const day = held.current && dayAt(event);
    setOver(day);
    if (day) event.preventDefault();
  }

  function drop(event: DragEvent<HTMLElement>) {
    const day = dayAt(event);
    if (!held.current || !day) return;
    event.preventDefault();
    const { element, grip } = held.current;
    const days = daysBetween(element.dataset.from ?? "", day.dataset.dropDay ?? "");
    send(element, days, minutesDown(element, day, event.clientY - grip));
    letGo();
  }

  function letGo() {
    held.current = null;
    setOver(null);
  }

  function key(event: KeyboardEvent<HTMLElement>) {
    const element = interviewAt(event.target);
    if (!element || !event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const inHours = element.closest("[data-hours]") !== null;
    const step = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: up(inHours, -1),
      ArrowDown: up(inHours, 1),
    }[event.key];
    if (!step) return;
    event.preventDefault();
    movedByKey.current = element.dataset.interview ?? null;
    send(element, step[0] ?? 0, step[1] ?? 0);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its interviews are told, which are links
    <div
      aria-busy={pending || undefined}
      onDragStart={dragStart}
      onDragOver={dragOver}
      onDrop={drop}
      onDragEnd={letGo}
      onKeyDown={key}
    >
      {children}
    </div>
  );
}

const quarter = 15;

/** By key, a quarter of an hour among the hours and a week among days. */
function up(inHours: boolean, by: 1 | -1): [days: number, minutes: number] {
  return inHours ? [0, by * quarter] : [by * 7, 0];
}

function interviewAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-interview]") : null;
}

/** The day under the hand: bars lie above it. */
function dayAt({ clientX, clientY }: DragEvent<HTMLElement>): HTMLElement | null {
  const under = document.elementsFromPoint(clientX, clientY);
  return (
    under.find((one): one is HTMLElement => one instanceof HTMLElement && "dropDay" in one.dataset) ?? null
  );
}

/** How many quarters of an hour further down it was let go; none where it came from or went to no hours. */
function minutesDown(element: HTMLElement, day: HTMLElement, top: number): number {
  const from = element.closest<HTMLElement>("[data-hours]");
  if (!from || !("hours" in day.dataset)) return 0;
  const box = day.getBoundingClientRect();
  const before = element.getBoundingClientRect().top - from.getBoundingClientRect().top;
  const hours = Number(getComputedStyle(day).getPropertyValue("--hours"));
  const minutes = ((top - box.top - before) / box.height) * hours * 60;
  return Math.round(minutes / quarter) * quarter;
}

async function undone(move: Props["move"], back: Record<string, string>): Promise<string | undefined> {
  const state = await move({ status: "idle" }, formOf(back));
  return state.status === "done" ? undefined : state.message;
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
