import { Search } from "lucide-react";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { words } from "@/lib/words";

const say = words.searches.table;

interface Props {
  q: string;
  sort: string;
  /** The table without the text. */
  all: string;
}

/** Finds by text. A plain form: the address holds what was asked, so that it can be kept and gone back to. */
export function TableFind({ q, sort, all }: Props) {
  return (
    <search>
      <form id="find" className="mb-4 flex flex-wrap items-center gap-2">
        <input type="hidden" name="view" value="table" />
        <input type="hidden" name="sort" value={sort} />
        <input
          type="search"
          name="q"
          aria-label={say.find}
          placeholder={say.find}
          defaultValue={q}
          key={q}
          maxLength={100}
          dir="auto"
          className="input max-w-64"
        />
        <button type="submit" className={buttonLook({})}>
          <Search aria-hidden />
          {say.findAct}
        </button>
        {q && (
          <Button href={all} variant="bare">
            {say.clear}
          </Button>
        )}
      </form>
    </search>
  );
}
