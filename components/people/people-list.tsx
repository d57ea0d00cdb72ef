import { Face } from "@/components/ui/face";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { Row, Rows } from "@/components/ui/rows";
import type { PersonRow } from "@/lib/contacts/view";
import { words } from "@/lib/words";

/** The viewer's people by name: where they work, where they were met, how they can be reached. */
export function PeopleList({ people }: { people: readonly PersonRow[] }) {
  return (
    <Rows label={words.people.listLabel}>
      {people.map(({ id, name, jobTitle, employer, met, ways }) => (
        <Row
          key={id}
          mark={<Face name={name} />}
          end={ways}
          detail={
            <>
              <Name>{jobTitle ? words.people.partAt(jobTitle, employer) : employer}</Name>
              {met && <span className="block text-text-3">{met}</span>}
            </>
          }
        >
          <Link href={`/contacts/${id}`} className="font-label hover:underline">
            <Name>{name}</Name>
          </Link>
        </Row>
      ))}
    </Rows>
  );
}
