import type { ReactNode } from "react";
import { Name } from "@/components/ui/name";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import type { Copying, Editing } from "@/lib/playbooks/editing";
import { lineInWords } from "@/lib/playbooks/view";
import { words } from "@/lib/words";
import { sentence } from "@/lib/words/fill";
import { EffectView } from "./effect";
import { PlaybookForm } from "./playbook-form";
import { SmallLine, SmallScale } from "./small-line";

const say = words.playbooks;

interface Props {
  title: string;
  /** What it is copied from, by name. */
  guide: string;
  name: string;
  /** Left out for a new one. */
  playbookId?: string;
  source?: Copying["source"];
  editing: Editing;
  actions?: ReactNode;
}

/** A playbook of one's own: its line, its figures in sentences, and what they would move. */
export function PlaybookEditor({ title, guide, name, playbookId, source, editing, actions }: Props) {
  const { values, line, effect } = editing;
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.settings.title, href: "/settings" },
          { label: say.title, href: "/settings/playbooks" },
          { label: <Name>{title}</Name> },
        ]}
        title={<Name>{title}</Name>}
        lede={playbookId ? `${sentence(say.copiedFrom(guide))}. ${say.own.lede}` : say.own.lede}
        actions={actions}
      />
      <Panel padded>
        <div className="mb-5 grid gap-2 border-b border-line pb-3">
          <SmallScale />
          <SmallLine line={line} label={lineInWords(name, line)} />
        </div>
        <PlaybookForm playbookId={playbookId} source={source} name={name} values={values}>
          <EffectView effect={effect} />
        </PlaybookForm>
      </Panel>
    </>
  );
}
