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
mohammed muhammad mohammad mo mohamed mehmet ahmed
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
"""


@once
def groups() -> dict[str, frozenset[int]]:
    """Of each name that has other forms the numbers of its groups."""
    found: dict[str, set[int]] = {}
    for number, group in enumerate(_GROUPS.strip().splitlines()):
        for name in group.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}
