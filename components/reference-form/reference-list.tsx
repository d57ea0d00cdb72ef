import { Face } from "@/components/ui/face";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { Row, Rows } from "@/components/ui/rows";
import type { ReferenceRow } from "@/lib/references/view";
import { words } from "@/lib/words";
import { ToldList } from "./told-list";

/** Who vouches for the user: how they can be reached, how often they were named, what each was told. */
export function ReferenceList({ references }: { references: readonly ReferenceRow[] }) {
  return (
    <Rows label={words.references.listLabel}>
      {references.map(({ id, name, relation, email, phone, used, places, hasMore }) => (
        <Row
          key={id}
          tall
          mark={<Face name={name} />}
          end={used}
          detail={
            <span className="grid gap-2">
              <Name>{[relation, email, phone].filter(Boolean).join(" · ")}</Name>
              {places.length > 0 && <ToldList places={places} />}
              {hasMore && (
                <Link href={`/references/${id}#told`} className="link justify-self-start">
                  {words.references.allPlaces}
                </Link>
              )}
            </span>
          }
        >
          <Link href={`/references/${id}`} className="font-label hover:underline">
            <Name>{name}</Name>
          </Link>
        </Row>
      ))}
    </Rows>
  );
}
