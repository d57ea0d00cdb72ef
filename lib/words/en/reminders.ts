import { count } from "../fill";
import { letter, notice } from "./reminder-letters";

/** What Afterword writes by itself, and where that is set. */
export const reminders = {
  letter,
  notice,

  title: "Reminders",
  lede: "A word when there is something to do, and none when there isn’t.",
  open: "Choose your reminders",

  way: {
    heading: "How they come",
    off: "Reminders are off: no device shows them, and no mail server is set up on this Afterword. Have this browser show them, below; or whoever runs it sets SMTP_URL, and letters begin to come.",
    offChosen: "Reminders are off: neither letters nor a device are chosen for them.",
    noLetters: "No letters come: no mail server is set up on this Afterword. Whoever runs it sets SMTP_URL.",
    devices: (n: number) => `As notifications, on ${count(n, "device", "devices")}.`,
    on: (email: string) => `By e‑mail, to ${email}. That is the address you sign in with.`,
    refused: (day: string) =>
      `Letters stopped on ${day}: your address has refused ten in a row. A test that arrives starts them again.`,
    deviceRefused: (day: string) =>
      `One of your devices has shown no reminders since ${day}: its service has refused ten in a row.`,
    deviceGone: (day: string) =>
      `One of your devices has taken no reminders since ${day}, and is off the list. Have it show them again there, if you like.`,
    stopped: (when: string) =>
      `The part that sends them last ran ${when}. Nothing comes until whoever runs this Afterword starts it again.`,
    never: "The part that sends them has not run yet.",
    running: (when: string) => `It last looked ${when}.`,
    next: (when: string) => `It looks at your account next ${when}.`,
    onlyHere:
      "Links in the letters lead to this machine alone: whoever runs this Afterword sets APP_URL to the address people open.",
    calendar: "Your calendar reminds you as well, where it has a link: it needs no mail.",
    calendars: "See to the calendars",
    test: "Send me a test",
    testing: "Sending it …",
    tested: (answer: string) => `The mail server took it: ${answer}`,
    testRefused: (answer: string) => `The mail server refused it: ${answer}`,
    testLater: (answer: string) => `The mail server does not take it now: ${answer}`,
    tooMany: "Three tests were sent already. Try again in a quarter of an hour.",
  },

  devices: {
    heading: "On your devices",
    lede: "A browser can show reminders by itself, also while Afterword isn’t open in it. Each browser is asked for on its own.",
    list: "Devices",
    none: "No device shows them yet.",
    here: "this browser",
    carried: (service: string) => `by ${service}’s push service`,
    since: (when: string) => `since ${when}`,
    neverCame: "nothing came yet",
    lastCame: (when: string) => `last ${when}`,
    lastRefused: (when: string, answer: string) => `refused ${when}: ${answer}`,
    off: (day: string) =>
      `Off since ${day}: its service has refused ten in a row. A test that arrives starts it again.`,
    remove: "Remove",
    removeNamed: (device: string) => `Remove: ${device}`,
    removed: "Removed. Nothing comes there any more.",
    test: "Send a test",
    testNamed: (device: string) => `Send a test: ${device}`,
    tested: "Its push service took it: it shows in a moment, where the system lets it.",
    testRefused: (answer: string) => `Its push service refused it: ${answer}`,
    testLater: (answer: string) => `Its push service does not take it now: ${answer}`,
    testGone: "This browser doesn’t want any more. It is off the list; have it show them again there.",
    show: "Show reminders in this browser",
    asking: "Asking the browser …",
    /** Before it is switched on. */
    carrier: (service: string) =>
      `${service}’s push service carries them from your server to this browser. It can’t read them, and they say only that something is due: no names, no employers.`,
    someCarrier:
      "The push service of your browser’s maker carries them from your server to this browser. It can’t read them, and they say only that something is due: no names, no employers.",
    untilSignOut: "It ends when you sign out here.",
    shown: "This browser shows your reminders.",
    foreign:
      "This browser’s push service is none that this Afterword knows. Whoever runs it can name it in PUSH_SERVICES.",
    tooMany: "Ten browsers show your reminders already. Remove one first.",
    unavailable: "The browser could not reach its push service. Try again later.",
    denied:
      "This browser was told not to show anything from here. Allow notifications in its settings for this site, then load this page anew.",
    dismissed: "The browser was not allowed to, so nothing was switched on.",
    insecure:
      "Browsers take notifications over https alone. Whoever runs this Afterword puts it behind https and sets APP_URL.",
    homeScreen:
      "On an iPhone or iPad, put Afterword on the home screen first: Share, then Add to Home Screen. Open it from there, and come back to this page.",
    unsupported: "This browser can’t show notifications, at least not in a private window. Another one may.",
    needsScripts: "This needs JavaScript.",
  },

  choose: {
    heading: "Which, and when",
    lede: "Each by itself. Every letter has a link that stops its kind.",
    ways: "By what they come",
    mail: "By e‑mail",
    mailHint: (email: string) => `To ${email}.`,
    devices: "On your devices",
    devicesHint: "In the browsers that are listed below.",
    kinds: {
      digest: { label: "The morning", hint: "What is due today, what closes today, and today’s interviews." },
      yesterday: {
        label: "They had until yesterday",
        hint: "The morning after a day they had named, if nothing came.",
      },
      "thank-you": {
        label: "Before a thank-you is due",
        hint: "Once, some hours before, if it is still open.",
      },
      interview: { label: "Before an interview", hint: "A day before, and an hour before." },
      weekly: { label: "The week", hint: "Sunday evening: how the whole search does." },
    },
    hour: "The morning comes at",
    quietFrom: "Quiet from",
    quietUntil: "until",
    quietHint:
      "Nothing comes in these hours. What would, comes before or after. The same hour twice means no quiet.",
    hourIsQuiet: "That is one of your quiet hours.",
    paused: "Nothing before",
    pausedHint: "For a holiday. Leave it empty for none.",
    zone: (zone: string) => `By the clock in ${zone}.`,
    saved: "Saved.",
  },

  latest: {
    heading: "What came",
    lede: "The latest twenty, with what the mail server or the push service said. What bounces later goes to whoever runs this Afterword.",
    byMail: "by e‑mail",
    device: "a device that was removed",
    none: "Nothing yet.",
    list: "Reminders",
    kinds: {
      digest: "The morning",
      yesterday: "They had until yesterday",
      "thank-you": "Before a thank-you is due",
      interview: "Before an interview",
      weekly: "The week",
    },
    states: { claimed: "waits", sent: "sent", refused: "refused", skipped: "not sent" },
    why: {
      "too-late": "It would have come too late.",
      "not-needed": "It was no longer needed.",
      "not-wanted": "You want none this way.",
      "mail-off": "Your address takes no mail from here.",
      "device-off": "The device shows none any more.",
      unknown: "It may have come: the server went silent, twice.",
    },
  },

  aside: {
    menu: (title: string) => `Set aside or remind: ${title}`,
    "1": "Set aside until tomorrow",
    "3": "Set aside for three days",
    "7": "Set aside for a week",
    always: "No reminders of this",
    back: "Take it back up",
    until: (day: string) => `You set it aside until ${day}.`,
    noReminders: "No reminder of this comes.",
    saidUntil: (day: string) => `Set aside until ${day}. Every date stays as it is.`,
    saidAlways: "No reminder of this will come.",
    saidBack: "It is back.",
  },

  act: {
    snoozeTitle: (what: string, day: string) => `Set aside until ${day}: ${what}?`,
    neverTitle: (what: string) => `No more reminders of this: ${what}?`,
    offTitle: (kind: string) => `No more letters of this kind: ${kind}?`,
    of: (what: string, employer: string) => `${what}, ${employer}`,
    lede: "Nothing else changes: every date stays as it is.",
    yes: "Yes",
    done: "Done.",
    doneLede: "You can take it back in the app, at any time.",
    dead: "This link does nothing any more",
    deadLede: "It is too old, or what it was about is gone. Settings has all your reminders.",
    keep: "Leave it as it is?",
  },
} as const;
