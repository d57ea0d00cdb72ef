const vocabulary = new Set(
  (
    "with best kind kindest warm warmest warmly many my very sincere sincerely yours faithfully truly respectfully cordially " +
    "regards regard wishes thanks thank you again so much gratitude gratefully appreciation cheers take care all the and in " +
    "advance kindly greetings most ever always as friendly every good wish till until then soon next time"
  ).split(" "),
);
const core =
  /\b(?:best|regards?|wishes|thanks|thank you|sincerely|yours|faithfully|truly|respectfully|cordially|gratitude|gratefully|appreciation|cheers|take care|warmly|greetings)\b/;
const foreign =
  /^(?:mit (?:freundlichen|besten|herzlichen|vielen) grussen|(?:viele|beste|herzliche|liebe|schone|freundliche) grusse|mfg|vg|hochachtungsvoll|cordialement|bien (?:cordialement|a vous)|sinceres salutations|meilleures salutations|salutations distinguees|(?:un |cordiales |muchos )?saludos?(?: cordiales?| cordial)?|atentamente|atenciosamente|abracos?|(?:cordiali|distinti) saluti|met vriendelijke groet(?:en)?|groet(?:en|jes)?|(?:med )?vanliga? halsning(?:ar)?|med vennlig hilsen|venlig hilsen|(?:z powazaniem|pozdrawiam(?: serdecznie)?)|s pozdravem|udvozlettel|ystavallisin terveisin|saygilarimla|cu stima)$/;

/** Does this folded line, without its punctuation, only close a letter: "best regards", "thank you"? */
export function isClosing(line: string): boolean {
  const words = line.split(" ").filter(Boolean);
  if (words.length === 0 || words.length > 6) return false;
  if (foreign.test(line)) return true;
  return core.test(line) && words.every((word) => vocabulary.has(word));
}
