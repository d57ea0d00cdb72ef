import { words } from "@/lib/words";

/** The four questions, for an interview that lies ahead: answers come after. */
export function Questions() {
  return (
    <ul className="grid gap-1.5 text-14 text-text-2">
      {Object.entries(words.interview.ask).map(([key, question]) => (
        <li key={key} className="flex gap-2.5">
          <span aria-hidden className="text-text-3">
            ·
          </span>
          {question}
        </li>
      ))}
    </ul>
  );
}
