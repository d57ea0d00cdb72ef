import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { words } from "@/lib/words";

/** How many steps are open; nothing at all when there are none. */
export function TodayCount({ count, badge }: { count: number; badge?: boolean }) {
  if (count === 0) return null;
  const look = badge
    ? "absolute top-1.25 start-[calc(50%+0.375rem)] min-w-4 bg-checking-in px-1 text-[0.6875rem] leading-4 font-title text-page"
    : "ms-auto bg-checking-in-tint px-1.75 text-12 leading-5 text-checking-in";
  return (
    <>
      <span aria-hidden className={`rounded-full text-center ${look}`}>
        {count}
      </span>
      <VisuallyHidden>, {words.common.openSteps(count)}</VisuallyHidden>
    </>
  );
}
