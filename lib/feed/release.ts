import "server-only";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "@/lib/policy/types";

/** The build that answers. */
export interface Release {
  id: string;
  builtAt: Instant | null;
}

let known: Release | undefined;

/** The build that is being served, by the id Next gave it; read once. */
export function release(): Release {
  known ??= readRelease();
  return known;
}

function readRelease(): Release {
  const file = join(process.cwd(), process.env.NEXT_DIST_DIR ?? ".next", "BUILD_ID");
  try {
    return { id: readFileSync(file, "utf8").trim(), builtAt: statSync(file).mtime.toISOString() };
  } catch {
    // `next dev` has built nothing.
    return { id: "development", builtAt: null };
  }
}
