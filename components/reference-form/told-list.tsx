import { Check } from "lucide";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import type { ToldView } from "@/lib/references/view";

/** What a reference was told, application by application. */
export function ToldList({ places }: { places: readonly ToldView[] }) {
  return (
    <ul className="grid gap-3 text-13 text-text-2">
      {places.map(({ applicationId, title, told, isTold }) => (
        <li key={applicationId} className="flex items-start gap-2">
          <span className="flex w-4 shrink-0 pt-px">{isTold && <Icon of={Check} />}</span>
          <span>
            <Link href={`/applications/${applicationId}`} className="link">
              <Name>{title}</Name>
            </Link>
            <span className="block">{told}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
