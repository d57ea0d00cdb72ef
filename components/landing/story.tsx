import type { TimelineItem } from "@/components/timeline/item";
import { Line } from "@/components/timeline/line";
import { Panel } from "@/components/ui/panel";
import { words } from "@/lib/words";

const say = words.landing;

/** What the app does, in one picture. */
export function Story() {
  const items: TimelineItem[] = [
    { kind: "point", family: "preparing", from: 1.6, ...say.interview },
    { kind: "bar", family: "thanking", look: "done", from: 1.625, to: 2.625, ...say.thanks },
    { kind: "quiet", family: "waiting", from: 2.625, to: 12, title: say.nothing },
    { kind: "point", family: "waiting", from: 12, ...say.date },
    { kind: "bar", family: "checking-in", look: "open", from: 14, to: 19, ...say.checkIn },
    { kind: "quiet", family: "waiting", from: 19, to: 23, title: say.quiet },
    { kind: "bar", family: "checking-in", look: "projected", from: 23, to: 31, ...say.last },
    { kind: "quiet", family: "waiting", from: 31, to: 37, title: say.quiet },
    { kind: "point", family: "let-go", from: 37, ...say.letGo },
  ];
  return (
    <Panel padded aria-label={say.line}>
      <Line
        startDay="2026-05-25"
        days={40}
        weekends={[5, 12, 19, 26, 33]}
        weeks={say.weeks.map((label, week) => ({ at: week * 7, label }))}
        items={items}
        now={16.74}
        label={say.line}
        story={say.story}
      />
    </Panel>
  );
}
