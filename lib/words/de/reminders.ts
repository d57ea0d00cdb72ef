import type { Words } from "../words";
import { count } from "./count";
import { on } from "./days";
import { letter, notice } from "./reminder-letters";

/** What Afterword writes by itself, and where that is set. */
export const reminders: Words["reminders"] = {
  letter,
  notice,

  title: "Erinnerungen",
  lede: "Ein Wort, wenn etwas zu tun ist, und keines, wenn nicht.",
  open: "Erinnerungen wählen",

  way: {
    heading: "Wie sie kommen",
    off: "Erinnerungen sind aus: Kein Gerät zeigt sie, und für dieses Afterword ist kein Mailserver eingerichtet. Lassen Sie sie unten von diesem Browser zeigen; oder wer es betreibt, setzt SMTP_URL, dann kommen Briefe.",
    offChosen: "Erinnerungen sind aus: Weder Briefe noch ein Gerät sind dafür gewählt.",
    noLetters:
      "Briefe kommen keine: Für dieses Afterword ist kein Mailserver eingerichtet. Wer es betreibt, setzt SMTP_URL.",
    devices: (n) => `Als Mitteilung, auf ${count(n, "einem Gerät", "Geräten")}.`,
    on: (email) => `Per E‑Mail an ${email}. Mit dieser Adresse melden Sie sich an.`,
    refused: (day) =>
      `Seit ${day} kommen keine Briefe mehr: Ihre Adresse hat zehn hintereinander abgelehnt. Eine Probe, die ankommt, setzt sie wieder in Gang.`,
    deviceRefused: (day) =>
      `Eines Ihrer Geräte zeigt seit ${day} keine Erinnerungen mehr: Sein Dienst hat zehn hintereinander abgelehnt.`,
    deviceGone: (day) =>
      `Eines Ihrer Geräte nimmt seit ${day} keine Erinnerungen mehr an und steht nicht mehr auf der Liste. Wenn Sie möchten, lassen Sie sie dort neu zeigen.`,
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

  devices: {
    heading: "Auf Ihren Geräten",
    lede: "Ein Browser kann Erinnerungen von sich aus zeigen, auch wenn Afterword nicht darin offen ist. Jeder wird für sich gefragt.",
    list: "Geräte",
    none: "Noch zeigt sie kein Gerät.",
    here: "dieser Browser",
    carried: (service) => `über den Push-Dienst von ${service}`,
    since: (when) => `seit ${when}`,
    neverCame: "noch kam nichts",
    lastCame: (when) => `zuletzt ${on(when)}`,
    lastRefused: (when, answer) => `${on(when)} abgelehnt: ${answer}`,
    off: (day) =>
      `Aus seit ${day}: Der Dienst hat zehn hintereinander abgelehnt. Eine Probe, die ankommt, setzt es wieder in Gang.`,
    remove: "Entfernen",
    removeNamed: (device) => `Entfernen: ${device}`,
    removed: "Entfernt. Dort kommt nichts mehr.",
    test: "Probe schicken",
    testNamed: (device) => `Probe schicken: ${device}`,
    tested: "Der Push-Dienst hat sie angenommen: Gleich ist sie zu sehen, wenn das System es zulässt.",
    testRefused: (answer) => `Der Push-Dienst hat sie abgelehnt: ${answer}`,
    testLater: (answer) => `Der Push-Dienst nimmt sie jetzt nicht an: ${answer}`,
    testGone:
      "Dieser Browser will keine mehr. Er steht nicht mehr auf der Liste; lassen Sie sie dort neu zeigen.",
    show: "Erinnerungen in diesem Browser zeigen",
    asking: "Der Browser wird gefragt …",
    carrier: (service) =>
      `Der Push-Dienst von ${service} bringt sie von Ihrem Server zu diesem Browser. Lesen kann er sie nicht, und sie sagen nur, dass etwas ansteht: keine Namen, keine Arbeitgeber.`,
    someCarrier:
      "Der Push-Dienst des Herstellers Ihres Browsers bringt sie von Ihrem Server zu diesem Browser. Lesen kann er sie nicht, und sie sagen nur, dass etwas ansteht: keine Namen, keine Arbeitgeber.",
    untilSignOut: "Es endet, wenn Sie sich hier abmelden.",
    shown: "Dieser Browser zeigt Ihre Erinnerungen.",
    foreign:
      "Den Push-Dienst dieses Browsers kennt dieses Afterword nicht. Wer es betreibt, kann ihn in PUSH_SERVICES nennen.",
    tooMany: "Zehn Browser zeigen Ihre Erinnerungen schon. Entfernen Sie zuerst einen.",
    unavailable: "Der Browser hat seinen Push-Dienst nicht erreicht. Versuchen Sie es später wieder.",
    denied:
      "Diesem Browser wurde untersagt, von hier etwas zu zeigen. Erlauben Sie Mitteilungen in seinen Einstellungen für diese Seite und laden Sie sie dann neu.",
    dismissed: "Der Browser bekam keine Erlaubnis, also wurde nichts eingeschaltet.",
    insecure:
      "Browser nehmen Mitteilungen nur über https an. Wer dieses Afterword betreibt, stellt es hinter https und setzt APP_URL.",
    homeScreen:
      "Legen Sie Afterword auf iPhone oder iPad zuerst auf den Home-Bildschirm: Teilen, dann „Zum Home-Bildschirm“. Öffnen Sie es von dort und kommen Sie auf diese Seite zurück.",
    unsupported:
      "Dieser Browser kann keine Mitteilungen zeigen, jedenfalls nicht in einem privaten Fenster. Ein anderer kann es vielleicht.",
    needsScripts: "Dafür braucht es JavaScript.",
  },

  choose: {
    heading: "Welche, und wann",
    lede: "Jede für sich. In jedem Brief steht ein Link, der seine Art abstellt.",
    ways: "Wodurch sie kommen",
    mail: "Per E‑Mail",
    mailHint: (email) => `An ${email}.`,
    devices: "Auf Ihren Geräten",
    devicesHint: "In den Browsern, die unten stehen.",
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
    lede: "Die letzten zwanzig, mit der Antwort des Mailservers oder des Push-Dienstes. Was später zurückkommt, erfährt, wer dieses Afterword betreibt.",
    byMail: "per E‑Mail",
    device: "ein entferntes Gerät",
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
      "not-wanted": "Auf diesem Weg wollen Sie keine.",
      "mail-off": "Ihre Adresse nimmt keine Mail von hier an.",
      "device-off": "Das Gerät zeigt keine mehr.",
      unknown: "Vielleicht kam es an: Der Server verstummte zweimal.",
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
