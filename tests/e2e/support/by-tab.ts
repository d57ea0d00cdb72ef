import type { Page } from "@playwright/test";

/**
 * Goes through the page by Tab alone. Gives what is amiss: what can be used but isn't got to, and what has the focus
 * out of sight. Of radio buttons one stands for its group, among which arrows move.
 */
export async function outOfReach(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const usable = [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, input, select, textarea, summary, [tabindex]",
      ),
    ];
    const wanted = usable.filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(":disabled, [inert] *") &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    const amiss: string[] = [];
    const reached = new Set<Element>();
    document.addEventListener(
      "focusin",
      ({ target }) => {
        const element = target as HTMLElement;
        reached.add(element);
        if (!element.matches(":focus-visible"))
          amiss.push(`no focus to be seen: ${element.outerHTML.slice(0, 120)}`);
      },
      { capture: true },
    );
    const groupOf = (element: HTMLElement) =>
      element instanceof HTMLInputElement && element.type === "radio" ? element.name : null;
    const isReached = (element: HTMLElement) => {
      const group = groupOf(element);
      return group === null
        ? reached.has(element)
        : [...reached].some((other) => groupOf(other as HTMLElement) === group);
    };
    Object.assign(window, {
      amiss: () => [
        ...amiss,
        ...wanted
          .filter((element) => element.isConnected && !isReached(element))
          .map((element) => `not got to: ${element.outerHTML.slice(0, 120)}`),
      ],
    });
    return wanted.length;
  });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // What opens at a focus may have something to go through itself.
  for (let presses = 0; presses < count * 2; presses += 1) {
    await page.keyboard.press("Tab");
    if (presses >= count && (await amiss(page)).length === 0) return [];
  }
  return amiss(page);
}

function amiss(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { amiss: () => string[] }).amiss());
}
