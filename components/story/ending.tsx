import { Lock } from "lucide-react";
import Link from "next/link";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Name } from "@/components/ui/name";
import { StateGlyph } from "@/components/ui/state";
import { SubmitButton } from "@/components/ui/submit-button";
import { liftOutcomeAction } from "@/lib/applications/actions";
import type { WholeStory } from "@/lib/applications/story";
import type { Ending } from "@/lib/story/ending";
import { words } from "@/lib/words";
import { EndingPath } from "./ending-path";
import { NotesForm } from "./notes";

const say = words.application.ending;

interface Props {
  story: WholeStory;
  ending: Ending;
  /** How many other applications in the search are live. */
  others: number;
  /** Something is still to be written: the first button of the page is that one's. */
  owed: boolean;
}

/** How it ended: what was done, what was in nobody's hands, and the way back to the rest. */
export function EndingView({ story, ending, others, owed }: Props) {
  return (
    <article className="mx-auto mt-[clamp(1rem,5vh,3.5rem)] grid max-w-156 gap-6">
      <Head story={story} ending={ending} />
      <div className="grid gap-4 font-serif text-[1.1875rem] leading-[1.875rem] text-pretty text-text-2 phone:text-17">
        {(ending.did || ending.praise) && (
          <p>
            <bdi>{ending.did}</bdi> <span className="text-text">{ending.praise}</span>
          </p>
        )}
        <p>{ending.rest}</p>
      </div>
      {ending.path.length > 1 && <EndingPath points={ending.path} label={say.path.label} />}
      <div className="grid grid-cols-2 gap-8 border-t border-line pt-5 text-14 phone:grid-cols-1 phone:gap-4">
        <Half title={say.yoursHeading}>{ending.yours}</Half>
        <Half title={say.theirsHeading}>{ending.theirs}</Half>
      </div>
      <Ways story={story} ending={ending} owed={owed} />
      <p className="text-13 text-text-3">
        {say.others(others)}{" "}
        <Link href={`/searches/${story.searchId}`} className="link">
          {others > 0 ? say.seeThem : say.seeSearch}
        </Link>
      </p>
    </article>
  );
}

function Head({ story, ending }: Pick<Props, "story" | "ending">) {
  return (
    <header className="grid gap-6">
      <p className="flex gap-2 text-13 text-text-3">
        <span className="pt-px">
          <StateGlyph state={ending.family} />
        </span>
        <span>
          <Name>{story.employer.name}</Name> · <Name>{story.role}</Name> · {ending.when}
        </span>
      </p>
      <h1 className="font-serif text-54 font-[380] tracking-[-0.026em] text-balance phone:text-[2.5rem] phone:leading-[2.75rem]">
        {ending.title}
        <span aria-hidden className="text-let-go">
          .
        </span>
      </h1>
    </header>
  );
}

function Half({ title, children }: { title: string; children: string }) {
  return (
    <section>
      <h2 className="mb-1 text-13 font-label text-text-3">{title}</h2>
      <p>{children}</p>
    </section>
  );
}

function Ways({ story, ending, owed }: Omit<Props, "others">) {
  const { id, notes } = story;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Button variant={owed ? "plain" : "first"} href="/today">
          {say.backToToday}
        </Button>
        <Button variant="bare" href={`/applications/${id}/answer`}>
          {say.theyAnswered}
        </Button>
        {ending.kind !== "silence" && (
          <ActionForm action={liftOutcomeAction}>
            <input type="hidden" name="applicationId" value={id} />
            <SubmitButton variant="bare">{say.openAgain}</SubmitButton>
          </ActionForm>
        )}
      </div>
      <Disclosure
        summary={
          <>
            <Lock aria-hidden />
            {say.writeALine}
          </>
        }
        open={notes !== ""}
      >
        <NotesForm
          applicationId={id}
          notes={notes}
          label={say.line.label}
          hint={say.line.hint}
          save={say.line.save}
        />
      </Disclosure>
    </div>
  );
}
