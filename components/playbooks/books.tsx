import "./playbooks.css";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Name } from "@/components/ui/name";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import type { BookView } from "@/lib/playbooks/view";
import { savePlaybookAction } from "@/lib/settings/actions";
import { words } from "@/lib/words";
import { Figures } from "./figures";
import { SmallLine, SmallScale } from "./small-line";

const say = words.playbooks;

/** Every playbook by its line, on one scale; the one for new applications is chosen here. */
export function Books({ books, chosen }: { books: readonly BookView[]; chosen: string }) {
  return (
    <ActionForm action={savePlaybookAction}>
      <Panel aria-label={say.title}>
        <fieldset className="books min-w-0">
          <legend className="sr-only">{say.choice}</legend>
          <div className="books-head py-2.5 text-12 text-text-3">
            <span aria-hidden>{say.forNew}</span>
            <SmallScale />
            <span aria-hidden className="text-end">
              {say.ends.heading}
            </span>
          </div>
          {books.map((book) => (
            <Book key={book.choice} book={book} chosen={book.choice === chosen} />
          ))}
        </fieldset>
        <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line px-5 py-3 phone:px-4">
          <Key />
          <SubmitButton variant="plain" size="small">
            {say.choose}
          </SubmitButton>
        </div>
      </Panel>
    </ActionForm>
  );
}

function Book({ book, chosen }: { book: BookView; chosen: boolean }) {
  const { choice, name, tagline, line, inWords, ends, uses, own } = book;
  return (
    <div className="book">
      <label className="grid grid-cols-[1rem_1fr] gap-x-2.5">
        <input type="radio" name="playbookId" value={choice} defaultChecked={chosen} className="radio mt-1" />
        <span className="min-w-0">
          <span className="block text-15 font-title">
            <Name>{name}</Name>
          </span>
          <span className="block text-13 text-text-2">{tagline}</span>
          {uses > 0 && <span className="block text-13 text-text-2">{say.uses(uses)}</span>}
        </span>
      </label>
      <SmallLine line={line} label={inWords} />
      <p className="text-end text-13 text-text-2">
        <span className="block font-title text-text">{ends.limit}</span>
        {ends.after}
      </p>
      <div className="book-figures grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-1 phone:grid-cols-1">
        <Figures book={book} />
        <span className="-me-2.5 phone:-ms-2.5">
          {own ? (
            <Button
              size="small"
              variant="bare"
              href={`/settings/playbooks/${choice}`}
              aria-label={say.changeName(name)}
            >
              {say.change}
            </Button>
          ) : (
            <Button
              size="small"
              variant="bare"
              href={`/settings/playbooks/new?from=${choice}`}
              aria-label={say.copyName(name)}
            >
              {say.copy}
            </Button>
          )}
        </span>
      </div>
    </div>
  );
}

function Key() {
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1 text-13 text-text-2">
      <span className="flex items-center gap-2">
        <i
          aria-hidden
          className="c-thanking h-3 w-6 rounded-[3px] bg-(--c-solid) print:[print-color-adjust:exact]"
        />
        {say.key.thanks}
      </span>
      <span className="flex items-center gap-2">
        <i
          aria-hidden
          className="c-thanking h-2 w-6 rounded-t-[2px] border-[1.5px] border-b-0 border-dashed border-(--c-solid)"
        />
        {say.key.letter}
      </span>
      <span className="flex items-center gap-2">
        <i
          aria-hidden
          className="c-checking-in h-3 w-6 rounded-[3px] border border-(--c-solid) bg-(--c-tint)"
        />
        {say.key.checkIn}
      </span>
      <span className="flex items-center gap-2">
        <i aria-hidden className="c-let-go size-2.5 rounded-[2px] bg-(--c-solid)" />
        {say.key.letGo}
      </span>
    </p>
  );
}
