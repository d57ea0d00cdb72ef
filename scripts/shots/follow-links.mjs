/** @import { Page } from "@playwright/test" */

const id = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/**
 * Every page that Today leads to by its links, one of each kind; what is downloaded is no page.
 * @param {Page} page
 * @param {string[]} troubles what doesn't answer by 200 is added here
 */
export async function followLinks(page, troubles) {
  /** @type {Map<string, { name: string, address: string }>} */
  const found = new Map();
  const queue = ["/today"];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const { pathname, searchParams } = new URL(address, page.url());
    const view = searchParams.get("view");
    const kind = pathname.replace(id, "one") + (view ? `-${view}` : "");
    if (found.has(kind)) continue;
    const answer = await page.goto(address);
    if (answer?.status() !== 200) troubles.push(`${address} answers ${answer?.status()}`);
    found.set(kind, { name: kind.slice(1).replaceAll("/", "-"), address });
    const links = await page
      .locator("a[href^='/']:not([download])")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    queue.push(...links);
  }
  return [...found.values()];
}
