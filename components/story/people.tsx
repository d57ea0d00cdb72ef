import { Face } from "@/components/ui/face";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { SectionHead } from "@/components/ui/section-head";
import type { WholeStory } from "@/lib/applications/story";
import { words } from "@/lib/words";

const say = words.application.people;

/** Whom there is to write to: their part in it, and who asked to be written to. */
export function People({ story }: { story: WholeStory }) {
  const here = `/applications/${story.id}/people`;
  return (
    <section aria-labelledby="people">
      <SectionHead id="people" more={{ href: `${here}/new`, label: say.add }}>
        {say.heading}
      </SectionHead>
      {story.people.length === 0 && <p className="text-14 text-text-2">{say.none}</p>}
      <ul>
        {story.people.map(({ contact, role, followUpOwner }) => (
          <li key={contact.id}>
            <Link
              href={`${here}/${contact.id}`}
              className="-mx-2 grid grid-cols-[1.75rem_minmax(0,1fr)] items-center gap-2.5 rounded-2 px-2 py-2 text-14 hover:bg-hover"
            >
              <Face name={contact.fullName} />
              <span>
                <Name>{contact.fullName}</Name>
                <span className="block text-13 text-text-2">
                  {[words.steps.role[role], followUpOwner && say.owner, !reachable(contact) && say.noAddress]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function reachable({
  email,
  phone,
  linkedin,
  postalAddress,
}: WholeStory["people"][number]["contact"]): boolean {
  return Boolean(email || phone || linkedin || postalAddress);
}
