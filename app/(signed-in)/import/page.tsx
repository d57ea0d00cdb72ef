import type { Metadata } from "next";
import { UploadForm } from "@/components/imports/upload-form";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";
import { SectionHead } from "@/components/ui/section-head";
import { requireViewer } from "@/lib/auth/viewer";
import { importsOf } from "@/lib/imports/queries";
import { importQuery } from "@/lib/imports/schema";
import { words } from "@/lib/words";

const say = words.imports;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

/** Bring a file in: a table of applications, or everything that was taken out before. */
export default async function ImportPage({ searchParams }: PageProps<"/import">) {
  const viewer = await requireViewer();
  const files = await importsOf(viewer);
  const { nothing } = importQuery.parse(await searchParams);
  return (
    <div className="max-w-measure">
      <PageHead
        crumbs={[{ label: words.settings.title, href: "/settings#data" }, { label: say.title }]}
        title={say.title}
        lede={say.lede}
      />
      <UploadForm error={nothing ? say.nothing[nothing] : undefined} />
      {files.length > 0 && (
        <section aria-labelledby="waiting" className="mt-9">
          <SectionHead id="waiting">{say.waiting}</SectionHead>
          <p className="text-13 text-text-2">{say.waitingLede}</p>
          <Rows>
            {files.map(({ id, fileName, finishedAt }) => (
              <Row key={id} detail={finishedAt ? say.report.title : say.notYet}>
                <Link href={`/import/${id}`} className="link">
                  <Name>{fileName || say.file}</Name>
                </Link>
              </Row>
            ))}
          </Rows>
        </section>
      )}
    </div>
  );
}
