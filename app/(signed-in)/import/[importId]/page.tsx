import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountPreview } from "@/components/imports/account-preview";
import { AccountReport, Problem, TableReport } from "@/components/imports/outcome";
import { TablePreview } from "@/components/imports/table-preview";
import { Name } from "@/components/ui/name";
import { PageHead } from "@/components/ui/page-head";
import { comparedWith } from "@/lib/account-file/merge";
import { requireViewer, type Viewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { lookThrough } from "@/lib/imports/look-through";
import { hereOf, type Import, importOf } from "@/lib/imports/queries";
import { bytesOf, readAccount, readTable } from "@/lib/imports/read-file";
import { readingOf } from "@/lib/imports/reading";
import { askedOf, importParams, type ReadingAsked } from "@/lib/imports/schema";
import { searchesOf } from "@/lib/searches/queries";
import { words } from "@/lib/words";

const say = words.imports;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

/** What a file would bring in; or, once it is in, what became of it. */
export default async function ImportedFile({ params, searchParams }: PageProps<"/import/[importId]">) {
  const viewer = await requireViewer();
  const asked = importParams.safeParse(await params);
  const file = asked.success ? await importOf(viewer, asked.data.importId) : null;
  if (!file) notFound();
  return (
    <div className="max-w-wide">
      <PageHead
        crumbs={[{ label: say.title, href: "/import" }, { label: <Name>{file.fileName || say.file}</Name> }]}
        title={<Name>{file.fileName || say.file}</Name>}
      />
      <Content viewer={viewer} file={file} asked={askedOf(await searchParams)} />
    </div>
  );
}

async function Content({ viewer, file, asked }: { viewer: Viewer; file: Import; asked: ReadingAsked }) {
  const { report, id } = file;
  if (report?.kind === "problem") return <Problem problem={report.problem} />;
  if (report?.kind === "applications") return <TableReport importId={id} report={report} />;
  if (report) return <AccountReport merged={report.merged} />;
  if (file.kind === "account") return <Account viewer={viewer} file={file} />;

  const [read, here, { searches }] = await Promise.all([
    readTable(bytesOf(file)),
    hereOf(viewer),
    searchesOf(viewer),
  ]);
  if ("problem" in read) return <Problem problem={read.problem} />;
  const reading = readingOf(read.table, asked);
  const clock = { now: now(), zone: here.zone, twice: asked.twice };
  const found = await lookThrough(read.table, reading, here, clock);
  return <TablePreview {...{ file, asked, reading, found, searches }} table={read.table} zone={here.zone} />;
}

async function Account({ viewer, file }: { viewer: Viewer; file: Import }) {
  const read = await readAccount(bytesOf(file), now());
  if ("problem" in read) return <Problem problem={read.problem} />;
  return (
    <AccountPreview
      importId={file.id}
      exportedAt={read.file.exportedAt}
      merged={await comparedWith(viewer, read.file)}
    />
  );
}
