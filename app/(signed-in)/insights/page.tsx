import type { Metadata } from "next";
import { Figures } from "@/components/insights/figures-page";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Tabs } from "@/components/ui/segmented";
import { liveToday } from "@/lib/applications/live";
import { requireViewer } from "@/lib/auth/viewer";
import { fewestCases, mostFinished } from "@/lib/insights/bounds";
import { finishedApplications } from "@/lib/insights/queries";
import { insightsAddress } from "@/lib/insights/schema";
import { insightsView } from "@/lib/insights/view";
import { words } from "@/lib/words";

const say = words.insights;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

/** The viewer's own figures, over one search or all of them. Below five finished applications nothing is claimed. */
export default async function InsightsPage({ searchParams }: PageProps<"/insights">) {
  const viewer = await requireViewer();
  const { search } = insightsAddress.parse(await searchParams);
  const [{ finished, searches }, today] = await Promise.all([
    finishedApplications(viewer, search),
    liveToday(viewer),
  ]);
  const live = today.live.filter(({ story }) => !search || story.searchId === search);
  const n = finished.length;
  return (
    <>
      <PageHead
        title={say.title}
        lede={n >= fewestCases && (n < mostFinished ? say.lede(n) : say.ledeLast(n))}
      />
      {searches.length > 1 && (
        <Tabs
          label={say.searches}
          ways={[
            { href: "/insights", label: say.all, current: !search },
            ...searches.map(({ id, name }) => ({
              href: `/insights?search=${id}`,
              label: <bdi>{name}</bdi>,
              current: id === search,
            })),
          ]}
        />
      )}
      {n < fewestCases ? (
        <Empty line={say.few.line(n)}>{say.few.detail}</Empty>
      ) : (
        <Figures view={insightsView(finished, live, searches, today.now)} />
      )}
    </>
  );
}
