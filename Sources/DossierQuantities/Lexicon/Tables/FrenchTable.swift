// Made by Tools/language-data/make_tables.py from CLDR 41, ICU 72.1, babel 2.19.0, num2words 0.5.14
// and Tools/language-data/words; run `make_tables.py --check` after a change there.

/// The French words for numbers, units, money and countries.
enum FrenchTable {
  /// Lines of a meaning, a tab and its forms; Tools/language-data/README.md says which.
  static let text: StaticString = """
    n 0	zero
    n 2	deux
    n 3	trois
    n 4	quatre
    n 5	cinq
    n 6	six
    n 7	sept
    n 8	huit
    n 9	neuf
    n 10	dix
    n 11	onze
    n 12	douze
    n 13	treize
    n 14	quatorze
    n 15	quinze
    n 16	seize
    n 17	dix sept
    n 18	dix huit
    n 19	dix neuf
    n 20	vingt
    n 30	trente
    n 40	quarante
    n 50	cinquante
    n 60	soixante
    n 70	septante
    n 71	soixante et onze|soixante onze
    n 80	huitante|octante|quatre vingts
    n 90	nonante
    na 1	un|une
    m 2	cent
    m 3	mil|mille|milles
    m 6	million
    m 9	milliard
    m 12	billion
    m 15	billiard
    mp 1	dizaines
    mp 2	centaines|cents
    mp 3	milliers
    mp 6	millions
    mp 9	milliards
    mp 12	billions
    mp 15	billiards
    ma 3	k
    ma 6	m|mio|mn
    ma 9	g|md|mds|mia|mrd
    ma 12	bn|t
    x 3/2	un et demi|un et demie|une et demie
    xh 1/2	et demi|et demie
    xh 1/4	et quart|et un quart
    xh 3/4	et trois quarts|trois quarts
    xm 1/2	demi|un demi
    o 1	premier|premiere|premieres|premiers
    o 2	deuxieme|deuxiemes|second|seconde
    o 3	troisieme|troisiemes
    o 4	quatrieme|quatriemes
    o 5	cinquieme|cinquiemes
    o 6	sixieme|sixiemes
    o 7	septieme|septiemes
    o 8	huitieme|huitiemes
    o 9	neuvieme|neuviemes
    o 10	dixieme|dixiemes
    o 11	onzieme|onziemes
    o 12	douzieme|douziemes
    o 13	treizieme|treiziemes
    o 14	quatorzieme|quatorziemes
    o 15	quinzieme|quinziemes
    o 16	seizieme|seiziemes
    o 20	vingtieme|vingtiemes
    o 30	trentieme|trentiemes
    o 40	quarantieme|quarantiemes
    o 50	cinquantieme|cinquantiemes
    o 60	soixantieme|soixantiemes
    o 70	septantieme|septantiemes
    o 80	huitantieme|huitantiemes
    o 90	nonantieme|nonantiemes
    o 100	centieme|centiemes
    o 1000	millieme|milliemes
    ob 1	unieme|uniemes
    os	e|er|ers|es|re|res
    f 2	demi|demie|demies|demis|moitie|moities
    f 3	tiers
    f 4	quart|quarts
    f 5	cinquieme|cinquiemes
    f 6	sixieme|sixiemes
    f 7	septieme|septiemes
    f 8	huitieme|huitiemes
    f 9	neuvieme|neuviemes
    f 10	dixieme|dixiemes
    f 11	onzieme|onziemes
    f 12	douzieme|douziemes
    f 13	treizieme|treiziemes
    f 14	quatorzieme|quatorziemes
    f 15	quinzieme|quinziemes
    f 16	seizieme|seiziemes
    f 20	vingtieme|vingtiemes
    f 100	centieme|centiemes
    f 1000	millieme|milliemes
    c 2	couple|couples|paire|paires
    c 12	douzaine|douzaines
    cl 8	huitaine
    cl 10	dizaine
    cl 12	douzaine
    cl 15	quinzaine
    cl 20	vingtaine
    cl 30	trentaine
    cl 40	quarantaine
    cl 50	cinquantaine
    cl 60	soixantaine
    cl 100	centaine
    cl 1000	millier
    u A	a|ampere|amperes
    u GB	gb|gigaoctet|gigaoctets|go
    u GHz	ghz|gigahertz
    u GJ	gj
    u GW	gigawatt|gigawatts|gw
    u GWh	gigawattheure|gigawattheures|gwh
    u Gbit	gbit|gigabit|gigabits
    u Hz	hertz|hz
    u J	j|joule|joules
    u K	k|kelvin|kelvins
    u MB	mb|megaoctet|megaoctets|mo
    u MHz	megahertz|mhz
    u MJ	mj
    u MPa	megapascal|megapascals|mpa
    u MW	megawatt|megawatts|mw
    u MWh	megawattheure|megawattheures|mwh
    u Mbit	mbit|megabit|megabits
    u PB	petaoctet|petaoctets
    u Pa	pa|pascal|pascals
    u TB	tb|teraoctet|teraoctets|to
    u TWh	terawattheure|terawattheures|twh
    u V	v|volt|volts
    u W	w|watt|watts
    u Wh	wh
    u acres	ac|acre|acre anglo saxonne|acres|acres anglo saxonnes
    u atm	atm|atmosphere|atmospheres
    u bar	bar|bars
    u barrels	baril|baril de petrole|barils|barils de petrole|bbl
    u basis points	bp|bps|pb|point de base|points de base
    u bits	bit|bits
    u bytes	o|octet|octets
    u cal	cal|calorie|calories
    u carats	carat|carats|ct|kr
    u centuries	siecle|siecles
    u cl	centilitre|centilitres|cl
    u cm	centimetre|centimetres|cm
    u cm²	centimetre carre|centimetres carres|cm2|cm²
    u cm³	cc|centimetre cube|centimetres cubes|cm³
    u cubic feet	pied cube|pieds cubes|pi³
    u cubic inches	pouce cube|pouces cubes|po³
    u cubic yards	verge cube|verges cubes|vg³|yard cube|yards cubes|yd³
    u cups	ta|tasse|tasses
    u dB	db
    u days	jour|jours
    u decades	dec|decennie|decennies
    u degrees	degre|degres|°
    u dl	decilitre|decilitres|dl
    u dm	decimetre|decimetres|dm
    u eV	electronvolt|electronvolts|ev
    u feet	'|ft|pi|pied|pieds|′
    u fluid ounces	fl oz|once liquide|onces liquides|oz liq
    u g	g|gr|gramme|grammes
    u gallons	gal|gallon|gallons
    u hPa	hectopascal|hectopascals|hpa
    u hectares	carreau|carreaux|ha|hectare|hectares
    u hl	hectolitre|hectolitres|hl
    u hours	h|heure|heures
    u hp	ch|cheval vapeur|chevaux vapeur|hp
    u imperial fluid ounces	fl oz imp|once liquide imperiale|onces liquides imperiales|oz liq imp
    u imperial gallons	gal imp|gallon imperial|gallons imperiaux
    u inches	"|pouce|pouces|″
    u kB	kb|kilooctet|kilooctets|ko
    u kHz	khz|kilohertz
    u kJ	kilojoule|kilojoules|kj
    u kPa	kilopascal|kilopascals|kpa
    u kW	kilowatt|kilowatts|kw
    u kWh	kilowatt heure|kilowatt heures|kilowattheure|kilowattheures|kilowatts heure|kwh
    u kcal	kcal|kilocalorie|kilocalories
    u kg	kg|kilo|kilogramme|kilogrammes|kilos
    u kg/ha	kg/ha
    u km	kilometre|kilometres|km
    u km/h	kilometre par heure|kilometres a l'heure|kilometres par heure|km/h|kmh
    u km²	kilometre carre|kilometres carres|km2|km²|sq km|sqkm
    u km³	kilometre cube|kilometres cubes|km³
    u knots	kn|nd|noeud|noeuds
    u lb	lb|lbs|livre|livres
    u light years	al|annee lumiere|annees lumiere
    u litres	l|litre|litres
    u litres per 100 km	l/100|l/100 km|l/100km|litre aux 100 kilometres|litre aux 100 km|litres aux 100|litres aux 100 kilometres|litres aux 100 km
    u m	m|metre|metres
    u m/s	m/s|metre par seconde|metres par seconde
    u mbar	mbar|millibar|millibars
    u mg	mg|milligramme|milligrammes
    u miles	mi|mile|miles|mille|milles
    u miles per gallon	mi/gal|mile par gallon|miles par gallon|mille au gallon|milles au gallon|mpg
    u minutes	min|mins|minute|minutes
    u ml	millilitre|millilitres|ml
    u mm	millimetre|millimetres|mm
    u mmHg	millimetre de mercure|millimetres de mercure|mm hg|mmhg
    u mm²	mm2|mm²
    u mol	mol|mole|moles
    u months	mois
    u mph	mi/h|mile par heure|miles par heure|mille a l'heure|milles a l'heure|mph
    u ms	milliseconde|millisecondes|ms
    u m²	m2|metre carre|metres carres|m²|qm|sqm
    u m³	cbm|m3|metre cube|metres cubes|m³
    u nautical miles	mille marin|milles marins|nmi
    u nm	nanometre|nanometres|nm
    u oz	once|onces|oz
    u people	habitant|habitants|individu|individus|personne|personnes
    u per 10,000	pour dix mille|‱
    u per mille	pour mille|‰
    u percent	%|pour cent|pourcent|pourcents
    u percentage points	point|point de pourcentage|points|points de pourcentage|pp
    u person-days	homme jour|hommes jours|jour homme|jour personne|jours homme|jours personne
    u pints	chop|chopine|chopines|pinte|pintes|pte
    u ppm	part par million|partie par million|parties par million|parts par million|ppm
    u quarters	trimestre|trimestres
    u quarts	qt|quart|quarts
    u seconds	s|sec|seconde|secondes
    u square feet	ft2|ft²|pied carre|pieds carres|pi²|sq ft|sqft
    u square inches	pouce carre|pouces carres|po²
    u square miles	mi2|mille carre|milles carres|mi²|sq mi
    u square yards	verge carree|verges carrees|vg²|yard carre|yards carres|yd²
    u stone	st|stone|stones
    u tbsp	c a s|cas|cuillere a soupe|cuilleres a soupe
    u tonnes	t|tonne|tonne metrique|tonnes|tonnes metriques
    u troy ounces	once troy|onces troy|oz t
    u tsp	c a c|c a t|cac|cuillere a cafe|cuillere a the|cuilleres a cafe|cuilleres a the|tsp
    u weeks	sem|semaine|semaines
    u yards	verge|verges|vg|yard|yards|yd
    u years	an|ans
    u °C	degre celsius|degres celsius|°c|℃
    u °F	degre fahrenheit|degres fahrenheit|°f|℉
    u µg	mcg|microgramme|microgrammes|ug|μg
    u µm	micrometre|micrometres|um|μm
    u Ω	ohm|ohms|ω
    u? inches,PB	po
    u/ cm	/cm|par centimetre
    u/ cm²	/cm²|par centimetre carre
    u/ cm³	/cm³|par centimetre cube|pour chaque centimetre cube
    u/ days	/j|par jour|quotidien|quotidiens
    u/ feet	/pi|par pied
    u/ g	/g|par gramme
    u/ gallons	/gal|par gallon
    u/ hours	/h|a l'heure|de l'heure|par heure
    u/ imperial gallons	/gal imp|gal imp|par gallon imperial
    u/ inches	/po|par pouce
    u/ kg	/kg|par kilogramme
    u/ km	/km|par kilometre
    u/ km²	/km²|par kilometre carre
    u/ lb	/lb|par livre
    u/ litres	/l|par litre
    u/ m	/m|par metre
    u/ minutes	/m|/min|par minute
    u/ months	/m|par mois
    u/ m²	/m²|par metre carre
    u/ m³	/m³|par metre cube|pour chaque metre cube
    u/ oz	/oz|par once
    u/ seconds	/s|a la seconde|par seconde
    u/ square inches	/po²|par pouce carre
    u/ square miles	/mi²|par mille carre
    u/ weeks	/sem|par semaine
    u/ years	/a|/an|l'an|par an|par annee
    ux 1/2 days	demi journee
    ux 1/2 hours	demi heure
    $ AED	dirham des emirats arabes unis|dirhams des emirats arabes unis
    $ AFN	afghani|afghani afghan|afghanis|afghanis afghan
    $ ALL	lek|lek albanais|leks|leks albanais
    $ AMD	dram|dram armenien|drams|drams armeniens
    $ AOA	kwanza|kwanza angolais|kwanzas|kwanzas angolais
    $ ARS	peso argentin|pesos argentins
    $ AUD	dollar australien|dollars australiens
    $ AWG	florin arubais|florins arubais
    $ AZN	manat azerbaidjanais|manat azeri|manats azerbaidjanais|manats azeris
    $ BAM	mark|mark convertible bosniaque|marks|marks convertibles bosniaques
    $ BBD	dollar barbadien|dollars barbadiens
    $ BDT	taka|taka bangladeshi|takas|takas bangladeshis
    $ BGN	lev|lev bulgare|levs|levs bulgares
    $ BHD	dinar bahreini|dinars bahreinis
    $ BIF	franc burundais|francs burundais
    $ BMD	dollar bermudien|dollars bermudiens
    $ BND	dollar bruneien|dollars bruneiens
    $ BOB	boliviano|boliviano bolivien|bolivianos|bolivianos boliviens
    $ BRL	real|real bresilien|reals|reals bresiliens
    $ BSD	dollar bahameen|dollars bahameens
    $ BTC	bitcoin|bitcoins
    $ BTN	ngultrum|ngultrum bouthanais|ngultrums|ngultrums bouthanais
    $ BWP	pula|pula botswanais|pulas|pulas botswanais
    $ BYN	rouble bielorusse|roubles bielorusses
    $ BZD	dollar belizeen|dollars belizeens
    $ CAD	dollar canadien|dollars canadiens
    $ CDF	franc congolais|francs congolais
    $ CHF	franc suisse|francs suisses
    $ CLP	peso chilien|pesos chiliens
    $ CNY	yuan|yuan renminbi chinois|yuans|yuans renminbi chinois
    $ COP	peso colombien|pesos colombiens
    $ CRC	colon|colon costaricain|colons|colons costaricains
    $ CUP	peso cubain|pesos cubains
    $ CVE	escudo|escudo cap verdien|escudo capverdien|escudos|escudos cap verdiens|escudos capverdiens
    $ CZK	couronne tcheque|couronnes tcheques
    $ DJF	franc djiboutien|francs djiboutiens
    $ DKK	couronne danoise|couronnes danoises
    $ DOP	peso dominicain|pesos dominicains
    $ DZD	dinar algerien|dinars algeriens
    $ EGP	livre egyptienne|livres egyptiennes
    $ ERN	nafka|nafka erythreen|nafkas|nafkas erythreens
    $ ETB	birr|birr ethiopien|birrs|birrs ethiopiens
    $ EUR	euro|euros
    $ FJD	dollar fidjien|dollars fidjiens
    $ FKP	livre des iles malouines|livres des iles malouines
    $ GBP	livre sterling|livres sterling
    $ GEL	lari|lari georgien|lari georgiens
    $ GHS	cedi|cedi ghaneen|cedis|cedis ghaneens
    $ GIP	livre de gibraltar|livres de gibraltar
    $ GMD	dalasi|dalasi gambien|dalasis|dalasis gambiens
    $ GNF	franc guineen|francs guineens
    $ GTQ	quetzal|quetzal guatemalteque|quetzals|quetzals guatemalteques
    $ GYD	dollar du guyana|dollar guyanien|dollars du guyana|dollars guyaniens
    $ HKD	dollar de hong kong|dollars de hong kong
    $ HNL	lempira|lempira hondurien|lempiras|lempiras honduriens
    $ HTG	gourde|gourde haitienne|gourdes|gourdes haitiennes
    $ HUF	forint|forint hongrois|forints|forints hongrois
    $ IDR	roupie indonesienne|roupies indonesiennes
    $ ILS	nouveau shekel israelien|nouveaux shekels israeliens|shekel|shekels
    $ INR	roupie indienne|roupies indiennes
    $ IQD	dinar irakien|dinars irakiens
    $ IRR	rial iranien|rials iraniens|riyal iranien|riyals iraniens
    $ ISK	couronne islandaise|couronnes islandaises
    $ JMD	dollar jamaicain|dollars jamaicains
    $ JOD	dinar jordanien|dinars jordaniens
    $ JPY	yen|yen japonais|yens|yens japonais
    $ KES	shilling kenyan|shillings kenyans
    $ KGS	som kirghize|soms kirghizes
    $ KHR	riel|riel cambodgien|riels|riels cambodgiens
    $ KMF	franc comorien|francs comoriens
    $ KPW	won nord coreen|wons nord coreens
    $ KRW	won sud coreen|wons sud coreens
    $ KWD	dinar koweitien|dinar koweitiens
    $ KYD	dollar des iles caimans|dollars des iles caimans
    $ KZT	tenge|tenge kazakh|tenges|tenges kazakhs
    $ LAK	kip|kip laotien|kip loatien|kips|kips laotiens|kips loatiens
    $ LBP	livre libanaise|livres libanaises
    $ LKR	roupie srilankaise|roupies srilankaises
    $ LRD	dollar liberien|dollars liberiens
    $ LSL	loti|loti lesothan|maloti|maloti lesothans
    $ LYD	dinar libyen|dinars libyens
    $ MAD	dirham marocain|dirhams marocains
    $ MDL	leu moldave|leus moldaves
    $ MGA	ariary|ariary malgache|ariarys|ariarys malgaches
    $ MKD	denar|denar macedonien|denars|denars macedoniens
    $ MMK	kyat|kyat myanmarais|kyats|kyats myanmarais
    $ MNT	tugrik|tugrik mongol|tugriks|tugriks mongols
    $ MOP	pataca|pataca macanaise|patacas|patacas macanaises
    $ MRU	ouguiya|ouguiya mauritanien|ouguiyas|ouguiyas mauritaniens
    $ MUR	roupie mauricienne|roupies mauriciennes
    $ MVR	rufiyaa|rufiyaa maldivien|rufiyaa maldivienne|rufiyaas|rufiyaas maldiviennes
    $ MWK	kwacha malawite|kwachas malawites
    $ MXN	peso mexicain|pesos mexicains
    $ MYR	ringgit|ringgit malais|ringgits|ringgits malais
    $ MZN	meticais|meticais mozambicains|metical|metical mozambicain
    $ NAD	dollar namibien|dollars namibiens
    $ NGN	naira|naira nigerian|nairas|nairas nigerians
    $ NIO	cordoba|cordoba oro nicaraguayen|cordobas|cordobas oro nicaraguayens
    $ NOK	couronne norvegienne|couronnes norvegiennes
    $ NPR	roupie nepalaise|roupies nepalaises
    $ NZD	dollar neo zelandais|dollars neo zelandais
    $ OMR	rial omanais|rials omanis|riyal omanais|riyals omanis
    $ PAB	balboa|balboa panameen|balboas|balboas panameens
    $ PEN	nouveau sol peruvien|nouveaux sols peruviens|sol|sol peruvien|sols|sols peruviens
    $ PGK	kina papou neo guineen|kina papouan neo guineen|kinas papou neo guineens|kinas papouan neo guineens
    $ PHP	peso philippin|pesos philippins
    $ PKR	roupie pakistanaise|roupies pakistanaises
    $ PLN	zloty|zloty polonais|zlotys|zlotys polonais
    $ PYG	guarani|guarani paraguayen|guaranis|guaranis paraguayens
    $ QAR	riyal du qatar|riyal qatari|riyals du qatar|riyals qataris
    $ RON	lei roumains|leu roumain
    $ RSD	dinar serbe|dinars serbes
    $ RUB	rouble russe|roubles russes
    $ RWF	franc rwandais|francs rwandais
    $ SAR	rial|rial saoudien|rials|rials saoudiens|riyal saoudien|riyals saoudiens
    $ SBD	dollar des iles salomon|dollars des iles salomon
    $ SCR	roupie des seychelles|roupies des seychelles
    $ SDG	livre soudanaise|livres soudanaises
    $ SEK	couronne suedoise|couronnes suedoises
    $ SGD	dollar de singapour|dollars de singapour
    $ SHP	livre de sainte helene|livres de sainte helene
    $ SLE	leone sierra leonais|leones|leones sierra leonais
    $ SOS	shilling somalien|shillings somaliens
    $ SRD	dollar du suriname|dollar surinamais|dollars du suriname|dollars surinamais
    $ SSP	livre sud soudanaise|livres sud soudanaises
    $ STN	dobra|dobra santomeen|dobras|dobras santomeens
    $ SYP	livre syrienne|livres syriennes
    $ SZL	lilangeni|lilangeni swazi|lilangenis|lilangenis swazis
    $ THB	baht|baht thailandais|bahts|bahts thailandais
    $ TJS	somoni|somoni tadjik|somonis|somonis tadjiks
    $ TMT	nouveau manat turkmene|nouveaux manats turkmenes
    $ TND	dinar tunisien|dinars tunisiens
    $ TOP	pa'anga|pa'anga tongan|pa'angas|pa'angas tongans
    $ TRY	livre turque|livres turques
    $ TTD	dollar de trinite et tobago|dollars de trinite et tobago
    $ TWD	nouveau dollar taiwanais|nouveaux dollars taiwanais
    $ TZS	shilling tanzanien|shillings tanzaniens
    $ UAH	hryvnia|hryvnia ukrainienne|hryvnias|hryvnias ukrainiennes
    $ UGX	shilling ougandais|shillings ougandais
    $ USD	dollar des etats unis|dollar us|dollars des etats unis|dollars us
    $ UYU	peso uruguayen|pesos uruguayens
    $ UZS	sum ouzbek|sums ouzbeks
    $ VES	bolivar|bolivar venezuelien|bolivars|bolivars venezueliens
    $ VND	dong|dong vietnamien|dongs|dongs vietnamiens
    $ VUV	vatu|vatu vanuatuan|vatus|vatus vanuatuans
    $ WST	tala|tala samoan|talas|talas samoans
    $ XCD	dollar des caraibes orientales|dollars des caraibes orientales
    $ XCG	florin caribeen|florins caribeens
    $ XPF	franc cfp|francs cfp
    $ YER	rial yemenite|rials yemenites|riyal yemenite|riyals yemenites
    $ ZAR	rand|rand sud africain|rands|rands sud africains
    $ ZMW	kwacha zambien|kwachas zambiens
    $ ZWG	or du zimbabwe
    $? AED,MAD	dirham|dirhams
    $? AWG,XCG	florin|florins
    $? AZN,TMT	manat|manats
    $? BHD,DZD,IQD,JOD,KWD,LYD,RSD,TND	dinar
    $? BHD,DZD,IQD,JOD,LYD,RSD,TND	dinars
    $? CHF,BIF,CDF,DJF,GNF,KMF,RWF,XAF,XOF,XPF	franc|francs
    $? CZK,DKK,ISK,NOK,SEK	couronne|couronnes
    $? GBP,TRY,EGP,FKP,GIP,LBP,SDG,SHP,SSP,SYP	livre|livres
    $? INR,IDR,LKR,MUR,NPR,PKR,SCR	roupie|roupies
    $? IRR,OMR,QAR,SAR,YER	riyal|riyals
    $? KES,SOS,TZS,UGX	shilling|shillings
    $? KGS,UZS	som|soms|sum|sums
    $? KPW,KRW	won|wons
    $? MDL,RON	lei|leu|leus
    $? MWK,ZMW	kwacha|kwachas
    $? MXN,ARS,CLP,COP,CUP,DOP,PHP,UYU	peso|pesos
    $? RUB,BYN	rouble|roubles
    $? USD,AUD,BBD,BMD,BND,BSD,BZD,CAD,FJD,GYD,HKD,JMD,KYD,LRD,NAD,NZD,SBD,SGD,SRD,TTD,TWD,XCD	dollar|dollars
    $? XAF,XOF	franc cfa|francs cfa
    $s ARS	$ar
    $s AUD	$au
    $s BMD	$bm
    $s BND	$bn
    $s BRL	r$
    $s BZD	$bz
    $s CAD	$ca
    $s CLP	$cl
    $s COP	$co
    $s EUR	€
    $s FJD	$fj
    $s FKP	£fk
    $s GBP	£gb
    $s GIP	£gi
    $s ILS	₪
    $s INR	₹
    $s KRW	₩
    $s LBP	£lb
    $s MXN	$mx
    $s NAD	$na
    $s NZD	$nz
    $s SBD	$sb
    $s SGD	$sg
    $s SRD	$sr
    $s TTD	$tt
    $s USD	$us
    $s UYU	$uy
    $s VND	₫
    $s WST	$ws
    $s XAF	fcfa
    $s XOF	f cfa
    $s XPF	fcfp
    $c *	cent|centime|centimes|cents
    $c GBP	pence|penny
    $c PLN	grosz|groszy
    $c RUB,BYN	kopeck|kopecks
    t AC	ile de l'ascension
    t AD	andorre
    t AE	emirats arabes unis
    t AF	afghanistan
    t AG	antigua et barbuda
    t AI	anguilla
    t AL	albanie
    t AM	armenie
    t AO	angola
    t AQ	antarctique
    t AR	argentine
    t AS	samoa americaines
    t AT	autriche
    t AU	australie
    t AW	aruba
    t AX	iles aland
    t AZ	azerbaidjan
    t BA	bosnie herzegovine
    t BB	barbade
    t BD	bangladesh
    t BE	belgique
    t BF	burkina faso
    t BG	bulgarie
    t BH	bahrein
    t BI	burundi
    t BJ	benin
    t BL	saint barthelemy
    t BM	bermudes
    t BN	brunei
    t BO	bolivie
    t BQ	pays bas caribeens
    t BR	bresil
    t BS	bahamas
    t BT	bhoutan
    t BV	ile bouvet
    t BW	botswana
    t BY	bielorussie
    t BZ	belize
    t CA	canada
    t CC	iles cocos
    t CD	congo|congo kinshasa
    t CF	republique centrafricaine
    t CG	congo brazzaville|republique du congo
    t CH	suisse
    t CI	cote d'ivoire|republique de cote d'ivoire
    t CK	iles cook
    t CL	chili
    t CM	cameroun
    t CN	chine
    t CO	colombie
    t CP	ile clipperton
    t CR	costa rica
    t CU	cuba
    t CV	cap vert
    t CW	curacao
    t CX	ile christmas
    t CY	chypre
    t CZ	republique tcheque|tchequie
    t DE	allemagne
    t DG	diego garcia
    t DJ	djibouti
    t DK	danemark
    t DM	dominique
    t DO	republique dominicaine
    t DZ	algerie
    t EA	ceuta et melilla
    t EC	equateur
    t EE	estonie
    t EG	egypte
    t EH	sahara occidental
    t ER	erythree
    t ES	espagne
    t ET	ethiopie
    t EU	union europeenne
    t FI	finlande
    t FJ	fidji
    t FK	iles malouines
    t FM	micronesie
    t FO	iles feroe
    t FR	france
    t GA	gabon
    t GB	r -u|royaume uni
    t GD	grenade
    t GE	georgie
    t GF	guyane francaise
    t GG	guernesey
    t GH	ghana
    t GI	gibraltar
    t GL	groenland
    t GM	gambie
    t GN	guinee
    t GP	guadeloupe
    t GQ	guinee equatoriale
    t GR	grece
    t GS	georgie du sud et les iles sandwich du sud
    t GT	guatemala
    t GU	guam
    t GW	guinee bissau
    t GY	guyana
    t HK	hong kong|r a s chinoise de hong kong
    t HM	iles heard et macdonald
    t HN	honduras
    t HR	croatie
    t HT	haiti
    t HU	hongrie
    t IC	iles canaries
    t ID	indonesie
    t IE	irlande
    t IL	israel
    t IM	ile de man
    t IN	inde
    t IO	territoire britannique de l'ocean indien
    t IQ	irak
    t IR	iran
    t IS	islande
    t IT	italie
    t JE	jersey
    t JM	jamaique
    t JO	jordanie
    t JP	japon
    t KE	kenya
    t KG	kirghizstan
    t KH	cambodge
    t KI	kiribati
    t KM	comores
    t KN	saint christophe et nieves
    t KP	coree du nord
    t KR	coree du sud
    t KW	koweit
    t KY	iles caimans
    t KZ	kazakhstan
    t LA	laos
    t LB	liban
    t LC	sainte lucie
    t LI	liechtenstein
    t LK	sri lanka
    t LR	liberia
    t LS	lesotho
    t LT	lituanie
    t LU	luxembourg
    t LV	lettonie
    t LY	libye
    t MA	maroc
    t MC	monaco
    t MD	moldavie
    t ME	montenegro
    t MF	saint martin
    t MG	madagascar
    t MH	iles marshall
    t MK	macedoine du nord
    t ML	mali
    t MM	myanmar
    t MN	mongolie
    t MO	macao|r a s chinoise de macao
    t MP	iles mariannes du nord
    t MQ	martinique
    t MR	mauritanie
    t MS	montserrat
    t MT	malte
    t MU	maurice
    t MV	maldives
    t MW	malawi
    t MX	mexique
    t MY	malaisie
    t MZ	mozambique
    t NA	namibie
    t NC	nouvelle caledonie
    t NE	niger
    t NF	ile norfolk
    t NG	nigeria
    t NI	nicaragua
    t NL	pays bas
    t NO	norvege
    t NP	nepal
    t NR	nauru
    t NU	niue
    t NZ	nouvelle zelande
    t OM	oman
    t PA	panama
    t PE	perou
    t PF	polynesie francaise
    t PG	papouasie nouvelle guinee
    t PH	philippines
    t PK	pakistan
    t PL	pologne
    t PM	saint pierre et miquelon
    t PN	iles pitcairn
    t PR	porto rico
    t PS	palestine|territoires palestiniens
    t PT	portugal
    t PW	palaos
    t PY	paraguay
    t QA	qatar
    t RE	la reunion
    t RO	roumanie
    t RS	serbie
    t RU	russie
    t RW	rwanda
    t SA	arabie saoudite
    t SB	iles salomon
    t SC	seychelles
    t SD	soudan
    t SE	suede
    t SG	singapour
    t SH	sainte helene
    t SI	slovenie
    t SJ	svalbard et jan mayen
    t SK	slovaquie
    t SL	sierra leone
    t SM	saint marin
    t SN	senegal
    t SO	somalie
    t SR	suriname
    t SS	soudan du sud
    t ST	sao tome et principe
    t SV	salvador
    t SY	syrie
    t SZ	eswatini|swaziland
    t TA	tristan da cunha
    t TC	iles turques et caiques
    t TD	tchad
    t TF	terres australes francaises
    t TG	togo
    t TH	thailande
    t TJ	tadjikistan
    t TK	tokelau
    t TL	timor oriental
    t TM	turkmenistan
    t TN	tunisie
    t TO	tonga
    t TR	turquie
    t TT	trinite et tobago
    t TV	tuvalu
    t TW	taiwan
    t TZ	tanzanie
    t UA	ukraine
    t UG	ouganda
    t UM	iles mineures eloignees des etats unis
    t UN	nations unies|nu
    t US	e -u|etats unis
    t UY	uruguay
    t UZ	ouzbekistan
    t VA	etat de la cite du vatican
    t VC	saint vincent et les grenadines
    t VE	venezuela
    t VG	iles vierges britanniques
    t VI	iles vierges des etats unis
    t VN	viet nam
    t VU	vanuatu
    t WF	wallis et futuna
    t WS	samoa
    t XK	kosovo
    t YE	yemen
    t YT	mayotte
    t ZA	afrique du sud
    t ZM	zambie
    t ZW	zimbabwe
    g flag	low-teens-hundred|bare-thousand
    g format fr	,|U+202F
    g format fr-CA	,|U+00A0
    g format fr-LU	,|.
    g format fr-MA	,|.
    g join fraction	et
    g join ten	et
    g linking	de|d'
    g minus	moins|negatif|negative
    g one	un|une
    g point	virgule
    g times 4 20	quatre vingt
    g vigesimal	60|80
    """
}
