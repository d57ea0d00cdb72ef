"use client";
import { StandAlone } from "@/components/shell/stand-alone";
import { Button } from "@/components/ui/button";
import { errors } from "@/lib/words/en/errors";

const { title, detail, again, reference } = errors.failed;

/** What is unexpected ends here. The server has logged it; the page says only that nothing was changed. */
export default function Failed({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <StandAlone title={title} detail={detail}>
      <Button onClick={retry}>{again}</Button>
      {error.digest && <p className="mt-6 text-13 text-text-3">{reference(error.digest)}</p>}
    </StandAlone>
  );
}
