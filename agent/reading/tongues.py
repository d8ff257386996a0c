"""What tells short texts of one language from another: small words, letters and endings, written for this project.

Latin script only; other scripts name their language by themselves (``scripts.py``). A word that several languages
share
counts a share for each, so that "a" or "no" alone decides nothing.
"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "en": "the a an and or but is are was were be been am i you he she it we they me him her us them my your his our"
    " their this that these those what when where which who why how do does did don't doesn't didn't can can't could"
    " would should will won't have has had haven't hasn't not no yes yeah of to in on at for from with by about as if"
    " so just very really please pls thanks thank thx love loved good great nice best never nobody anyone anybody"
    " someone any there here it's i'm i've i'll i'd you're you've that's what's isn't aren't wasn't let's still"
    " get got"
    " make made one more most all too out up down back over again ever after before than then now only like know want"
    " need looks looking work works working into because something anything everything much many some other same"
    " people time day today tomorrow yesterday week new old first last next while since until also always maybe"
    " already think thought said say says tell told went go going come came see seen look found find give gave take"
    " took keep put use try tried feel felt mean happy sorry hope glad wish beautiful amazing awesome lovely wow"
    " congrats well done right wrong way thing things lot little big long bit own off u ur ty tysm lol omg haha"
    " hey hi"
    " hello gonna wanna gotta dont cant im ive youre thats didnt doesnt isnt wont ya yall ain't mine yours which"
    " friend family mum mom dad kids son daughter house home shop order email website",
    "de": "der die das und ist nicht ich sie wir ein eine einen einem einer mit auf für von zu den dem des auch noch"
    " habt sehr aber oder wenn wie was wo wann warum wer welche welcher kann könnt können habe hab hat haben war bin"
    " bist sind seid mir mich dir dich uns euch ihr ihre ihren mein meine dein deine schon nur mal gibt gerne gern"
    " danke bitte vielen toll schön super gut heute morgen immer nie nichts alles hier da dann doch ja nein bei nach"
    " aus um über vor zum zur im am es wird wurde werden kein keine mehr so als dass weil liebe liebt hallo leider"
    " wieder ganz viel etwas man geht macht sieht kommt weiß jetzt freue wunderschön",
    "fr": "le la les des et est une un pour dans que qui pas je tu il elle nous vous avec sur du au aux ce cette ces"
    " mon ma mes ton ta tes son sa ses votre vos notre nos mais ou où quand comment pourquoi combien c'est j'ai"
    " j'aime"
    " n'est qu'est d'accord très bien merci beaucoup bonjour salut oui non plus moins être avoir fait faire suis es"
    " sont était avez ont aussi encore toujours jamais rien tout tous toute toutes ici là trop si ne se en y par"
    " magnifique belle beau super aujourd'hui demain hier quel quelle quels peut peux pouvez voudrais aimerais bravo"
    " vraiment depuis chez sans comme même ça cela s'il plaît bonne bon l'ai t'es",
    "es": "el la los las y en un una unos por para con no se su sus es lo como más pero muy que qué quién cuándo cuánto"
    " cuánta dónde cómo cuál porque si sí yo tú él ella nosotros ustedes mi mis tu tus me te nos le les del al este"
    " esta esto ese esa eso está están estoy estás hay ser era fue he ha has han tiene tienen tengo hace gracias hola"
    " buenos buenas todo todos toda nada nunca siempre también ya aquí ahí hoy mañana ayer bien mucho mucha muchas"
    " gusta encanta quiero puedo puede pueden cuesta envían hermoso hermosa bonito precioso feliz favor desde hasta"
    " sin sobre entre cada otra otro vez día",
    "pt": "o a os as e é em um uma não você vocês com de do da dos das no na nos nas ao à por para pra que quem quando"
    " quanto onde como qual porque se sim eu ele ela nós meu minha seu sua seus suas meus isso isto esse essa este"
    " esta está estão estou foi era ser tem têm tenho fazer faz obrigado obrigada olá oi bom boa muito muita muitos"
    " também já aqui hoje amanhã ontem tudo nada nunca sempre mais mas ou lindo linda gostei adoro adorei amei quero"
    " posso pode vcs tá né sobre sem até depois então ainda parabéns ficou custa fica gente",
    "it": "il lo la i gli le e è di che chi per non sono una un uno del della dei delle nel nella al alla con su da dal"
    " dalla ma o se sì io tu lui lei noi voi mi ti ci vi mio mia tuo tua suo sua vostro nostra questo questa quello"
    " quella quando quanto dove come perché cosa quale ho hai ha abbiamo avete hanno era stato stata essere fare"
    " fatto"
    " grazie ciao buongiorno molto tanto bello bella bellissimo bellissima complimenti bravo brava anche ancora già"
    " sempre mai niente tutto tutti qui oggi domani ieri più meno bene vorrei posso puoi potete costa c'è dell'anno"
    " nell' l'ho adoro piace anno po'",
    "nl": "de het een en van ik niet je dat is op te zijn met voor aan er om ook maar als dan wat wie waar wanneer"
    " waarom hoe welke hoeveel kan kunnen kun heb hebt heeft hebben was ben bent wordt worden mij me jij jou"
    " jouw jullie"
    " wij we ons onze hun mijn zijn haar dit deze die nog al wel geen nooit altijd alles niets hier daar nu heel erg"
    " veel meer mooi leuk goed bedankt dank graag hoi hallo ja nee bij uit naar over door tot onder zo toch weer"
    " vandaag morgen gisteren prachtig geweldig kost lekker bestellen wij zou",
    "sv": "och är det att jag inte på en ett som för med till av den de har hade var kan ska vill du vi ni han hon mig"
    " dig oss er min mitt mina din ditt dina era vår våra men eller om när hur vad var vem vilken varför så också"
    " bara alltid aldrig mycket mer bra fin fint fina tack hej ja nej här där nu idag imorgon igår från vid efter"
    " älskar snygg jättefin kostar finns alla allt något ingen inget skulle blir blev göra gör väldigt man köpa",
    "da": "og er det at jeg ikke på en et som for med til af den de har havde var kan skal vil du vi i han hun mig dig"
    " os jer min mit mine din dit dine jeres vores men eller hvis når hvornår hvor hvordan hvad hvem hvilken hvorfor"
    " så også kun altid aldrig meget mere god godt flot fint tak hej ja nej her der nu dag morgen går fra ved efter"
    " elsker smuk koster findes alle alt noget ingen intet ville bliver blev gøre gør rigtig sådan lige nogen"
    " man købe",
    "nb": "og er det at jeg ikke på en et ei som for med til av den de har hadde var kan skal vil du vi dere han hun"
    " meg deg oss min mitt mine din ditt dine deres vår våre men eller hvis når hvor hvordan hva hvem hvilken hvorfor"
    " så også bare alltid aldri mye mer bra god fin fint flott takk hei ja nei her der nå dag morgen går fra ved"
    " etter"
    " elsker nydelig koster finnes alle alt noe ingen ingenting ville blir ble gjøre gjør veldig sånn noen man kjøpe",
    "fi": "ja on ei en se tämä tuo mutta tai jos kun että niin minä sinä hän me te he minun sinun mun sun oli olen olet"
    " ovat olisi voi voit voinko voiko mikä mitä missä milloin miksi miten kuka kuinka paljon paljonko kiitos hei moi"
    " hyvä hyvää kaunis ihana upea todella tosi aina ei koskaan kaikki mitään täällä nyt tänään huomenna eilen"
    " myös vain vielä onko teillä meillä maksaa",
    "pl": "i w na z do nie jest to że się jak co kto gdzie kiedy dlaczego który która ile czy ale lub jeśli ja ty on"
    " ona my wy mnie mi ci cię nas was mój moja moje twój twoja twoje wasz wasza są był była było będzie mam masz ma"
    " mamy macie mają może można dla od po przez przy bardzo dobrze dobry dobra dziękuję dzięki proszę cześć tak już"
    " jeszcze tylko też zawsze nigdy wszystko nic tu tutaj teraz dziś dzisiaj jutro wczoraj piękne piękny super"
    " kosztuje ten ta te tego",
    "cs": "a je to že se na v s z do ne není jsem jsi jsme jste jsou byl byla bylo bude ale nebo jestli když jak co kdo"
    " kde kdy proč který která kolik já ty on ona my vy mě mi tě ti nás vás můj moje tvůj tvoje váš vaše mám máš má"
    " máme máte mají můžu může můžete pro od po při velmi moc dobře dobrý děkuji díky prosím ahoj ano už ještě jen"
    " také vždy nikdy všechno nic tady teď dnes zítra včera krásné krásný stojí ten ta tohle",
    "tr": "ve bir bu şu o için çok da de mi mı mu mü ne nasıl neden niçin kim nerede kaç hangi ama veya eğer ben sen"
    " biz siz onlar benim senin bizim sizin bana sana var yok değil evet hayır teşekkürler teşekkür ederim merhaba"
    " selam güzel harika iyi daha en her hiç şimdi bugün yarın dün sonra önce gibi kadar ile olarak olan oldu olur"
    " lütfen zaman fiyatı tane misiniz musunuz bayıldım nereden alabilir alabilirim hangisi benimle çok",
    "id": "yang dan di ke dari ini itu untuk dengan tidak tak ada adalah saya aku kamu anda dia kami kita mereka apa"
    " siapa kapan mana dimana kenapa mengapa bagaimana berapa bisa boleh sudah belum akan sedang juga atau tapi kalau"
    " karena sangat sekali banget bagus indah keren terima kasih makasih tolong halo iya bukan lagi saja aja sih dong"
    " nya hari besok kemarin selalu pernah semua lebih harga harganya",
    "vi": "và là của có không tôi bạn anh chị em mình này đó cho với được rất lắm quá đẹp cảm ơn xin chào khi nào ở đâu"
    " sao thế bao nhiêu ai gì cái những các một người đã đang sẽ cũng nhưng hay nếu thì mà ra vào hôm nay mai nhé ạ",
    "ro": "și si este e sunt am ai are avem aveți nu da un o la de în in pe cu din pentru ce cine când unde cum cât"
    " care dar sau dacă eu tu el ea noi voi mă te îmi îți meu mea tău vostru foarte mult bine frumos frumoasă"
    " mulțumesc"
    " mersi bună salut mai tot nimic niciodată mereu aici acum azi mâine ieri costă livrați puteți",
    "hu": "és a az egy nem van volt lesz hogy ez de ha mint én te ő mi ti ők nekem neked nagyon jó szép köszönöm köszi"
    " szia igen mikor hol miért hogyan mennyi mennyibe ki melyik itt ott most ma holnap tegnap is már még csak mindig"
    " soha minden semmi kerül gyönyörű lehet kell szeretem vagy",
}

LETTERS: dict[str, str] = {
    "de": "ßäöü",
    "fr": "çœêèàùûîôëï",
    "es": "ñ¿¡áíóú",
    "pt": "ãõçáâêóú",
    "it": "àèìòù",
    "nl": "ĳ",
    "sv": "åäö",
    "da": "æøå",
    "nb": "æøå",
    "fi": "äö",
    "pl": "łżźśćńąę",
    "cs": "řěůčšžýť",
    "tr": "ğışüöç",
    "vi": "đơưạảấầẩậắằẵặẹẻẽếềểễệịọốồổộớờợụủứừửữựỳỹ",
    "ro": "ășțşţâî",
    "hu": "őűáéíóöüú",
}

ENDINGS: dict[str, str] = {
    "en": "ing tion ness ly ful ould ight ough 's n't 've 'll 're ed ers able less ship",
    "de": "ung keit heit lich isch chen schaft ieren ßen sch tzt cht",
    "fr": "eux euse ment tions aient ez ais ait eau elle ée ées",
    "es": "ción ciones mente ando iendo ito ita dad aron ieron amos emos",
    "pt": "ção ções mente ando endo inho inha dade aram eram ões ão",
    "it": "zione zioni mente ando endo ità issimo issima etto etta ato ati uto",
    "nl": "lijk heid ing atie tje jes ijk aar oek ijn",
    "sv": "ning het lig igt erna arna orna isk ade",
    "da": "ning hed lig igt erne ede else",
    "nb": "ning het lig igt ene ede else",
    "fi": "ssa ssä sta stä lla llä lta ltä ksi nen inen uus yys mme tte ko kö",
    "pl": "ość ego emu ych ymi ować śmy ście cie",
    "cs": "ost ého ému ých ými ovat ání ení",
    "tr": "lar ler dır dir yor iyor ıyor uyor acak ecek mız miz nız niz lık lik",
    "id": "kan nya annya lah kah",
    "ro": "ului ilor ească tate ție ții ează",
    "hu": "nak nek ban ben ból ből val vel ság ség ok ek unk ünk",
}
