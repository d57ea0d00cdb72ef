import { Plus, SlidersHorizontal, SquareKanban } from "lucide";
import { SignOut } from "@/components/message-editor/unsent/sign-out";
import { FindButton } from "@/components/quick/find-button";
import { Face } from "@/components/ui/face";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Mark } from "@/components/ui/mark";
import { Menu } from "@/components/ui/menu";
import { Name } from "@/components/ui/name";
import { words } from "@/lib/words";
import { NavLink } from "./nav-link";
import { places } from "./places";
import type { ShellProps } from "./shell";
import { TodayCount } from "./today-count";

type Props = Pick<ShellProps, "name" | "todayCount" | "searches" | "signOut">;

/** The sidebar: where one can go, and whose it is. */
export function Rail({ name, todayCount, searches, signOut }: Props) {
  return (
    <aside
      aria-label={words.common.name}
      className="sticky top-0 hidden h-dvh flex-col gap-6 overflow-y-auto border-e border-line bg-side px-3 pt-5 pb-3 md:flex print:hidden"
    >
      <Link href="/today" aria-label={words.shell.home} className="self-start rounded-1 px-2">
        <Mark />
      </Link>
      <FindButton label={words.quick.find} shortcut={words.quick.shortcut} />
      <nav aria-label={words.shell.main} className="grid grid-cols-1 gap-px">
        {places.map(({ href, word, icon }) => (
          <NavLink key={href} href={href} className="rail-entry">
            <Icon of={icon} />
            {words.shell[word]}
            {href === "/today" && <TodayCount count={todayCount} />}
          </NavLink>
        ))}
      </nav>
      <div>
        <h2 id="rail-searches" className="px-2 pb-1 text-12 font-label text-text-3">
          {words.shell.searches}
        </h2>
        <nav aria-labelledby="rail-searches" className="grid grid-cols-1 gap-px">
          {searches.map(({ id, name, live }) => (
            <NavLink key={id} href={`/searches/${id}`} className="rail-entry">
              <Icon of={SquareKanban} />
              <span className="truncate">
                <Name>{name}</Name>
              </span>
              <span className="ms-auto text-12 text-text-3 in-aria-[current]:text-text-2">{live}</span>
            </NavLink>
          ))}
          <Link href="/searches/new" className="rail-entry">
            <Icon of={Plus} />
            {words.shell.newSearch}
          </Link>
        </nav>
      </div>
      <div className="mt-auto grid grid-cols-1 gap-px">
        <NavLink href="/settings" className="rail-entry">
          <Icon of={SlidersHorizontal} />
          {words.shell.settings}
        </NavLink>
        <AccountMenu name={name} signOut={signOut} />
      </div>
    </aside>
  );
}

function AccountMenu({ name, signOut }: Pick<Props, "name" | "signOut">) {
  const button = (
    <>
      <Face name={name} small />
      <span className="truncate">
        <Name>{name}</Name>
      </span>
    </>
  );
  return (
    <Menu label={words.shell.account} button={button} buttonClass="rail-entry w-full">
      <SignOut action={signOut} unsaved={words.shell.signOutUnsaved}>
        {words.shell.signOut}
      </SignOut>
    </Menu>
  );
}
