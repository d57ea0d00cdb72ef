"use client";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { errors } from "@/lib/words/en/errors";

const { title, detail, again } = errors.failed;

/** What is unexpected on a signed-in page ends here, with the rail still beside it. */
export default function Failed({ retry }: { retry: () => void }) {
  return (
    <>
      <PageHead title={title} lede={detail} sentence />
      <Button onClick={retry}>{again}</Button>
    </>
  );
}
