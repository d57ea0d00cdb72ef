import "./playbooks.css";
import { useId } from "react";
import { Reasons } from "@/components/ui/reasons";
import type { BookView, FigureView } from "@/lib/playbooks/view";
import { words } from "@/lib/words";

const say = words.playbooks.figure;

/** The figures of a playbook: the consensus tells all of its own, the others where they differ. Each opens to its source. */
export function Figures({ book }: { book: BookView }) {
  const all = book.own || book.choice === "consensus";
  const shown = book.figures.filter(({ differs }) => all || differs);
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-13" aria-label={say.heading}>
      {shown.map((figure) => (
        <li key={figure.name}>
          <Figure figure={figure} marked={figure.differs} />
        </li>
      ))}
    </ul>
  );
}

function Figure({
  figure: { label, value, note, reasons },
  marked,
}: {
  figure: FigureView;
  marked: boolean;
}) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="rounded-1 text-start text-text-2 underline decoration-dotted decoration-1 underline-offset-3 hover:text-text min-h-6 coarse:min-h-11"
      >
        {label} <span className={marked ? "font-label text-text" : ""}>{value}</span>
      </button>
      <span id={id} popover="auto" className="popover popover-start w-80 p-4 text-start whitespace-normal">
        {note && <span className="mb-3 block text-13 text-text-2 last:mb-0">{note}</span>}
        <Reasons reasons={reasons} />
      </span>
    </>
  );
}
