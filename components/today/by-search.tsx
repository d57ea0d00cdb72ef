import { Name } from "@/components/ui/name";
import { Segmented } from "@/components/ui/segmented";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { SearchOfToday } from "@/lib/today/by-search";
import { words } from "@/lib/words";

/** All searches together, or one by one; nothing where there is only one. */
export function BySearch({ searches }: { searches: readonly SearchOfToday[] }) {
  const { all, by } = words.today.bySearch;
  if (searches.length < 2) return null;
  const chosen = searches.some(({ current }) => current);
  return (
    <div data-online className="-mt-3 mb-6 flex overflow-x-auto p-1 -ms-1">
      <Segmented
        label={by}
        ways={[
          { href: "/today", label: all, current: !chosen },
          ...searches.map(({ id, name, open, current }) => ({
            href: `/today?search=${id}`,
            label: <Label name={name} open={open} />,
            current,
          })),
        ]}
      />
    </div>
  );
}

function Label({ name, open }: { name: string; open: number }) {
  return (
    <>
      <span className="inline-block max-w-44 truncate align-bottom">
        <Name>{name}</Name>
      </span>
      {open > 0 && (
        <span className="ms-1.5 text-12 text-text-2 tabular-nums">
          <span aria-hidden>{open}</span>
          <VisuallyHidden>, {words.common.openSteps(open)}</VisuallyHidden>
        </span>
      )}
    </>
  );
}
