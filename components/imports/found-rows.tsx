import type { Found } from "@/lib/imports/look-through";
import { faultOf, type Reading } from "@/lib/imports/reading";
import { readyRows, roomInWords } from "@/lib/imports/view";
import { words } from "@/lib/words";
import { LeftOut } from "./left-out";

const say = words.imports;

interface Props {
  found: Found;
  reading: Reading;
  zone: string;
}

/** What would come in, and what would stay out. */
export function FoundRows({ found, reading, zone }: Props) {
  const fault = faultOf(reading);
  const room = roomInWords(found);
  return (
    <section aria-labelledby="found" className="grid gap-4">
      <h2 id="found" className="text-17 font-title">
        {say.found.title}
      </h2>
      {fault ? (
        <p>
          {"missing" in fault
            ? say.columns.missing(say.field[fault.missing])
            : say.columns.taken(say.field[fault.taken])}
        </p>
      ) : (
        <p>
          {found.ready.length === 0
            ? say.found.nothing
            : say.found.ready(found.ready.length, found.left.length)}
        </p>
      )}
      {room && <p>{room}</p>}
      {found.ready.length > 0 && <Ready found={found} reading={reading} zone={zone} />}
      <LeftOut left={found.left} />
    </section>
  );
}

function Ready({ found, reading, zone }: Props) {
  const heads = [say.field.employer, say.field.role, say.field.appliedOn, say.field.status];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard.
    <section aria-label={say.found.caption} tabIndex={0} className="relative overflow-x-auto">
      <table aria-label={say.found.caption} className="w-full border-collapse text-14">
        <thead>
          <tr className="border-b border-line text-13 text-text-2">
            {heads.map((head) => (
              <th key={head} scope="col" className="py-2 pe-4 text-start font-label whitespace-nowrap">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readyRows(found, reading, zone).map((row) => (
            <tr key={row.row} className="border-b border-line">
              <th scope="row" dir="auto" className="py-2 pe-4 text-start font-title">
                {row.employer}
              </th>
              <td dir="auto" className="py-2 pe-4">
                {row.role}
              </td>
              <td className="py-2 pe-4 whitespace-nowrap">{row.applied}</td>
              <td className="py-2 pe-4">{row.stands}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
