// Made by Tools/language-data/make_tables.py from CLDR 41, ICU 72.1, babel 2.19.0, num2words 0.5.14
// and Tools/language-data/words; run `make_tables.py --check` after a change there.

/// The Dutch words for numbers, units, money and countries.
enum DutchTable {
  /// Lines of a meaning, a tab and its forms; Tools/language-data/README.md says which.
  static let text: StaticString = """
    n 0	nul
    n 2	twee
    n 3	drie
    n 4	vier
    n 5	vijf
    n 6	zes
    n 7	zeven
    n 8	acht
    n 9	negen
    n 10	tien
    n 11	elf
    n 12	twaalf
    n 13	dertien
    n 14	veertien
    n 15	vijftien
    n 16	zestien
    n 17	zeventien
    n 18	achttien
    n 19	negentien
    n 20	twintig
    n 30	dertig
    n 40	veertig
    n 50	vijftig
    n 60	zestig
    n 70	zeventig
    n 80	tachtig
    n 90	negentig
    na 1	een
    m 2	honderd
    m 3	duizend
    m 6	miljoen
    m 9	miljard
    m 12	biljoen
    m 15	biljard
    mp 1	tientallen
    mp 2	honderden
    mp 3	duizenden
    mp 6	miljoenen
    mp 9	miljarden
    mp 12	biljoenen
    ma 3	dzd|k
    ma 6	m|milj|mio|mln
    ma 9	mjd|mld|mrd
    ma 12	bln
    x 3/2	anderhalf|anderhalve|eenenhalf
    xb 1/2	eneenhalf|enhalf|enhalve
    xh 1/2	en een half|en een halve|en half
    xh 1/4	en een kwart
    xm 1/2	een half|een halve|half|halve
    xm 1/4	een kwart|kwart
    xm 3/4	driekwart
    o 1	eerste
    o 2	tweede
    o 3	derde
    o 4	vierde
    o 5	vijfde
    o 6	zesde
    o 7	zevende
    o 8	achtste
    o 9	negende
    o 10	tiende
    o 11	elfde
    o 12	twaalfde
    o 13	dertiende
    o 14	veertiende
    o 15	vijftiende
    o 16	zestiende
    o 17	zeventiende
    o 18	achttiende
    o 19	negentiende
    o 20	twintigste
    o 21	eenentwintigste
    o 22	tweeentwintigste
    o 23	drieentwintigste
    o 24	vierentwintigste
    o 25	vijfentwintigste
    o 26	zesentwintigste
    o 27	zevenentwintigste
    o 28	achtentwintigste
    o 29	negenentwintigste
    o 30	dertigste
    o 31	eenendertigste
    o 32	tweeendertigste
    o 33	drieendertigste
    o 34	vierendertigste
    o 35	vijfendertigste
    o 36	zesendertigste
    o 37	zevenendertigste
    o 38	achtendertigste
    o 39	negenendertigste
    o 40	veertigste
    o 41	eenenveertigste
    o 42	tweeenveertigste
    o 43	drieenveertigste
    o 44	vierenveertigste
    o 45	vijfenveertigste
    o 46	zesenveertigste
    o 47	zevenenveertigste
    o 48	achtenveertigste
    o 49	negenenveertigste
    o 50	vijftigste
    o 51	eenenvijftigste
    o 52	tweeenvijftigste
    o 53	drieenvijftigste
    o 54	vierenvijftigste
    o 55	vijfenvijftigste
    o 56	zesenvijftigste
    o 57	zevenenvijftigste
    o 58	achtenvijftigste
    o 59	negenenvijftigste
    o 60	zestigste
    o 61	eenenzestigste
    o 62	tweeenzestigste
    o 63	drieenzestigste
    o 64	vierenzestigste
    o 65	vijfenzestigste
    o 66	zesenzestigste
    o 67	zevenenzestigste
    o 68	achtenzestigste
    o 69	negenenzestigste
    o 70	zeventigste
    o 71	eenenzeventigste
    o 72	tweeenzeventigste
    o 73	drieenzeventigste
    o 74	vierenzeventigste
    o 75	vijfenzeventigste
    o 76	zesenzeventigste
    o 77	zevenenzeventigste
    o 78	achtenzeventigste
    o 79	negenenzeventigste
    o 80	tachtigste
    o 81	eenentachtigste
    o 82	tweeentachtigste
    o 83	drieentachtigste
    o 84	vierentachtigste
    o 85	vijfentachtigste
    o 86	zesentachtigste
    o 87	zevenentachtigste
    o 88	achtentachtigste
    o 89	negenentachtigste
    o 90	negentigste
    o 91	eenennegentigste
    o 92	tweeennegentigste
    o 93	drieennegentigste
    o 94	vierennegentigste
    o 95	vijfennegentigste
    o 96	zesennegentigste
    o 97	zevenennegentigste
    o 98	achtennegentigste
    o 99	negenennegentigste
    o 100	honderdste
    o 1000	duizendste
    o 1000000	eenmiljoenste
    o 1000000000	eenmiljardste
    os	de|e|ste|ª
    f 2	half|halve|helft|helften
    f 3	derde|derden|derdes
    f 4	kwart|kwarten|vierde|vierden
    f 5	vijfde|vijfden
    f 6	zesde|zesden
    f 7	zevende|zevenden
    f 8	achtste|achtsten
    f 9	negende|negenden
    f 10	tiende|tienden
    f 11	elfde|elfden
    f 12	twaalfde|twaalfden
    f 13	dertiende|dertienden
    f 14	veertiende|veertienden
    f 15	vijftiende|vijftienden
    f 16	zestiende|zestienden
    f 17	zeventiende|zeventienden
    f 18	achttiende|achttienden
    f 19	negentiende|negentienden
    f 20	twintigste|twintigsten
    f 100	honderdste|honderdsten
    f 1000	duizendste|duizendsten
    f 1000000	eenmiljoenste|eenmiljoensten
    c 2	koppel|koppels|paar|paren
    c 12	dozijn
    cp 12	dozijnen
    cl 10	tiental
    cl 20	twintigtal
    cl 100	honderdtal
    cl 1000	duizendtal
    u A	a|ampere
    u GB	gb|gigabyte
    u GHz	ghz|gigahertz
    u GJ	gj
    u GW	gigawatt|gw
    u GWh	gigawattuur|gwh
    u Gbit	gbit|gigabit|gigabits
    u Hz	hertz|hz
    u J	j|joule|joules
    u K	k|kelvin
    u MB	mb|megabyte
    u MHz	megahertz|mhz
    u MJ	mj
    u MPa	megapascal|mpa
    u MW	megawatt|mw
    u MWh	megawattuur|mwh
    u Mbit	mbit|megabit|megabits
    u PB	pb|petabyte
    u Pa	pa|pascal
    u TB	tb|terabyte
    u TWh	terawattuur|twh
    u V	v|volt
    u W	w|watt
    u Wh	wh
    u acres	ac|acre|acres
    u atm	atm|atmosfeer
    u bar	bar
    u barrels	barrel|barrels|bbl|vat|vat olie|vaten|vaten olie
    u basis points	basispunt|basispunten|bp|bps
    u bits	bit|bits
    u bytes	byte
    u cal	cal|calorie|calorieen
    u carats	cd|ct|karaat
    u centuries	eeuw|eeuwen
    u cl	centiliter|cl
    u cm	centimeter|cm
    u cm²	cm2|cm²|vierkante centimeter
    u cm³	cc|cm³|kubieke centimeter
    u cubic feet	ft³|kubieke voet
    u cubic inches	in³|kubieke inch
    u cubic yards	kubieke yard|yd³
    u cups	c|cup
    u dB	db
    u days	d|dag|dagen
    u decades	dec|decennia|decennium
    u degrees	booggraad|booggraden|°
    u dl	deciliter|dl
    u dm	decimeter|dm
    u eV	elektronvolt|ev
    u feet	'|ft|voet|′
    u fluid ounces	fl oz|fluid ounce
    u g	g|gram
    u gallons	gal|gallon
    u hPa	hectopascal|hpa
    u hectares	ha|hectare
    u hl	hectoliter|hl
    u hours	h|u|uur
    u hp	hp|paardenkracht|paardenkrachten|pk
    u imperial fluid ounces	fl ozim|imp fluid ounce
    u imperial gallons	galim|imp gal|imp gallon
    u inches	"|in|inch|inches|″
    u kB	kb|kilobyte
    u kHz	khz|kilohertz
    u kJ	kilojoule|kilojoules|kj
    u kPa	kilopascal|kpa
    u kW	kilowatt|kw
    u kWh	kilowatturen|kilowattuur|kwh
    u kcal	kcal|kilocalorie|kilocalorieen
    u kg	kg|kilo|kilo's|kilogram|kilogrammen
    u kg/ha	kg/ha
    u km	kilometer|km
    u km/h	kilometer per uur|km/h|km/u|kmh
    u km²	km2|km²|sq km|sqkm|vierkante kilometer
    u km³	km³|kubieke kilometer
    u knots	kn|knoop|knopen|kt
    u lb	lb|lbs|pond|pound
    u light years	lichtjaar|lj
    u litres	l|liter
    u litres per 100 km	l/100 km|l/100km|liter per 100 kilometer
    u m	m|meter
    u m/s	m/s|meter per seconde
    u mbar	mbar|millibar
    u mg	mg|milligram
    u miles	mi|mijl
    u miles per gallon	mijl per gallon|mpg
    u minutes	min|minuten|minuut
    u ml	milliliter|ml
    u mm	millimeter|mm
    u mmHg	millimeter kwikdruk|mmhg
    u mm²	mm2|mm²
    u mol	mol
    u months	maand|maanden|mnd
    u mph	mi/h|mijl per uur|mph
    u ms	milliseconde|milliseconden|ms
    u m²	m2|m²|qm|sqm|vierkante meter
    u m³	cbm|kubieke meter|m3|m³
    u nautical miles	nmi|zeemijl|zeemijlen
    u nm	nanometer|nm
    u oz	ounce|oz
    u people	inwoner|inwoners|mens|mensen|personen|persoon
    u per 10,000	‱
    u per mille	promille|‰
    u percent	%|pct|procent|procenten
    u percentage points	pp|procentpunt|procentpunten|procentpuntje
    u person-days	mandag|mandagen|mensdag|mensdagen|persoonsdag|persoonsdagen
    u pints	pint|pt
    u ppm	ppm
    u quarters	kwartaal|kwartalen
    u quarts	qt|quart
    u seconds	s|sec|seconde|seconden
    u square feet	ft2|ft²|sq ft|sqft|vierkante voet
    u square inches	in²|vierkante inch
    u square miles	mi2|mi²|sq mi|vierkante mijl
    u square yards	vierkante yard|yd²
    u stone	st|stone
    u tbsp	eetlepel|eetlepels|el
    u tonnes	metrische ton|t
    u troy ounces	oz t|troy ounce
    u tsp	theelepel|theelepels|tl|tsp
    u weeks	week|weken|wk|wkn
    u yards	yard|yards|yd
    u years	jaar|jr
    u °C	graad celsius|graden celsius|°c|℃
    u °F	graad fahrenheit|graden fahrenheit|°f|℉
    u µg	mcg|microgram|ug|μg
    u µm	micrometer|um|μm
    u Ω	ohm|ω
    u/ cm	/cm|per centimeter
    u/ cm²	/cm²|per cm²|per vierkante centimeter
    u/ cm³	/cm³|per kubieke centimeter
    u/ days	/d|/dag|daags|dagelijks|per dag
    u/ feet	/ft|per voet
    u/ g	/g|per gram
    u/ gallons	/gal|per gallon
    u/ hours	/u|/uur|per uur
    u/ imperial gallons	/galim|/imp gal|per imp gallon
    u/ inches	/in|per inch
    u/ kg	/kg|per kilogram
    u/ km	/km|per kilometer
    u/ km²	/km²|per km²|per vierkante kilometer
    u/ lb	/lb|per pound
    u/ litres	/l|per liter
    u/ m	/m|per meter
    u/ minutes	/m|/min|per minuut
    u/ months	/m|/mnd|maandelijks|per maand
    u/ m²	/m²|per m²|per vierkante meter
    u/ m³	/m³|per kubieke meter
    u/ oz	/oz|per ounce
    u/ seconds	/s|/sec|per seconde
    u/ square inches	/in²|per in²|per vierkante inch
    u/ square miles	/mi²|per mi²|per vierkante mijl
    u/ weeks	/w|/wk|per week
    u/ years	/jr|jaarlijks|per jaar
    ux 1/2 hours	halfuur
    ux 1/2 years	halfjaar
    ux 1/4 hours	kwartier|kwartieren
    ux 3/2 years	anderhalfjaar
    $ AED	vae dirham|verenigde arabische emiraten dirham
    $ AFN	afghaanse afghani|afghani
    $ ALL	albanese lek|lek
    $ AMD	armeense dram|dram
    $ AOA	angolese kwanza|kwanza
    $ ARS	argentijnse peso
    $ AUD	australische dollar
    $ AWG	arubaanse gulden
    $ AZN	azerbeidzjaanse manat
    $ BAM	bosnische convertibele mark|mark
    $ BBD	barbadaanse dollar
    $ BDT	bengalese taka|taka
    $ BGN	bulgaarse lev|bulgaarse leva|lev|leva
    $ BHD	bahreinse dinar
    $ BIF	burundese frank
    $ BMD	bermuda dollar
    $ BND	bruneise dollar
    $ BOB	boliviaanse boliviano|boliviano
    $ BRL	braziliaanse real|real
    $ BSD	bahamaanse dollar
    $ BTC	bitcoin|bitcoins
    $ BTN	bhutaanse ngultrum|ngultrum
    $ BWP	botswaanse pula|pula
    $ BYN	belarussische roebel
    $ BZD	belizaanse dollar
    $ CAD	canadese dollar
    $ CDF	congolese frank
    $ CHF	zwitserse frank
    $ CLP	chileense peso
    $ CNY	chinese yuan|yuan
    $ COP	colombiaanse peso
    $ CRC	colon|costa ricaanse colon
    $ CUP	cubaanse peso
    $ CVE	escudo|kaapverdische escudo
    $ CZK	tsjechische kronen|tsjechische kroon
    $ DJF	djiboutiaanse frank
    $ DKK	deense kronen|deense kroon
    $ DOP	dominicaanse peso
    $ DZD	algerijnse dinar
    $ EGP	egyptisch pond
    $ ERN	eritrese nakfa|nakfa
    $ ETB	birr|ethiopische birr
    $ EUR	euro
    $ FJD	fiji dollar
    $ FKP	falklandeilands pond
    $ GBP	brits pond|britse pond|engelse pond|pond sterling
    $ GEL	georgische lari|lari
    $ GHS	cedi|ghanese cedi
    $ GIP	gibraltarees pond
    $ GMD	dalasi|gambiaanse dalasi
    $ GNF	guinese frank
    $ GTQ	guatemalteekse quetzal|quetzal
    $ GYD	guyaanse dollar
    $ HKD	hongkongse dollar
    $ HNL	hondurese lempira|lempira
    $ HTG	gourde|haitiaanse gourde
    $ HUF	forint|hongaarse forint
    $ IDR	indonesische roepia|roepia
    $ ILS	israelische nieuwe shekel|shekel
    $ INR	indiase roepie
    $ IQD	iraakse dinar
    $ IRR	iraanse rial
    $ ISK	ijslandse kronen|ijslandse kroon
    $ JMD	jamaicaanse dollar
    $ JOD	jordaanse dinar
    $ JPY	japanse yen|yen
    $ KES	keniaanse shilling
    $ KGS	kirgizische som
    $ KHR	cambodjaanse riel|riel
    $ KMF	comorese frank
    $ KPW	noord koreaanse won
    $ KRW	zuid koreaanse won
    $ KWD	koeweitse dinar
    $ KYD	kaaimaneilandse dollar
    $ KZT	kazachse tenge|tenge
    $ LAK	kip|laotiaanse kip
    $ LBP	libanees pond
    $ LKR	sri lankaanse roepie
    $ LRD	liberiaanse dollar
    $ LSL	lesothaanse loti|loti
    $ LYD	libische dinar
    $ MAD	marokkaanse dirham
    $ MDL	moldavische leu
    $ MGA	ariary|malagassische ariary
    $ MKD	denar|macedonische denar
    $ MMK	kyat|myanmarese kyat
    $ MNT	mongoolse tugrik|tugrik
    $ MOP	macause pataca|pataca
    $ MRU	mauritaanse ouguiya|ouguiya
    $ MUR	mauritiaanse roepie
    $ MVR	maldivische rufiyaa|rufiyaa
    $ MWK	malawische kwacha
    $ MXN	mexicaanse peso
    $ MYR	maleisische ringgit|ringgit
    $ MZN	metical|mozambikaanse metical
    $ NAD	namibische dollar
    $ NGN	naira|nigeriaanse naira
    $ NIO	cordoba|nicaraguaanse cordoba
    $ NOK	noorse kronen|noorse kroon
    $ NPR	nepalese roepie
    $ NZD	nieuw zeelandse dollar
    $ OMR	omaanse rial
    $ PAB	balboa|panamese balboa
    $ PEN	peruaanse sol|sol
    $ PGK	papoea nieuw guinese kina
    $ PHP	filipijnse peso
    $ PKR	pakistaanse roepie
    $ PLN	poolse zloty|zloty
    $ PYG	guarani|paraguayaanse guarani
    $ QAR	qatarese rial
    $ RON	roemeense leu
    $ RSD	servische dinar
    $ RUB	russische roebel
    $ RWF	rwandese frank
    $ SAR	riyal|saoedi arabische riyal
    $ SBD	salomon dollar
    $ SCR	seychelse roepie
    $ SDG	soedanees pond
    $ SEK	zweedse kronen|zweedse kroon
    $ SGD	singaporese dollar
    $ SHP	sint heleens pond
    $ SLE	sierra leoonse leone
    $ SOS	somalische shilling
    $ SRD	surinaamse dollar
    $ SSP	zuid soedanees pond
    $ STN	dobra|santomese dobra
    $ SYP	syrisch pond
    $ SZL	lilangeni|swazische lilangeni
    $ THB	baht|thaise baht
    $ TJS	somoni|tadzjiekse somoni
    $ TMT	turkmeense manat
    $ TND	tunesische dinar
    $ TOP	paʻanga|tongaanse paʻanga
    $ TRY	lira|turkse lira
    $ TTD	trinidad en tobago dollar
    $ TWD	nieuwe taiwanese dollar
    $ TZS	tanzaniaanse shilling
    $ UAH	hryvnia|oekraiense hryvnia
    $ UGX	oegandese shilling
    $ USD	amerikaanse dollar|amerikaanse dollars|us dollar|us dollars
    $ UYU	uruguayaanse peso
    $ UZS	oezbeekse sum
    $ VES	bolivar|venezolaanse bolivar
    $ VND	dong|vietnamese dong
    $ VUV	vanuatuaanse vatu|vatu
    $ WST	samoaanse tala|tala
    $ XAF	cfa frank
    $ XCD	oost caribische dollar
    $ XCG	caribische gulden
    $ XOF	cfa franc bceao
    $ XPF	cfp frank
    $ YER	jemenitische rial
    $ ZAR	rand|zuid afrikaanse rand
    $ ZMW	zambiaanse kwacha
    $ ZWG	zimbabwe gold
    $? AED,MAD	dirham
    $? AWG,XCG	gulden
    $? AZN,TMT	manat
    $? BHD,DZD,IQD,JOD,KWD,LYD,RSD,TND	dinar
    $? CHF,BIF,CDF,DJF,GNF,KMF,RWF,XAF,XPF	frank
    $? CZK,DKK,ISK,NOK,SEK	kronen|kroon
    $? GBP,EGP,FKP,GIP,LBP,SDG,SHP,SSP,SYP	pond
    $? INR,LKR,MUR,NPR,PKR,SCR	roepie
    $? IRR,OMR,QAR,YER	rial
    $? KES,SOS,TZS,UGX	shilling
    $? KGS,UZS	som|sum
    $? KPW,KRW	won
    $? MDL,RON	leu
    $? MWK,ZMW	kwacha
    $? MXN,ARS,CLP,COP,CUP,DOP,PHP,UYU	peso
    $? RUB,BYN	roebel
    $? USD,AUD,BBD,BMD,BND,BSD,BZD,CAD,FJD,GYD,HKD,JMD,KYD,LRD,NAD,NZD,SBD,SGD,SRD,TTD,TWD,XCD	dollar
    $s AUD	au$
    $s BRL	r$
    $s CAD	c$
    $s CNY	cn¥
    $s EUR	€
    $s FJD	fj$
    $s GBP	£
    $s HKD	hk$
    $s ILS	₪
    $s INR	₹
    $s JPY	jp¥
    $s KRW	₩
    $s MXN	mx$
    $s NZD	nz$
    $s SBD	si$
    $s THB	฿
    $s TWD	nt$
    $s USD	us$
    $s VND	₫
    $s XAF	fcfa
    $s XCD	ec$
    $s XOF	f cfa
    $c *	cent|centen|cents|eurocent
    $c CHF	centime|rappen
    $c GBP	pence|pennies|penny
    $c RUB,BYN	kopek|kopeke|kopeken
    t AC	ascension
    t AD	andorra
    t AE	verenigde arabische emiraten
    t AF	afghanistan
    t AG	antigua en barbuda
    t AI	anguilla
    t AL	albanie
    t AM	armenie
    t AO	angola
    t AQ	antarctica
    t AR	argentinie
    t AS	amerikaans samoa
    t AT	oostenrijk
    t AU	australie
    t AW	aruba
    t AX	aland
    t AZ	azerbeidzjan
    t BA	bosnie en herzegovina
    t BB	barbados
    t BD	bangladesh
    t BE	belgie
    t BF	burkina faso
    t BG	bulgarije
    t BH	bahrein
    t BI	burundi
    t BJ	benin
    t BL	saint barthelemy
    t BM	bermuda
    t BN	brunei
    t BO	bolivia
    t BQ	caribisch nederland
    t BR	brazilie
    t BS	bahama's
    t BT	bhutan
    t BV	bouveteiland
    t BW	botswana
    t BY	belarus
    t BZ	belize
    t CA	canada
    t CC	cocoseilanden
    t CD	congo|congo kinshasa
    t CF	centraal afrikaanse republiek
    t CG	congo brazzaville
    t CH	zwitserland
    t CI	ivoorkust
    t CK	cookeilanden
    t CL	chili
    t CM	kameroen
    t CN	china
    t CO	colombia
    t CP	clipperton
    t CR	costa rica
    t CU	cuba
    t CV	kaapverdie
    t CW	curacao
    t CX	christmaseiland
    t CY	cyprus
    t CZ	tsjechie|tsjechische republiek
    t DE	duitsland
    t DG	diego garcia
    t DJ	djibouti
    t DK	denemarken
    t DM	dominica
    t DO	dominicaanse republiek
    t DZ	algerije
    t EA	ceuta en melilla
    t EC	ecuador
    t EE	estland
    t EG	egypte
    t EH	westelijke sahara
    t ER	eritrea
    t ES	spanje
    t ET	ethiopie
    t EU	europese unie
    t FI	finland
    t FJ	fiji
    t FK	falklandeilanden
    t FM	micronesia
    t FO	faeroer
    t FR	frankrijk
    t GA	gabon
    t GB	verenigd koninkrijk|vk
    t GD	grenada
    t GE	georgie
    t GF	frans guyana
    t GG	guernsey
    t GH	ghana
    t GI	gibraltar
    t GL	groenland
    t GM	gambia
    t GN	guinee
    t GP	guadeloupe
    t GQ	equatoriaal guinea
    t GR	griekenland
    t GS	zuid georgia en zuidelijke sandwicheilanden
    t GT	guatemala
    t GU	guam
    t GW	guinee bissau
    t GY	guyana
    t HK	hongkong|hongkong sar van china
    t HM	heard en mcdonaldeilanden
    t HN	honduras
    t HR	kroatie
    t HT	haiti
    t HU	hongarije
    t IC	canarische eilanden
    t ID	indonesie
    t IE	ierland
    t IL	israel
    t IM	isle of man
    t IN	india
    t IO	brits indische oceaanterritorium
    t IQ	irak
    t IR	iran
    t IS	ijsland
    t IT	italie
    t JE	jersey
    t JM	jamaica
    t JO	jordanie
    t JP	japan
    t KE	kenia
    t KG	kirgizie
    t KH	cambodja
    t KI	kiribati
    t KM	comoren
    t KN	saint kitts en nevis
    t KP	noord korea
    t KR	zuid korea
    t KW	koeweit
    t KY	kaaimaneilanden
    t KZ	kazachstan
    t LA	laos
    t LB	libanon
    t LC	saint lucia
    t LI	liechtenstein
    t LK	sri lanka
    t LR	liberia
    t LS	lesotho
    t LT	litouwen
    t LU	luxemburg
    t LV	letland
    t LY	libie
    t MA	marokko
    t MC	monaco
    t MD	moldavie
    t ME	montenegro
    t MF	saint martin
    t MG	madagaskar
    t MH	marshalleilanden
    t MK	noord macedonie
    t ML	mali
    t MM	myanmar
    t MN	mongolie
    t MO	macau|macau sar van china
    t MP	noordelijke marianen
    t MQ	martinique
    t MR	mauritanie
    t MS	montserrat
    t MT	malta
    t MU	mauritius
    t MV	maldiven
    t MW	malawi
    t MX	mexico
    t MY	maleisie
    t MZ	mozambique
    t NA	namibie
    t NC	nieuw caledonie
    t NE	niger
    t NF	norfolk
    t NG	nigeria
    t NI	nicaragua
    t NL	nederland
    t NO	noorwegen
    t NP	nepal
    t NR	nauru
    t NU	niue
    t NZ	nieuw zeeland
    t OM	oman
    t PA	panama
    t PE	peru
    t PF	frans polynesie
    t PG	papoea nieuw guinea
    t PH	filipijnen
    t PK	pakistan
    t PL	polen
    t PM	saint pierre en miquelon
    t PN	pitcairneilanden
    t PR	puerto rico
    t PS	palestijnse gebieden|palestina
    t PT	portugal
    t PW	palau
    t PY	paraguay
    t QA	qatar
    t RE	reunion
    t RO	roemenie
    t RS	servie
    t RU	rusland
    t RW	rwanda
    t SA	saoedi arabie
    t SB	salomonseilanden
    t SC	seychellen
    t SD	soedan
    t SE	zweden
    t SG	singapore
    t SH	sint helena
    t SI	slovenie
    t SJ	spitsbergen en jan mayen
    t SK	slowakije
    t SL	sierra leone
    t SM	san marino
    t SN	senegal
    t SO	somalie
    t SR	suriname
    t SS	zuid soedan
    t ST	sao tome en principe
    t SV	el salvador
    t SX	sint maarten
    t SY	syrie
    t SZ	eswatini|swaziland
    t TA	tristan da cunha
    t TC	turks- en caicoseilanden
    t TD	tsjaad
    t TF	franse gebieden in de zuidelijke indische oceaan
    t TG	togo
    t TH	thailand
    t TJ	tadzjikistan
    t TK	tokelau
    t TL	democratische republiek oost timor|oost timor
    t TM	turkmenistan
    t TN	tunesie
    t TO	tonga
    t TR	turkije
    t TT	trinidad en tobago
    t TV	tuvalu
    t TW	taiwan
    t TZ	tanzania
    t UA	oekraine
    t UG	oeganda
    t UM	kleine afgelegen eilanden van de verenigde staten
    t UN	verenigde naties|vn
    t US	verenigde staten|vs
    t UY	uruguay
    t UZ	oezbekistan
    t VA	vaticaanstad
    t VC	saint vincent en de grenadines
    t VE	venezuela
    t VG	britse maagdeneilanden
    t VI	amerikaanse maagdeneilanden
    t VN	vietnam
    t VU	vanuatu
    t WF	wallis en futuna
    t WS	samoa
    t XK	kosovo
    t YE	jemen
    t YT	mayotte
    t ZA	zuid afrika
    t ZM	zambia
    t ZW	zimbabwe
    g flag	compound|units-first|teens-hundred|bare-thousand
    g format nl	,|.
    g join fraction	en
    g join hundred	en
    g join magnitude	en
    g join unit	en
    g linking	van
    g minus	min
    g one	een
    g point	komma
    """
}
