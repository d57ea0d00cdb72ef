import { Mail, MapPin, Phone, ScrollText, UsersRound, Video } from "lucide";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { Row, Rows } from "@/components/ui/rows";
import { SectionHead } from "@/components/ui/section-head";
import type { PlaceView } from "@/lib/contacts/view";
import { words } from "@/lib/words";

const say = words.people;

const icons = {
  email: Mail,
  phone: Phone,
  linkedin: UsersRound,
  letter: ScrollText,
  video: Video,
  onsite: MapPin,
} as const;

/** Where somebody was met: application by application, what passed between you. */
export function WhereMet({ places }: { places: readonly PlaceView[] }) {
  return (
    <section aria-labelledby="met" className="grid content-start gap-5">
      <div>
        <SectionHead id="met">{say.met}</SectionHead>
        {places.length === 0 && <p className="text-14 text-text-2">{say.notMet}</p>}
      </div>
      {places.map((place) => (
        <div key={place.applicationId}>
          <Link href={`/applications/${place.applicationId}`} className="link text-14">
            <Name>{place.title}</Name>
          </Link>
          <p className="text-13 text-text-2">{place.part}</p>
          {place.encounters.length > 0 && (
            <Rows label={place.title}>
              {place.encounters.map(({ id, format, day, at, words: what }) => (
                <Row key={id} mark={<Icon of={icons[format]} />} end={<time dateTime={at}>{day}</time>}>
                  <Name>{what}</Name>
                </Row>
              ))}
            </Rows>
          )}
        </div>
      ))}
    </section>
  );
}
