/** English words that hold sentences together, folded. */
export const functionWords = new Set(
  (
    "a about above after again against all also although always am an and another any anybody anyone anything are arent as at away be " +
    "because been before being below between both but by can cannot cant could couldnt did didnt do does doesnt doing done dont " +
    "down during each either else enough even ever every everybody everyone everything few for from further get got had hadnt has " +
    "hasnt have havent having he her here hers herself him himself his how however i id if ill im in into is isnt it itd itll its " +
    "itself ive just least less lot made make many may me might mine more most much must my myself near need neither never no nobody " +
    "none nor not nothing now of off often on once one only onto or other others our ours ourselves out over own per perhaps please " +
    "quite rather really same shall she should shouldnt since so some somebody someone something soon still such than thank thanks that " +
    "thats the their theirs them themselves then there these they theyre thing things this those though through thus to together too " +
    "toward towards under until up upon us very via was wasnt we well were werent weve what whatever when where whether which while " +
    "who whole whom whose why will with within without wont would wouldnt yes yet you youd youll your youre yours yourself youve"
  ).split(" "),
);
