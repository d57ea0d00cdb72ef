import {
  CalendarPlus,
  CornerDownRight,
  type IconNode,
  Keyboard,
  MessageSquareCheck,
  Plus,
  Reply,
  Send,
  SquareKanban,
  UserRound,
} from "lucide";
import { Icon } from "@/components/ui/icon";
import { StateGlyph, type StateName } from "@/components/ui/state";
import type { Picture } from "@/lib/find/item";

const icons: Record<Exclude<Picture, StateName>, IconNode> = {
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
  return <Icon of={icons[picture]} className="text-text-3" />;
}

function isIcon(picture: Picture): picture is keyof typeof icons {
  return Object.hasOwn(icons, picture);
}
