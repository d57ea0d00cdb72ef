"use client";
import "./globals.css";
import { documentLanguage, failedWords } from "@/components/shell/failed-words";
import { LogReference } from "@/components/shell/log-reference";
import { StandAlone } from "@/components/shell/stand-alone";
import { TryAgain } from "@/components/shell/try-again";

/** Stands in for the whole document when the root layout itself has failed. */
export default function GloballyFailed({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const { title, detail } = failedWords();
  return (
    <html lang={documentLanguage()}>
      <body>
        <title>{title}</title>
        <StandAlone title={title} detail={detail}>
          <TryAgain retry={retry} />
          <LogReference error={error} />
        </StandAlone>
      </body>
    </html>
  );
}
