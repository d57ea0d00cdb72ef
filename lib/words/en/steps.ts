/** What the policy proposes, as it is called on every page. */
export const steps = {
  title: {
    reply: (name: string | null) => (name ? `Answer ${name}` : "Answer them"),
    "thank-you": (name: string | null) => (name ? `Thank ${name}` : "Thank them"),
    "thank-you-letter": (name: string | null) => (name ? `Write ${name} a note` : "Write a note"),
    "follow-up": (name: string | null) => (name ? `Check in with ${name}` : "Check in"),
    "final-follow-up": (name: string | null) =>
      name ? `Check in with ${name} a last time` : "Check in a last time",
    "brief-reference": (name: string | null) => (name ? `Brief ${name}` : "Brief your reference"),
  },
  kind: {
    reply: "Answer",
    "thank-you": "Thank-you",
    "thank-you-letter": "Note on paper",
    "follow-up": "Check-in",
    "final-follow-up": "Final check-in",
    "brief-reference": "Briefing",
  },
  medium: { email: "e‑mail", phone: "phone", linkedin: "LinkedIn", letter: "letter" },
  by: { email: "by e‑mail", phone: "by phone", linkedin: "on LinkedIn", letter: "by letter" },
  format: { phone: "by phone", video: "by video", onsite: "on site" },
  role: {
    "hiring-manager": "Hiring manager",
    recruiter: "Recruiter",
    hr: "Human resources",
    interviewer: "Interviewer",
    other: "Somebody there",
  },
  rule: (guide: string, number: number) => `${guide}, rule ${number}`,
  whyNow: "Why now?",
} as const;
