import { DatabaseUnavailable } from "@/lib/request/unavailable";

const longestWait = 5000;
const mostWaiting = 500;

/** Lets so many in at once, the others one after the other; none waits for ever, and no endless number. */
export function turnsOf(most: number) {
  let taken = 0;
  const waiting: { enter: () => void; timer: NodeJS.Timeout }[] = [];

  function turn(): Promise<void> | void {
    if (taken < most) {
      taken += 1;
      return;
    }
    if (waiting.length >= mostWaiting) throw new DatabaseUnavailable("too many wait for it");
    return new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(waiter), 1);
        reject(new DatabaseUnavailable("no connection came free in time"));
      }, longestWait);
      const waiter = { enter: resolve, timer };
      waiting.push(waiter);
    });
  }

  function leave() {
    const next = waiting.shift();
    if (!next) {
      taken -= 1;
      return;
    }
    clearTimeout(next.timer);
    next.enter();
  }

  return async <T>(work: () => Promise<T>): Promise<T> => {
    await turn();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
