import { words } from "@/lib/words";

/** The way to a page below Settings › Account. */
export function accountCrumbs(label: string) {
  return [
    { label: words.settings.title, href: "/settings" },
    { label: words.account.title, href: "/settings/account" },
    { label },
  ];
}
