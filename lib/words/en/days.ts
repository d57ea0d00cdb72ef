/** Days and deadlines, as they stand in a sentence. */
export const days = {
  locale: "en-GB",
  today: "today",
  tomorrow: "tomorrow",
  yesterday: "yesterday",
  by: (when: string) => `by ${when}`,
  from: (when: string) => `from ${when}`,
  dueToday: "Due today",
  todayBy: (time: string) => `today by ${time}`,
  wasDue: (when: string) => `Due ${when}`,
  was: (when: string) => `was ${when}`,
  until: (when: string) => `until ${when}`,
  sent: (when: string) => `sent ${when}`,
  in: (time: string, place: string) => `${time} in ${place}`,
} as const;
