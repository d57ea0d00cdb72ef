import { CircleCheck, PenLine, Send, Trash2 } from "lucide";
import { Icon } from "@/components/ui/icon";
import { Menu, MenuAction, MenuLink, MenuRule } from "@/components/ui/menu";
import { deleteApplicationAction } from "@/lib/applications/actions";
import { idle } from "@/lib/forms/state";
import { words } from "@/lib/words";

const say = words.application.page;

// A menu has no place for an answer: where it deletes, the next page has the toast; where it can't, this page is gone.
const deleteApplication = deleteApplicationAction.bind(null, idle) as unknown as (
  form: FormData,
) => Promise<void>;

/** What is done less often than logging an answer. */
export function HeadMenu({ id, over }: { id: string; over: boolean }) {
  const here = `/applications/${id}`;
  return (
    <Menu label={say.more}>
      <MenuLink href={`${here}/edit`} icon={<Icon of={PenLine} />}>
        {say.edit}
      </MenuLink>
      <MenuLink href={`${here}/sent`} icon={<Icon of={Send} />}>
        {say.logSent}
      </MenuLink>
      {!over && (
        <MenuLink href={`${here}?end=1#end`} icon={<Icon of={CircleCheck} />}>
          {say.recordOutcome}
        </MenuLink>
      )}
      <MenuRule />
      <MenuAction
        action={deleteApplication}
        fields={{ applicationId: id }}
        icon={<Icon of={Trash2} />}
        danger
      >
        {say.delete}
      </MenuAction>
    </Menu>
  );
}
