"use client";
import "./globals.css";
import { documentLanguage, failedWords } from "@/components/shell/failed-words";
import { LogReference } from "@/components/shell/log-reference";
import { StandAlone } from "@/components/shell/stand-alone";
import { TryAgain } from "@/components/shell/try-again";

/**
 * What is unexpected ends here, where no error.tsx is nearer: it stands in for the whole document. The server has logged
 * it; the page says only that nothing was changed. Every page loads this one, with what it imports.
 */
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
