import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import type { Desk } from "@/lib/messages/view";
import { MessageDesk } from "./desk";

/** A page of its own for the desk of one draft. */
export function MessagePage({ desk }: { desk: Desk }) {
  const { search, employer, applicationId, due } = desk;
  return (
    <>
      <PageHead
        title={desk.title}
        crumbs={[
          { label: search.name, href: `/searches/${search.id}` },
          { label: employer, href: `/applications/${applicationId}` },
          { label: desk.kind },
        ]}
        state={
          due && (
            <When at={due.at} due={due.state}>
              {due.words}
            </When>
          )
        }
      />
      <MessageDesk desk={desk} ownPage />
    </>
  );
}
