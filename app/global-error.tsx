"use client";
import "./globals.css";
import { documentLanguage, failedWords } from "@/components/shell/failed-words";
import { LogReference } from "@/components/shell/log-reference";
import { StandAlone } from "@/components/shell/stand-alone";

/**
 * What is unexpected ends here, where no error.tsx is nearer: it stands in for the whole document. The server has logged
 * it; the page says only that nothing was changed. Every page loads this one, so its button hasn't the kit's look.
 */
export default function GloballyFailed({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const { title, detail, again } = failedWords();
  return (
    <html lang={documentLanguage()}>
      <body>
        <title>{title}</title>
        <StandAlone title={title} detail={detail}>
          <button type="button" className="link min-h-8 coarse:min-h-11" onClick={retry}>
            {again}
          </button>
          <LogReference error={error} />
        </StandAlone>
      </body>
    </html>
  );
}
