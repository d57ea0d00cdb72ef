const places: Record<string, string> = {
  t: "/today",
  s: "/searches",
  c: "/calendar",
  p: "/contacts",
  i: "/insights",
};

/** Where `g` and then this key lead. */
export function placeOf(key: string): string | null {
  return Object.hasOwn(places, key) ? (places[key] ?? null) : null;
}

/** Whether somebody types here, or answers a dialog or a menu: single keys are theirs. */
export function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open], [popover]:popover-open")) return true;
  const element = target instanceof HTMLElement ? target : null;
  return (
    element?.closest("input, textarea, select, [contenteditable], [role=listbox]") !== null &&
    element !== null
  );
}

/** What on this page says it goes by the key: its own page's first, then what stands around. */
export function shortcutOf(key: string): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>("[aria-keyshortcuts]")];
  return (
    all.find((element) => element.ariaKeyShortcuts?.split(" ").includes(key) && element.checkVisibility()) ??
    null
  );
}

/** The row before or after the one that has the focus; the first or last where none has. */
export function rowBeside(by: 1 | -1): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>("main [data-rows] > *")].filter(
    (row) => row.checkVisibility() && targetOf(row) !== null,
  );
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = at === -1 ? rows.at(by === 1 ? 0 : -1) : rows[at + by];
  return next ? targetOf(next) : null;
}

/** What opens a row: what it marks as such, else its first link. */
function targetOf(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>("[data-open]") ?? row.querySelector<HTMLElement>("a[href]");
}

/** The box that ticks the row that has the focus. */
export function boxOfRow(): HTMLElement | null {
  const row = document.activeElement?.closest("[data-rows] > *");
  return row?.querySelector<HTMLElement>("input[type=checkbox]") ?? null;
}

/** The application of the row that has the focus, else of the page; null where it is about none. */
export function applicationHere(): string | null {
  const row = document.activeElement?.closest("[data-rows] > *");
  const links = [...(row?.querySelectorAll("a[href]") ?? [])].map((link) => link.getAttribute("href") ?? "");
  return [...links, window.location.pathname].map(applicationIn).find((id) => id !== null) ?? null;
}

/** The id of the application that an address is about. */
export function applicationIn(path: string): string | null {
  return /^\/applications\/([0-9a-f-]{36})/.exec(path)?.[1] ?? null;
}
