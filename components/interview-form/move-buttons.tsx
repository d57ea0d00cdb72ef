"use client";
import { ArrowDown, ArrowUp } from "lucide";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { fill } from "@/lib/words/fill";

export interface MoveWords {
  /** "Move {name} up" */
  up: string;
  down: string;
}

interface Props {
  name: string;
  words: MoveWords;
  ends: { first: boolean; last: boolean };
  move: (by: -1 | 1) => void;
}

/** Earlier and later in the order met. At an end the button stays, so that the focus has somewhere to stand. */
export function MoveButtons({ name, words, ends, move }: Props) {
  return (
    <span className="flex shrink-0">
      <IconButton
        data-up
        label={fill(words.up, { name })}
        icon={<Icon of={ArrowUp} />}
        aria-disabled={ends.first || undefined}
        onClick={() => move(-1)}
      />
      <IconButton
        data-down
        label={fill(words.down, { name })}
        icon={<Icon of={ArrowDown} />}
        aria-disabled={ends.last || undefined}
        onClick={() => move(1)}
      />
    </span>
  );
}
