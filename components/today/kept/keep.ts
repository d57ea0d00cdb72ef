import { kept } from "./forget";
import { type KeptWords, keptPage, stylesOf } from "./kept-page";

/** Puts what is on the screen, and a page for when there is nothing, where the service worker finds them. */
export async function keep(words: KeptWords, leaving: AbortSignal): Promise<void> {
  const shown = document.querySelector("#main > *");
  if (!shown || leaving.aborted) return;
  const days = { [kept.today]: readable(shown), [kept.noConnection]: null };
  const cache = await caches.open(kept.cache);
  const styles = stylesOf(document);
  for (const [address, day] of Object.entries(days)) {
    // Signed out meanwhile: what is put now would outlive the sign-out.
    if (leaving.aborted) return;
    // One at a time: a slow phone that is being used needs pauses.
    await cache.put(address, keptPage(words, styles, day));
  }
  await navigator.serviceWorker.register("/service-worker.js");
}

/** A copy without whatever needs a connection; a link stays as its words. */
function readable(shown: Element): Element {
  const copy = shown.cloneNode(true) as Element;
  const useless = "[data-online], .button, [class~='print:hidden'], button, form, script, [popover]";
  for (const element of copy.querySelectorAll(useless)) element.remove();
  for (const link of copy.querySelectorAll("a")) {
    const words = document.createElement("span");
    words.className = link.className;
    words.append(...link.childNodes);
    link.replaceWith(words);
  }
  return copy;
}
