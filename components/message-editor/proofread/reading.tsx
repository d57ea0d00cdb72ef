"use client";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { DraftContext } from "@/lib/drafts";
import { sentencesOf } from "@/lib/drafts/plain-text";
import { fill } from "@/lib/words/fill";
import type { EditorWords } from "../editor-words";
import type { Text } from "../text";
import { namesIn } from "./names-in";
import { proofs as all, type Proof } from "./proof-record";
import type { Proofs } from "./use-proofs";

interface Props {
  proof: Proof;
  proofs: Proofs;
  text: Text;
  context: DraftContext;
  words: EditorWords;
}

/** One of the three reads, over the page. */
export default function Reading({ proof, proofs, text, context, words }: Props) {
  const say = words.proof;
  const dialog = useRef<HTMLDialogElement>(null);
  const head = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  function finish() {
    // The next read begins at its heading, for whoever listens to the page.
    if (proofs.finish(proof)) title.current?.focus();
    else dialog.current?.close();
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby={head}
      className="dialog w-[min(44rem,calc(100vw-2rem))]"
      onClose={() => proofs.open(null)}
    >
      <p className="float-end text-13 text-text-3">
        {fill(say.step, { n: all.indexOf(proof) + 1, of: all.length })}
      </p>
      <h2 ref={title} tabIndex={-1} id={head} className="text-17 font-title focus-visible:shadow-none">
        {say[proof].title}
      </h2>
      <p className="mt-1 text-text-2">
        {say[proof].how}
        {proof === "tone" && <span className="coarse:hidden"> {say.tone.keys}</span>}
      </p>
      {proof === "tone" ? (
        <Aloud text={text} words={words} onLater={() => dialog.current?.close()} onEnd={finish} />
      ) : (
        <>
          {proof === "sense" ? <Whole text={text} /> : <Names {...{ text, context, words }} />}
          <Foot>
            <Button onClick={() => dialog.current?.close()}>{say.later}</Button>
            <Button variant="first" onClick={finish}>
              {say[proof].finished}
            </Button>
          </Foot>
        </>
      )}
    </dialog>
  );
}

function Whole({ text }: { text: Text }) {
  return (
    <div dir="auto" className="mt-4 max-h-[60dvh] overflow-y-auto prose-serif whitespace-pre-wrap">
      {text.subject && <p className="mb-3 font-title">{text.subject}</p>}
      {text.body}
    </div>
  );
}

interface AloudProps {
  text: Text;
  words: EditorWords;
  onLater: () => void;
  onEnd: () => void;
}

/** Sentence by sentence, large, by the arrow keys. */
function Aloud({ text, words, onLater, onEnd }: AloudProps) {
  const say = words.proof;
  const sentences = sentencesOf(text.body);
  const [at, setAt] = useState(0);
  const last = at >= sentences.length - 1;
  const go = (by: number) => setAt(Math.min(Math.max(at + by, 0), Math.max(sentences.length - 1, 0)));
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key === "ArrowRight" || key === "ArrowDown") go(1);
      if (key === "ArrowLeft" || key === "ArrowUp") go(-1);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });
  return (
    <>
      <p
        dir="auto"
        aria-live="polite"
        className="mt-4 grid min-h-[14rem] content-center font-serif text-26 whitespace-pre-wrap"
      >
        {sentences[at]?.text}
      </p>
      <p className="text-13 text-text-3">{fill(say.place, { n: at + 1, of: sentences.length })}</p>
      <Foot>
        {at === 0 ? (
          <Button onClick={onLater}>{say.later}</Button>
        ) : (
          <Button onClick={() => go(-1)}>{say.previous}</Button>
        )}
        <Button variant="first" onClick={() => (last ? onEnd() : go(1))}>
          {last ? say.tone.finished : say.next}
        </Button>
      </Foot>
    </>
  );
}

/** The names alone, each as it is written here and as the record has it. */
function Names({ text, context, words }: { text: Text; context: DraftContext; words: EditorWords }) {
  const say = words.proof.names;
  const names = namesIn(text, context);
  if (names.length === 0) return <p className="mt-4">{say.none}</p>;
  return (
    <table className="mt-4 w-full text-start">
      <thead className="text-13 text-text-3">
        <tr>
          <th className="py-1 text-start font-normal">{say.here}</th>
          <th className="py-1 text-start font-normal">{say.record}</th>
        </tr>
      </thead>
      <tbody>
        {names.map(({ written, record }) => (
          <tr key={written} className="border-t border-line">
            <td className="py-2 pe-4 font-serif text-20">
              <bdi>{written}</bdi>
            </td>
            <td className={`py-2 ${record ? "font-serif text-20" : "text-text-3"}`}>
              <bdi>{record ?? say.unknown}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Foot({ children }: { children: ReactNode }) {
  return <div className="mt-5 flex flex-wrap justify-end gap-2">{children}</div>;
}
