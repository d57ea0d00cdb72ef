import type { Lane } from "@/lib/applications/board";
import { words } from "@/lib/words";
import { BoardLane } from "./lane";
import { OverLane } from "./over-lane";

interface Props {
  searchId: string;
  lanes: readonly Lane[];
  over: readonly { state: "let-go" | "closed"; n: number }[];
}

// Four lanes need less room than five; narrower than that, two stand side by side, and on a phone one.
const columns =
  "grid grid-cols-1 items-start gap-6 @min-[40rem]:grid-cols-2 @min-[40rem]:gap-4 " +
  "data-[lanes=four]:@min-[44rem]:grid-cols-[repeat(4,minmax(0,1fr))_2.5rem_2.5rem] " +
  "data-[lanes=five]:@min-[54rem]:grid-cols-[repeat(5,minmax(0,1fr))_2.5rem_2.5rem]";

/** The live applications of a search in the lanes of their states, and those that are over folded to a strip. */
export function Board({ searchId, lanes, over }: Props) {
  return (
    <div className="@container">
      <div className={columns} data-lanes={lanes.length > 4 ? "five" : "four"}>
        {lanes.map((lane) => (
          <BoardLane key={lane.state} {...lane} />
        ))}
        {over.map(({ state, n }) => (
          <OverLane key={state} href={`/searches/${searchId}/${state}`} state={state} n={n} />
        ))}
      </div>
      <p className="mt-4 text-13 text-text-3">{words.searches.note}</p>
    </div>
  );
}
