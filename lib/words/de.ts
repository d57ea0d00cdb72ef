import { account } from "./de/account";
import { answers } from "./de/answers";
import { application } from "./de/application";
import { applicationForm } from "./de/application-form";
import { auth } from "./de/auth";
import { calendar } from "./de/calendar";
import { cards } from "./de/cards";
import { common } from "./de/common";
import { days } from "./de/days";
import { errors } from "./de/errors";
import { evidence } from "./de/evidence";
import { feed } from "./de/feed";
import { forms } from "./de/forms";
import { imports } from "./de/imports";
import { insights } from "./de/insights";
import { interview } from "./de/interview";
import { invitation } from "./de/invitation";
import { kept } from "./de/kept";
import { landing } from "./de/landing";
import { letters } from "./de/letters";
import { message } from "./de/message";
import { people } from "./de/people";
import { playbooks } from "./de/playbooks";
import { quick } from "./de/quick";
import { references } from "./de/references";
import { reminders } from "./de/reminders";
import { sample } from "./de/sample";
import { searches } from "./de/searches";
import { settings } from "./de/settings";
import { shell } from "./de/shell";
import { steps } from "./de/steps";
import { timeline } from "./de/timeline";
import { today } from "./de/today";
import type { Words } from "./words";

export const de: Words = {
  common,
  shell,
  kept,
  landing,
  letters,
  account,
  auth,
  today,
  searches,
  answers,
  application,
  applicationForm,
  timeline,
  message,
  calendar,
  cards,
  people,
  quick,
  playbooks,
  references,
  reminders,
  settings,
  errors,
  evidence,
  days,
  feed,
  forms,
  insights,
  imports,
  interview,
  invitation,
  sample,
  steps,
};
