import { Link } from "@/components/ui/link";
import { words } from "@/lib/words";

const say = words.reminders;

/** Says on Today which reminders come no more, and where that is mended. */
export function Stopped({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <p className="mb-8 max-w-measure text-14 text-text-2">
      {lines.join(" ")}{" "}
      <Link className="link" href="/settings/reminders">
        {say.letter.settings}
      </Link>
    </p>
  );
}
