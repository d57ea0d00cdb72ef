import { Link } from "@/components/ui/link";
import { Reasons } from "@/components/ui/reasons";
import type { Told } from "./item";

/** The rules behind something on the line, and where to go with it. */
export function ToldBox({ id, told: { says, note, reasons, link } }: { id: string; told: Told }) {
  return (
    <div
      id={id}
      popover="auto"
      className="popover popover-start tl-told w-80 p-4 text-start text-13 whitespace-normal"
    >
      <p className="text-14 font-label text-text">
        <bdi>{says}</bdi>
      </p>
      {note && <p className="mt-1 text-text-2">{note}</p>}
      {reasons.length > 0 && (
        <div className="mt-3 border-t border-line pt-3">
          <Reasons reasons={reasons} />
        </div>
      )}
      {link && (
        <p className="mt-3">
          <Link href={link.href} className="link">
            {link.label}
          </Link>
        </p>
      )}
    </div>
  );
}
