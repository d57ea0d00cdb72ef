import { asUnavailable } from "@/lib/request/unavailable";
import { type Hands, handsOn } from "./hands";
import { type Line, openLine } from "./line";
import { turnsOf } from "./turns";

export interface Pool {
  /** Does some work on a connection of its own. Throws DatabaseUnavailable where there is none, or it is lost. */
  use<T>(work: (hands: Hands) => Promise<T>): Promise<T>;
  end(): Promise<void>;
}

const oldest = 30 * 60_000;
const longestIdle = 60_000;

/** At most so many connections, opened as they are needed; whoever has to wait for one waits five seconds at most. */
export function poolOf(url: string, most: number): Pool {
  const idle = new Map<Line, NodeJS.Timeout>();
  const turns = turnsOf(most);

  async function take(): Promise<Line> {
    for (const line of [...idle.keys()].reverse()) {
      clearTimeout(idle.get(line));
      idle.delete(line);
      if (!line.isLost()) return line;
    }
    return openLine(url);
  }

  function giveBack(line: Line) {
    if (line.isLost()) return;
    if (performance.now() - line.openedAt > oldest) return void line.close();
    const close = () => idle.delete(line) && line.close();
    idle.set(line, setTimeout(close, longestIdle).unref());
  }

  async function onLine<T>(work: (hands: Hands) => Promise<T>): Promise<T> {
    const line = await take();
    const { hands, drop } = handsOn(line);
    try {
      return await work(hands);
    } finally {
      drop();
      giveBack(line);
    }
  }

  return {
    use: (work) =>
      turns(() => onLine(work)).catch((error) => {
        throw asUnavailable(error);
      }),
    end: async () => {
      const lines = [...idle.keys()];
      for (const timer of idle.values()) clearTimeout(timer);
      idle.clear();
      await Promise.all(lines.map((line) => line.close()));
    },
  };
}
