import { sentence } from "../fill";
import type { Words } from "../words";
import { count, list } from "./count";
import { on } from "./days";

/** What Afterword writes by itself, and where that is set. */
export const reminders: Words["reminders"] = {
  letter: {
    morning: "Guten Morgen.",
    today: {
      interview: (employer, time) => `Ihr Gespräch bei ${employer} ist heute um ${time}.`,
      interviews: (n) => `${sentence(count(n, "ein Gespräch", "Gespräche"))} heute.`,
      had: (employers) => `${list(employers)}: Die Frist war gestern.`,
      hadSubject: (employers) => `${list(employers)}: Die Frist war gestern`,
      oneInterview: (employer, time) => `Heute um ${time}: Ihr Gespräch bei ${employer}`,
      several: (interviews, messages) =>
        `Heute: ${list([
          ...(interviews > 0 ? [count(interviews, "ein Gespräch", "Gespräche")] : []),
          ...(messages > 0 ? [count(messages, "eine Nachricht", "Nachrichten")] : []),
        ])}`,
      lateHeading: "Etwas spät, und heute noch in Ordnung",
      rest: "Alles andere kann ruhen.",
    },
    interview: {
      title: (employer) => `Gespräch bei ${employer}`,
      titled: (title, employer) => `${title}, ${employer}`,
      when: (when, format) => `${sentence(when)}, ${format}.`,
      withWhom: (names) => `Mit ${list(names)}.`,
      where: (place) => `Ort: ${place}`,
      dayBefore: (employer, when) => `${sentence(when)}: Ihr Gespräch bei ${employer}`,
      hourBefore: (employer, time) => `Um ${time}: Ihr Gespräch bei ${employer}`,
      beforeLeaving:
        "Fragen Sie, bevor Sie gehen, bis wann Sie von ihnen hören und ob Sie sonst schreiben dürfen. Beides halten Sie dann hier fest, mit allen Namen.",
      calm: "Ein Blick in Ihre Notizen, und darauf, wer da sein wird, genügt.",
    },
    thanks: {
      subject: (names, employer) => `Noch ist Zeit für den Dank an ${list(names)}, ${employer}`,
      opening: "Noch ist Zeit, und drei Sätze genügen. Der Entwurf ist für Sie begonnen.",
    },
    step: {
      of: (title, employer) => `${title}, ${employer}`,
      thanks: (when, due) => `Sie haben ${on(when)} gesprochen. Ein paar Zeilen Dank, ${due}.`,
      reply: (when, due) => `Seit ${when} wartet man auf Ihre Antwort. Ein paar Zeilen, ${due}.`,
      promised: (day, due) => `Zugesagt war ${day}. Eine höfliche Nachfrage ist richtig, ${due}.`,
      checkIn: (due) => `Eine höfliche Nachfrage ist richtig, ${due}.`,
      blocked: "Bisher fehlt ein Weg, sie zu erreichen. Mit einer Adresse kann das hinausgehen.",
      over: (was) => `${was}.`,
    },
    had: {
      title: (employer) => `${employer}: Die Frist war gestern`,
      from: (day) => `Wenn nichts gekommen ist, ist ab ${day} eine höfliche Nachfrage richtig.`,
      nothing: "Ist etwas gekommen, halten Sie es fest. Was daraus folgt, steht dann hier.",
      note: "Antwort festhalten",
    },
    weekly: {
      subject: "Ihre Suche in dieser Woche",
      opening: "Ein ruhiger Blick auf das Ganze.",
      close: "Heute Abend müssen Sie nichts davon beantworten.",
      open: "Heute öffnen",
    },
    tomorrow: "Morgen erinnern",
    later: "In drei Tagen erinnern",
    never: "Hierzu nicht mehr",
    foot: {
      digest: (time) => `Das kommt um ${time} an Tagen, an denen etwas ansteht, und sonst nicht.`,
      yesterday: (time) => `Das kommt um ${time}, wenn ein zugesagter Tag vorbei ist.`,
      "thank-you": () => "Das kommt einmal, ein paar Stunden bevor ein Dank fällig ist.",
      interview: () => "Das kommt einen Tag und eine Stunde vor einem Gespräch.",
      weekly: () => "Das kommt am Sonntagabend.",
    },
    off: "Keine solchen Briefe mehr",
    settings: "Alle Erinnerungen",
    test: {
      subject: "Eine Probe von Afterword",
      paragraphs: [
        "Sie haben um diesen Brief gebeten, und hier ist er: Erinnerungen erreichen Sie unter dieser Adresse.",
      ],
      open: "Zurück zu den Erinnerungen",
    },
  },

  title: "Erinnerungen",
  lede: "Ein Brief, wenn etwas zu tun ist, und keiner, wenn nicht.",
  open: "Erinnerungen wählen",

  way: {
    heading: "Wie sie kommen",
    off: "Erinnerungen sind aus: Für dieses Afterword ist kein Mailserver eingerichtet. Wer es betreibt, setzt SMTP_URL; dann kommt, was Sie hier wählen.",
    on: (email) => `Per E‑Mail an ${email}. Mit dieser Adresse melden Sie sich an.`,
    refused: (day) =>
      `Seit ${day} kommen keine Erinnerungen mehr: Ihre Adresse hat zehn Briefe hintereinander abgelehnt. Eine Probe, die ankommt, setzt sie wieder in Gang.`,
    stopped: (when) =>
      `Was sie verschickt, lief zuletzt ${on(when)}. Es kommt nichts, bis der Betreiber dieses Afterword es wieder startet.`,
    never: "Was sie verschickt, ist noch nicht gelaufen.",
    running: (when) => `Zuletzt nachgesehen wurde ${on(when)}.`,
    next: (when) => `Nach Ihrem Konto wird ${on(when)} wieder gesehen.`,
    onlyHere:
      "Links in den Briefen führen nur auf diesen Rechner: Wer dieses Afterword betreibt, setzt APP_URL auf die Adresse, die Sie öffnen.",
    calendar: "Auch Ihr Kalender erinnert Sie, wenn er einen Link hat. Dafür braucht es keine Mail.",
    calendars: "Zu den Kalendern",
    test: "Probe schicken",
    testing: "Wird geschickt …",
    tested: (answer) => `Der Mailserver hat sie angenommen: ${answer}`,
    testRefused: (answer) => `Der Mailserver hat sie abgelehnt: ${answer}`,
    testLater: (answer) => `Der Mailserver nimmt sie jetzt nicht an: ${answer}`,
    tooMany: "Drei Proben wurden schon geschickt. Versuchen Sie es in einer Viertelstunde wieder.",
  },

  choose: {
    heading: "Welche, und wann",
    lede: "Jede für sich. In jedem Brief steht ein Link, der seine Art abstellt.",
    kinds: {
      digest: {
        label: "Der Morgen",
        hint: "Was heute fällig ist, was heute endet, und die Gespräche des Tages.",
      },
      yesterday: {
        label: "Die Frist war gestern",
        hint: "Am Morgen nach einem zugesagten Tag, wenn nichts kam.",
      },
      "thank-you": {
        label: "Bevor ein Dank fällig ist",
        hint: "Einmal, ein paar Stunden vorher, wenn er noch aussteht.",
      },
      interview: { label: "Vor einem Gespräch", hint: "Einen Tag und eine Stunde vorher." },
      weekly: { label: "Die Woche", hint: "Am Sonntagabend: wie es um die ganze Suche steht." },
    },
    hour: "Der Morgen kommt um",
    quietFrom: "Ruhe von",
    quietUntil: "bis",
    quietHint:
      "In diesen Stunden kommt nichts. Was dann käme, kommt davor oder danach. Zweimal dieselbe Stunde heißt: keine Ruhe.",
    hourIsQuiet: "Das ist eine Ihrer Ruhestunden.",
    paused: "Nichts vor dem",
    pausedHint: "Für einen Urlaub. Leer heißt: keiner.",
    zone: (zone) => `Nach der Uhr in ${zone}.`,
    saved: "Gespeichert.",
  },

  latest: {
    heading: "Was kam",
    lede: "Die letzten zwanzig, mit der Antwort des Mailservers. Was später zurückkommt, erfährt, wer dieses Afterword betreibt.",
    none: "Noch nichts.",
    list: "Erinnerungen",
    kinds: {
      digest: "Der Morgen",
      yesterday: "Die Frist war gestern",
      "thank-you": "Bevor ein Dank fällig ist",
      interview: "Vor einem Gespräch",
      weekly: "Die Woche",
    },
    states: { claimed: "wartet", sent: "gesendet", refused: "abgelehnt", skipped: "nicht gesendet" },
    why: {
      "too-late": "Es wäre zu spät gekommen.",
      "not-needed": "Es wurde nicht mehr gebraucht.",
      "mail-off": "Ihre Adresse nimmt keine Mail von hier an.",
      unknown: "Vielleicht kam es an: Der Mailserver verstummte zweimal.",
    },
  },

  aside: {
    menu: (title) => `Zurücklegen oder erinnern: ${title}`,
    "1": "Bis morgen zurücklegen",
    "3": "Drei Tage zurücklegen",
    "7": "Eine Woche zurücklegen",
    always: "Hierzu keine Erinnerung",
    back: "Wieder aufnehmen",
    until: (day) => `Sie haben es bis ${day} zurückgelegt.`,
    noReminders: "Hierzu kommt keine Erinnerung.",
    saidUntil: (day) => `Bis ${day} zurückgelegt. Alle Fristen bleiben, wie sie sind.`,
    saidAlways: "Hierzu kommt keine Erinnerung.",
    saidBack: "Es ist wieder da.",
  },

  act: {
    snoozeTitle: (what, day) => `Bis ${day} zurücklegen: ${what}?`,
    neverTitle: (what) => `Hierzu keine Erinnerung mehr: ${what}?`,
    offTitle: (kind) => `Keine solchen Briefe mehr: ${kind}?`,
    of: (what, employer) => `${what}, ${employer}`,
    lede: "Sonst ändert sich nichts: Alle Fristen bleiben, wie sie sind.",
    yes: "Ja",
    done: "Erledigt.",
    doneLede: "In der App können Sie es jederzeit zurücknehmen.",
    dead: "Dieser Link bewirkt nichts mehr",
    deadLede:
      "Er ist zu alt, oder das, worum es ging, ist nicht mehr da. In den Einstellungen stehen alle Erinnerungen.",
    keep: "Alles lassen, wie es ist?",
  },
};
