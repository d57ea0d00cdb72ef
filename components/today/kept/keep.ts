import { kept } from "./forget";
import { type KeptWords, keptPage } from "./kept-page";

/** Puts what is on the screen, and a page for when there is nothing, where the service worker finds them. */
export async function keep(words: KeptWords, leaving: AbortSignal): Promise<void> {
  const shown = document.querySelector("#main > *");
  if (!shown || leaving.aborted) return;
  const pages = {
    [kept.today]: keptPage(words, readable(shown)),
    [kept.noConnection]: keptPage(words, null),
  };
  const cache = await caches.open(kept.cache);
  for (const [address, page] of Object.entries(pages)) {
    // Signed out meanwhile: what is put now would outlive the sign-out.
    if (leaving.aborted) return;
    await cache.put(address, page);
  }
  await navigator.serviceWorker.register("/service-worker.js");
}

/** A copy without whatever needs a connection; a link stays as its words. */
function readable(shown: Element): Element {
  const copy = shown.cloneNode(true) as Element;
  const useless = "[data-online], [class~='print:hidden'], button, form, script, [popover]";
  for (const element of copy.querySelectorAll(useless)) element.remove();
  for (const link of copy.querySelectorAll("a")) {
    const words = document.createElement("span");
    words.className = link.className;
    words.append(...link.childNodes);
    link.replaceWith(words);
  }
  return copy;
}
