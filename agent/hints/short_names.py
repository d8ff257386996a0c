"""Short forms and other spellings of given names: who shares a group with a name may be called so. One group a line."""

from __future__ import annotations

from agent.once import once

_GROUPS = """
aisha ayesha aysha
aleksandr aleksander aleksandra alex sasha sacha alik ola olek
alexander alexandra alex alec sasha sacha xander lex sandy sandra ali aleks olek alejandro alejandra
abigail abby gail
amanda mandy
andrew andrea andy drew andre andreas
anthony antonia antoinette antonio tony ant toni
anna anne ann annie nan nancy hannah ana anya
arthur art artie
augustus gus august
barbara barb babs
benjamin ben benny benji benedict bennett
bernard bernie bernadette
beatrice beatrix bea trixie bee
bridget biddy bridie
catherine katherine kathryn katharine kate katie kathy cathy kat kit kitty kay katya kath cat cath
caroline carolyn carrie caro
charles charlie chuck charlotte lottie chaz carl chas
christopher christine christina christian chris kit topher chrissy tina kirsten christa
clifford cliff
cornelia nell
cynthia cindy
daniel danielle dan danny dani
david dave davey
deborah debbie deb
dorothy dot dottie dolly dora
edward edwin edmund ed eddie ted teddy ned
eleanor ellen helen elena nell nellie ellie nora lena leni
elizabeth elisabeth liz lizzie lizzy beth betty bess eliza lisa libby
elsie betsy lilibet elspeth lisbeth elise elisabeth elizabeth
emily emma em emmy millie
eugene gene
evelyn eve evie
florence flo florrie
frances francis francisca francesca fran frank frankie francisco paco pancho cisco fanny
frederick frederica fred freddie fritz rick
gabriel gabriella gabe gabby gabi
george georgia georgina georgie geordie jorge
gerald gerard gerry jerry geraldine
gilbert gil bert
giovanni gianni nanni vanni
gregory greg
gwendolyn gwen
harold henry harry hal hank harriet hattie hal enrique
herbert bert bertie robert albert hubert
ian iain
isabel isabella isobel bella izzy belle
jacob jake jacques
jacqueline jackie
james jim jimmy jamie jimbo jem
jane janet jenny jan janie
jennifer jen jenny jenn jenna
jeffrey geoffrey jeff geoff
jessica jess jessie
johanna hanni hanne jo hanna hannah
joanna joanne johanna jo joan
john jack johnny jon jonathan johannes jan ivan sean juan giovanni hans johan
joseph josephine joe joey jo josie josef jose pepe beppe
joshua josh
judith judy jude
julia julian julie jules juliet julius
kenneth ken kenny
ladislav ladislaus laszlo laci lado
lawrence laurence larry laurie loz
leonard leo leon lenny len
leopold leo poldi
lucy lucia lucille luce lulu lucinda cindy lucian
louis lou louise louie lewis luis
margaret marguerite maggie meg peggy madge marge daisy greta gretchen rita mags margie peg margot
maria mary marie molly polly mamie mimi miriam may maura moira minnie mitzi
marcus mark marc marco
martha marty mattie patty
martin marty
matthew matt mat matty matteo matthias
maximilian max maxim maxine
michael mike mick mickey micky mikey misha michel miguel mikael michal michelle shelly shell
mohammed muhammad mohammad mo mohamed mehmet
nathaniel nathan nate nat
natalie natalia nat talia natasha tasha
nicholas nick nicky nico nikolai nicola nicole nikki niko klaus claus kolya
oliver ollie
olivia liv ollie livvy
oluwaseun seun
oluwafemi femi
pamela pam
patrick patricia pat paddy patty tricia trish patsy ric
penelope penny nell
peter pete petra pedro pierre piet petros pyotr
philip phillip phil philippa pippa pip filip felipe
priscilla cilla
rachel rachael rae
raymond ray
rebecca becky becca bex
reginald reg reggie
richard rick dick ricky rich richie ricardo dickie
robert rob bob bobby robbie bert robin roberta roberto
ronald ron ronnie veronica
rose rosa rosemary rosie
rosalind roz rosalyn
rudolf rudy rolf
russell russ
samuel samantha sam sammy
sarah sara sally sadie
sebastian seb bastian bas
siddharth sid
solomon sol
sophia sophie sofia zofia soph sonia sonya
stanley stan
stephen steven stephanie stephan steve stevie steph stefan stefanie esteban
susan susanna suzanne sue suzie susie suki zuzana
theodore theodora theo ted teddy dora fyodor
theresa teresa terry tess tessa reese
terence terrence terry
thomas tom tommy thom tomas tomasz
timothy tim timmy
tobias toby
ursula uschi ursa
valerie val valentina valentine
victor victoria vic vicky tori viktor vicki
vincent vince vinny vin
violet vi
virginia ginny ginger
walter walt wally
wilhelmina mina minnie willa
william will bill billy willy liam wills guillermo wilhelm wim willem guillaume
winifred fred winnie freddie
yevgeny zhenya eugene
dmitri dima mitya
vladimir vova volodya vlad
ekaterina katya katia
maria masha
natalia natasha
giuseppe beppe peppe
jose pepe
francisco paco
ignacio nacho
jesus chuy
dolores lola
guadalupe lupe lupita
evgenia yevgenia evgeniya zhenya
salvatore turi toto totò
domenico mimmo
luigi gigi
concepcion concha
enrique quique
eduardo lalo edu
siobhan shiv
deirdre dee
maureen mo
aloysius al
albert al bert bertie
alan al
alfred al alf alfie fred
zachary zack zac
ezekiel zeke
jeremiah jeremy jerry jem
deepak deep
priyanka priya pri
rajesh raj
krishnan kris
kristina kristin kris stina tina
agnes aggie nessa
agatha aggie
agnieszka aga
malgorzata gosia
katarzyna kasia
aleksandra ola
joanna asia
barbara basia
jadwiga jadzia
stanislaw staszek
stanislawa stasia
roberta bobbie robbie
alexandra alexander sascha sacha sandra lexi
nadezhda nadja nadia nadya
tatiana tatyana tanya tania
svetlana sveta lana
anastasia nastya stacy stacey
lyudmila ludmila lyuda mila
margarita rita
konstantin kostya
mikhail misha
pavel pasha
grigory grisha
sergei sergey seryozha
jakub kuba
krzysztof krzysiek
wojciech wojtek
grzegorz grzesiek
przemyslaw przemek
zbigniew zbyszek
magdalena magda lena leni
elzbieta ela
tomasz tomek
konstantinos kostas
georgios giorgos
ioannis yannis
athanasios thanasis
panagiotis panos
aikaterini katerina
mustafa musti
ibrahim ibo
friedrich fritz
heinrich heinz heiner
joachim jochen achim
matthias matze
sebastian basti
katharina kathi kathe
franziska franzi
susanne susi
theresia resi
charlotte lotte
veronique vero
guillaume guigui
emmanuel manuel manny manu manolo
rafael rafa rafe
fernando nando
roberto alberto beto
rosario charo
consuelo chelo
mercedes merche
francisco chico
lorenzo renzo
domenico mimmo
sebastiano seba
venkatesh venky
abhishek abhi
oluwakemi kemi
oluwatobi tobi
chukwuemeka emeka
ifeoma ify
abdulrahman abdul
nathalie nath
katsuhiro katsu
giulia julia yulia yuliya iulia julija
jose chema chepe
maria chema mia mitzi marika maja marysia marusya maite mariam maryam miriam mary
catherine katherine kate katarzyna katharina katerina ekaterina caterina catalina aikaterini catriona katrina
catherine katherine katharina katerina katalin katrina trina kathrin katrin katja katinka kati kata katka
elisabeth elizabeth elisabetta elzbieta erzsebet sissi sisi sissy lilli lilly lili
elisabeth elizabeth lisl liesl liesel ilse elsa bettina betti liesbeth lisbeth
margarethe margareta margarete margit grete gretel gretl greta marga
anna anni annika anneke anja anouk annette anita ania anka
johannes hannes hansi hanno jens jan
joseph josef sepp seppl jupp beppo josip jozef jozsef jozsi yusuf youssef yousef yosef pepa zezinho
georg schorsch joerg jorg jurgen juergen jurek jerzy jiri jirka jordi yorgos george gyorgy gyuri gheorghe
wilhelm willi willy willem wim
heinrich heini hinnerk henrik heikki
karl carl kalle charly karel carlo carlos carlitos karol
ludwig lutz lajos
dietrich dieter didi dirk
bernhard bernd berni benno bernardo
gerhard gerd gert
gunther guenther gunter guenter
nicholas nikolaus nikolaos nikos niklas nils niels mikolaj miklos miki nikola
michael michi mischa micha michal mihai mihail micke mikkel
andreas andi andrzej andrei andrej andrey ondrej jedrek
alexander alexandros aleksandar sandro sandor alexandru sandu iskander
stefan steffen steffi istvan isti pisti pista stjepan stavros
thomas tomek tommaso tomasek
peter piotr piotrek petr pietro petya
paul pablo paolo pavel pawel pauli
ryszard rysiek richard
tadeusz tadek
bartholomew bartosz bartek bartlomiej bart
matthew mateusz mateo matteo
luke lukasz lukas lucas luca luka luc
eva ewa eve evi evita
zofia zosia sophia
hanna hania hannah hana hanka johanna
monika moni monica
antonio tonino antonella nella
manuel manolo manu lolo
juan juanito juancho juanjo
pilar pili
isabel chabela isabela
carmen carmela mamen menchu
dolores loli lolita
teresa maite tere teresita
jesus suso chus
santiago santi yago diego chago
guillermo guille
ernesto neto
alfonso fonso
ramon moncho
rodrigo rodri
joaquin quino
luis lucho luisito
javier javi xavier xavi
vicente chente
matilda mathilda mathilde matilde tilda tilly mattie
giovanna gianna vanna joanna
francesco franco checco ciccio francis frank
francesca cesca
raffaele lello
alessandro sandro alex
alessandra sandra alex
vincenzo enzo vincent
lorenzo enzo lawrence
eleonora nora eleanor
filippo pippo philip
eduardo dudu edward
fernanda nanda
elena yelena lena lenochka helena helene alyona eleni
olga olya olia
irina ira irene irena
alexei alexey aleksey aleksei alyosha lyosha alexis
nikolay nikolai kolya
vasily vasili vasya basil
yuri yura
viktor vitya
vladislav vladik vlad slava
vyacheslav slava
stanislav stas slava
konstantin constantin costel kostya kostia dinos kostis kostas
fyodor fedya
galina galya
lyubov lyuba
valentina valya
oksana ksana ksyusha ksenia xenia kseniya
daria dasha dariya
polina polya pauline paulina
anastasia asya stasya
dimitrios dimitris mitsos jimmy jim dmitri
ioannis giannis yannis john
panagiota giota
vasiliki vaso vicky
evangelos vangelis
spyridon spyros
emmanouil manolis
fatima fatma fatou
abdullah abdou abdul abdallah
muhammad moe mohd
zeynep zainab zaynab zaineb
rajendra raju raj
narendra naren
krishna kishan kris
subramaniam subbu mani
siddhartha siddhu sid
aditya adi
harpreet harry preet
gurpreet guri preet
manpreet preet
jaspreet jas jassi
sanjay sanju
anuradha anu
ananya anu
oluwaseyi seyi
olumide mide
ayodele ayo dele
adebayo bayo
babatunde tunde
temitope temi tope
chinedu nedu
chidinma dinma
chukwudi chudi
uchechukwu uche
thandiwe thandi tandi tandy
aoife eefa
niamh neve
padraig paddy patrick podge
sean shaun shane shawn john
seamus shay james
eoghan owen eoin euan ewan
ruairi rory
caoimhe keeva
saoirse sersha
brigid breda biddy bridget bridie birgit birgitta gitta britta
diarmuid dermot
mairi mhairi mary
alasdair alastair alistair alister ali al
lachlan lachie
gwenllian gwen
rhiannon rhi
gareth gaz gary
barry baz
darren daz
sharon shaz
jeremy jez jem
karen kaz
maurice mo
dominic dom domenico
imogen immy
arabella bella
annabel belle
cordelia delia
henrietta etta hettie
georgina gina
regina gina
angelina angie lina
angela angie
carolina lina
madeleine maddie maddy madeline madlen magdalene magdalena lene
cassandra cass cassie
cecilia ceci cissy cecily celia
constance connie
clementine clem
camilla millie milla
camille cam
cameron cam
millicent millie
mildred millie
melissa mel missy lissa
melanie mel
melvin mel
alicia ali
alison ali
alexis lexi
roxanne roxy
josephine fina josefine
percival percy
reuben ben
jonathan jonty jono nathan
elijah eli
elias eli
elliot eliot elliott eli
isaac ike zac
ignatius iggy
leonardo leo nardo
leander leo
lionel leo
malcolm malc
marvin marv
mervyn merv
montgomery monty
montague monty
oswald ozzie
oscar oskar ozzie
ulrich uli ulli
ulrike uli ulli rike
waltraud traudl traudi
gertrud gertrude trudi trudy gerti
hildegard hilde hildi
irmgard irmi
roswitha rosi
rosemarie rosi romy
siegfried sigi
friederike fritzi rike rieke frieda
henrike rike
anneliese liesl anneli
marlene leni lene marlen
wolfgang wolf wolfi
manfred manni
ferdinand ferdi
maximilian maxi
alois loisl aloisius
anton toni
ottilie otti
reinhard reini
rudiger ruediger rudi
sebastian wastl
lars lasse laurits
fredrik fredde frederik
joakim jocke
ingeborg inge inga
zoltan zoli
laszlo laci
ferenc feri
zsuzsanna zsuzsa zsuzsi susanna
cristian cristi
jan honza
frantisek franta
vaclav vasek
vojtech vojta
jelena jela elena
christopher topher kester
helmut helmi
hubertus hubi
"""


@once
def groups() -> dict[str, frozenset[int]]:
    """Of each name that has other forms the numbers of its groups."""
    found: dict[str, set[int]] = {}
    for number, group in enumerate(_GROUPS.strip().splitlines()):
        for name in group.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}
