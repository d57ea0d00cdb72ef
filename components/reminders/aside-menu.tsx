"use client";
import { Menu, MenuForm, MenuRule, MenuSubmit } from "@/components/ui/menu";

/** What can be said of a step, in words. */
export type AsideWords = Readonly<Record<"1" | "3" | "7" | "always" | "back", string>>;

export interface AsideMenuProps {
  /** What the menu is called. */
  label: string;
  words: AsideWords;
  setAside: (form: FormData) => Promise<void>;
  applicationId: string;
  stepId: string;
  /** Whether something was said of it already, which can be taken back. */
  aside: boolean;
  /** Where it is seen. */
  from: string;
}

export function AsideMenu({ label, words, setAside, applicationId, stepId, aside, from }: AsideMenuProps) {
  return (
    <Menu label={label}>
      <MenuForm action={setAside} fields={{ applicationId, key: stepId, from }}>
        {(["1", "3", "7"] as const).map((days) => (
          <MenuSubmit key={days} name="until" value={days}>
            {words[days]}
          </MenuSubmit>
        ))}
        <MenuRule />
        <MenuSubmit name="until" value="always">
          {words.always}
        </MenuSubmit>
        {aside && (
          <MenuSubmit name="until" value="back">
            {words.back}
          </MenuSubmit>
        )}
      </MenuForm>
    </Menu>
  );
}
