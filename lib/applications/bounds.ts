/**
 * How many of each thing there may be, so that every list has an end. Far beyond what a person keeps; a form that
 * would go over says so.
 */
export const most = {
  searches: 200,
  playbooks: 20,
  liveApplications: 500,
  contactsOfAnApplication: 100,
  interviewsOfAnApplication: 100,
  interviewersOfAnInterview: 50,
  touchesOfAnApplication: 500,
  referencesOfAnApplication: 50,
  messagesOfAnApplication: 500,
} as const;

/** How far a list counts what is over: beyond it stands "500+", and a page costs no more than up to there. */
export const mostCounted = 500;
