import { plain } from "../lines/tree.mjs";

/**
 * Somebody's page on LinkedIn, wherever a card keeps it; empty where it has none.
 * @param {import("../lines/tree.mjs").Component} card
 */
export function linkedinOf(card) {
  for (const { name, params, values } of card.properties) {
    if (!["url", "x-socialprofile", "impp"].includes(name)) continue;
    // Apple writes a colon as text would have it.
    const written = plain(values[0]).replace(/\\([:;,])/g, "$1");
    const url = /^(?:https?:\/\/)?(?:[\w-]+\.)?linkedin\.com\/\S+$/i.exec(written)?.[0];
    if (url) return (/^https?:/i.test(url) ? url : `https://${url}`).slice(0, 2000);
    const isOfIt = Object.entries(params).some(
      ([key, value]) =>
        ["type", "service-type"].includes(key) && /^linkedin$/i.test(String([value].flat()[0])),
    );
    const user = isOfIt
      ? String([params["x-user"] ?? ""].flat()[0]) || written.replace(/^x-apple:/i, "")
      : "";
    if (/^[\w-]{3,100}$/.test(user)) return `https://www.linkedin.com/in/${user}`;
  }
  return "";
}
