import { Download, Search as Find, ScrollText, Upload } from "lucide";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Menu, MenuLink } from "@/components/ui/menu";
import { Name } from "@/components/ui/name";
import { PageHead } from "@/components/ui/page-head";
import { Segmented } from "@/components/ui/segmented";
import { words } from "@/lib/words";

interface Props {
  search: { id: string; name: string; applications: number };
  view: "board" | "table";
}

/** The search's name, its two views, and the way to one more application. */
export function BoardHead({ search, view }: Props) {
  const { view: say, edit, data } = words.searches;
  const here = `/searches/${search.id}`;
  const ways = [
    { href: here, label: say.board, current: view === "board" },
    { href: `${here}?view=table`, label: say.table, current: view === "table" },
  ];
  return (
    <PageHead
      title={<Name>{search.name}</Name>}
      state={
        <Button href={`${here}/edit`} variant="bare" size="small">
          {edit.link}
        </Button>
      }
      actions={
        // With nothing in it yet, the one button stands in the middle of the page.
        search.applications > 0 && (
          <>
            <Menu label={data.label}>
              <MenuLink href={`/import`} icon={<Icon of={Upload} />}>
                {data.bringIn}
              </MenuLink>
              <MenuLink href={`/searches/${search.id}/evidence`} icon={<Icon of={ScrollText} />}>
                {data.evidence}
              </MenuLink>
              <a href={`/export/applications?search=${search.id}`} download role="menuitem" tabIndex={-1}>
                <Icon of={Download} />
                {data.download}
              </a>
            </Menu>
            <Segmented label={say.label} ways={ways} />
            {view === "board" && (
              <Button href={`${here}?view=table#find`} size="small" icon={<Icon of={Find} />}>
                {say.find}
              </Button>
            )}
            <Button
              href={`/applications/new?search=${search.id}`}
              variant="first"
              size="small"
              aria-keyshortcuts="n"
            >
              {say.add}
            </Button>
          </>
        )
      }
    />
  );
}
