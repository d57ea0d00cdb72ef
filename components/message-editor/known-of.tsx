import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { SectionHead } from "@/components/ui/section-head";
import { Why } from "@/components/ui/why";
import type { Desk } from "@/lib/messages/view";
import { words } from "@/lib/words";
import { Elsewhere } from "./elsewhere";

/** What is known of whom it goes to, with links to add the rest, and why it goes to them. */
export function KnownOf({ desk }: { desk: Desk }) {
  return (
    <>
      {desk.to && desk.known.length > 0 && (
        <section aria-labelledby="known-of">
          <SectionHead id="known-of">
            {words.message.knownOf} <Name>{desk.to.name}</Name>
          </SectionHead>
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-14">
            {desk.known.map(({ label, value, add }) => (
              <div key={label} className="contents">
                <dt className="text-text-3">{label}</dt>
                <dd dir="auto">
                  {add ? (
                    <Link href={add.href} className="link">
                      {add.label}
                    </Link>
                  ) : (
                    value
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <div className="grid gap-1 text-13 text-text-2">
        {desk.whom.length > 0 && <p>{desk.whom.join(" ")}</p>}
        <Why lead={words.steps.whyNow} reasons={desk.why} />
      </div>
      <Elsewhere desk={desk} />
    </>
  );
}
