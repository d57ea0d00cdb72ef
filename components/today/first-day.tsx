import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { makeSampleAction } from "@/lib/sample/actions";
import { words } from "@/lib/words";

const say = words.today.empty;

/** Today before there is anything: the first thing to do, and a way to look around without doing it. */
export function FirstDay({ eyebrow }: { eyebrow: string }) {
  return (
    <>
      <PageHead sentence eyebrow={eyebrow} title={say.line} lede={say.text} />
      <div className="grid max-w-measure gap-4">
        <Panel padded>
          <div className="grid justify-items-start gap-5">
            <Button variant="first" size="big" href="/applications/new">
              {say.add}
            </Button>
            <form action={makeSampleAction} className="grid justify-items-start gap-2">
              <SubmitButton variant="plain" busy={say.looking}>
                {say.look}
              </SubmitButton>
              <p className="text-13 text-text-2">{say.lookHint}</p>
            </form>
          </div>
        </Panel>
      </div>
    </>
  );
}
