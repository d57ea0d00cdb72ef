"use client";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { errors } from "@/lib/words/en/errors";

const { title, detail, again, reference } = errors.failed;

/** What is unexpected on a signed-in page ends here, with the rail still beside it. */
export default function Failed({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <>
      <PageHead title={title} lede={detail} sentence />
      <Button onClick={retry}>{again}</Button>
      {error.digest && <p className="mt-6 text-13 text-text-3">{reference(error.digest)}</p>}
    </>
  );
}
