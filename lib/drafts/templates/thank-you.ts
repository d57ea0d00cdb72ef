import { put } from "../facts";
import type { Template } from "./template";

/** The thank-you, within a day of the interview. */
export const thankYou: Template = {
  subjects: [
    ({ day }) => `Thank you for our talk ${day}`,
    ({ role }) => `Thank you: ${role} interview`,
    ({ day }) => `With thanks for our conversation ${day}`,
    ({ role }) => `Thank you, ${role} interview`,
  ],
  greetings: [({ to }) => `Hi ${to},`, ({ to }) => `Hello ${to},`, ({ to }) => `Dear ${to},`],
  parts: {
    opening: [
      ({ day, role }) => `Thank you for the time you gave me ${day} to talk about the ${role} role.`,
      ({ day, role }) =>
        `I enjoyed our conversation ${day} about the ${role} position, and thank you for it.`,
      ({ day, role, meeting }) =>
        `Thanks for ${meeting} me ${day}: I left with a clear picture of what the ${role} will be asked to do.`,
      ({ day, role }) =>
        `It was good of you to make room for an interview ${day}, and I appreciated how plainly we talked about the ${role} job.`,
      ({ day, role }) =>
        `I came away ${day} grateful for an open talk: the ${role} post is easy to picture now.`,
      ({ day, role }) =>
        `My thanks for answering so many questions ${day}; what the ${role} does all week is much clearer to me.`,
    ],
    detail: [
      ({ detail }) =>
        put(
          detail,
          (it) => `What you told me about ${it} has stayed with me.`,
          (it) => `One thing has stayed with me. ${it}`,
        ),
      ({ detail }) =>
        put(
          detail,
          (it) => `Since then I have been thinking about ${it}.`,
          (it) => `${it} I have been thinking of that since.`,
        ),
      ({ detail }) =>
        put(
          detail,
          (it) => `The part I liked best was hearing about ${it}.`,
          (it) => `My favourite moment is easy to name. ${it}`,
        ),
      ({ detail }) =>
        put(
          detail,
          (it) => `I would gladly hear more about ${it}.`,
          (it) => `${it} I would gladly hear more of it.`,
        ),
      ({ detail }) =>
        put(
          detail,
          (it) => `Our exchange about ${it} showed me how your team goes about things.`,
          (it) => `${it} It showed me how your team goes about things.`,
        ),
      ({ detail }) =>
        put(
          detail,
          (it) => `When we came to talk about ${it}, I forgot that it was an interview.`,
          (it) => `I wrote this down afterwards. ${it}`,
        ),
    ],
    strength: [
      ({ strength }) =>
        put(
          strength,
          (it) => `I was glad to tell you about ${it}, and would be happy to put that to use in your team.`,
          (it) => `${it} I would be happy to put that to use in your team.`,
        ),
      ({ strength }) =>
        put(
          strength,
          (it) => `As for me, what I said about ${it} is what I would bring along.`,
          (it) => `As for what I would bring along, this says it best. ${it}`,
        ),
      ({ strength }) =>
        put(
          strength,
          (it) => `If I can be useful to you, it will be through what we said about ${it}.`,
          (it) => `Here is where I could be useful to you. ${it}`,
        ),
      ({ strength }) =>
        put(
          strength,
          (it) => `From my side, the part about ${it} is where I think I can help most.`,
          (it) => `${it} That is where I think I can help most.`,
        ),
      ({ strength }) =>
        put(
          strength,
          (it) => `You seemed pleased to hear about ${it}, and it is work I would gladly carry on.`,
          (it) => `${it} It is work I would gladly carry on.`,
        ),
      ({ strength }) =>
        put(
          strength,
          (it) => `I believe the job suits me: think of our words about ${it}.`,
          (it) => `I believe the job suits me, and for this reason. ${it}`,
        ),
    ],
    news: [
      ({ news }) =>
        put(
          news,
          (it) => `I was also pleased to read about ${it}.`,
          (it) => `I was also pleased to read some news. ${it}`,
        ),
      ({ news }) =>
        put(
          news,
          (it) => `The news about ${it} is good to hear, too.`,
          (it) => `${it} That is good to hear, too.`,
        ),
      ({ news }) =>
        put(
          news,
          (it) => `Congratulations, by the way, on what I read about ${it}.`,
          (it) => `Congratulations, by the way. ${it}`,
        ),
      ({ news }) =>
        put(
          news,
          (it) => `Later I heard about ${it}, and was glad for all of you.`,
          (it) => `${it} I was glad for all of you.`,
        ),
      ({ news }) =>
        put(
          news,
          (it) => `There is good news as well, I see, about ${it}.`,
          (it) => `There is good news as well, I see. ${it}`,
        ),
      ({ news }) =>
        put(
          news,
          (it) => `Reading about ${it} afterwards made me more curious still.`,
          (it) => `${it} It made me more curious still.`,
        ),
    ],
    forgotten: [
      ({ forgotten }) =>
        put(
          forgotten,
          (it) => `One thing I forgot to say is that ${it}.`,
          (it) => `One thing I forgot to say. ${it}`,
        ),
      ({ forgotten }) =>
        put(
          forgotten,
          (it) => `I meant to mention that ${it}.`,
          (it) => `There is something I meant to mention. ${it}`,
        ),
      ({ forgotten, met }) =>
        put(
          forgotten,
          (it) => `What I left out when we ${met} is that ${it}.`,
          (it) => `${it} I left that out when we ${met}.`,
        ),
      ({ forgotten }) =>
        put(
          forgotten,
          (it) => `I should have added that ${it}.`,
          (it) => `${it} I should have added it then.`,
        ),
      ({ forgotten }) =>
        put(
          forgotten,
          (it) => `You may also like to know that ${it}.`,
          (it) => `You may also like to know this. ${it}`,
        ),
      ({ forgotten }) =>
        put(
          forgotten,
          (it) => `Let me add what slipped my mind, namely that ${it}.`,
          (it) => `Let me add what slipped my mind. ${it}`,
        ),
    ],
    interest: [
      ({ employer }) => `I would like very much to do this work at ${employer}.`,
      ({ employer }) => `${employer} is a place where I can see myself.`,
      ({ employer }) => `Joining ${employer} appeals to me more than it did before.`,
      ({ employer }) => `My interest in ${employer} has only grown.`,
      ({ employer }) => `It would be a pleasure to work with you all at ${employer}.`,
      ({ employer }) => `I can say with a light heart that I hope to be part of ${employer}.`,
    ],
    close: [
      () => "I look forward to hearing what comes next.",
      () => "If anything else would help you, I am easy to reach.",
      () => "I am happy to answer whatever comes up.",
      () => "I hope that we speak again.",
      () => "Should you need more from me, a line is enough.",
      () => "Until then, I wish you a good week.",
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
