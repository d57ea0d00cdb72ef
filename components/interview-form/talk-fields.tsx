"use client";
import { Disclosure } from "@/components/ui/disclosure";
import { TextArea } from "@/components/ui/text-area";
import { fill } from "@/lib/words/fill";
import type { FormPerson } from "./people-of-form";

export interface TalkWords {
  /** "What you talked about with {name}" */
  talk: string;
  detail: string;
  strength: string;
  forgotten: string;
  news: string;
}

const questions = ["detail", "strength", "forgotten", "news"] as const;

/** What is known of the talk with one person: it goes into the message to them, and into nobody else's. */
export function TalkFields({ person, words, open }: { person: FormPerson; words: TalkWords; open: boolean }) {
  const called = { name: person.calledAs };
  return (
    <Disclosure summary={fill(words.talk, called)} open={open}>
      <div className="grid gap-4 pb-2 md:grid-cols-3">
        {questions.map((question) => (
          <div key={question} className={question === "detail" ? "md:col-span-full" : undefined}>
            <TextArea
              name={`${question}.${person.key}`}
              label={fill(words[question], called)}
              defaultValue={person.talk[question]}
              rows={2}
            />
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
