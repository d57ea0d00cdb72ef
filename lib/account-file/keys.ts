import type { TableName } from "./rows";

/** The columns that tell the rows of a table apart within one account. */
export const keys: Record<TableName | "trash", readonly string[]> = {
  playbooks: ["id"],
  searches: ["id"],
  employers: ["id"],
  contacts: ["id"],
  references: ["id"],
  applications: ["id"],
  applicationContacts: ["applicationId", "contactId"],
  applicationReferences: ["applicationId", "referenceId"],
  interviews: ["id"],
  interviewers: ["interviewId", "contactId"],
  messages: ["id"],
  messageSnapshots: ["id"],
  touches: ["id"],
  trash: ["id"],
};

export type Row = Record<string, unknown>;

/** A row as its key tells it apart within one account. */
export function keyOf(row: Row, columns: readonly string[]): string {
  return columns.map((name) => row[name]).join(" ");
}
