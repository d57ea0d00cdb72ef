import { Link } from "@/components/ui/link";
import { StateGlyph } from "@/components/ui/state";
import { words } from "@/lib/words";

interface Props {
  href: string;
  state: "let-go" | "closed";
  n: number;
}

// Upright beside the lanes, lying where two of them share a row; the board's data-lanes says which.
const strip =
  "in-data-[lanes=four]:@min-[44rem]:order-none in-data-[lanes=five]:@min-[54rem]:order-none " +
  "in-data-[lanes=four]:@min-[44rem]:min-h-44 in-data-[lanes=four]:@min-[44rem]:self-stretch in-data-[lanes=four]:@min-[44rem]:[writing-mode:vertical-rl] " +
  "in-data-[lanes=five]:@min-[54rem]:min-h-44 in-data-[lanes=five]:@min-[54rem]:self-stretch in-data-[lanes=five]:@min-[54rem]:[writing-mode:vertical-rl]";
const count = "in-data-[lanes=four]:@min-[44rem]:ms-0 in-data-[lanes=five]:@min-[54rem]:ms-0";

/** What is over, folded to a strip that opens its list. */
export function OverLane({ href, state, n }: Props) {
  const name = words.common.states[state];
  return (
    <Link
      href={href}
      aria-label={words.searches.over.open(name, n)}
      className={`c-${state} flex items-center gap-2 rounded-2 bg-side p-3 text-13 font-title text-(--c) hover:bg-hover order-6 phone:[a+&]:-mt-4 coarse:min-h-11 ${strip}`}
    >
      <StateGlyph state={state} />
      {name}
      <span className={`ms-auto font-label text-text-3 ${count}`}>{words.searches.over.count(n)}</span>
    </Link>
  );
}
