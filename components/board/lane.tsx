import { StateGlyph } from "@/components/ui/state";
import type { Lane } from "@/lib/applications/board";
import { words } from "@/lib/words";
import { BoardCard } from "./card";

// On a phone the lanes stand one under the other: those where the next move is yours come first.
const places = {
  replying: "phone:order-1",
  thanking: "phone:order-2",
  "checking-in": "phone:order-3",
  preparing: "phone:order-4",
  waiting: "phone:order-5",
} as const;

/** A state and the applications in it. Nothing can be dragged: cards move because something happened. */
export function BoardLane({ state, yours, cards }: Lane) {
  const id = `lane-${state}`;
  const rule = yours ? "border-b-2 border-(--c-solid) pb-[calc(0.5rem-1px)]" : "border-b border-line pb-2";
  return (
    <section
      aria-labelledby={id}
      className={`c-${state} min-w-0 ${places[state]} ${cards.length === 0 ? "phone:hidden" : ""}`}
    >
      <h2 id={id} className={`mb-2.5 flex items-center gap-2 px-0.5 text-13 font-title text-(--c) ${rule}`}>
        <StateGlyph state={state} />
        {words.common.states[state]}
        <span className="ms-auto font-label text-text-3">{cards.length}</span>
      </h2>
      <ul className="grid gap-2">
        {cards.map((card) => (
          <BoardCard key={card.id} card={card} yours={yours} />
        ))}
      </ul>
    </section>
  );
}
