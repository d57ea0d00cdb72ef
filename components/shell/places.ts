import { Calendar, ChartNoAxesColumn, MessageSquareCheck, PenLine, UsersRound } from "lucide-react";

/** The pages that are always there, in the order of the sidebar; the word is its name in `words.shell`. */
export const places = [
  { href: "/today", word: "today", Icon: PenLine },
  { href: "/calendar", word: "calendar", Icon: Calendar },
  { href: "/contacts", word: "people", Icon: UsersRound },
  { href: "/references", word: "references", Icon: MessageSquareCheck },
  { href: "/insights", word: "insights", Icon: ChartNoAxesColumn },
] as const;
