import { Link } from "@/components/ui/link";
import { words } from "@/lib/words";

const say = words.reminders;

/** Says on Today that no reminders come any more, and where that is mended. */
export function Stopped({ day }: { day: string }) {
  return (
    <p className="mb-8 max-w-measure text-14 text-text-2">
      {say.way.refused(day)}{" "}
      <Link className="link" href="/settings/reminders">
        {say.letter.settings}
      </Link>
    </p>
  );
}
