// Made by Tools/language-data/make_tables.py from CLDR 41, ICU 72.1, babel 2.19.0, num2words 0.5.14
// and Tools/language-data/words; run `make_tables.py --check` after a change there.

/// The Italian words for numbers, units, money and countries.
enum ItalianTable {
  /// Lines of a meaning, a tab and its forms; Tools/language-data/README.md says which.
  static let text: StaticString = """
    n 0	zero
    n 1	uno
    n 2	due
    n 3	tre
    n 4	quattro
    n 5	cinque
    n 6	sei
    n 7	sette
    n 8	otto
    n 9	nove
    n 10	dieci
    n 11	undici
    n 12	dodici
    n 13	tredici
    n 14	quattordici
    n 15	quindici
    n 16	sedici
    n 17	diciassette
    n 18	diciotto
    n 19	diciannove
    n 20	venti
    n 30	trenta
    n 40	quaranta
    n 50	cinquanta
    n 60	sessanta
    n 70	settanta
    n 80	ottanta
    n 90	novanta
    na 1	un|un'|una
    nb 20	vent
    nb 30	trent
    nb 40	quarant
    nb 50	cinquant
    nb 60	sessant
    nb 70	settant
    nb 80	ottant
    nb 90	novant
    m 2	cento
    m 3	mille
    m 6	milione
    m 9	miliardo
    m 12	bilione
    m 15	biliardo
    mp 1	decine
    mp 2	centinaia
    mp 3	migliaia|mila
    mp 6	milioni
    mp 9	miliardi
    mp 12	bilioni
    mp 15	biliardi
    mb 2	cent
    mb 3	mill
    ma 3	k
    ma 6	m|mio|mln
    ma 9	md|mld|mlrd|mrd
    ma 12	bln
    x 3/2	un e mezzo|una e mezza|una e mezzo|uno e mezzo
    xh 1/2	e mezza|e mezzo
    xh 1/4	e un quarto
    xh 3/4	e tre quarti
    xm 1/2	mezzo
    o 1	prima|prime|primi|primo
    o 2	seconda|seconde|secondi|secondo
    o 3	terza|terze|terzi|terzo
    o 4	quarta|quarte|quarti|quarto
    o 5	quinta|quinte|quinti|quinto
    o 6	sesta|seste|sesti|sesto
    o 7	settima|settime|settimi|settimo
    o 8	ottava|ottave|ottavi|ottavo
    o 9	nona|none|noni|nono
    o 10	decima|decime|decimi|decimo
    o 11	undicesima|undicesime|undicesimi|undicesimo
    o 12	dodicesima|dodicesime|dodicesimi|dodicesimo
    o 13	tredicesima|tredicesime|tredicesimi|tredicesimo
    o 14	quattordicesima|quattordicesime|quattordicesimi|quattordicesimo
    o 15	quindicesima|quindicesime|quindicesimi|quindicesimo
    o 16	sedicesima|sedicesime|sedicesimi|sedicesimo
    o 17	diciassettesima|diciassettesime|diciassettesimi|diciassettesimo
    o 18	diciottesima|diciottesime|diciottesimi|diciottesimo
    o 19	diciannovesima|diciannovesime|diciannovesimi|diciannovesimo
    o 20	ventesima|ventesime|ventesimi|ventesimo
    o 21	ventunesima|ventunesime|ventunesimi|ventunesimo
    o 22	ventiduesima|ventiduesime|ventiduesimi|ventiduesimo
    o 23	ventitreesima|ventitreesime|ventitreesimi|ventitreesimo
    o 24	ventiquattresima|ventiquattresime|ventiquattresimi|ventiquattresimo
    o 25	venticinquesima|venticinquesime|venticinquesimi|venticinquesimo
    o 26	ventiseiesima|ventiseiesime|ventiseiesimi|ventiseiesimo
    o 27	ventisettesima|ventisettesime|ventisettesimi|ventisettesimo
    o 28	ventottesima|ventottesime|ventottesimi|ventottesimo
    o 29	ventinovesima|ventinovesime|ventinovesimi|ventinovesimo
    o 30	trentesima|trentesime|trentesimi|trentesimo
    o 31	trentunesima|trentunesime|trentunesimi|trentunesimo
    o 32	trentaduesima|trentaduesime|trentaduesimi|trentaduesimo
    o 33	trentatreesima|trentatreesime|trentatreesimi|trentatreesimo
    o 34	trentaquattresima|trentaquattresime|trentaquattresimi|trentaquattresimo
    o 35	trentacinquesima|trentacinquesime|trentacinquesimi|trentacinquesimo
    o 36	trentaseiesima|trentaseiesime|trentaseiesimi|trentaseiesimo
    o 37	trentasettesima|trentasettesime|trentasettesimi|trentasettesimo
    o 38	trentottesima|trentottesime|trentottesimi|trentottesimo
    o 39	trentanovesima|trentanovesime|trentanovesimi|trentanovesimo
    o 40	quarantesima|quarantesime|quarantesimi|quarantesimo
    o 41	quarantunesima|quarantunesime|quarantunesimi|quarantunesimo
    o 42	quarantaduesima|quarantaduesime|quarantaduesimi|quarantaduesimo
    o 43	quarantatreesima|quarantatreesime|quarantatreesimi|quarantatreesimo
    o 44	quarantaquattresima|quarantaquattresime|quarantaquattresimi|quarantaquattresimo
    o 45	quarantacinquesima|quarantacinquesime|quarantacinquesimi|quarantacinquesimo
    o 46	quarantaseiesima|quarantaseiesime|quarantaseiesimi|quarantaseiesimo
    o 47	quarantasettesima|quarantasettesime|quarantasettesimi|quarantasettesimo
    o 48	quarantottesima|quarantottesime|quarantottesimi|quarantottesimo
    o 49	quarantanovesima|quarantanovesime|quarantanovesimi|quarantanovesimo
    o 50	cinquantesima|cinquantesime|cinquantesimi|cinquantesimo
    o 51	cinquantunesima|cinquantunesime|cinquantunesimi|cinquantunesimo
    o 52	cinquantaduesima|cinquantaduesime|cinquantaduesimi|cinquantaduesimo
    o 53	cinquantatreesima|cinquantatreesime|cinquantatreesimi|cinquantatreesimo
    o 54	cinquantaquattresima|cinquantaquattresime|cinquantaquattresimi|cinquantaquattresimo
    o 55	cinquantacinquesima|cinquantacinquesime|cinquantacinquesimi|cinquantacinquesimo
    o 56	cinquantaseiesima|cinquantaseiesime|cinquantaseiesimi|cinquantaseiesimo
    o 57	cinquantasettesima|cinquantasettesime|cinquantasettesimi|cinquantasettesimo
    o 58	cinquantottesima|cinquantottesime|cinquantottesimi|cinquantottesimo
    o 59	cinquantanovesima|cinquantanovesime|cinquantanovesimi|cinquantanovesimo
    o 60	sessantesima|sessantesime|sessantesimi|sessantesimo
    o 61	sessantunesima|sessantunesime|sessantunesimi|sessantunesimo
    o 62	sessantaduesima|sessantaduesime|sessantaduesimi|sessantaduesimo
    o 63	sessantatreesima|sessantatreesime|sessantatreesimi|sessantatreesimo
    o 64	sessantaquattresima|sessantaquattresime|sessantaquattresimi|sessantaquattresimo
    o 65	sessantacinquesima|sessantacinquesime|sessantacinquesimi|sessantacinquesimo
    o 66	sessantaseiesima|sessantaseiesime|sessantaseiesimi|sessantaseiesimo
    o 67	sessantasettesima|sessantasettesime|sessantasettesimi|sessantasettesimo
    o 68	sessantottesima|sessantottesime|sessantottesimi|sessantottesimo
    o 69	sessantanovesima|sessantanovesime|sessantanovesimi|sessantanovesimo
    o 70	settantesima|settantesime|settantesimi|settantesimo
    o 71	settantunesima|settantunesime|settantunesimi|settantunesimo
    o 72	settantaduesima|settantaduesime|settantaduesimi|settantaduesimo
    o 73	settantatreesima|settantatreesime|settantatreesimi|settantatreesimo
    o 74	settantaquattresima|settantaquattresime|settantaquattresimi|settantaquattresimo
    o 75	settantacinquesima|settantacinquesime|settantacinquesimi|settantacinquesimo
    o 76	settantaseiesima|settantaseiesime|settantaseiesimi|settantaseiesimo
    o 77	settantasettesima|settantasettesime|settantasettesimi|settantasettesimo
    o 78	settantottesima|settantottesime|settantottesimi|settantottesimo
    o 79	settantanovesima|settantanovesime|settantanovesimi|settantanovesimo
    o 80	ottantesima|ottantesime|ottantesimi|ottantesimo
    o 81	ottantunesima|ottantunesime|ottantunesimi|ottantunesimo
    o 82	ottantaduesima|ottantaduesime|ottantaduesimi|ottantaduesimo
    o 83	ottantatreesima|ottantatreesime|ottantatreesimi|ottantatreesimo
    o 84	ottantaquattresima|ottantaquattresime|ottantaquattresimi|ottantaquattresimo
    o 85	ottantacinquesima|ottantacinquesime|ottantacinquesimi|ottantacinquesimo
    o 86	ottantaseiesima|ottantaseiesime|ottantaseiesimi|ottantaseiesimo
    o 87	ottantasettesima|ottantasettesime|ottantasettesimi|ottantasettesimo
    o 88	ottantottesima|ottantottesime|ottantottesimi|ottantottesimo
    o 89	ottantanovesima|ottantanovesime|ottantanovesimi|ottantanovesimo
    o 90	novantesima|novantesime|novantesimi|novantesimo
    o 91	novantunesima|novantunesime|novantunesimi|novantunesimo
    o 92	novantaduesima|novantaduesime|novantaduesimi|novantaduesimo
    o 93	novantatreesima|novantatreesime|novantatreesimi|novantatreesimo
    o 94	novantaquattresima|novantaquattresime|novantaquattresimi|novantaquattresimo
    o 95	novantacinquesima|novantacinquesime|novantacinquesimi|novantacinquesimo
    o 96	novantaseiesima|novantaseiesime|novantaseiesimi|novantaseiesimo
    o 97	novantasettesima|novantasettesime|novantasettesimi|novantasettesimo
    o 98	novantottesima|novantottesime|novantottesimi|novantottesimo
    o 99	novantanovesima|novantanovesime|novantanovesimi|novantanovesimo
    o 100	centesima|centesime|centesimi|centesimo
    o 1000	millesima|millesime|millesimi|millesimo
    o 1000000	milionesima|milionesime|milionesimi|milionesimo
    o 1000000000	miliardesima|miliardesime|miliardesimi|miliardesimo
    os	a|esima|esimo|o|ª|º
    f 2	meta|mezza|mezze|mezzi|mezzo
    f 3	terzi|terzo
    f 4	quarti|quarto
    f 5	quinta|quinte|quinti|quinto
    f 6	sesta|seste|sesti|sesto
    f 7	settima|settime|settimi|settimo
    f 8	ottava|ottave|ottavi|ottavo
    f 9	nona|none|noni|nono
    f 10	decima|decime|decimi|decimo
    f 11	undicesima|undicesime|undicesimi|undicesimo
    f 12	dodicesima|dodicesime|dodicesimi|dodicesimo
    f 13	tredicesima|tredicesime|tredicesimi|tredicesimo
    f 14	quattordicesima|quattordicesime|quattordicesimi|quattordicesimo
    f 15	quindicesima|quindicesime|quindicesimi|quindicesimo
    f 16	sedicesima|sedicesime|sedicesimi|sedicesimo
    f 17	diciassettesima|diciassettesime|diciassettesimi|diciassettesimo
    f 18	diciottesima|diciottesime|diciottesimi|diciottesimo
    f 19	diciannovesima|diciannovesime|diciannovesimi|diciannovesimo
    f 20	ventesima|ventesime|ventesimi|ventesimo
    f 100	centesima|centesime|centesimi|centesimo
    f 1000	millesima|millesime|millesimi|millesimo
    f 1000000	milionesima|milionesime|milionesimi|milionesimo
    c 2	coppia|coppie|paia|paio
    c 12	dozzina
    cp 12	dozzine
    cl 10	decina
    cl 15	quindicina
    cl 20	ventina
    cl 30	trentina
    cl 40	quarantina
    cl 50	cinquantina
    cl 100	centinaio
    cl 1000	migliaio
    u A	a|ampere
    u GB	gb|gigabyte
    u GHz	ghz|gigahertz
    u GJ	gj
    u GW	gigawatt|gw
    u GWh	gigawattora|gwh
    u Gbit	gbit|gigabit
    u Hz	hertz|hz
    u J	j|joule
    u K	k|kelvin
    u MB	mb|megabyte
    u MHz	megahertz|mhz
    u MJ	mj
    u MPa	megapascal|mpa
    u MW	megawatt|mw
    u MWh	megawattora|mwh
    u Mbit	mbit|megabit
    u PB	petabyte
    u Pa	pa|pascal
    u TB	tb|terabyte
    u TWh	terawattora|twh
    u V	v|volt
    u W	w|watt
    u Wh	wh
    u acres	ac|acri|acro
    u atm	atm|atmosfera|atmosfere
    u bar	bar
    u barrels	barile|barile di petrolio|barili|barili di petrolio|bbl
    u basis points	bp|bps|pb|punti base|punto base
    u bits	bit
    u bytes	b|byte
    u cal	cal|caloria|calorie
    u carats	carati|carato|ct|kt
    u centuries	secc|secoli|secolo
    u cl	centilitri|centilitro|cl
    u cm	centimetri|centimetro|cm
    u cm²	centimetri quadrati|centimetro quadrato|cm2|cm²
    u cm³	cc|centimetri cubi|centimetro cubo|cm³
    u cubic feet	ft³|piede cubo|piedi cubi
    u cubic inches	in³|pollice cubo|pollici cubi
    u cubic yards	iarda cubica|iarde cubiche|yd³
    u cups	c|tazza|tazze
    u dB	db
    u days	gg|giorni|giorno
    u decades	dec|decade|decadi
    u degrees	gradi|grado|°
    u dl	decilitri|decilitro|dl
    u dm	decimetri|decimetro|dm
    u eV	elettronvolt|ev
    u feet	'|ft|piede|piedi|′
    u fluid ounces	fl oz|once liquide
    u g	g|grammi|grammo
    u gallons	gal|gallone|galloni
    u hPa	ettopascal|hpa
    u hectares	ettari|ettaro|ha
    u hl	ettolitri|ettolitro|hl
    u hours	h|ora|ore
    u hp	cavalli vapore|cavallo vapore|hp
    u imperial fluid ounces	fl oz im|fl oz imp|once liquide imperiali|oncia liquida imperiale
    u imperial gallons	gal im|gal imp|gallone imperiale|galloni imperiali
    u inches	"|in|pollice|pollici|″
    u kB	kb|kilobyte
    u kHz	khz|kilohertz
    u kJ	kilojoule|kj
    u kPa	chilopascal|kpa
    u kW	kilowatt|kw
    u kWh	chilowattora|kilowattora|kwh
    u kcal	chilocaloria|chilocalorie|kcal
    u kg	chili|chilo|chilogrammi|chilogrammo|kg
    u kg/ha	kg/ha
    u km	chilometri|chilometro|km
    u km/h	chilometri all'ora|chilometri orari|chilometro orario|km/h|kmh
    u km²	chilometri quadrati|chilometro quadrato|km2|km²|sq km|sqkm
    u km³	chilometri cubi|chilometro cubo|km³
    u knots	kn|nodi|nodo
    u lb	lb|lbs|libbra|libbre
    u light years	al|anni luce|anno luce
    u litres	l|litri|litro
    u litres per 100 km	l/100 km|l/100km|litri per 100 chilometri|litro per 100 chilometri
    u m	m|metri|metro
    u m/s	m/s|metri al secondo|metro al secondo
    u mbar	mbar|millibar
    u mg	mg|milligrammi|milligrammo
    u miles	mi|miglia|miglio
    u miles per gallon	miglia per gallone|miglio per gallone|mpg
    u minutes	min|minuti|minuto
    u ml	millilitri|millilitro|ml
    u mm	millimetri|millimetro|mm
    u mmHg	millimetri di mercurio|millimetro di mercurio|mm hg|mmhg
    u mm²	mm2|mm²
    u mol	mol|mole|moli
    u months	mese|mesi
    u mph	mi/h|miglia all'ora|miglio all'ora|mph
    u ms	millisecondi|millisecondo|ms
    u m²	m2|metri quadrati|metro quadrato|m²|qm|sqm
    u m³	cbm|m3|metri cubi|metro cubo|m³
    u nautical miles	miglia nautiche|miglio nautico|nmi
    u nm	nanometri|nanometro|nm
    u oz	once|oncia|oz
    u people	abitante|abitanti|persona|persone
    u per 10,000	‱
    u per mille	per mille|‰
    u percent	%|per cento|percento|percentuale
    u percentage points	pp|punti percentuali|punto percentuale
    u person-days	giornate uomo|giorni persona|giorni uomo|giorno persona
    u pints	pinta|pinte|pt
    u ppm	parte per milione|parti per milione|ppm
    u quarters	trimestre|trimestri
    u quarts	qt|quarti|quarto
    u seconds	s|sec|secondi|secondo
    u square feet	ft2|ft²|piede quadrato|piedi quadrati|sq ft|sqft
    u square inches	in²|pollice quadrato|pollici quadrati
    u square miles	mi2|miglia quadrate|miglio quadrato|mi²|sq mi
    u square yards	iarda quadrata|iarde quadrate|yd²
    u stone	st|stone
    u tbsp	cucchiai da tavola|cucchiaio da tavola|tbsp
    u tonnes	t|tonnellata metrica|tonnellate metriche
    u troy ounces	once troy|oncia troy|ozt
    u tsp	cucchiai da te|cucchiaio da te|tsp
    u weeks	sett|settimana|settimane
    u yards	iarda|iarde|yd
    u years	anni|anno
    u °C	gradi celsius|grado celsius|°c|℃
    u °F	gradi fahrenheit|grado fahrenheit|°f|℉
    u µg	mcg|microgrammi|microgrammo|ug|μg
    u µm	micrometri|micrometro|um|μm
    u Ω	ohm|ω
    u/ cm	/cm|per centimetro
    u/ cm²	/cm²|per centimetro quadrato
    u/ cm³	/cm³|per centimetro cubo
    u/ days	/g|/giorno|al giorno|giornalieri
    u/ feet	/ft|per piede
    u/ g	/g|per grammo
    u/ gallons	/gal|per gallone
    u/ hours	/h|all'ora|l'ora|orari
    u/ imperial gallons	/gal im|/gal imp|per gallone imperiale
    u/ inches	/in|per pollice
    u/ kg	/kg|per chilogrammo
    u/ km	/km|per chilometro
    u/ km²	/km²|per chilometro quadrato
    u/ lb	/lb|per libbra
    u/ litres	/l|per litro
    u/ m	/m|per metro
    u/ minutes	/min|al minuto
    u/ months	/mese|al mese|mensili
    u/ m²	/m²|per metro quadrato
    u/ m³	/m³|per metro cubo
    u/ oz	/oz|per oncia
    u/ seconds	/s|al secondo
    u/ square inches	/in²|per pollice quadrato
    u/ square miles	/mi²|per miglio quadrato
    u/ weeks	/sett|/settimana|a settimana|alla settimana
    u/ years	/anno|all'anno|annue|annui|l'anno
    ux 1/2 hours	mezz'ora|mezzora
    $ AED	dirham degli eau|dirham degli emirati arabi uniti
    $ AFN	afghani
    $ ALL	lek|lek albanese|leke|leke albanesi
    $ AMD	dram|dram armeni|dram armeno
    $ AOA	kwanza|kwanza angolano|kwanzas|kwanzas angolani
    $ ARS	peso argentino|pesos argentini
    $ AUD	dollari australiani|dollaro australiano
    $ AWG	fiorini di aruba|fiorino di aruba
    $ AZN	manat azeri|manat azero
    $ BAM	marchi convertibili della bosnia herzegovina|marco convertibile della bosnia herzegovina
    $ BBD	dollari di barbados|dollaro di barbados
    $ BDT	taka|taka bangladese|taka bengalese|taka bengalesi
    $ BGN	lev|lev bulgaro|leva|leva bulgari
    $ BHD	dinari del bahrein|dinaro del bahrein
    $ BIF	franchi del burundi|franco del burundi
    $ BMD	dollari delle bermuda|dollaro delle bermuda
    $ BND	dollari del brunei|dollaro del brunei
    $ BOB	boliviani|boliviano
    $ BRL	real|real brasiliani|real brasiliano
    $ BSD	dollari delle bahamas|dollaro delle bahamas
    $ BTC	bitcoin|bitcoins
    $ BTN	ngultrum|ngultrum bhutanese|ngultrum bhutanesi
    $ BWP	pula|pula del botswana
    $ BYN	rubli bielorussi|rublo bielorusso
    $ BZD	dollari del belize|dollaro del belize
    $ CAD	dollari canadesi|dollaro canadese
    $ CDF	franchi congolesi|franco congolese
    $ CHF	franchi svizzeri|franco svizzero
    $ CLP	peso cileno|pesos cileni
    $ CNY	renmimbi|renmimbi cinese|renmimbi cinesi|renminbi|renminbi cinese|yuan|yuan cinese|yuan cinesi
    $ COP	peso colombiano|pesos colombiani
    $ CRC	colon|colon costaricani|colon costaricano
    $ CUP	peso cubano|pesos cubani
    $ CVE	escudo|escudo capoverdiano|escudos|escudos capoverdiani
    $ CZK	corona ceca|corone ceche
    $ DJF	franchi di gibuti|franco di gibuti
    $ DKK	corona danese|corone danesi
    $ DOP	peso dominicano|pesos dominicani
    $ DZD	dinari algerini|dinaro algerino
    $ EGP	sterlina egiziana|sterline egiziane
    $ ERN	nakfa|nakfa eritrei|nakfa eritreo
    $ ETB	birr|birr etiope|birr etiopi
    $ EUR	euro
    $ FJD	dollari delle figi|dollaro delle figi
    $ FKP	sterlina delle falkland|sterline delle falkland
    $ GBP	lira sterlina|lire sterline|sterlina|sterlina britannica|sterline|sterline britanniche
    $ GEL	lari|lari georgiani|lari georgiano
    $ GHS	cedi|cedi ghanese|cedi ghanesi
    $ GIP	sterlina di gibilterra|sterline di gibilterra
    $ GMD	dalasi|dalasi gambiani|dalasi gambiano
    $ GNF	franchi della guinea|franco della guinea
    $ GTQ	quetzal|quetzal guatemaltechi|quetzal guatemalteco
    $ GYD	dollari della guyana|dollaro della guyana
    $ HKD	dollari di hong kong|dollaro di hong kong
    $ HNL	lempira|lempira honduregna|lempire|lempire honduregne
    $ HTG	gourde|gourde haitiani|gourde haitiano
    $ HUF	fiorini ungheresi|fiorino ungherese
    $ IDR	rupia indonesiana|rupie indonesiane
    $ ILS	nuovi sicli israeliani|nuovo siclo israeliano|shekel|sicli|siclo
    $ INR	rupia indiana|rupie indiane
    $ IQD	dinari iracheni|dinaro iracheno
    $ IRR	rial iraniani|rial iraniano
    $ ISK	corona islandese|corone islandesi
    $ JMD	dollari giamaicani|dollaro giamaicano
    $ JOD	dinari giordani|dinaro giordano
    $ JPY	yen|yen giapponese|yen giapponesi
    $ KES	scellini kenioti|scellino keniota
    $ KGS	som kirghisi|som kirghiso
    $ KHR	riel|riel cambogiani|riel cambogiano
    $ KMF	franchi comoriani|franco comoriano
    $ KPW	won nordcoreani|won nordcoreano
    $ KRW	won sudcoreani|won sudcoreano
    $ KWD	dinari kuwaitiani|dinaro kuwaitiano
    $ KYD	dollari delle isole cayman|dollaro delle isole cayman
    $ KZT	tenge|tenge kazaki|tenge kazako
    $ LAK	kip|kip laotiani|kip laotiano
    $ LBP	lira libanese|lire libanesi
    $ LKR	rupia di sri lanka|rupie di sri lanka
    $ LRD	dollari liberiani|dollaro liberiano
    $ LSL	loti|loti del lesotho|maloti|maloti del lesotho
    $ LYD	dinari libici|dinaro libico
    $ MAD	dirham marocchini|dirham marocchino
    $ MDL	lei moldavi|leu moldavo
    $ MGA	ariary|ariary malgasci|ariary malgascio
    $ MKD	dinari macedoni|dinaro macedone
    $ MMK	kyat|kyat di myanmar
    $ MNT	tugrik|tugrik mongoli|tugrik mongolo
    $ MOP	pataca|pataca di macao|patacas|patacas di macao
    $ MRU	ouguiya|ouguiya della mauritania
    $ MUR	rupia mauriziana|rupie mauriziane
    $ MVR	rufiyaa|rufiyaa delle maldive
    $ MWK	kwacha malawiani|kwacha malawiano
    $ MXN	peso messicano|pesos messicani
    $ MYR	ringgit|ringgit malese|ringgit malesi
    $ MZN	metical|metical mozambicani|metical mozambicano
    $ NAD	dollari namibiani|dollaro namibiano
    $ NGN	naira|naira nigeriana|naire|naire nigeriane
    $ NIO	cordoba|cordoba nicaraguense|cordoba nicaraguensi
    $ NOK	corona norvegese|corone norvegesi
    $ NPR	rupia nepalese|rupie nepalesi
    $ NZD	dollari neozelandesi|dollaro neozelandese
    $ OMR	rial omanita|rial omaniti
    $ PAB	balboa|balboa panamense|balboa panamensi
    $ PEN	sol|sol peruviani|sol peruviano
    $ PGK	kina|kina papuana|kina papuane
    $ PHP	peso filippino|pesos filippini
    $ PKR	rupia pakistana|rupie pakistane
    $ PLN	zloty|zloty polacchi|zloty polacco|złoty|złoty polacchi|złoty polacco
    $ PYG	guarani|guarani paraguayani|guarani paraguayano
    $ QAR	rial qatariani|rial qatariano
    $ RON	lei rumeni|leu rumeno
    $ RSD	dinara serbi|dinaro serbo
    $ RUB	rubli russi|rublo russo
    $ RWF	franchi ruandesi|franco ruandese
    $ SAR	riyal|riyal saudita|riyal sauditi
    $ SBD	dollari delle isole salomone|dollaro delle isole salomone
    $ SCR	rupia delle seychelles|rupie delle seychelles
    $ SDG	sterlina sudanese|sterline sudanesi
    $ SEK	corona svedese|corone svedesi
    $ SGD	dollari di singapore|dollaro di singapore
    $ SHP	sterlina di sant'elena|sterline di sant'elena
    $ SLE	leone della sierra leone|leoni della sierra leone
    $ SOS	scellini somali|scellino somalo
    $ SRD	dollari del suriname|dollaro del suriname
    $ SSP	sterlina sud sudanese|sterline sud sudanesi
    $ STN	dobra di sao tome e principe
    $ SYP	lira siriana|lire siriane
    $ SZL	emalangeni|lilangeni|lilangeni dello swaziland
    $ THB	baht|baht thailandese|baht thailandesi
    $ TJS	somoni|somoni tagiki|somoni tagiko
    $ TMT	manat turkmeni|manat turkmeno
    $ TND	dinari tunisini|dinaro tunisino
    $ TOP	paʻanga|paʻanga tongani|paʻanga tongano
    $ TRY	lira|lira turca|lire|lire turche
    $ TTD	dollari di trinidad e tobago|dollaro di trinidad e tobago
    $ TWD	nuovi dollari taiwanesi|nuovo dollaro taiwanese
    $ TZS	scellini della tanzania|scellino della tanzania
    $ UAH	grivnia|grivnia ucraina|grivnie|grivnie ucraine
    $ UGX	scellini ugandesi|scellino ugandese
    $ USD	dollari americani|dollari statunitensi|dollari usa|dollaro americano|dollaro statunitense|dollaro usa
    $ UYU	peso uruguayano|pesos uruguayani
    $ UZS	sum uzbechi|sum uzbeco
    $ VES	bolivar|bolivar venezuelano|bolivares|bolivares venezuelani
    $ VND	dong|dong vietnamita|dong vietnamiti
    $ VUV	vatu|vatu di vanuatu
    $ WST	tala|tala samoani|tala samoano
    $ XAF	franchi cfa beac|franco cfa beac
    $ XCD	dollari dei caraibi orientali|dollaro dei caraibi orientali
    $ XCG	fiorini caraibici|fiorino caraibico
    $ XOF	franchi cfa bceao|franco cfa bceao
    $ XPF	franchi cfp|franco cfp
    $ YER	rial yemenita|rial yemeniti|riyal yemenita
    $ ZAR	rand|rand sudafricani|rand sudafricano
    $ ZMW	kwacha zambiani|kwacha zambiano
    $ ZWG	zimbabwe gold
    $? AED,MAD	dirham
    $? AWG,HUF,XCG	fiorini|fiorino
    $? AZN,TMT	manat
    $? BHD,DZD,IQD,JOD,KWD,LYD,MKD,RSD,TND	dinaro
    $? BHD,DZD,IQD,JOD,KWD,LYD,MKD,TND	dinari
    $? CHF,BIF,CDF,DJF,GNF,KMF,RWF,XAF,XOF,XPF	franchi|franco
    $? CZK,DKK,ISK,NOK,SEK	corona|corone
    $? INR,IDR,LKR,MUR,NPR,PKR,SCR	rupia|rupie
    $? IRR,OMR,QAR,YER	rial
    $? KES,SOS,TZS,UGX	scellini|scellino
    $? KGS,UZS	som|sum
    $? KPW,KRW	won
    $? MDL,RON	lei|leu
    $? MWK,ZMW	kwacha
    $? MXN,ARS,CLP,COP,CUP,DOP,PHP,UYU	peso|pesos
    $? RUB,BYN	rubli|rublo
    $? USD,AUD,BBD,BMD,BND,BSD,BZD,CAD,FJD,GYD,HKD,JMD,KYD,LRD,NAD,NZD,SBD,SGD,SRD,TTD,TWD,XCD	dollari|dollaro
    $s AUD	a$
    $s EUR	€
    $s NZD	nz$
    $s THB	฿
    $c *	cent|centesimi|centesimo|cents
    $c GBP	pence|penny
    $c RUB,BYN	copechi|copeco
    t AC	isola ascensione
    t AD	andorra
    t AE	emirati arabi uniti
    t AF	afghanistan
    t AG	antigua e barbuda
    t AI	anguilla
    t AL	albania
    t AM	armenia
    t AO	angola
    t AQ	antartide
    t AR	argentina
    t AS	samoa americane
    t AT	austria
    t AU	australia
    t AW	aruba
    t AX	isole aland
    t AZ	azerbaigian
    t BA	bosnia ed erzegovina
    t BB	barbados
    t BD	bangladesh
    t BE	belgio
    t BF	burkina faso
    t BG	bulgaria
    t BH	bahrein
    t BI	burundi
    t BJ	benin
    t BL	saint barthelemy
    t BM	bermuda
    t BN	brunei
    t BO	bolivia
    t BQ	caraibi olandesi
    t BR	brasile
    t BS	bahamas
    t BT	bhutan
    t BV	isola bouvet
    t BW	botswana
    t BY	bielorussia
    t BZ	belize
    t CA	canada
    t CC	isole cocos
    t CD	congo|congo - kinshasa
    t CF	repubblica centrafricana
    t CG	congo brazzaville
    t CH	svizzera
    t CI	costa d'avorio|cote d'ivoire
    t CK	isole cook
    t CL	cile
    t CM	camerun
    t CN	cina
    t CO	colombia
    t CP	isola di clipperton
    t CR	costa rica
    t CU	cuba
    t CV	capo verde
    t CW	curacao
    t CX	isola christmas
    t CY	cipro
    t CZ	cechia|repubblica ceca
    t DE	germania
    t DG	diego garcia
    t DJ	gibuti
    t DK	danimarca
    t DM	dominica
    t DO	repubblica dominicana
    t DZ	algeria
    t EA	ceuta e melilla
    t EC	ecuador
    t EE	estonia
    t EG	egitto
    t EH	sahara occidentale
    t ER	eritrea
    t ES	spagna
    t ET	etiopia
    t EU	unione europea
    t FI	finlandia
    t FJ	figi
    t FK	isole falkland
    t FM	micronesia
    t FO	isole faer oer
    t FR	francia
    t GA	gabon
    t GB	regno unito|uk
    t GD	grenada
    t GE	georgia
    t GF	guyana francese
    t GG	guernsey
    t GH	ghana
    t GI	gibilterra
    t GL	groenlandia
    t GM	gambia
    t GN	guinea
    t GP	guadalupa
    t GQ	guinea equatoriale
    t GR	grecia
    t GS	georgia del sud e sandwich australi
    t GT	guatemala
    t GU	guam
    t GW	guinea bissau
    t GY	guyana
    t HK	hong kong|ras di hong kong
    t HM	isole heard e mcdonald
    t HN	honduras
    t HR	croazia
    t HT	haiti
    t HU	ungheria
    t IC	isole canarie
    t ID	indonesia
    t IE	irlanda
    t IL	israele
    t IM	isola di man
    t IN	india
    t IO	territorio britannico dell'oceano indiano
    t IQ	iraq
    t IR	iran
    t IS	islanda
    t IT	italia
    t JE	jersey
    t JM	giamaica
    t JO	giordania
    t JP	giappone
    t KE	kenya
    t KG	kirghizistan
    t KH	cambogia
    t KI	kiribati
    t KM	comore
    t KN	saint kitts e nevis
    t KP	corea del nord
    t KR	corea del sud
    t KW	kuwait
    t KY	isole cayman
    t KZ	kazakistan
    t LA	laos
    t LB	libano
    t LC	saint lucia
    t LI	liechtenstein
    t LK	sri lanka
    t LR	liberia
    t LS	lesotho
    t LT	lituania
    t LU	lussemburgo
    t LV	lettonia
    t LY	libia
    t MA	marocco
    t MC	monaco
    t MD	moldavia
    t ME	montenegro
    t MF	saint martin
    t MG	madagascar
    t MH	isole marshall
    t MK	macedonia del nord
    t ML	mali
    t MM	myanmar
    t MN	mongolia
    t MO	macao|ras di macao
    t MP	isole marianne settentrionali
    t MQ	martinica
    t MR	mauritania
    t MS	montserrat
    t MT	malta
    t MU	mauritius
    t MV	maldive
    t MW	malawi
    t MX	messico
    t MY	malaysia
    t MZ	mozambico
    t NA	namibia
    t NC	nuova caledonia
    t NE	niger
    t NF	isola norfolk
    t NG	nigeria
    t NI	nicaragua
    t NL	paesi bassi
    t NO	norvegia
    t NP	nepal
    t NR	nauru
    t NU	niue
    t NZ	nuova zelanda
    t OM	oman
    t PA	panama
    t PE	peru
    t PF	polinesia francese
    t PG	papua nuova guinea
    t PH	filippine
    t PK	pakistan
    t PL	polonia
    t PM	saint pierre e miquelon
    t PN	isole pitcairn
    t PR	portorico
    t PS	palestina|territori palestinesi
    t PT	portogallo
    t PW	palau
    t PY	paraguay
    t QA	qatar
    t RE	riunione
    t RO	romania
    t RS	serbia
    t RU	russia
    t RW	ruanda
    t SA	arabia saudita
    t SB	isole salomone
    t SC	seychelles
    t SD	sudan
    t SE	svezia
    t SG	singapore
    t SH	sant'elena
    t SI	slovenia
    t SJ	svalbard e jan mayen
    t SK	slovacchia
    t SL	sierra leone
    t SM	san marino
    t SN	senegal
    t SO	somalia
    t SR	suriname
    t SS	sud sudan
    t ST	sao tome e principe
    t SV	el salvador
    t SX	sint maarten
    t SY	siria
    t SZ	regno di eswatini|swaziland
    t TA	tristan da cunha
    t TC	isole turks e caicos
    t TD	ciad
    t TF	terre australi francesi
    t TG	togo
    t TH	thailandia
    t TJ	tagikistan
    t TK	tokelau
    t TL	timor est|timor leste
    t TM	turkmenistan
    t TN	tunisia
    t TO	tonga
    t TR	turchia
    t TT	trinidad e tobago
    t TV	tuvalu
    t TW	taiwan
    t TZ	tanzania
    t UA	ucraina
    t UG	uganda
    t UM	altre isole americane del pacifico
    t UN	nazioni unite|onu
    t US	stati uniti|usa
    t UY	uruguay
    t UZ	uzbekistan
    t VA	citta del vaticano
    t VC	saint vincent e grenadine
    t VE	venezuela
    t VG	isole vergini britanniche
    t VI	isole vergini americane
    t VN	vietnam
    t VU	vanuatu
    t WF	wallis e futuna
    t WS	samoa
    t XK	kosovo
    t YE	yemen
    t YT	mayotte
    t ZA	sudafrica
    t ZM	zambia
    t ZW	zimbabwe
    g flag	compound|group-comma|bare-thousand
    g format it	,|.
    g format it-CH	.|U+2019
    g join fraction	e
    g join hundred	e
    g join magnitude	e
    g linking	di
    g minus	meno
    g one	un|una|uno
    g point	virgola
    """
}
