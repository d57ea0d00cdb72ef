/** How a greeting opens, folded: English first, and the languages that are greeted in beside it. */
export const greetingOpening = new RegExp(
  `^(?:${[
    "hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|to whom",
    "hallo|liebe[rs]?|sehr geehrte[rsn]?|werte[rs]?|guten (?:tag|morgen|abend)|moin|servus|gruezi|grussgott",
    "bonjour|bonsoir|chere?s?|salut|hola|estimad[oa]s?|querid[oa]s?|buen[oa]s (?:dias|tardes)",
    "ola|oi|prezad[oa]s?|car[oaie]|gentile|egregi[oa]|spettabile|buongiorno|buonasera|ciao|salve",
    "beste|geachte|hoi|dag|hej|hei|heisann|kara|kare|basta|baste|szanown[aey]|panie?|drog[ai]|dzien dobry|czesc|witam",
    "merhaba|sayin|sevgili|namaste|shalom|salam|marhaba|konnichiwa|ahoj|mily|mila|vazen[ay]|tisztelt|kedves|buna|stimat[ea]",
  ].join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
  "u",
);

const english = new Set(
  (
    "hi hello hey hiya dear greetings good morning afternoon evening day again there all everyone everybody team folks both and or " +
    "the of at from members member panel committee board hiring manager managers recruiter recruiters recruiting recruitment talent " +
    "acquisition people human resources hr department office search selection interview interviewer interviewers company " +
    "colleague colleagues friend friends happy new year madam sir sirs mesdames ladies gentlemen"
  ).split(" "),
);
const foreign = new Set(
  (
    "hallo liebe lieber liebes sehr geehrte geehrter geehrtes werte werter guten tag morgen abend moin servus gruezi damen herren " +
    "grussgott bonjour bonsoir cher chere chers cheres salut hola estimado estimada estimados querido querida buenos buenas dias tardes " +
    "ola oi prezado prezada caro cara gentile egregio egregia spettabile buongiorno buonasera ciao salve beste geachte hoi dag hej hei " +
    "heisann kara kare basta baste pani pan panie szanowna szanowny szanowni drogi droga dzien dobry czesc witam merhaba sayin sevgili namaste shalom " +
    "salam marhaba konnichiwa ahoj mily mila vazeny vazena tisztelt kedves buna stimate stimata"
  ).split(" "),
);
const englishOpening = new Set("hi hello hey hiya dear greetings good".split(" "));

/**
 * Does a folded word of a greeting name nobody? Words of other languages do so where the greeting doesn't open
 * in English: "Caro Marco", but "Hi Caro".
 */
export function isGreetingWord(folded: string, opening: string): boolean {
  return english.has(folded) || (foreign.has(folded) && !englishOpening.has(opening));
}
