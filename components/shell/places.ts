import { Calendar, ChartNoAxesColumn, MessageSquareCheck, PenLine, UsersRound } from "lucide-react";
import { words } from "@/lib/words";

/** The pages that are always there, in the order of the sidebar. */
export const places = [
  { href: "/today", label: words.shell.today, Icon: PenLine },
  { href: "/calendar", label: words.shell.calendar, Icon: Calendar },
  { href: "/contacts", label: words.shell.people, Icon: UsersRound },
  { href: "/references", label: words.shell.references, Icon: MessageSquareCheck },
  { href: "/insights", label: words.shell.insights, Icon: ChartNoAxesColumn },
] as const;
