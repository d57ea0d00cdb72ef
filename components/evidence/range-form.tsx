import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Segmented } from "@/components/ui/segmented";
import { monthBefore, monthOf, type Range } from "@/lib/evidence/range";
import type { PlainDate } from "@/lib/policy/types";
import { words } from "@/lib/words";

const say = words.evidence;

interface Props {
  here: string;
  asked: Partial<Range>;
  isBackwards: boolean;
  today: PlainDate;
}

/** Which days: a month by one press, or any from and to. The address keeps them. */
export function RangeForm({ here, asked, isBackwards, today }: Props) {
  const way = (label: string, range: Range) => ({
    href: `${here}?${new URLSearchParams({ ...range })}`,
    label,
    current: asked.from === range.from && asked.to === range.to,
  });
  return (
    <div className="mb-8 grid max-w-measure justify-items-start gap-5">
      <Segmented
        label={say.ways}
        ways={[way(say.thisMonth, monthOf(today)), way(say.lastMonth, monthBefore(today))]}
      />
      <form action={here} className="flex flex-wrap items-start gap-4">
        <DateField name="from" label={say.from} defaultValue={asked.from} key={`from ${asked.from}`} />
        <DateField
          name="to"
          label={say.to}
          defaultValue={asked.to}
          error={isBackwards ? say.backwards : undefined}
          key={`to ${asked.to}`}
        />
        <div className="mt-6">
          <Button type="submit">{say.show}</Button>
        </div>
      </form>
    </div>
  );
}
