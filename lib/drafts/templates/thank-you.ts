import type { Template } from "./template";

/** The thank-you, within a day of the interview. */
export const thankYou: Template = {
  subjects: [
    "Thank you for {date}",
    "Thank you: {role} interview",
    "Thanks for our conversation {day}",
    "Thank you for our conversation",
  ],
  greetings: ["Hi {to},", "Hello {to},", "Dear {to},"],
  parts: {
    opening: [
      "Thank you for the time you gave me {day} to talk about the {role} role.",
      "I enjoyed our conversation {day} about the {role} position, and thank you for it.",
      "Thanks for {meeting} me {day}: I left with a clear picture of what the {role} will be asked to do.",
      "It was good of you to make room for an interview {day}, and I appreciated the chance to hear about the {role} job.",
      "I came away grateful {day}: after an open talk, the {role} post is easier to picture.",
      "My thanks for the conversation {day}; what the {role} is there for has become much clearer to me.",
    ],
    detail: [
      ["What you told me about {detail} has stayed with me.", "One thing has stayed with me. {detail}"],
      ["Since then I have been thinking about {detail}.", "{detail} I have been thinking of that since."],
      ["The part I liked best was hearing about {detail}.", "My favourite moment is easy to name. {detail}"],
      ["I would gladly hear more about {detail}.", "{detail} I would gladly hear more of it."],
      [
        "Our exchange about {detail} showed me how your team goes about things.",
        "{detail} It showed me how your team goes about things.",
      ],
      [
        "When we came to talk about {detail}, I forgot that it was an interview.",
        "I wrote this down afterwards. {detail}",
      ],
    ],
    strength: [
      [
        "I was glad to tell you about {strength}, and would be happy to put that to use in your team.",
        "{strength} I would be happy to put that to use in your team.",
      ],
      [
        "As for me, what I said about {strength} is what I would bring along.",
        "As for what I would bring along, this says it best. {strength}",
      ],
      [
        "If I can be useful to you, it will be through what we said about {strength}.",
        "Here is where I could be useful to you. {strength}",
      ],
      [
        "From my side, the part about {strength} is where I think I can help most.",
        "{strength} That is where I think I can help most.",
      ],
      [
        "You seemed pleased to hear about {strength}, and it is work I would gladly carry on.",
        "{strength} It is work I would gladly carry on.",
      ],
      [
        "I believe the job suits me: think of our words about {strength}.",
        "I believe the job suits me, and for this reason. {strength}",
      ],
    ],
    news: [
      ["I was also pleased to read about {news}.", "I was also pleased to read some news. {news}"],
      ["The news about {news} is good to hear, too.", "{news} That is good to hear, too."],
      ["Congratulations, by the way, on what I read about {news}.", "Congratulations, by the way. {news}"],
      ["Later I heard about {news}, and was glad for all of you.", "{news} I was glad for all of you."],
      ["There is good news as well, I see, about {news}.", "There is good news as well, I see. {news}"],
      [
        "Reading about {news} afterwards made me more curious still.",
        "{news} It made me more curious still.",
      ],
    ],
    forgotten: [
      ["One thing I forgot to say is that {forgotten}.", "One thing I forgot to say. {forgotten}"],
      ["I meant to mention that {forgotten}.", "There is something I meant to mention. {forgotten}"],
      ["What I left out when we {met} is that {forgotten}.", "{forgotten} I left that out when we {met}."],
      ["I should have added that {forgotten}.", "{forgotten} I should have added it then."],
      ["You may also like to know that {forgotten}.", "You may also like to know this. {forgotten}"],
      [
        "Let me add what slipped my mind, namely that {forgotten}.",
        "Let me add what slipped my mind. {forgotten}",
      ],
    ],
    interest: [
      "I would like very much to do this work at {employer}.",
      "{employer} is a place where I can see myself.",
      "Joining {employer} appeals to me more than it did before.",
      "My interest in {employer} has only grown.",
      "It would be a pleasure to work with you all at {employer}.",
      "I can say with a light heart that I hope to be part of {employer}.",
    ],
    close: [
      "I look forward to hearing what comes next.",
      "If anything else would help you, I am easy to reach.",
      "I am happy to answer whatever comes up.",
      "I hope that we speak again.",
      "Should you need more from me, a line is enough.",
      "Until then, I wish you a good week.",
    ],
  },
  orders: [
    [
      ["opening", "detail"],
      ["strength", "forgotten"],
      ["news", "interest", "close"],
    ],
    [["opening"], ["detail", "strength"], ["forgotten", "news"], ["interest", "close"]],
    [
      ["opening", "news"],
      ["detail", "forgotten"],
      ["strength", "interest", "close"],
    ],
    [["opening", "strength"], ["detail", "news"], ["forgotten"], ["interest", "close"]],
    [["opening"], ["strength", "detail", "news"], ["forgotten", "interest", "close"]],
    [
      ["opening", "detail", "news"],
      ["forgotten", "strength"],
      ["interest", "close"],
    ],
  ],
  closings: ["Best regards,", "Kind regards,", "With kind regards,", "Warm regards,"],
  spare: [
    { part: "close", above: 120 },
    { part: "interest", above: 175 },
    { part: "news", above: 175 },
    { part: "forgotten", above: 175 },
  ],
};
