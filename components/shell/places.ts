import { Calendar, ChartNoAxesColumn, MessageSquareCheck, PenLine, UsersRound } from "lucide";

/** The pages that are always there, in the order of the sidebar; the word is its name in `words.shell`. */
export const places = [
  { href: "/today", word: "today", icon: PenLine },
  { href: "/calendar", word: "calendar", icon: Calendar },
  { href: "/contacts", word: "people", icon: UsersRound },
  { href: "/references", word: "references", icon: MessageSquareCheck },
  { href: "/insights", word: "insights", icon: ChartNoAxesColumn },
] as const;
