import { Menu, MenuForm, MenuRule, MenuSubmit } from "@/components/ui/menu";
import { idle } from "@/lib/forms/state";
import { setAsideAction } from "@/lib/reminders/actions";
import { words } from "@/lib/words";

const say = words.reminders.aside;

// A menu has no place for an answer: the page that is shown next has the toast.
const setAside = setAsideAction.bind(null, idle) as unknown as (form: FormData) => Promise<void>;

interface Props {
  applicationId: string;
  stepId: string;
  /** What the step is called. */
  title: string;
  /** Whether something was said of it already, which can be taken back. */
  aside: boolean;
  /** Where it is seen. */
  from: string;
}

/** Sets a step aside for some days, or says that no reminder of it is wanted. It moves nothing that the policy says. */
export function SetAsideMenu({ applicationId, stepId, title, aside, from }: Props) {
  return (
    <Menu label={say.menu(title)}>
      <MenuForm action={setAside} fields={{ applicationId, key: stepId, from }}>
        {(["1", "3", "7"] as const).map((days) => (
          <MenuSubmit key={days} name="until" value={days}>
            {say[days]}
          </MenuSubmit>
        ))}
        <MenuRule />
        <MenuSubmit name="until" value="always">
          {say.always}
        </MenuSubmit>
        {aside && (
          <MenuSubmit name="until" value="back">
            {say.back}
          </MenuSubmit>
        )}
      </MenuForm>
    </Menu>
  );
}
