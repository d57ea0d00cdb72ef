import type { Crowd, Merged } from "@/lib/account-file/merge";
import type { FileProblem } from "@/lib/account-file/read";
import type { Left } from "./rows";

/** Why a file can't be read, and in which line or row. */
export type Unreadable = { code: string; line?: number } | FileProblem | Crowd;

/** What was wrong with a file, or what became of it. */
export type Report =
  | { kind: "problem"; problem: Unreadable }
  | { kind: "applications"; search: { id: string; name: string }; added: number; left: Left[] }
  | { kind: "account"; merged: Merged };
