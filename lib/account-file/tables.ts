import "server-only";
import * as schema from "@/db/schema";
import type { TableName } from "./rows";

/** The tables of an account's file, and the columns that tell their rows apart within one account. */
export const tables = {
  playbooks: { table: schema.playbooks, keys: ["id"] },
  searches: { table: schema.searches, keys: ["id"] },
  employers: { table: schema.employers, keys: ["id"] },
  contacts: { table: schema.contacts, keys: ["id"] },
  references: { table: schema.references, keys: ["id"] },
  applications: { table: schema.applications, keys: ["id"] },
  applicationContacts: { table: schema.applicationContacts, keys: ["applicationId", "contactId"] },
  applicationReferences: { table: schema.applicationReferences, keys: ["applicationId", "referenceId"] },
  interviews: { table: schema.interviews, keys: ["id"] },
  interviewers: { table: schema.interviewers, keys: ["interviewId", "contactId"] },
  messages: { table: schema.messages, keys: ["id"] },
  messageSnapshots: { table: schema.messageSnapshots, keys: ["id"] },
  touches: { table: schema.touches, keys: ["id"] },
} as const satisfies Record<TableName, { table: unknown; keys: readonly string[] }>;

/** Parents before children. */
export const tableNames = Object.keys(tables) as TableName[];

/** What an account has that goes into no file: who may get in, and files that wait to be brought in. */
export const leftOut = ["imports"] as const;
