import type { Template } from "./template";

/** The last word of a chain: it asks once more, and closes the door kindly. */
export const finalCheckIn: Template = {
  subjects: ["{role}: one last note", "One last note: {role}", "One last note from me"],
  greetings: ["Hello {to},", "Hi {to},", "Dear {to},"],
  parts: {
    opening: [
      "I am writing one last time about the {role} role that we talked about {day}.",
      "This is my last note about the {role} position, which brought us together {day}.",
      "Let me come back once more to our conversation {day} about the {role} role.",
      "One more line from me, about the {role} post that we discussed {day}.",
      "I have one last question about the {role} job and our talk {day}.",
      "Before I let the matter rest, a word about the {role} opening and our interview {day}.",
    ],
    thanks: [
      "Thank you for {meeting} me {day} about the {role} role; I am sorry to be saying it only now.",
      "Thank you, late as it comes, for our conversation {day} about the {role} position.",
      "Many thanks for the interview {day} about the {role} role; they were due long before this last note.",
      "Thank you for making time {day} to talk about the {role} post; it should have been said before this last line.",
      "Thank you for {meeting} me {day} about the {role} job; I let far too much time go by before saying so.",
      "For our talk {day}, and for all that I learnt about the {role} opening, I owe you thanks: here they are, late and sincere.",
    ],
    detail: [
      ["I have good memories of what you said about {detail}.", "I have good memories of our talk. {detail}"],
      ["I am still glad that you told me about {detail}.", "I am still glad to know one thing. {detail}"],
      ["What I learnt about {detail} stays with me either way.", "{detail} That stays with me either way."],
      ["It was good to talk about {detail}.", "{detail} It was good to talk of that."],
      [
        "Whatever comes of it, I learnt something about {detail}.",
        "Whatever comes of it, I learnt this. {detail}",
      ],
      ["I enjoyed hearing about {detail} most of all.", "{detail} I enjoyed that most of all."],
    ],
    ask: [
      "Could you tell me whether the post is still open, and what the next step would be?",
      "May I ask whether a decision has been made?",
      "I would be grateful for a word on how things stand.",
      "Has the choice been made, or is there a next step that I might still be part of?",
      "Would you let me know whether I am still being considered, or how it was decided?",
      "A short note on where the decision stands would be very welcome.",
    ],
    release: [
      "If you have chosen somebody else, I understand, and wish you and the team well.",
      "Should the answer be no, I will take it kindly and leave it there.",
      "If it has gone another way, I hope that it turns out well for all of you.",
      "If there is nothing more to say, I will let the matter rest, with my good wishes to the team.",
      "Perhaps the place is taken by now; then I am happy for you and for whoever it is.",
      "If you went another way, no harm is done, and thank you for having considered me.",
    ],
    door: [
      "I would be pleased to hear from {employer} again, for this or another post.",
      "If another opening at {employer} fits one day, I would be glad if you thought of me.",
      "My interest in {employer} remains, whenever that may be useful.",
      "You know where to find me if something comes up at {employer} later.",
      "I would gladly talk with {employer} again when the time is right.",
      "At another time, or for another post, {employer} can count on my interest.",
    ],
  },
  orders: [
    [["opening", "detail"], ["ask", "release"], ["door"]],
    [["opening"], ["detail", "ask"], ["release", "door"]],
    [["opening", "ask"], ["detail"], ["release", "door"]],
    [["opening", "detail", "ask"], ["release"], ["door"]],
  ],
  closings: ["With kind regards,", "With best wishes,", "Kind regards,"],
  spare: [
    { part: "door", above: 116 },
    { part: "release", above: 116 },
  ],
};
