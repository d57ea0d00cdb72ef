"use client";
import { type ComponentProps, Fragment, type Ref } from "react";
import type { Stretch } from "./paint";

type Props = Omit<ComponentProps<"textarea">, "className" | "value" | "ref"> & {
  ref: Ref<HTMLTextAreaElement>;
  value: string;
  stretches: readonly Stretch[];
};

/**
 * A plain textarea that grows with its text, over a layer that has the same text in the same places and paints what
 * was found. On paper the layer is what is printed.
 */
export function PaintedText({ ref, value, stretches, ...textarea }: Props) {
  return (
    <div className="painted">
      <div aria-hidden className="painted-layer">
        {stretches.map(({ start, text, look, numbers }) => (
          <Fragment key={start}>
            {look ? (
              <mark data-look={look} data-start={start}>
                {text}
              </mark>
            ) : (
              text
            )}
            {numbers.length > 0 && <sup data-numbers={numbers.join(" ")} />}
          </Fragment>
        ))}
        {/* A last line that is empty has no height of its own. */}
        {"\u200b"}
      </div>
      <textarea
        ref={ref}
        value={value}
        lang="en"
        dir="auto"
        spellCheck
        className="painted-input"
        {...textarea}
      />
    </div>
  );
}
