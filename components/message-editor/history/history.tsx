"use client";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useUiWords } from "@/components/ui/ui-words";
import { countWords } from "@/lib/drafts/words";
import { fill } from "@/lib/words/fill";
import { Differing } from "../differing";
import type { EditorWords } from "../editor-words";
import { isSame, type Text } from "../text";
import { type Glance, glance } from "./glance";
import { type Earlier, readEarlier } from "./read-earlier";

interface Props {
  messageId: string;
  text: Text;
  timeZone: string;
  words: EditorWords;
  onRestore: (text: Text) => void;
  onClose: () => void;
}

/** The earlier versions: a list, one of them to be read, and the way back to it. */
export default function History({ messageId, text, timeZone, words, onRestore, onClose }: Props) {
  const say = words.history;
  const { locale } = useUiWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const head = useId();
  const [all, setAll] = useState<Earlier[] | "failed" | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => void readEarlier(messageId).then(setAll), [messageId]);

  const list = Array.isArray(all) ? all : [];
  // The text of now may have been kept a moment ago: nobody comes for that one.
  const first = list.findIndex(({ subject, body }) => !isSame({ subject, body }, text));
  const shown = chosen ?? Math.max(first, 0);
  const one = list[shown];
  return (
    <dialog
      ref={dialog}
      aria-labelledby={head}
      className="dialog w-[min(56rem,calc(100vw-2rem))]"
      onClose={onClose}
    >
      <h2 id={head} className="text-17 font-title">
        {say.title}
      </h2>
      <p className="mt-1 text-text-2">{all === "failed" ? say.failed : say.detail}</p>
      <div className="mt-4 grid gap-4 md:grid-cols-[17rem_minmax(0,1fr)]">
        <ol className="max-h-[55dvh] divide-y phone:max-h-[24dvh] divide-line overflow-y-auto">
          {list.map((earlier, index) => (
            <li key={earlier.id}>
              <button
                type="button"
                aria-pressed={index === shown}
                className="grid w-full gap-0.5 rounded-1 px-2 py-2 text-start text-13 hover:bg-hover aria-pressed:bg-pressed"
                onClick={() => setChosen(index)}
              >
                <span className="font-label">{whenOf(earlier.at, timeZone, locale)}</span>
                <span className="text-text-3">
                  {fill(say.words, { n: countWords(earlier.body) })} · {say.reasons[earlier.reason]}
                </span>
                <span className="text-text-2">{inWords(glance(earlier.body, text.body), words)}</span>
              </button>
            </li>
          ))}
        </ol>
        {one && <Reading one={one} beside={text} />}
      </div>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button onClick={() => dialog.current?.close()}>{say.close}</Button>
        {one && (
          <Button
            variant="first"
            onClick={() => {
              onRestore({ subject: one.subject, body: one.body });
              dialog.current?.close();
            }}
          >
            {say.restore}
          </Button>
        )}
      </div>
    </dialog>
  );
}

function Reading({ one, beside }: { one: Earlier; beside: Text }) {
  return (
    <article
      dir="auto"
      className="max-h-[55dvh] overflow-y-auto phone:max-h-[36dvh] rounded-2 bg-inset px-4 py-3 font-serif whitespace-pre-wrap"
    >
      {one.subject && <p className="mb-2 font-title">{one.subject}</p>}
      <Differing text={one.body} from={beside.body} />
    </article>
  );
}

function inWords({ was, is }: Glance, { history }: EditorWords): string {
  const [there, here] = [short(was), short(is)];
  if (there && here) return fill(history.inPlaceOf, { there, here });
  if (there) return fill(history.with, { there });
  return here ? fill(history.without, { here }) : history.same;
}

const longest = 48;
const partOfAWord = /\s+\S*$|[\uD800-\uDBFF]$/;

function short(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest).replace(partOfAWord, "")} …` : line;
}

function whenOf(instant: string, timeZone: string, locale: string): string {
  const day = { weekday: "short", day: "numeric", month: "long" } as const;
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat(locale, { ...day, ...time, timeZone }).format(new Date(instant));
}
