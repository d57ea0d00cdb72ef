import { isCalendarWord, isShortCalendarWord } from "../ordinary";
import { wordsOf } from "../words";
import type { Told } from "./concerns-them";

/** Before it in the same clause: the writer's own, other people's, their daily work, or a good end. */
const leadIn = [
  "my|mine|me|i (?:handled|managed|led|dealt|worked|wrote|taught|ran|covered|survived|went through)|we (?:were|had)|our|(?<!(?:\\b(?:is|are|was|were)|'s|'re) )being(?! in\\b)|getting",
  "former|previous|last (?:company|employer|job|firm|role|place)|old (?:company|employer|job|firm)|elsewhere|competitors?|industry|sector|other (?:companies|firms|banks|schools|places)|many companies|customers?|clients?|victims?|families|tenants|people (?:who|facing|in)",
  "help(?:s|ed|ing)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing|ion)?|detect(?:s|ed|ing|ion)?|(?:fight|combat|tackl|address|reduc|handl|manag|teach|study|track|spot|catch|stopp?)(?:s|e|es|ed|ing)?|fought|against|respond(?:s|ed|ing)? to|response to|insur(?:e|es|ing|ance)|report(?:s|ing)? on|work(?:s|ed|ing)? (?:on|with|in)|experience (?:with|in|of)|prepar(?:e|es|ed|ing) for|protect(?:s|ed|ing)? (?:\\w+ )?(?:against|from)",
  "(?:your|his|her|whose) (?:\\w+ ){0,2}(?:books?|articles?|papers?|pieces?|posts?|talks?|essays?|study|thesis|podcasts?|series|reports?|stor(?:y|ies)|lectures?|courses?|coverage) (?:on|about|of)",
  "no|without|never|not|free of|zero|instead of|rather than",
  "won|win(?:s|ning)?|settl(?:e|ed|ing)|dismiss(?:ed|al)|cleared|overc(?:ame|ome|oming)|recover(?:ed|ing|y)|beat|emerg(?:ed|ing)|came through|surviv(?:ed|ing)|end(?:ed|ing)? the|revers(?:ed|ing)",
].join("|");
const before = new RegExp(
  `(?:\\b(?:${leadIn})\\b|\\bi (?:was|am|got|had been|have been)(?: \\w+)? $|\\b(?:anti|non|post|pre)-$)(?![^,;:]*[,;:] )[^;:]*$`,
);
const after =
  /^(?:'s)?(?: |-)(?:detection|prevention|response|management|team|unit|department|law|lawyers?|(?:claims?|cases?)(?! (?:at|against|involving)\b)|training|analytics|analysts?|investigators?|desk|protection|insurance|free|drills?|plans?|planning|exercises?|simulation|screening|practice|coverage|stor(?:y|ies)|series|lines?|cent(?:re|er)s?|helpline|communications?|counsell(?:ing|ors?)|shelter|support|and emergency|(?:[\w&'-]+ ){0,6}?(?:was|were|has been|have been) (?:\w+ )?(?:dismissed|dropped|thrown out|settled|overturned|resolved|reversed|avoided)|(?:that )?you (?:\w+ )?(?:won|settled|overcame|avoided|survived))\b/;
const elsewhere =
  /^(?: \w+){0,2}? (?:at|of|in|against|from|into|across) (?:my|our|another|others?|some|one of|an? (?!million|billion|few|hundred|thousand|third|quarter|half)|competitors|the (?:industry|sector|city|country|region|market|economy|tech|whole|housing|public)|(?:(?!your|its|their|the|these|those)[a-z]+ )?(?:hospitals|clinics|schools|universities|colleges|banks|companies|firms|museums|restaurants|factories|agencies|charities|organi[sz]ations|governments|start-?ups|healthcare|education|retail|finance))\b/;

/** Did it happen elsewhere or to the writer, is it the work of the trade, or did it end well? */
export function isSomebodyElses({ plain, written, event }: Told, them: string): boolean {
  const [lead, trail] = [plain.slice(0, event.start), plain.slice(event.end)];
  if (before.test(lead) || after.test(trail) || elsewhere.test(trail)) return true;
  const theirs = new RegExp(`^(?:the )?(?:${them}|your)(?!\\w)`);
  const place = /^(?: \w+){0,2}? (?:at|of|against|into|involving|in|from) (?:the )?/.exec(trail);
  const inPlace = place && isAnotherName(written.slice(event.end + place[0].length));
  if (place && inPlace && !theirs.test(trail.slice(place[0].length))) return true;
  const owner = /(\S+)['’]s? (?:\w+ ){0,2}$/.exec(written.slice(0, event.start));
  return (
    !!owner?.[1] &&
    isAnotherName(owner[1]) &&
    !new RegExp(`(?:${them})$`).test(plain.slice(0, owner.index + owner[1].length))
  );
}

/** A capitalised word that is no month. */
function isAnotherName(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const folded = wordsOf(text)[0]?.folded ?? "";
  return !isCalendarWord(folded) && !isShortCalendarWord(folded);
}
