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
  const { employer, role, appliedOn, status } = say.field;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard.
    <section aria-label={say.found.caption} tabIndex={0} className="relative overflow-x-auto">
      <table aria-label={say.found.caption} className="w-full border-collapse text-14">
        <thead>
          <tr className="border-b border-line text-13 text-text-2">
            {[employer, role, appliedOn, status].map((head, at) => (
              <th
                key={head}
                scope="col"
                className={`py-2 pe-4 text-start font-label whitespace-nowrap ${at > 1 ? "phone:hidden" : ""}`}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readyRows(found, reading, zone).map((row) => (
            <tr key={row.row} className="border-b border-line">
              <th
                scope="row"
                dir="auto"
                className="py-2 pe-4 text-start align-baseline font-title wrap-anywhere phone:w-1/2"
              >
                {row.employer}
              </th>
              <td className="py-2 pe-4 align-baseline wrap-anywhere">
                <span dir="auto">{row.role}</span>
                <span className="hidden text-13 text-text-2 phone:block">
                  {[row.applied, row.stands].filter(Boolean).join(" · ")}
                </span>
              </td>
              <td className="py-2 pe-4 align-baseline whitespace-nowrap phone:hidden">{row.applied}</td>
              <td className="py-2 pe-4 align-baseline phone:hidden">{row.stands}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
