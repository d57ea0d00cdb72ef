import type { Words } from "../words";
import { number } from "./count";

const times = (n: number) => (n > 12 ? `${n}-mal` : `${n === 1 ? "ein" : number(n)}mal`);

/** How an application ends, and what is said of it then. */
export const ending: Pick<Words["application"], "ending"> = {
  ending: {
    when: {
      silence: (day) => `losgelassen am ${day}`,
      "let-go": (day) => `von Ihnen losgelassen am ${day}`,
      rejected: (day) => `Absage am ${day}`,
      withdrawn: (day) => `zurückgezogen am ${day}`,
      offer: (day) => `Zusage am ${day}`,
    },
    title: {
      silence: "Sie können loslassen",
      "let-go": "Sie haben losgelassen",
      rejected: "Es ist eine Absage",
      withdrawn: "Sie haben sich zurückgezogen",
      offer: "Es ist eine Zusage",
    },
    thanked: (names, when) =>
      when ? `Sie haben sich ${when} bei ${names} bedankt.` : `Sie haben sich bei ${names} bedankt.`,
    told: (names) => `Ihren Referenzen ${names} haben Sie davon erzählt.`,
    toldOne: (name) => `Ihrer Referenz ${name} haben Sie davon erzählt.`,
    asked: "Sie haben gefragt, bis wann Sie etwas hören.",
    sameDay: "am selben Tag",
    dayAfter: "am Tag danach",
    checkedIn: (n) => {
      if (n === 0) return "";
      if (n === 1) return "Sie haben einmal nachgefragt und gewartet.";
      if (n === 2) return "Sie haben einmal nachgefragt, gewartet und noch einmal nachgefragt.";
      return `Sie haben ${times(n)} nachgefragt und dazwischen gewartet.`;
    },
    praise: {
      everything: "Mehr war nicht zu tun, und Sie haben es gut gemacht.",
      enough: "Was bei Ihnen lag, haben Sie getan. Eine Nachricht mehr wäre eine von vielen gewesen.",
      spoke: "Sie sind hingegangen und haben das Gespräch geführt, und das war der größere Teil.",
      applied: "Sie haben sich beworben, und das war der größere Teil.",
    },
    rest: {
      silence:
        "Es kam keine Antwort. Vielleicht lag es am Budget, an einem Umbau, an jemandem, der gegangen ist. Ein Urteil über Sie ist es nicht. Seien Sie einen Abend lang traurig darüber; es war eine Stelle, die Ihnen gefallen hätte.",
      "let-go":
        "Auch das Weiterwarten hat seinen Preis, und Sie zahlen ihn nicht länger. Ein Urteil ist das nicht, weder über Sie noch über das Unternehmen.",
      rejected:
        "Es ging um die Stelle, nicht um Sie: wer sich noch beworben hat, was dieses Jahr gebraucht wird, was Ihnen niemand gesagt hat. Seien Sie einen Abend lang traurig darüber; es war eine Stelle, die Ihnen gefallen hätte.",
      withdrawn:
        "Zu wissen, was Sie nicht wollen, ist ein Gespräch wert, oder auch zwei. Die Zeit gehört wieder Ihnen.",
      offer: "Lesen Sie alles in Ruhe, und fragen Sie, was Sie wissen müssen, bevor Sie antworten.",
    },
    path: {
      label: "Was Sie getan haben",
      interview: "Gespräch",
      interviewAndThanks: "Gespräch, Dank",
      checkIn: "Nachfrage",
      lastCheckIn: "Letzte Nachfrage",
      end: { offer: "Zusage", rejected: "Absage", withdrawn: "Rückzug", "let-go": "Losgelassen" },
    },
    yoursHeading: "Was bei Ihnen liegt",
    yours: (thanked, checkIns, offered) =>
      [
        thanked ? "Ihr Dank" : "",
        checkIns === 1 ? "die Nachricht danach" : "",
        checkIns > 1 ? `die ${number(checkIns)} Nachrichten danach` : "",
        offered ? "was Sie noch fragen wollen, und die Antwort" : "die nächste Bewerbung",
      ]
        .filter(Boolean)
        .join(", "),
    theirsHeading: "Was nicht bei Ihnen liegt",
    theirs: {
      silence: "Das Schweigen, der Zeitpunkt, die Wahl.",
      "let-go": "Das Schweigen, der Zeitpunkt.",
      rejected: "Wer gewählt wurde, und warum.",
      withdrawn: "Wer nun gewählt wird.",
      offer: "Der Vertrag, der Tag, die Bedingungen.",
    },
    doorHeading: "Die Tür",
    door: {
      silence:
        "Kommt doch noch eine Antwort, und sei es nach Monaten, öffnet sich diese Bewerbung von selbst wieder.",
      "let-go": "Kommt doch noch eine Antwort, tragen Sie sie ein, und öffnen Sie die Bewerbung wieder.",
      rejected:
        "Manche melden sich nach Wochen oder Monaten noch einmal. Tragen Sie es dann ein, und öffnen Sie die Bewerbung wieder.",
      withdrawn: "Wenn Sie es sich anders überlegen, öffnen Sie die Bewerbung wieder.",
      offer: "Bis es auf dem Papier steht, lassen Sie die anderen Bewerbungen weiterlaufen.",
    },
    why: "Was dahintersteht:",
    backToToday: "Zurück zu Heute",
    writeALine: "Eine Zeile für sich schreiben",
    line: { label: "Für Sie", hint: "Niemand außer Ihnen sieht das.", save: "Behalten" },
    theyAnswered: "Antwort eintragen",
    openAgain: "Wieder öffnen",
    others: (n) => {
      if (n === 0) return "In dieser Suche läuft keine andere Bewerbung.";
      if (n === 1) return "In dieser Suche läuft noch eine andere Bewerbung.";
      return `In dieser Suche laufen noch ${number(n)} andere Bewerbungen.`;
    },
    nextHeading: "Als Nächstes in dieser Suche",
    seeThem: "Ansehen",
    seeSearch: "Zur Suche",
    story: "Die ganze Geschichte",
  },
};
