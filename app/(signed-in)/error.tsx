"use client";
import { failedWords } from "@/components/shell/failed-words";
import { LogReference } from "@/components/shell/log-reference";
import { TryAgain } from "@/components/shell/try-again";

/** What is unexpected on a signed-in page ends here, with the rail still beside it. */
export default function Failed({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const { title, detail } = failedWords();
  return (
    <>
      <h1 className="say">{title}</h1>
      <p className="lede mt-1 mb-9 phone:mb-6">{detail}</p>
      <TryAgain retry={retry} />
      <LogReference error={error} />
    </>
  );
}
