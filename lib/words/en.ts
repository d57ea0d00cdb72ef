import { account } from "./en/account";
import { answers } from "./en/answers";
import { application } from "./en/application";
import { applicationForm } from "./en/application-form";
import { auth } from "./en/auth";
import { calendar } from "./en/calendar";
import { cards } from "./en/cards";
import { common } from "./en/common";
import { days } from "./en/days";
import { errors } from "./en/errors";
import { evidence } from "./en/evidence";
import { feed } from "./en/feed";
import { forms } from "./en/forms";
import { imports } from "./en/imports";
import { insights } from "./en/insights";
import { interview } from "./en/interview";
import { invitation } from "./en/invitation";
import { kept } from "./en/kept";
import { landing } from "./en/landing";
import { letters } from "./en/letters";
import { message } from "./en/message";
import { people } from "./en/people";
import { playbooks } from "./en/playbooks";
import { quick } from "./en/quick";
import { references } from "./en/references";
import { reminders } from "./en/reminders";
import { sample } from "./en/sample";
import { searches } from "./en/searches";
import { settings } from "./en/settings";
import { shell } from "./en/shell";
import { steps } from "./en/steps";
import { timeline } from "./en/timeline";
import { today } from "./en/today";

export const en = {
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
