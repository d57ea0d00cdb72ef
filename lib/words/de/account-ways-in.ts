import { sentence } from "../fill";
import type { Words } from "../words";
import { count, list, number } from "./count";
import { on } from "./days";

// The ways in beside the password.

export const secondStep: Words["account"]["secondStep"] = {
  heading: "Ein Code beim Anmelden",
  lede: "Wer Ihr Passwort erfährt, kommt trotzdem nicht hinein: Eine App auf Ihrem Handy zeigt einen Code, nach dem zusätzlich gefragt wird.",
  off: "Es wird nach keinem Code gefragt.",
  on: "Bei jeder Anmeldung wird nach einem Code gefragt.",
  left: (n) => `${sentence(count(n, "ein Ersatzcode ist", "Ersatzcodes sind"))} übrig.`,
  setUp: "Einrichten",
  change: "Verwalten",
  title: "Ein Code beim Anmelden",
  begin: "Beginnen",
  password: "Ihr Passwort",
  scan: "Lassen Sie die App dieses Bild lesen, oder tippen Sie den Schlüssel dort ein.",
  apps: "Jede App für solche Codes ist recht: die Passwortverwaltung Ihres Handys oder eine kostenlose.",
  picture: "Der Schlüssel als Bild für die Kamera der App",
  key: "Schlüssel",
  wrong: "Das ist nicht der Code von jetzt. Geht die Uhr des Handys richtig?",
  another: "Mit einem anderen Schlüssel beginnen",
  confirming: {
    code: "Der Code, den die App zeigt",
    confirm: "Einschalten",
    turnedOn: "Eingeschaltet",
    codesLede:
      "Diese zehn Codes sind für den Tag, an dem Ihr Handy weg ist: Jeder lässt Sie einmal hinein, anstelle des Codes aus der App. Sie werden nur dieses eine Mal gezeigt. Verwahren Sie sie dort, wo das Handy nicht ist.",
    codes: "Ersatzcodes",
  },
  turnOff: "Nicht mehr nach einem Code fragen",
  turnedOff: "Es wird nicht mehr nach einem Code gefragt.",
  offLede: "Für neue Ersatzcodes oder ein anderes Handy schalten Sie es aus und wieder ein.",
};

export const passkeys: Words["account"]["passkeys"] = {
  heading: "Passkeys",
  lede: "Ihr Fingerabdruck, Ihr Gesicht oder der Code Ihres Geräts anstelle des Passworts. Ein weiterer Code wird dabei nicht verlangt.",
  none: "Sie haben keinen Passkey.",
  some: (n) => `Sie melden sich mit ${n === 1 ? "einem Passkey" : `${number(n)} Passkeys`} an.`,
  setUp: "Passkey hinzufügen",
  change: "Passkeys verwalten",
  title: "Passkeys",
  pageLede:
    "Ein Passkey bleibt auf Ihrem Gerät oder im Passwortmanager seines Herstellers. Er gilt nur auf dieser Seite, niemand kann ihn Ihnen ablocken.",
  list: "Ihre Passkeys",
  added: "Hinzugefügt. Ab jetzt können Sie sich damit anmelden.",
  since: (when) => `hinzugefügt ${on(when)}`,
  used: (when) => `zuletzt verwendet ${on(when)}`,
  unused: "noch nicht verwendet",
  addHeading: "Passkey hinzufügen",
  name: "Ihr Name dafür",
  nameHint: "Damit Sie ihn wiedererkennen: „Laptop“, „Handy“.",
  nameMissing: "Geben Sie ihm einen Namen.",
  password: "Ihr Passwort",
  add: "Passkey hinzufügen",
  waiting: "Wartet auf Ihr Gerät …",
  scripts: "Browser legen Passkeys nur mit Skripten an, und Skripte sind in diesem ausgeschaltet.",
  cancelled: "Ihr Gerät hat keinen angelegt. Es wurde nichts geändert.",
  unsupported: "Dieser Browser legt keine Passkeys an.",
  unproven:
    "Das war keine Antwort auf diese Frage, oder es hat länger als fünf Minuten gedauert. Versuchen Sie es noch einmal.",
  full: "Für mehr als zwanzig ist kein Platz. Entfernen Sie zuerst einen.",
  known: "Dieser Passkey ist schon hier.",
  remove: "Entfernen",
  removeNamed: (name) => `${name} entfernen`,
  removeLede: "Er lässt niemanden mehr ein. Auf Ihrem Gerät bleibt er, bis Sie ihn dort löschen.",
  removeAct: "Entfernen",
  removed: "Entfernt. Er lässt niemanden mehr ein.",
};

export const elsewhere: Words["account"]["elsewhere"] = {
  heading: "Anderswo anmelden",
  lede: "Ein anderer Dienst sagt uns, dass Sie es sind. Er erfährt, wann Sie sich anmelden, und nichts von dem, was hier steht.",
  none: "Sie melden sich nirgends sonst an.",
  some: (names) => `Sie melden sich auch mit ${list(names)} an.`,
  see: "Verwalten",
  title: "Anderswo anmelden",
  list: "Wo Sie sich anmelden",
  since: (when) => `verbunden ${on(when)}`,
  used: (when) => `zuletzt benutzt ${on(when)}`,
  unlink: "Trennen",
  unlinkNamed: (name) => `${name} trennen`,
  unlinked: "Getrennt. Es lässt niemanden mehr ein.",
  only: "Das ist Ihr einziger Weg hinein. Setzen Sie zuerst ein Passwort: „Passwort vergessen?“ auf der Seite zum Anmelden.",
  link: (name) => `${name} verbinden`,
  linkLede: (email) => `Ihre Adresse dort muss ${email} sein und dort bestätigt.`,
  /** What came of it. */
  said: {
    linked: "Verbunden. Ab jetzt können Sie sich dort anmelden.",
    unverified:
      "Dort steht nicht fest, dass die Adresse Ihnen gehört. Bestätigen Sie sie zuerst dort. Es wurde nichts verbunden.",
    failed: "Die Anmeldung dort hat nicht geklappt. Es wurde nichts verbunden.",
    "another-address": "Ihre Adresse dort ist eine andere als hier. Es wurde nichts verbunden.",
    "linked-elsewhere":
      "Diese Anmeldung ist schon mit einem anderen Konto verbunden. Es wurde nichts verbunden.",
  },
};
