import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../checkout.mjs";

/** @typedef {{ page: string, regex: string }} Route */

/** @type {{ page: string, matches: RegExp }[] | undefined} */
let routes;

/**
 * The pattern of the route that answers at an address, as in `/applications/[applicationId]`.
 * @param {string} url
 */
export function routeOf(url) {
  const path = url.split(/[?#]/, 1)[0] ?? "";
  if (path.startsWith("/_next/")) return "/_next";
  routes ??= builtRoutes();
  return routes.find(({ matches }) => matches.test(path))?.page ?? "none";
}

/** Those of `next build`; a development server hasn't made them. */
function builtRoutes() {
  const file = join(root, process.env.NEXT_DIST_DIR ?? ".next", "routes-manifest.json");
  if (!existsSync(file)) return [];
  /** @type {{ staticRoutes: Route[], dynamicRoutes: Route[] }} */
  const { staticRoutes, dynamicRoutes } = JSON.parse(readFileSync(file, "utf8"));
  return [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({ page, matches: new RegExp(regex) }));
}
