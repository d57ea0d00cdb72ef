import type { MouseEvent } from "react";

/** A link out of here, whose text may not be ready to go: however it is clicked, `go` decides. */
export function leadsOut(href: string, go: (href: string) => void) {
  const ask = (event: MouseEvent) => {
    if (event.type === "auxclick" && event.button !== 1) return;
    event.preventDefault();
    go(href);
  };
  const besides = href.startsWith("https:") ? { target: "_blank", rel: "noreferrer" } : {};
  return { href, ...besides, onClick: ask, onAuxClick: ask };
}
