import { asideWords, setAside } from "@/components/reminders/set-aside-menu";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { Why } from "@/components/ui/why";
import type { Instant } from "@/lib/policy/types";
import { whyOf } from "@/lib/steps/words";
import type { NowStep } from "@/lib/today/now";
import { type NowRow, nowRows } from "@/lib/today/rows";
import { words } from "@/lib/words";
import { NowRows } from "./now-rows";

const say = words.today;

interface Props {
  steps: readonly NowStep[];
  /** How the first one's draft begins. */
  opening: string;
  /** Where one comes back to from adding an address. */
  from: string;
  zone: string;
  now: Instant;
}

/** What there is to do, most urgent first; the first shows how its draft begins. */
export function NowList({ steps, opening, from, zone, now }: Props) {
  const rows = nowRows(steps, from, zone, now);
  const [step] = steps;
  const [row] = rows;
  const lead =
    step && row && step.step.status !== "blocked" ? <Lead item={step} row={row} opening={opening} /> : null;
  return (
    <Panel aria-labelledby="now">
      <h2 id="now" className="sr-only">
        {say.heading.now}
      </h2>
      <NowRows rows={rows} lead={lead} words={asideWords()} setAside={setAside} from={from} />
    </Panel>
  );
}

function Lead({ item: { step }, row, opening }: { item: NowStep; row: NowRow; opening: string }) {
  return (
    <div className="col-span-full ps-7 phone:ps-0">
      <blockquote
        className={`c-${row.family} mb-4 border-s-2 border-(--c-line) ps-4 font-serif text-17`}
        lang="en"
        dir="auto"
      >
        {opening}
      </blockquote>
      <div className="flex flex-wrap items-center gap-3 phone:[&>a]:flex-1">
        <Button variant="first" href={row.go.href}>
          {row.go.label}
        </Button>
        <Button href={`/applications/${row.applicationId}`}>{say.seeStory}</Button>
        <span className="md:ms-auto phone:basis-full">
          <Why lead={words.steps.whyNow} reasons={whyOf(step.because)} />
        </span>
      </div>
    </div>
  );
}
