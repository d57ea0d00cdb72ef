"use client";
import "./globals.css";
import { LogReference } from "@/components/shell/log-reference";
import { StandAlone } from "@/components/shell/stand-alone";
import { Button } from "@/components/ui/button";
import { errors } from "@/lib/words/en/errors";

const { title, detail, again } = errors.failed;

/** Stands in for the whole document when the root layout itself has failed. */
export default function GloballyFailed({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <title>{title}</title>
        <StandAlone title={title} detail={detail}>
          <Button onClick={retry}>{again}</Button>
          <LogReference error={error} />
        </StandAlone>
      </body>
    </html>
  );
}
