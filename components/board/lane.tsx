import { StateGlyph } from "@/components/ui/state";
import type { Lane } from "@/lib/applications/board";
import { words } from "@/lib/words";
import { BoardCards } from "./cards";

// Where the lanes don't all stand side by side, those where the next move is yours come first.
const places = {
  replying: "order-1",
  thanking: "order-2",
  "checking-in": "order-3",
  preparing: "order-4",
  waiting: "order-5",
} as const;
const sideBySide =
  "in-data-[lanes=four]:@min-[44rem]:order-none in-data-[lanes=five]:@min-[54rem]:order-none";

/** A state and the applications in it. Nothing can be dragged: cards move because something happened. */
export function BoardLane({ state, yours, cards }: Lane) {
  const id = `lane-${state}`;
  const rule = yours ? "border-b-2 border-(--c-solid) pb-[calc(0.5rem-1px)]" : "border-b border-line pb-2";
  return (
    <section
      aria-labelledby={id}
      className={`c-${state} min-w-0 ${places[state]} ${sideBySide} ${cards.length === 0 ? "phone:hidden" : ""}`}
    >
      <h2 id={id} className={`mb-2.5 flex items-center gap-2 px-0.5 text-13 font-title text-(--c) ${rule}`}>
        <StateGlyph state={state} />
        {words.common.states[state]}
        <span className="ms-auto font-label text-text-3">{cards.length}</span>
      </h2>
      <BoardCards cards={cards} yours={yours} />
    </section>
  );
}
