import { Search } from "lucide";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { type ListQuery, shownWays, writeOrder } from "@/lib/applications/schema-list";
import { shownName } from "@/lib/applications/view-name";
import { words } from "@/lib/words";

const say = words.searches.table;

interface Props {
  query: ListQuery;
  /** The table with all that it has. */
  all: string;
}

/** Finds, filters and groups. A plain form: the address holds what was asked, so that it can be kept and gone back to. */
export function TableFind({ query: { q, sort, show, group }, all }: Props) {
  return (
    <search>
      <form id="find" key={`${q} ${show} ${group}`} className="mb-4 flex flex-wrap items-center gap-2">
        <input type="hidden" name="view" value="table" />
        <input type="hidden" name="sort" value={writeOrder(sort)} />
        <input
          type="search"
          name="q"
          aria-label={say.find}
          placeholder={say.find}
          defaultValue={q}
          maxLength={100}
          dir="auto"
          className="input md:max-w-64"
        />
        <select
          name="show"
          aria-label={say.show}
          defaultValue={show}
          className="input select min-w-32 flex-1 md:w-auto! md:max-w-52 md:flex-none"
        >
          {shownWays.map((way) => (
            <option key={way} value={way}>
              {shownName(way)}
            </option>
          ))}
        </select>
        <label className="flex items-center gap-2 px-1 text-14 coarse:min-h-11">
          <input
            type="checkbox"
            name="group"
            value="state"
            defaultChecked={group === "state"}
            className="check m-0!"
          />
          {say.group}
        </label>
        <button type="submit" className={buttonLook({})}>
          <Icon of={Search} />
          {say.findAct}
        </button>
        {(q || show !== "all") && (
          <Button href={all} variant="bare">
            {say.clear}
          </Button>
        )}
      </form>
    </search>
  );
}
