import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { StateGlyph } from "@/components/ui/state";
import type { Effect } from "@/lib/playbooks/effect";
import { words } from "@/lib/words";

const say = words.playbooks.effect;

/** What these figures would move, application by application. */
export function EffectView({ effect: { rows, rest } }: { effect: Effect }) {
  return (
    <section
      aria-labelledby="effect"
      aria-live="polite"
      className="grid gap-2 border-t border-line pt-4 text-14 text-text-2"
    >
      <h2 id="effect" className="text-13 font-label text-text">
        {say.heading}
      </h2>
      {rows.length > 0 && (
        <ul className="grid gap-2">
          {rows.map(({ id, employer, state, says }) => (
            <li key={id} className="grid grid-cols-[1rem_1fr] gap-2.5">
              <span className="pt-0.5">
                <StateGlyph state={state} />
              </span>
              <span>
                <Link href={`/applications/${id}`} className="font-label text-text">
                  <Name>{employer}</Name>
                </Link>
                {": "}
                {says}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>{rest}</p>
    </section>
  );
}
