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
      "I enjoyed our conversation {day} about the {role} position; thank you for it.",
      "Thanks for {meeting} me {day}: I left with a much clearer picture of the {role} job.",
      "It was good of you to make room for an interview {day}, and I appreciated hearing so much about the {role} post.",
      "Thank you for our talk {day}; I can picture the {role} role far better now.",
      "Many thanks for {date}: I had hoped to learn what the {role} will really do, and I did.",
    ],
    detail: [
      ["What you told me about {detail} has stayed with me.", "One thing has stayed with me. {detail}"],
      [
        "I have been thinking about {detail} ever since.",
        "{detail} I have been thinking of that ever since.",
      ],
      ["My favourite part was hearing about {detail}.", "My favourite moment is easy to name. {detail}"],
      ["I would gladly hear more about {detail}.", "{detail} I would gladly hear more of it."],
      [
        "Our exchange about {detail} told me a lot about how your team works.",
        "{detail} That told me a lot about how your team works.",
      ],
      [
        "When we came to talk about {detail}, I quite forgot that it was an interview.",
        "I wrote this down afterwards. {detail}",
      ],
    ],
    strength: [
      [
        "I was glad to tell you about {strength}, and would be happy to put that to use in your team.",
        "{strength} I would be happy to put that to use in your team.",
      ],
      [
        "What I would bring with me is what I described when we talked about {strength}.",
        "As for what I would bring with me, this says it best. {strength}",
      ],
      [
        "I think that I could soon be useful, given what we said about {strength}.",
        "Here is where I think that I could be useful. {strength}",
      ],
      [
        "The part about {strength} is where I believe I can help most.",
        "{strength} That is where I believe I can help most.",
      ],
      [
        "You seemed pleased to hear about {strength}, and it is work I would gladly carry on.",
        "{strength} It is work I would gladly carry on.",
      ],
      [
        "The job would suit me well, not least because of what I told you about {strength}.",
        "The job would suit me well, and here is one reason. {strength}",
      ],
    ],
    news: [
      ["I was also pleased to read about {news}.", "I was also pleased to read some news. {news}"],
      ["It was good to read the news about {news}, too.", "{news} That was good to read, too."],
      ["Congratulations, too, on what I read about {news}.", "Congratulations, too. {news}"],
      ["I read about {news} as well, and was glad for all of you.", "{news} I was glad for all of you."],
      [
        "I see that there is good news as well, about {news}.",
        "I see that there is good news as well. {news}",
      ],
      ["Reading about {news} made me more curious still.", "{news} It made me more curious still."],
    ],
    forgotten: [
      ["One thing I forgot to say is that {forgotten}.", "One thing I forgot to say. {forgotten}"],
      ["I meant to mention that {forgotten}.", "There is something I meant to mention. {forgotten}"],
      ["What I left out when we {met} is that {forgotten}.", "{forgotten} I left that out when we {met}."],
      ["I should have added that {forgotten}.", "{forgotten} I should have added it then."],
      ["You may also like to know that {forgotten}.", "You may also like to know this. {forgotten}"],
      [
        "Let me add something that slipped my mind: {forgotten}.",
        "Let me add something that slipped my mind. {forgotten}",
      ],
    ],
    interest: [
      "I would very much like to do this work at {employer}.",
      "{employer} is a place where I can see myself.",
      "I want to join {employer} even more than I did before.",
      "My interest in {employer} has only grown.",
      "It would be a pleasure to work with you all at {employer}.",
      "All of this makes me hope that I can join you at {employer}.",
    ],
    close: [
      "I look forward to hearing what comes next.",
      "If there is anything else I can tell you, I am easy to reach.",
      "I am happy to answer any questions that come up.",
      "I hope that we will speak again.",
      "Should you need more from me, a line is enough.",
      "In the meantime, I wish you a good week.",
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
