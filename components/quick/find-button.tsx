"use client";
import { Search } from "lucide";
import { Icon } from "@/components/ui/icon";
import { openPalette } from "./open-palette";

interface Props {
  label: string;
  /** Shown beside the label: "Ctrl K"; without it the button is its icon alone. */
  shortcut?: string;
}

/** Opens the palette: a field in the rail, an icon in a phone's bar. */
export function FindButton({ label, shortcut }: Props) {
  const look = shortcut
    ? "flex min-h-8.5 w-full items-center gap-2 rounded-2 bg-surface px-2.5 text-13 text-text-2 shadow-1 hover:bg-hover forced-colors:border coarse:min-h-11"
    : "grid size-11 place-items-center text-text-2";
  return (
    <button
      type="button"
      aria-label={shortcut ? undefined : label}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      className={`needs-scripts ${look}`}
      onClick={() => openPalette("palette")}
    >
      <Icon of={Search} />
      {shortcut && (
        <>
          {label}
          <kbd className="ms-auto font-sans text-12 font-label text-text-3" aria-hidden>
            {shortcut}
          </kbd>
        </>
      )}
    </button>
  );
}
