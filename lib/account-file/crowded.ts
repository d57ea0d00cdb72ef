import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { most } from "@/lib/applications/bounds";
import type { Viewer } from "@/lib/auth/viewer-type";

const bounds: [table: string, of: string, most: number][] = [
  ["application_contacts", "application_id", most.contactsOfAnApplication],
  ["application_references", "application_id", most.referencesOfAnApplication],
  ["interviews", "application_id", most.interviewsOfAnApplication],
  ["interviewers", "interview_id", most.interviewersOfAnInterview],
  ["touches", "application_id", most.touchesOfAnApplication],
  ["messages", "application_id", most.messagesOfAnApplication],
];

/** Whether some application of the viewer's has more of anything than it may. */
export function crowded(viewer: Viewer): SQL {
  const each = bounds.map(
    ([table, of, bound]) => sql`exists (
      select 1 from ${sql.identifier(table)} where user_id = ${viewer.id}
      group by ${sql.identifier(of)} having count(*) > ${bound})`,
  );
  return sql.join(each, sql` or `);
}
