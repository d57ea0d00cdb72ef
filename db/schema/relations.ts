import { relations } from "drizzle-orm";
import { applicationContacts, applicationReferences, applications } from "./applications";
import { interviewers, interviews } from "./interviews";
import { messages, touches } from "./messages";
import { contacts, employers, references } from "./people";
import { playbooks } from "./playbooks";
import { searches } from "./searches";

export const searchRelations = relations(searches, ({ many }) => ({ applications: many(applications) }));

export const employerRelations = relations(employers, ({ many }) => ({
  applications: many(applications),
  contacts: many(contacts),
}));

export const contactRelations = relations(contacts, ({ one, many }) => ({
  employer: one(employers, {
    fields: [contacts.userId, contacts.employerId],
    references: [employers.userId, employers.id],
  }),
  places: many(applicationContacts),
}));

export const referenceRelations = relations(references, ({ many }) => ({
  places: many(applicationReferences),
}));

export const applicationRelations = relations(applications, ({ one, many }) => ({
  search: one(searches, {
    fields: [applications.userId, applications.searchId],
    references: [searches.userId, searches.id],
  }),
  employer: one(employers, {
    fields: [applications.userId, applications.employerId],
    references: [employers.userId, employers.id],
  }),
  ownPlaybook: one(playbooks, {
    fields: [applications.userId, applications.ownPlaybookId],
    references: [playbooks.userId, playbooks.id],
  }),
  people: many(applicationContacts),
  references: many(applicationReferences),
  interviews: many(interviews),
  touches: many(touches),
  messages: many(messages),
}));

export const applicationContactRelations = relations(applicationContacts, ({ one }) => ({
  application: one(applications, {
    fields: [applicationContacts.userId, applicationContacts.applicationId],
    references: [applications.userId, applications.id],
  }),
  contact: one(contacts, {
    fields: [applicationContacts.userId, applicationContacts.contactId],
    references: [contacts.userId, contacts.id],
  }),
}));

export const applicationReferenceRelations = relations(applicationReferences, ({ one }) => ({
  application: one(applications, {
    fields: [applicationReferences.userId, applicationReferences.applicationId],
    references: [applications.userId, applications.id],
  }),
  reference: one(references, {
    fields: [applicationReferences.userId, applicationReferences.referenceId],
    references: [references.userId, references.id],
  }),
}));

export const interviewRelations = relations(interviews, ({ one, many }) => ({
  application: one(applications, {
    fields: [interviews.userId, interviews.applicationId],
    references: [applications.userId, applications.id],
  }),
  interviewers: many(interviewers),
}));

export const interviewerRelations = relations(interviewers, ({ one }) => ({
  interview: one(interviews, {
    fields: [interviewers.userId, interviewers.interviewId],
    references: [interviews.userId, interviews.id],
  }),
}));

export const touchRelations = relations(touches, ({ one }) => ({
  application: one(applications, {
    fields: [touches.userId, touches.applicationId],
    references: [applications.userId, applications.id],
  }),
}));

export const messageRelations = relations(messages, ({ one }) => ({
  application: one(applications, {
    fields: [messages.userId, messages.applicationId],
    references: [applications.userId, applications.id],
  }),
}));
