import type { State, Step } from "./types";

/** Whether an application has come to its end: nothing is proposed for it any more, until somebody answers. */
export function isOver(state: State): state is "let-go" | "closed" {
  return state === "let-go" || state === "closed";
}

/** Whether a step asks for something now: it is open, over its time, or lacks but a way to its person. */
export function asksNow({ status }: Pick<Step, "status">): boolean {
  return status === "open" || status === "overdue" || status === "blocked";
}
