/** Each with its short forms, folded. */
const groups = `
abigail=abby,gail abraham=abe,bram adelaide=ada,addie agnieszka=aga albert=al,bert,bertie alejandro=alex,ale
aleksandr=alex,sasha aleksander=alex,olek,sasha aleksandra=alex,ola,sasha alexa=alex,lexi alexander=alex,al,xander,sandy,sasha,alec
alexandra=alex,lexi,sandra,sasha,alexa alexandre=alex alexandros=alex,alekos alexis=alex,lexi alfred=al,alf,alfie,fred
alison=ali allison=ali amanda=mandy anastasia=stacy,ana,nastya andrea=andi andreas=andi andreea=andra andrew=andy,drew
angela=angie anna=ania,anya anthony=tony,ant antonio=tony,toni antonia=toni archibald=archie arthur=art,artie augustus=gus
barbara=barb,barbie,basia bartholomew=bart beatrice=bea,bee,trixie benedict=ben benjamin=ben,benji,benny bernard=bernie
bradley=brad brandon=bran calvin=cal cameron=cam carolina=caro caroline=caro,carrie catherine=cathy,cat,kate,katie,cath
cecilia=cece,celia charles=charlie,chuck,chas charlotte=charlie,lottie,lotte christian=chris christina=chris,tina,chrissy
christine=chris,tina,chrissy chukwuemeka=emeka christopher=chris,kit,topher clifford=cliff cynthia=cindy daniel=dan,danny daniela=dani
danielle=dani david=dave,davy deborah=deb,debbie dimitrios=dimitri dominic=dom dominik=dom donald=don,donny
dorothy=dot,dottie,dolly douglas=doug edith=edie edmund=ed,ned eduardo=edu,ed,eddie edward=ed,eddie,ned,ted,teddy edwin=ed,eddie
eleanor=ellie,nell,nora elena=lena elijah=eli elisabeth=liz,lisa,beth,elise
elizabeth=liz,lizzie,beth,betty,eliza,betsy,libby,lisa emily=em,emmy emma=em emmanuel=manny,manu enrique=quique,kike ernest=ernie
esther=essie ethan=eth eugene=gene evelyn=evie,eve ezekiel=zeke fernando=fer,nando florence=flo,florrie frances=fran
francesca=fran,chess francis=frank,fran francisco=paco,fran franklin=frank frederick=fred,freddie,rick friedrich=fritz,fred
gabriel=gabe gabriela=gabi gabriella=gabby,ella gabrielle=gabby geoffrey=geoff,jeff george=georgie gerald=gerry,jerry
gerard=gerry giovanni=gianni giuseppe=beppe,pino gregory=greg gretchen=greta guillermo=memo,guille gwendolyn=gwen hannah=han
harold=harry,hal harriet=hattie helena=lena henry=harry,hank,hal herbert=herb,bert howard=howie ignacio=nacho isaac=ike
isabel=izzy,bel,bella isabella=izzy,bella isabelle=izzy,belle ivan=vanya jacob=jake jacqueline=jackie james=jim,jimmy,jamie
jane=janie janet=jan janice=jan jasmine=jas,jazz jason=jay jeffrey=jeff jennifer=jen,jenny jeremiah=jerry jeremy=jerry,jez
jerome=jerry jessica=jess,jessie jillian=jill joanne=jo,joan joanna=jo,joan,asia johanna=jo,hanna johannes=hannes,jan,johan john=johnny,jack
jonathan=jon,jonny jordan=jordy jose=pepe josef=sepp joseph=joe,joey josephine=jo,josie joshua=josh judith=judy julia=jules
julian=jules julie=jules katarzyna=kasia katharina=kathi katharine=kate,kathy,katie,kat katherine=kate,kathy,katie,kat,kit
kathleen=kathy,kate kathryn=kate,kathy,katie,kat kenneth=ken,kenny kimberly=kim krzysztof=krzys,chris lawrence=larry,laurie
leonard=len,leo,lenny leonardo=leo lillian=lily,lil louis=lou louisa=lou louise=lou lucas=luke,luc lucy=lu ludwig=lutz lydia=lyd
madeleine=maddie madeline=maddie madison=maddie magdalena=magda,lena malcolm=mal malgorzata=gosia manuel=manny,manu
marcus=marc margaret=maggie,meg,peggy,marge,greta maria=mia marjorie=marge martha=marty martin=marty mateusz=mati
matthew=matt matthias=matt,matze maurice=mo maximilian=max maxwell=max megan=meg melanie=mel melissa=mel,missy mercedes=merche
michael=mike,mick,mickey,micky michaela=mica,kayla michal=misiek michelle=shelly miguel=migue mikhail=misha mohamed=mo
mohammad=mo mohammed=mo montgomery=monty muhammad=mo nadezhda=nadia natalia=nat,talia natalie=nat natasha=tasha,nat
nathan=nate,nat nathaniel=nate,nat,nathan nicholas=nick,nicky nicola=nicky nicolas=nico,nick nicole=nicky,nic nikolai=kolya
nikolaos=nikos norman=norm oliver=ollie olivia=liv,livvy oluwaseun=seun oluwafemi=femi oluwaseyi=seyi oluwatobi=tobi oscar=oz pamela=pam
patricia=pat,patty,trish,tricia patrick=pat,paddy penelope=penny peter=pete philip=phil,pip phillip=phil phoebe=pheebs
piotr=piotrek rachel=rach rafael=rafa ramon=moncho raymond=ray rebecca=becky,becca,beck reginald=reg,reggie ricardo=rick,ricky
richard=rich,rick,ricky,dick robert=rob,bob,bobby,bert,robbie roberto=beto roderick=rod,rick rodney=rod ronald=ron,ronnie
rosalind=ros,roz rosemary=rose,rosie russell=russ salvatore=toto,sal samantha=sam,sammy samuel=sam,sammy santiago=santi
sarah=sally,sadie sebastian=seb,bas,basti sergei=seryozha shirley=shirl sidney=sid simon=si solomon=sol sophia=sophie
stanley=stan stefan=stef stefanie=steffi stephanie=steph,stevie stephen=steve,stevie steven=steve,stevie stewart=stew stuart=stu
susan=sue,susie,suzie susanna=sue,susie suzanne=sue,suzie sydney=syd sylvester=sly tabitha=tabby terence=terry
teresa=terry,tess,tere thaddeus=thad,tad theodora=thea,dora theodore=ted,theo,teddy theresa=terry,tess thomas=tom,tommy
tiffany=tiff timothy=tim,timmy tobias=tobi tomasz=tomek ulrich=uli ursula=ulla,ursi valentina=val,vale valerie=val vanessa=nessa
veronica=ronnie,vero victor=vic victoria=vicky,vic,tori vincent=vince,vinny virginia=ginny vladimir=vlad,vova walter=walt,wally
wilhelm=willi william=will,bill,billy,willy,liam winifred=win,fred,winnie winston=win wolfgang=wolf xavier=xavi,javi
yevgeny=zhenya zachary=zach,zack,zac
`;

let forms: Map<string, string[]> | null = null;

const diminutive = /(?:ie|ey|y|i)$/;

/** Is a word a usual short form of a first name, both folded: "liz" or "raj" for "elizabeth" and "rajesh"? */
export function isShortFormOf(word: string, name: string): boolean {
  if (shortFormsOf(name).includes(word)) return true;
  const stem = word.replace(diminutive, "").replace(/(.)\1$/, "$1");
  return [word, stem].some(
    (start) => start.length >= 3 && name.length >= start.length + 3 && name.startsWith(start),
  );
}

/** Common short forms of a first name, folded: "liz" and others for "elizabeth". */
export function shortFormsOf(folded: string): string[] {
  forms ??= new Map(
    groups
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split("="))
      .map(([name = "", short = ""]) => [name, short.split(",")]),
  );
  return forms.get(folded) ?? [];
}
