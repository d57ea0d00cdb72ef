import type { Words } from "../words";
import { count } from "./count";

export const auth: Words["auth"] = {
  signIn: "Anmelden",
  signingIn: "Anmeldung läuft …",
  signUp: "Konto anlegen",
  signUpTitle: "Ihre erste Suche beginnen",
  signUpLede: "Kostenlos, und niemand sonst liest mit. Eine Adresse und ein Passwort genügen.",
  signingUp: "Wird angelegt …",
  code: {
    wanted: "Dieses Konto fragt zusätzlich nach einem Code.",
    label: "Code",
    hint: "Aus der App auf Ihrem Handy, oder einer Ihrer Ersatzcodes.",
    wrong: "Dieser Code passt nicht. Nehmen Sie den, den die App jetzt zeigt.",
    missing: "Der Code fehlt.",
    title: "Noch der Code",
    lede: "Dieses Konto fragt nach einem Code, auch wenn Sie sich anderswo anmelden.",
    late: "Das hat länger als zehn Minuten gedauert oder war schon erledigt.",
    again: "Noch einmal anmelden",
  },
  passkey: {
    signIn: "Mit Passkey anmelden",
    waiting: "Wartet auf Ihr Gerät …",
    cancelled:
      "Es wurde kein Passkey verwendet. Versuchen Sie es noch einmal, oder melden Sie sich mit dem Passwort an.",
    unsupported: "Dieser Browser kennt keine Passkeys. Melden Sie sich mit dem Passwort an.",
    wrong:
      "Dieser Passkey öffnet hier nichts. Vielleicht wurde er entfernt, oder es hat zu lange gedauert. Versuchen Sie es noch einmal, oder melden Sie sich mit dem Passwort an.",
    notHere: "Für Passkeys muss die App unter ihrem Namen geöffnet sein, nicht unter einer Zahl.",
  },
  elsewhere: {
    with: (provider) => `Mit ${provider} anmelden`,
    startWith: (provider) => `Mit ${provider} beginnen`,
    leaving: "Einen Moment …",
    unreachable:
      "Dieser Dienst ist gerade nicht erreichbar. Versuchen Sie es noch einmal, oder melden Sie sich mit dem Passwort an.",
    tooLate: "Das hat länger als zehn Minuten gedauert. Melden Sie sich noch einmal an.",
    /** Why somebody who comes back from there isn't let in, by why. */
    refused: {
      failed:
        "Die Anmeldung dort hat nicht geklappt. Versuchen Sie es noch einmal, oder melden Sie sich mit dem Passwort an.",
      unverified:
        "Dort steht nicht fest, dass die Adresse Ihnen gehört. Bestätigen Sie sie zuerst dort, oder melden Sie sich mit dem Passwort an.",
      "link-first":
        "Zu Ihrer Adresse gibt es hier ein Konto, von dem noch nicht feststeht, dass es Ihres ist. Melden Sie sich mit seinem Passwort an und verbinden Sie beide unter Einstellungen, Konto. Passwort vergessen? Ein Link für ein neues genügt auch.",
      "linked-elsewhere":
        "Dieses Konto ist mit einer anderen Anmeldung dort verbunden, oder jene mit einem anderen Konto. Melden Sie sich mit dem Passwort an.",
      disabled: "Dieses Konto ist zurzeit geschlossen. Fragen Sie die Person, die diesen Server betreibt.",
      closed: "Sie haben hier kein Konto, und dieses Afterword nimmt keine neuen auf.",
      "by-invitation":
        "Sie haben hier kein Konto, und neue gibt es auf Einladung. Öffnen Sie den Link, den Sie bekommen haben, und melden Sie sich noch einmal an.",
    },
  },
  newHere: "Neu hier?",
  startHere: "Konto anlegen",
  haveOne: "Sie haben schon ein Konto?",
  email: "E‑Mail",
  name: "Ihr voller Name",
  nameHint: "So, wie er unter Ihren Nachrichten stehen soll.",
  nameMissing: "Ihre Nachrichten brauchen einen Namen, mit dem sie enden.",
  passwordLabel: "Passwort",
  passwordHint: "Mindestens 8 Zeichen. Am leichtesten merkt man sich einen Satz.",
  password: {
    missing: "Das Passwort fehlt.",
    short: "Mindestens acht Zeichen.",
    long: "Höchstens 128 Zeichen.",
    common: "Das ist eines der Passwörter, die zuerst ausprobiert werden. Nehmen Sie ein anderes.",
  },
  mismatch: "E‑Mail und Passwort passen nicht zusammen.",
  busy: "Gerade melden sich viele gleichzeitig an. Versuchen Sie es gleich noch einmal.",
  wait: (seconds) => `Zu viele Versuche. Versuchen Sie es in ${waitFor(seconds)} noch einmal.`,
  taken: "Zu dieser Adresse gibt es schon ein Konto. Melden Sie sich damit an.",
  tooMany: (seconds) => `Zu viele Konten von hier. Versuchen Sie es in ${waitFor(seconds)} noch einmal.`,
  byMail: {
    lede: "Kostenlos, und niemand sonst liest mit. Geben Sie Ihre Adresse an: Ein Link, mit dem Sie das Konto anlegen, kommt per E‑Mail.",
    invited:
      "Sie sind eingeladen. Geben Sie Ihre Adresse an: Ein Link, mit dem Sie das Konto anlegen, kommt per E‑Mail.",
    send: "Link senden",
    sending: "Wird gesendet …",
    sentTitle: "Sehen Sie in Ihr Postfach",
    sent: "An diese Adresse ist eine Nachricht unterwegs. Mit ihrem Link legen Sie innerhalb von 30 Minuten Ihr Konto an; gibt es schon eines, so sagt sie es.",
    notThere: "Nichts gekommen? Vielleicht liegt sie im Spam.",
    again: "Adresse noch einmal angeben",
  },
  finish: {
    title: "Konto anlegen",
    lede: (email) => `Sie melden sich als ${email} an. Ein Name und ein Passwort, und es ist da.`,
    deadTitle: "Dieser Link bewirkt nichts mehr",
    dead: "Ein Link gilt einmal, 30 Minuten lang, und nur der neueste. Dieser wurde benutzt, ist zu alt oder hat unterwegs ein Stück verloren.",
    another: "Einen neuen anfordern",
  },
  byInvitation: "Konten gibt es hier auf Einladung",
  invited: "Sie sind eingeladen. Eine Adresse und ein Passwort genügen.",
  /** Where no account can be made, by why. */
  shut: {
    closed: {
      title: "Hier gibt es keine neuen Konten",
      text: "Dieses Afterword ist denen vorbehalten, die schon dabei sind. Es ist kostenlos, und Sie können selbst eines betreiben.",
    },
    "by-invitation": {
      title: "Auf Einladung",
      text: "Öffnen Sie den Link, den Sie von der Person haben, die dieses Afterword betreibt: Er gilt einmal, 14 Tage lang. Bewirkt er nichts mehr, fragen Sie nach einem neuen. Es ist kostenlos, und Sie können selbst eines betreiben.",
    },
  },
  disabled: "Dieses Konto ist vorerst geschlossen. Fragen Sie bei der Verwaltung dieses Servers nach.",
  forgot: {
    question: "Passwort vergessen?",
    title: "Passwort vergessen?",
    lede: "Geben Sie die Adresse an, mit der Sie sich anmelden. Ein Link, mit dem Sie ein neues Passwort setzen, kommt per E‑Mail.",
    send: "Link senden",
    sending: "Wird gesendet …",
    sentTitle: "Sehen Sie in Ihr Postfach",
    sent: "Wenn zu dieser Adresse ein Konto gehört, ist ein Link dorthin unterwegs. Er gilt einmal, 30 Minuten lang.",
    notThere: "Nichts gekommen? Vielleicht liegt er im Spam, oder das Konto gehört zu einer anderen Adresse.",
    tooMany: (seconds) =>
      `Zu viele Links von hier angefordert. Versuchen Sie es in ${waitFor(seconds)} noch einmal.`,
    noMail:
      "Dieses Afterword verschickt keine E‑Mails, also auch keinen Link. Wer den Server betreibt, kann einen für Sie anlegen, mit dem Sie ein neues Passwort setzen:",
    command: "npm run user -- reset you@example.org",
    noMailAfter:
      "Sind Sie das selbst, führen Sie es im Ordner von Afterword aus, mit Ihrer eigenen Adresse. Der Link gilt einmal, 30 Minuten lang.",
    remembered: "Ist es Ihnen wieder eingefallen?",
  },
  reset: {
    title: "Neues Passwort setzen",
    lede: (email) => `Für ${email}. Alle Ihre Anmeldungen enden, auf jedem Gerät, und Ihre Passkeys auch.`,
    password: "Neues Passwort",
    set: "Passwort setzen",
    done: "Ihr neues Passwort gilt. Melden Sie sich damit an.",
    deadTitle: "Dieser Link bewirkt nichts mehr",
    dead: "Ein Link gilt einmal, 30 Minuten lang, und nur der neueste. Dieser wurde schon benutzt, ist zu alt oder hat unterwegs ein Stück verloren.",
    another: "Neuen Link anfordern",
  },
  signedOut: "Abgemeldet.",
  welcome: "Willkommen. Ihr Konto ist angelegt.",
};

/** After "in": "einer Minute", "zwei Minuten". */
function waitFor(seconds: number): string {
  if (seconds < 60) return count(seconds, "einer Sekunde", "Sekunden", "einem Augenblick");
  return count(Math.ceil(seconds / 60), "einer Minute", "Minuten");
}
