"use client";
import { failedWords } from "@/components/shell/failed-words";
import { LogReference } from "@/components/shell/log-reference";
import { StandAlone } from "@/components/shell/stand-alone";
import { TryAgain } from "@/components/shell/try-again";

/** What is unexpected ends here. The server has logged it; the page says only that nothing was changed. */
export default function Failed({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const { title, detail } = failedWords();
  return (
    <StandAlone title={title} detail={detail}>
      <TryAgain retry={retry} />
      <LogReference error={error} />
    </StandAlone>
  );
}
