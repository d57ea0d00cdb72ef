import type { Words } from "../words";

/** What is written to people by mail. */
export const letters: Words["letters"] = {
  /** At the foot of each. */
  foot: "Afterword, die Worte nach dem Gespräch. Es schreibt nur wegen Ihres Kontos.",
  reset: {
    subject: "Ein neues Passwort für Afterword",
    paragraphs: [
      "Jemand, wahrscheinlich Sie selbst, hat für diese Adresse ein neues Passwort angefordert.",
      "Mit diesem Link setzen Sie eines. Er gilt einmal, 30 Minuten lang.",
    ],
    link: "Neues Passwort setzen",
    after:
      "Waren Sie es nicht, lassen Sie es auf sich beruhen: Es ändert sich nichts, und niemand hat Zugang bekommen.",
  },
  signUp: {
    subject: "Ihr Konto bei Afterword",
    paragraphs: [
      "Jemand, wahrscheinlich Sie selbst, möchte mit dieser Adresse ein Konto anlegen.",
      "Mit diesem Link legen Sie es an. Er gilt einmal, 30 Minuten lang.",
    ],
    link: "Konto anlegen",
    after:
      "Waren Sie es nicht, lassen Sie es auf sich beruhen: Es gibt kein Konto, und niemand schreibt Ihnen wieder.",
  },
  signUpTaken: {
    subject: "Sie haben ein Konto bei Afterword",
    paragraphs: [
      "Jemand, wahrscheinlich Sie selbst, wollte mit dieser Adresse ein Konto anlegen. Es gibt schon eines, und nichts wurde geändert.",
      "Melden Sie sich damit an. Ist das Passwort verloren, schickt Ihnen „Passwort vergessen?“ unter dem Formular einen Link für ein neues.",
    ],
    link: "Anmelden",
    after: "Waren Sie es nicht, lassen Sie es auf sich beruhen: Niemand hat Zugang bekommen.",
  },
  address: {
    subject: "Ihre neue Adresse zum Anmelden bei Afterword",
    paragraphs: [
      "Jemand, wahrscheinlich Sie selbst, möchte sich ab jetzt mit dieser Adresse bei Afterword anmelden.",
      "Öffnen Sie den Link und sagen Sie dort Ja. Er gilt einmal, 30 Minuten lang.",
    ],
    link: "Diese Adresse bestätigen",
    after: "Waren Sie es nicht, lassen Sie es auf sich beruhen: Es ändert sich nichts.",
  },
  addressChanged: (now) => ({
    subject: "Ihre Adresse zum Anmelden bei Afterword ist geändert",
    paragraphs: [
      `In Ihr Konto meldet man sich jetzt mit ${now} an und nicht mehr mit dieser Adresse. Alle Anmeldungen sind beendet.`,
    ],
    after:
      "Waren Sie es nicht, wenden Sie sich bald an die Verwaltung Ihres Servers, damit sie das Konto schließt.",
  }),
  passwordChanged: {
    subject: "Ihr Passwort für Afterword ist geändert",
    paragraphs: ["Für Ihr Konto wurde ein neues Passwort gesetzt. Die Anmeldungen anderswo sind beendet."],
    after:
      "Waren Sie es nicht, setzen Sie bald ein anderes, über „Passwort vergessen?“ auf der Anmeldeseite.",
  },
};
