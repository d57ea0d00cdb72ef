import {
  CalendarPlus,
  CornerDownRight,
  Keyboard,
  MessageSquareCheck,
  Plus,
  Reply,
  Send,
  SquareKanban,
  UserRound,
} from "lucide-react";
import { StateGlyph, type StateName } from "@/components/ui/state";
import type { Picture } from "@/lib/find/item";

const icons: Record<Exclude<Picture, StateName>, typeof Plus> = {
  person: UserRound,
  reference: MessageSquareCheck,
  page: CornerDownRight,
  search: SquareKanban,
  add: Plus,
  answer: Reply,
  sent: Send,
  interview: CalendarPlus,
  keys: Keyboard,
};

export function ItemPicture({ picture }: { picture: Picture }) {
  if (!isIcon(picture)) return <StateGlyph state={picture} />;
  const Icon = icons[picture];
  return <Icon aria-hidden className="text-text-3" />;
}

function isIcon(picture: Picture): picture is keyof typeof icons {
  return Object.hasOwn(icons, picture);
}
