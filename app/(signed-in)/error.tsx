"use client";
import { errorWords } from "@/components/shell/error-words";
import { LogReference } from "@/components/shell/log-reference";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

/** What is unexpected on a signed-in page ends here, with the rail still beside it. */
export default function Failed({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const { title, detail, again } = errorWords().failed;
  return (
    <>
      <PageHead title={title} lede={detail} sentence />
      <Button onClick={retry}>{again}</Button>
      <LogReference error={error} />
    </>
  );
}
