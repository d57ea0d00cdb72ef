import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ids } from "../fixtures/trust/account";
import { pages } from "../fixtures/trust/routes";

// What `next build` says of what it has built.

const read = (name: string) =>
  JSON.parse(readFileSync(join(process.env.NEXT_DIST_DIR ?? ".next", name), "utf8"));

/** A server action by its exported name, with its id in this build and a route whose page has it. */
export interface BuiltAction {
  name: string;
  id: string;
  route: string;
}

/** Every server action that can be called. */
export function builtActions(): BuiltAction[] {
  const { node, edge } = read("server/server-reference-manifest.json");
  type Entry = { exportedName?: string; workers: Record<string, unknown> };
  return Object.entries<Entry>({ ...node, ...edge }).map(([id, { exportedName = id, workers }]) => {
    const routes = Object.keys(workers).map((worker) => routeOf(worker));
    return {
      name: exportedName,
      id,
      route: routes.find((route) => !route.includes("[")) ?? String(routes[0]),
    };
  });
}

/** Every route that answers: of pages and of handlers. */
export function builtRoutes(): { pages: string[]; handlers: string[] } {
  const routes = Object.keys(read("app-path-routes-manifest.json")).filter(
    (file) => file !== "/_global-error/page",
  );
  const of = (kind: string) => routes.filter((file) => file.endsWith(`/${kind}`)).map(routeOf);
  return { pages: of("page").sort(), handlers: of("route").sort() };
}

/** The routes of the pages that want a viewer. */
export function signedInPages(): string[] {
  const routes = Object.keys(read("app-path-routes-manifest.json"));
  return routes.filter((file) => /^\/\(signed-in\)\/.*page$/.test(file)).map(routeOf);
}

/** What every page loads: Next and React themselves. */
export function frameworkScripts(): string[] {
  return read("build-manifest.json").rootMainFiles.map((file: string) => `/_next/${file}`);
}

/** `app/(signed-in)/today/page` is answered at `/today`. */
function routeOf(file: string): string {
  return (
    file
      .replace(/^app/, "")
      .replace(/\/\([^)]*\)/g, "")
      .replace(/\/(page|route)$/, "") || "/"
  );
}

/** Where somebody with these ids would call an action from. */
export function pathOf({ route }: BuiltAction, ids: Ids): string {
  const [path = "/"] = pages[route]?.(ids) ?? [];
  return path;
}
