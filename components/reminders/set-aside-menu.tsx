import { idle } from "@/lib/forms/state";
import { setAsideAction } from "@/lib/reminders/actions";
import { words } from "@/lib/words";
import { AsideMenu, type AsideMenuProps, type AsideWords } from "./aside-menu";

const say = words.reminders.aside;

type Props = Omit<AsideMenuProps, "label" | "words" | "setAside"> & {
  /** What the step is called. */
  title: string;
};

/** Sets a step aside for some days, or says that no reminder of it is wanted. It moves nothing that the policy says. */
export function SetAsideMenu({ title, ...step }: Props) {
  return <AsideMenu label={say.menu(title)} words={asideWords()} setAside={setAside} {...step} />;
}

// A menu has no place for an answer: the page that is shown next has the toast.
export const setAside = setAsideAction.bind(null, idle) as unknown as (form: FormData) => Promise<void>;

export function asideWords(): AsideWords {
  return { 1: say[1], 3: say[3], 7: say[7], always: say.always, back: say.back };
}
