import { editDistance } from "../edit-distance";
import { isGreetingWord } from "../greeting-words";
import { isLegalForm } from "../legal-forms";
import { particles, titles } from "../name-parts";
import { isCalendarWord, isOrdinary, isPlace } from "../ordinary";
import type { Part, Reader } from "../reader";
import { isCapitalised, type Word } from "../words";

const familyNames = new Set(
  (
    "baker banks barber bell berry bird bishop black booth bridges brooks brown bush butler carpenter carter chambers " +
    "chase church clay cook cooper cross day dean drake drew farmer field fields fisher ford forest fox foster frank french frost " +
    "gardener gates glass gold golden grant grave graves gray green grey hall hand hart heath hill holly hunt hunter king knight " +
    "lake lamb lane law lee light little long lord love marsh martin mason may mills miller moon moss newman noble north page palmer " +
    "park parker parks pierce pond pool pope porter potter powers price rain reed reeves rice rich rivers robin rock rose ross rush " +
    "savage sharp shepherd short singer small smith snow sparks spears stone strange street strong summers swan swift taylor temple " +
    "thorn turner tyler valentine wade walker wall walls ward waters weaver webb wells west white wild winter winters wise wolf wood " +
    "woods wright york young abbott ash bacon beard best bloom bond bone brand bridge bright buck bull burn burns cannon carr cash " +
    "castle champion child coleman court crane crow dale darling dawn early east elder english farrow fern finch fish flint flood flower " +
    "garland grove hawk hay hope horn house ivory jewel joy judge kidd lance lark lemon lever lodge lot major mark marks mead mercer " +
    "mercy mild minor monk moody mount nail nest noon norman nut oak oaks olive orchard peace peck penny perry person petty piper pitt " +
    "plant pool prince prior quick ransom reader rider ridge rings roman root rowe salmon sage sand sands seal self sellers shade shaw " +
    "shields shore silver skinner spice stanley star steel stock street sweet tanner trip underwood vale vine violet ware wash water " +
    "way weeks wheat wheeler wing"
  ).split(" "),
);

/** Is this word half of a two-word name whose other half is far from all names here: somebody else's? */
export function isHalfOfAnotherName(reader: Reader, part: Part, at: number): boolean {
  const [before, word, after] = [part.words[at - 1], part.words[at], part.words[at + 1]];
  if (!word) return false;
  const first = before && standTogether(part, before, word) && isGivenName(before) && isFar(before, reader);
  const last = after && standTogether(part, word, after) && isFamilyName(after) && isFar(after, reader);
  return !!first || !!last;
}

const standTogether = (part: Part, one: Word, two: Word): boolean =>
  isCapitalised(one.text) &&
  isCapitalised(two.text) &&
  /^[^\S\n]+$/.test(part.text.slice(one.end, two.start));

const isGivenName = (word: Word): boolean => !isAside(word) && !isOrdinary(word.folded);
const isFamilyName = (word: Word): boolean =>
  !isAside(word) && (!isOrdinary(word.folded) || familyNames.has(word.folded));

function isAside({ folded }: Word): boolean {
  if (titles.has(folded) || particles.has(folded) || isGreetingWord(folded, "") || isLegalForm(folded))
    return true;
  return isCalendarWord(folded) || isPlace(folded) || /^i(?:m|ve|d|ll)?$/.test(folded);
}

function isFar(word: Word, { names }: Reader): boolean {
  if (names.all.has(word.folded)) return false;
  return names.written.every(
    (name) => editDistance(word.folded, name.folded, 2) > (name.folded.length >= 4 ? 2 : 0),
  );
}
