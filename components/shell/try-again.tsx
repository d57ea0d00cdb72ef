import { buttonLook } from "@/components/ui/button-look";
import { failedWords } from "./failed-words";

/** The button of a page that has failed. The kit's own has the router's links with it, and every page loads this one. */
export function TryAgain({ retry }: { retry: () => void }) {
  return (
    <button type="button" className={buttonLook({})} onClick={retry}>
      {failedWords().again}
    </button>
  );
}
