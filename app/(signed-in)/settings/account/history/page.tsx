import type { Metadata } from "next";
import { z } from "zod";
import { accountCrumbs } from "@/components/account/crumbs";
import { History } from "@/components/account/history";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { historyOf } from "@/lib/auth/events";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { profileOf } from "@/lib/settings/queries";
import { words } from "@/lib/words";

const pageful = 50;

export function generateMetadata(): Metadata {
  const { history: say } = words.account;
  return { title: say.heading };
}

export default async function HistoryPage({ searchParams }: PageProps<"/settings/account/history">) {
  const { history: say } = words.account;
  const viewer = await requireViewer();
  const before = z.uuid().safeParse((await searchParams).before).data;
  const [events, { timeZone: zone }] = await Promise.all([
    historyOf(viewer, pageful + 1, before),
    profileOf(viewer),
  ]);
  const shown = events.slice(0, pageful);
  return (
    <div className="max-w-measure">
      <PageHead crumbs={accountCrumbs(say.heading)} title={say.heading} lede={say.lede} />
      <History events={shown} zone={zone} now={now()} />
      {events.length > pageful && (
        <p className="mt-4">
          <Button href={`/settings/account/history?before=${shown.at(-1)?.id}`}>{say.earlier}</Button>
        </p>
      )}
    </div>
  );
}
