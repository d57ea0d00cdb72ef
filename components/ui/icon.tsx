import type { IconNode } from "lucide";
import { createElement } from "react";

/**
 * A drawing of lucide's, beside the words that say the same. Size and stroke are in ui.css. lucide's own component for
 * React is one of the browser's: each drawing would be sent twice, and be made once more there.
 */
export function Icon({ of, className = "" }: { of: IconNode; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden className={`icon ${className}`.trim()}>
      {of.map(([tag, attributes]) =>
        createElement(tag, { key: Object.values(attributes).join(), ...attributes }),
      )}
    </svg>
  );
}
