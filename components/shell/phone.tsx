import {
  Calendar,
  ChartNoAxesColumn,
  Ellipsis,
  MessageSquareCheck,
  PenLine,
  SlidersHorizontal,
  SquareKanban,
  UsersRound,
} from "lucide";
import { SignOut } from "@/components/message-editor/unsent/sign-out";
import { FindButton } from "@/components/quick/find-button";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Mark } from "@/components/ui/mark";
import { Menu, MenuLink, MenuRule } from "@/components/ui/menu";
import { words } from "@/lib/words";
import { NavLink } from "./nav-link";
import type { ShellProps } from "./shell";
import { TodayCount } from "./today-count";

/** The bar above, with the mark. A page with a way back shows that instead. */
export function PhoneBar() {
  return (
    <header className="bar sticky top-0 z-20 flex h-12 items-center px-4 group-has-[[data-back]]/shell:hidden md:hidden print:hidden">
      <Link href="/today" aria-label={words.shell.home} className="flex min-h-11 items-center">
        <Mark />
      </Link>
      <div className="ms-auto -me-2.5">
        <FindButton label={words.quick.find} />
      </div>
    </header>
  );
}

/** The tabs below; what has no tab of its own is under More. */
export function PhoneTabs({ todayCount, signOut }: Pick<ShellProps, "todayCount" | "signOut">) {
  const tabs = [
    { href: "/today", label: words.shell.today, icon: PenLine },
    { href: "/searches", label: words.shell.searches, icon: SquareKanban },
    { href: "/calendar", label: words.shell.calendar, icon: Calendar },
    { href: "/contacts", label: words.shell.people, icon: UsersRound },
  ] as const;
  return (
    <nav
      aria-label={words.shell.main}
      className="tabs fixed inset-x-0 bottom-0 z-20 grid grid-cols-5 border-t border-line pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      {tabs.map(({ href, label, icon }) => (
        <NavLink key={href} href={href} className="tab">
          <Icon of={icon} />
          {label}
          {href === "/today" && <TodayCount count={todayCount} badge />}
        </NavLink>
      ))}
      <Menu label={words.shell.more} button={<MoreTab />} buttonClass="tab">
        <MenuLink href="/references" icon={<Icon of={MessageSquareCheck} />}>
          {words.shell.references}
        </MenuLink>
        <MenuLink href="/insights" icon={<Icon of={ChartNoAxesColumn} />}>
          {words.shell.insights}
        </MenuLink>
        <MenuLink href="/settings" icon={<Icon of={SlidersHorizontal} />}>
          {words.shell.settings}
        </MenuLink>
        <MenuRule />
        <SignOut action={signOut} unsaved={words.shell.signOutUnsaved}>
          {words.shell.signOut}
        </SignOut>
      </Menu>
    </nav>
  );
}

function MoreTab() {
  return (
    <>
      <Icon of={Ellipsis} />
      {words.shell.more}
    </>
  );
}
