// Made by Tools/language-data/make_tables.py from CLDR 41, ICU 72.1, babel 2.19.0, num2words 0.5.14
// and Tools/language-data/words; run `make_tables.py --check` after a change there.

/// The English words for numbers, units, money and countries.
enum EnglishTable {
  /// Lines of a meaning, a tab and its forms; Tools/language-data/README.md says which.
  static let text: StaticString = """
    n 0	naught|nil|nought|zero
    n 1	one
    n 2	two
    n 3	three
    n 4	four
    n 5	five
    n 6	six
    n 7	seven
    n 8	eight
    n 9	nine
    n 10	ten
    n 11	eleven
    n 12	twelve
    n 13	thirteen
    n 14	fourteen
    n 15	fifteen
    n 16	sixteen
    n 17	seventeen
    n 18	eighteen
    n 19	nineteen
    n 20	twenty
    n 30	thirty
    n 40	forty|fourty
    n 50	fifty
    n 60	sixty
    n 70	seventy
    n 80	eighty
    n 90	ninety
    m 2	hundred
    m 3	thousand
    m 5	lakh
    m 6	million
    m 7	crore
    m 9	billion
    m 12	trillion
    m 15	quadrillion
    mp 1	tens
    mp 2	hundreds
    mp 3	thousands
    mp 5	lakhs
    mp 6	millions
    mp 7	crores
    mp 9	billions
    mp 12	trillions
    mp 15	quadrillions
    ma 3	k|thou|thsd|tsd
    ma 5	lac|lacs
    ma 6	m|mil|mio|mln|mm|mn
    ma 7	cr
    ma 9	b|bil|bln|bn
    ma 10	tcr
    ma 12	lcr|t|tln|tn|trn
    x 3/2	one and a half
    xh 1/2	and a half|and half|and one half
    xh 1/4	and a quarter|and one quarter
    xh 3/4	and three quarter|and three quarters
    xm 1/2	a half|half|half a
    xm 1/4	a quarter of a|quarter of a
    xm 3/4	three quarters of a
    o 1	first
    o 2	second
    o 3	third
    o 4	fourth
    o 5	fifth
    o 6	sixth
    o 7	seventh
    o 8	eighth
    o 9	ninth
    o 10	tenth
    o 11	eleventh
    o 12	twelfth
    o 13	thirteenth
    o 14	fourteenth
    o 15	fifteenth
    o 16	sixteenth
    o 17	seventeenth
    o 18	eighteenth
    o 19	nineteenth
    o 20	twentieth
    o 30	thirtieth
    o 40	fortieth
    o 50	fiftieth
    o 60	sixtieth
    o 70	seventieth
    o 80	eightieth
    o 90	ninetieth
    os	nd|rd|st|th
    f 2	half|halves
    f 3	third|thirds
    f 4	quarter|quarters
    f 5	fifth|fifths
    f 6	sixth|sixths
    f 7	seventh|sevenths
    f 8	eighth|eighths
    f 9	ninth|ninths
    f 10	tenth|tenths
    f 11	eleventh|elevenths
    f 12	twelfth|twelfths
    f 13	thirteenth|thirteenths
    f 14	fourteenth|fourteenths
    f 15	fifteenth|fifteenths
    f 16	sixteenth|sixteenths
    f 17	seventeenth|seventeenths
    f 18	eighteenth|eighteenths
    f 19	nineteenth|nineteenths
    f 20	twentieth|twentieths
    c 2	couple|couples|pair|pairs
    c 12	dozen
    c 144	gross
    cp 12	dozens
    cp 20	scores
    u A	a|ampere|amperes
    u GB	gb|gigabyte|gigabytes
    u GHz	ghz|gigahertz
    u GJ	gj
    u GW	gigawatt|gigawatts|gw
    u GWh	gigawatt hour|gigawatt hours|gwh
    u Gbit	gbit|gigabit|gigabits
    u Hz	hertz|hz
    u J	j|joule|joules
    u K	k|kelvin|kelvins
    u MB	mb|megabyte|megabytes
    u MHz	megahertz|mhz
    u MJ	mj
    u MPa	megapascal|megapascals|mpa
    u MW	megawatt|megawatts|mw
    u MWh	megawatt hour|megawatt hours|mwh
    u Mbit	mbit|megabit|megabits
    u PB	pb|petabyte|petabytes
    u Pa	pa|pascal|pascals
    u TB	tb|terabyte|terabytes
    u TWh	terawatt hour|terawatt hours|twh
    u V	v|volt|volts
    u W	w|watt|watts
    u Wh	wh
    u acres	ac|acre|acres
    u atm	atm|atmosphere|atmospheres
    u bar	bar|bars
    u barrels	barrel|barrel of oil|barrels|barrels of oil|bbl|bbls|oil barrel|oil barrels
    u basis points	basis point|basis points|bp|bps
    u bits	bit|bits
    u bytes	b|byte|bytes
    u cal	cal|calorie|calories
    u carats	carat|carats|cd|ct
    u centuries	centuries|century
    u cl	centiliter|centiliters|centilitre|centilitres|cl
    u cm	centimeter|centimeters|centimetre|centimetres|cm
    u cm²	cm2|cm²|square centimeter|square centimeters|square centimetre|square centimetres
    u cm³	cc|cm³|cubic centimeter|cubic centimeters|cubic centimetre|cubic centimetres
    u cubic feet	cu ft|cubic feet|cubic foot|ft³
    u cubic inches	cu in|cubic inch|cubic inches|in³
    u cubic yards	cu yd|cubic yard|cubic yards|yd³
    u cups	cup|cups
    u dB	db
    u days	d|day|days
    u decades	dec|decade|decades
    u degrees	deg|degree|degrees|°
    u dl	deciliter|deciliters|decilitre|decilitres|dl
    u dm	decimeter|decimeters|decimetre|decimetres|dm
    u eV	electronvolt|electronvolts|ev
    u feet	'|feet|foot|ft|′
    u fluid ounces	fl oz|fluid ounce|fluid ounces|us fl oz|us fluid ounce|us fluid ounces
    u g	g|gram|grams
    u gallons	gal|gal us|gallon|gallons|gals|galus|us gal|us gallon|us gallons|usgal
    u hPa	hectopascal|hectopascals|hpa
    u hectares	ha|hectare|hectares
    u hl	hectoliter|hectoliters|hectolitre|hectolitres|hl
    u hours	h|hour|hours|hr|hrs
    u hp	horsepower|hp
    u imperial fluid ounces	fl oz im|fl oz imp|imp fluid ounce|imp fluid ounces
    u imperial gallons	gal imp|galim|imp gallon|imp gallons
    u inches	"|in|inch|inches|″
    u kB	kb|kilobyte|kilobytes
    u kHz	khz|kilohertz
    u kJ	kilojoule|kilojoules|kj
    u kPa	kilopascal|kilopascals|kpa
    u kW	kilowatt|kilowatts|kw
    u kWh	kilowatt hour|kilowatt hours|kwh
    u kcal	kcal|kilocalorie|kilocalories
    u kg	kg|kilo|kilogram|kilograms|kilos
    u kg/ha	kg/ha|kilogram per hectare|kilograms per hectare|kilos per hectare
    u km	kilometer|kilometers|kilometre|kilometres|km
    u km/h	kilometer per hour|kilometers per hour|kilometre per hour|kilometres per hour|km/h|kmh|kmph|kph
    u km²	km2|km²|sq km|sqkm|square kilometer|square kilometers|square kilometre|square kilometres
    u km³	cu km|cubic kilometer|cubic kilometers|cubic kilometre|cubic kilometres|km³
    u knots	kn|knot|knots
    u lb	#|lb|lbs|pound|pounds
    u light years	l y|light year|light years|ly
    u litres	l|liter|liters|litre|litres
    u litres per 100 km	l/100 km|l/100km|liter per 100 kilometers|liters per 100 kilometers|liters per 100 km|litre per 100 kilometres|litre per 100 km|litres per 100 kilometres|litres per 100 km
    u m	m|meter|meters|metre|metres
    u m/s	m/s|meter per second|meters per second|metre per second|metres per second
    u mbar	mbar|millibar|millibars
    u mg	mg|milligram|milligrams
    u miles	mi|mile|miles
    u miles per gallon	m p g us|mile per gallon|mile per us gallon|miles per gallon|miles per us gallon|mpg|mpg us|mpgus
    u minutes	min|mins|minute|minutes
    u ml	milliliter|milliliters|millilitre|millilitres|ml|mls
    u mm	millimeter|millimeters|millimetre|millimetres|mm
    u mmHg	millimeter of mercury|millimeters of mercury|millimetre of mercury|millimetres of mercury|mm hg|mmhg
    u mm²	mm2|mm²
    u mol	mol|mole|moles
    u months	mo|month|months|mos|mth|mths
    u mph	mile per hour|miles per hour|mph
    u ms	millisec|millisecond|milliseconds|millisecs|ms
    u m²	m2|m²|qm|sqm|square meter|square meters|square metre|square metres
    u m³	cbm|cubic meter|cubic meters|cubic metre|cubic metres|m3|m³
    u nautical miles	nautical mile|nautical miles|nmi
    u nm	nanometer|nanometers|nanometre|nanometres|nm
    u oz	ounce|ounces|oz
    u people	people|person|persons
    u per 10,000	per myriad|permyriad|‱
    u per mille	per mill|per mille|permil|permille|promille|‰
    u percent	%|pc|pct|per cent|percent
    u percentage points	per cent point|per cent points|percent point|percent points|percentage point|percentage points|pp|ppt|ppts
    u person-days	man day|man days|person day|person days
    u pints	pint|pints|pt
    u ppm	part per million|parts per million|ppm
    u quarters	quarter|quarters
    u quarts	qt|qt us|quart|quarts|us qt|us quart|us quarts|usqt
    u seconds	s|sec|second|seconds|secs
    u square feet	ft2|ft²|sq ft|sqft|square feet|square foot
    u square inches	in²|sq in|square inch|square inches
    u square miles	mi2|mi²|sq mi|square mile|square miles
    u square yards	sq yd|square yard|square yards|yd²
    u stone	st|stone|stones
    u tbsp	tablespoon|tablespoons|tbsp
    u tonnes	metric ton|metric tons|t|tonne|tonnes
    u troy ounces	oz t|troy ounce|troy ounces
    u tsp	teaspoon|teaspoons|tsp
    u weeks	week|weeks|wk|wks
    u yards	yard|yards|yd|yds
    u years	y|year|years|yr|yrs
    u °C	degree celsius|degrees celsius|°c|℃
    u °F	degree fahrenheit|degrees fahrenheit|°f|℉
    u µg	mcg|microgram|micrograms|ug|μg
    u µm	micrometer|micrometers|micrometre|micrometres|um|μm
    u Ω	ohm|ohms|ω
    u? centuries,cups	c
    u? tonnes,short tons,long tons	ton|tons
    u/ cm	/cm|per centimeter|per centimetre
    u/ cm²	/cm²|per square centimeter|per square centimetre
    u/ cm³	/cm³|/cu cm|per cubic centimeter|per cubic centimetre
    u/ days	/d|a day|daily|per day
    u/ feet	/ft|per foot
    u/ g	/g|per gram
    u/ gallons	/gal|/gal us|/galus|/us gal|/usgal|per gallon|per us gallon
    u/ hours	/h|/hr|an hour|hourly|per hour
    u/ imperial gallons	/gal|/galim|per gallon|per imp gallon
    u/ inches	/in|per inch
    u/ kg	/kg|per kilogram
    u/ km	/km|per kilometer|per kilometre
    u/ km²	/km²|per square kilometer|per square kilometre
    u/ lb	/lb|per pound
    u/ litres	/l|per liter|per litre
    u/ m	/m|per meter|per metre
    u/ minutes	/min|per minute
    u/ months	/m|/mo|a month|monthly|per month
    u/ m²	/m²|per square meter|per square metre
    u/ m³	/cu m|/m³|per cubic meter|per cubic metre
    u/ oz	/oz|per ounce
    u/ quarters	quarterly
    u/ seconds	/s|/sec|per second|ps
    u/ square inches	/in²|/sq in|per square inch
    u/ square miles	/mi²|/sq mi|per square mile
    u/ weeks	/w|/wk|a week|per week|weekly
    u/ years	/y|/yr|a year|annually|p a|per annum|per year|yearly
    ux 2 weeks	fortnight|fortnights
    $ AED	u a e dirham|u a e dirhams|uae dirham|uae dirhams|united arab emirates dirham
    $ AFN	afghan afghani|afghan afghanis|afghani|afghanis
    $ ALL	albanian lek|albanian leke|lek|leke
    $ AMD	armenian dram|armenian drams|dram|drams
    $ AOA	angolan kwanza|angolan kwanzas|kwanza|kwanzas
    $ ARS	argentine peso|argentine pesos
    $ AUD	australian dollar|australian dollars
    $ AWG	aruban florin|florin
    $ AZN	azerbaijani manat|azerbaijani manats
    $ BAM	bosnia herzegovina convertible mark|bosnia herzegovina convertible marka|bosnia herzegovina convertible marks
    $ BBD	barbadian dollar|barbadian dollars|barbados dollar|barbados dollars
    $ BDT	bangladeshi taka|bangladeshi takas|taka|takas
    $ BGN	bulgarian lev|bulgarian leva|lev|leva
    $ BHD	bahraini dinar|bahraini dinars
    $ BIF	burundian franc|burundian francs
    $ BMD	bermuda dollar|bermuda dollars|bermudan dollar|bermudan dollars|bermudian dollar|bermudian dollars
    $ BND	brunei dollar|brunei dollars
    $ BOB	bolivian boliviano|bolivian bolivianos|boliviano|bolivianos
    $ BRL	brazilian real|brazilian reals
    $ BSD	bahamian dollar|bahamian dollars
    $ BTC	bitcoin|bitcoins
    $ BTN	bhutanese ngultrum|bhutanese ngultrums|ngultrum|ngultrums
    $ BWP	botswanan pula|botswanan pulas|pula|pulas
    $ BYN	belarusian rouble|belarusian roubles|belarusian ruble|belarusian rubles
    $ BZD	belize dollar|belize dollars
    $ CAD	canadian dollar|canadian dollars
    $ CDF	congolese franc|congolese francs
    $ CHF	swiss franc|swiss francs
    $ CLP	chilean peso|chilean pesos
    $ CNY	chinese yuan|renminbi|rmb|yuan
    $ COP	colombian peso|colombian pesos
    $ CRC	colon|colons|costa rican colon|costa rican colons
    $ CUP	cuban peso|cuban pesos
    $ CVE	cape verdean escudo|cape verdean escudos|escudo|escudos
    $ CZK	czech koruna|czech korunas|koruna|korunas
    $ DJF	djiboutian franc|djiboutian francs
    $ DKK	danish krone|danish kroner
    $ DOP	dominican peso|dominican pesos
    $ DZD	algerian dinar|algerian dinars
    $ EGP	egyptian pound|egyptian pounds
    $ ERN	eritrean nakfa|eritrean nakfas|nakfa|nakfas
    $ ETB	birr|birrs|ethiopian birr|ethiopian birrs
    $ EUR	euro|euros
    $ FJD	fijian dollar|fijian dollars
    $ FKP	falkland islands pound|falkland islands pounds
    $ GBP	british pound|british pounds|pound sterling|pounds sterling|quid|sterling|uk pound|uk pounds
    $ GEL	georgian lari|georgian laris|lari|laris
    $ GHS	cedi|cedis|ghanaian cedi|ghanaian cedis
    $ GIP	gibraltar pound|gibraltar pounds
    $ GMD	dalasi|dalasis|gambian dalasi|gambian dalasis
    $ GNF	guinean franc|guinean francs
    $ GTQ	guatemalan quetzal|guatemalan quetzals|quetzal|quetzals
    $ GYD	guyanaese dollar|guyanaese dollars
    $ HKD	hong kong dollar|hong kong dollars
    $ HNL	honduran lempira|honduran lempiras|lempira|lempiras
    $ HTG	gourde|gourdes|haitian gourde|haitian gourdes
    $ HUF	forint|forints|hungarian forint|hungarian forints
    $ IDR	indonesian rupiah|indonesian rupiahs|rupiah|rupiahs
    $ ILS	israeli new shekel|israeli new shekels|israeli sheckles|israeli shekel|sheckles|shekel|shekels
    $ INR	indian rupee|indian rupees
    $ IQD	iraqi dinar|iraqi dinars
    $ IRR	iranian rial|iranian rials
    $ ISK	icelandic krona|icelandic kronur
    $ JMD	jamaican dollar|jamaican dollars
    $ JOD	jordanian dinar|jordanian dinars
    $ JPY	japanese yen|yen
    $ KES	kenyan shilling|kenyan shillings
    $ KGS	kyrgystani som|kyrgystani soms|kyrgyz som|kyrgyz soms
    $ KHR	cambodian riel|cambodian riels|riel|riels
    $ KMF	comorian franc|comorian francs
    $ KPW	north korean won
    $ KRW	south korean won
    $ KWD	kuwaiti dinar|kuwaiti dinars
    $ KYD	cayman islands dollar|cayman islands dollars
    $ KZT	kazakhstani tenge|kazakhstani tenges|tenge|tenges
    $ LAK	kip|kips|laotian kip|laotian kips
    $ LBP	lebanese pound|lebanese pounds
    $ LKR	sri lankan rupee|sri lankan rupees
    $ LRD	liberian dollar|liberian dollars
    $ LSL	lesotho loti|lesotho lotis|lesotho maloti|loti|lotis|maloti
    $ LYD	libyan dinar|libyan dinars
    $ MAD	moroccan dirham|moroccan dirhams
    $ MDL	moldovan lei|moldovan leu
    $ MGA	ariaries|ariary|malagasy ariaries|malagasy ariary
    $ MKD	denar|denari|macedonian denar|macedonian denari
    $ MMK	kyat|kyats|myanmar kyat|myanmar kyats
    $ MNT	mongolian tugrik|mongolian tugriks|tugrik|tugriks
    $ MOP	macanese pataca|macanese patacas|pataca|patacas
    $ MRU	mauritanian ouguiya|mauritanian ouguiyas|ouguiya|ouguiyas
    $ MUR	mauritian rupee|mauritian rupees
    $ MVR	maldivian rufiyaa|maldivian rufiyaas|rufiyaa|rufiyaas
    $ MWK	malawian kwacha|malawian kwachas
    $ MXN	mexican peso|mexican pesos
    $ MYR	malaysian ringgit|malaysian ringgits|ringgit|ringgits
    $ MZN	metical|meticals|mozambican metical|mozambican meticals
    $ NAD	namibian dollar|namibian dollars
    $ NGN	naira|nairas|nigerian naira|nigerian nairas
    $ NIO	cordoba|cordobas|nicaraguan cordoba|nicaraguan cordobas
    $ NOK	norwegian krone|norwegian kroner
    $ NPR	nepalese rupee|nepalese rupees
    $ NZD	new zealand dollar|new zealand dollars
    $ OMR	omani rial|omani rials
    $ PAB	balboa|balboas|panamanian balboa|panamanian balboas
    $ PEN	peruvian sol|peruvian soles
    $ PGK	papua new guinean kina|papua new guinean kinas
    $ PHP	philippine peso|philippine pesos
    $ PKR	pakistani rupee|pakistani rupees
    $ PLN	polish zloty|polish zlotys|zloty|zlotys
    $ PYG	guarani|guaranis|paraguayan guarani|paraguayan guaranis
    $ QAR	qatari rial|qatari rials|qatari riyal|qatari riyals|quatari riyals
    $ RON	romanian lei|romanian leu
    $ RSD	serbian dinar|serbian dinars
    $ RUB	russian rouble|russian roubles|russian ruble|russian rubles
    $ RWF	rwandan franc|rwandan francs
    $ SAR	riyal|riyals|saudi riyal|saudi riyals
    $ SBD	solomon islands dollar|solomon islands dollars
    $ SCR	seychellois rupee|seychellois rupees
    $ SDG	sudanese pound|sudanese pounds
    $ SEK	swedish krona|swedish kronor
    $ SGD	singapore dollar|singapore dollars
    $ SHP	st helena pound|st helena pounds
    $ SLE	leones|sierra leonean leone|sierra leonean leones|sierra leonean new leone|sierra leonean new leones
    $ SOS	somali shilling|somali shillings
    $ SRD	suriname dollar|suriname dollars|surinamese dollar|surinamese dollars
    $ SSP	south sudanese pound|south sudanese pounds
    $ STN	sao tome & principe dobra|sao tome & principe dobras|sao tome and principe dobra|sao tome and principe dobras
    $ SYP	syrian pound|syrian pounds
    $ SZL	emalangeni|lilangeni|swazi emalangeni|swazi lilangeni
    $ THB	baht|thai baht
    $ TJS	somoni|somonis|tajikistani somoni|tajikistani somonis
    $ TMT	turkmenistani manat
    $ TND	tunisian dinar|tunisian dinars
    $ TOP	paʻanga|tongan paʻanga
    $ TRY	lira|lire|turkish lira|turkish lire
    $ TTD	trinidad & tobago dollar|trinidad & tobago dollars|trinidad and tobago dollar|trinidad and tobago dollars
    $ TWD	new taiwan dollar|new taiwan dollars
    $ TZS	tanzanian shilling|tanzanian shillings
    $ UAH	hryvnia|hryvnias|ukrainian hryvnia|ukrainian hryvnias
    $ UGX	ugandan shilling|ugandan shillings
    $ USD	american dollar|american dollars|buck|bucks|u s dollar|u s dollars|us dollar|us dollars
    $ UYU	peso uruguayo|uruguayan peso|uruguayan pesos
    $ UZS	uzbekistani som|uzbekistani soms
    $ VES	bolivar|bolivars|venezuelan bolivar|venezuelan bolivars
    $ VND	dong|dongs|vietnamese dong|vietnamese dongs
    $ VUV	vanuatu vatu|vanuatu vatus|vatu|vatus
    $ WST	samoan tala|samoan talas|tala|talas
    $ XAF	central african cfa franc|central african cfa francs
    $ XCD	east caribbean dollar|east caribbean dollars
    $ XCG	caribbean guilder|caribbean guilders|guilder|guilders
    $ XOF	west african cfa franc|west african cfa francs
    $ XPF	cfp franc|cfp francs
    $ YER	yemeni rial|yemeni rials
    $ ZAR	rand|south african rand
    $ ZMW	zambian kwacha|zambian kwachas
    $ ZWG	zimbabwean gold
    $? AED,MAD	dirham|dirhams
    $? AZN,TMT	manat|manats
    $? BHD,DZD,IQD,JOD,KWD,LYD,RSD,TND	dinar|dinars
    $? CHF,BIF,CDF,DJF,GNF,KMF,RWF,XAF,XOF,XPF	franc|francs
    $? DKK,NOK	krone|kroner
    $? GBP,EGP,FKP,GIP,LBP,SDG,SHP,SSP,SYP	pound|pounds
    $? INR,LKR,MUR,NPR,PKR,SCR	rupee|rupees
    $? IRR,OMR,QAR,YER	rial|rials
    $? ISK,SEK	krona|kronor|kronur
    $? KES,SOS,TZS,UGX	shilling|shillings
    $? KGS,UZS	som|soms
    $? KPW,KRW	won
    $? MDL,RON	lei|leu
    $? MWK,ZMW	kwacha|kwachas
    $? MXN,ARS,CLP,COP,CUP,DOP,PHP,UYU	peso|pesos
    $? RUB,BYN	rouble|roubles
    $? USD,AUD,BBD,BMD,BND,BSD,BZD,CAD,FJD,GYD,HKD,JMD,KYD,LRD,NAD,NZD,SBD,SGD,SRD,TTD,TWD,XCD	dollar|dollars
    $s JPY	¥
    $s USD	$
    $c *	cent|cents
    $c BGN	stotinka|stotinki
    $c BRL	centavo|centavos
    $c CHF	centime|centimes|rappen
    $c CZK	haler|halers|haleř
    $c GBP	p|pence|pennies|penny
    $c INR,PKR,NPR	paisa|paise
    $c MXN,ARS,CLP,COP,PHP	centavo|centavos
    $c MYR	sen|sens
    $c PLN	grosz|grosze|groszy
    $c RUB,BYN	copeck|copecks|kopeck|kopecks|kopek|kopeks
    $c SEK,NOK,DKK	ore
    $c TRY	kurus|kuruş
    $c UAH	kopiyka|kopiykas|kopiyky
    t AC	ascension island
    t AD	andorra
    t AE	united arab emirates
    t AF	afghanistan
    t AG	antigua & barbuda
    t AI	anguilla
    t AL	albania
    t AM	armenia
    t AO	angola
    t AQ	antarctica
    t AR	argentina
    t AS	american samoa
    t AT	austria
    t AU	australia
    t AW	aruba
    t AX	aland islands
    t AZ	azerbaijan
    t BA	bosnia|bosnia & herzegovina
    t BB	barbados
    t BD	bangladesh
    t BE	belgium
    t BF	burkina faso
    t BG	bulgaria
    t BH	bahrain
    t BI	burundi
    t BJ	benin
    t BL	st barthelemy
    t BM	bermuda
    t BN	brunei
    t BO	bolivia
    t BQ	caribbean netherlands
    t BR	brazil
    t BS	bahamas
    t BT	bhutan
    t BV	bouvet island
    t BW	botswana
    t BY	belarus
    t BZ	belize
    t CA	canada
    t CC	cocos islands
    t CD	congo|congo - kinshasa
    t CF	central african republic
    t CG	congo - brazzaville
    t CH	switzerland
    t CI	cote d'ivoire|ivory coast
    t CK	cook islands
    t CL	chile
    t CM	cameroon
    t CN	china
    t CO	colombia
    t CP	clipperton island
    t CR	costa rica
    t CU	cuba
    t CV	cabo verde|cape verde
    t CW	curacao
    t CX	christmas island
    t CY	cyprus
    t CZ	czech republic|czechia
    t DE	germany
    t DG	diego garcia
    t DJ	djibouti
    t DK	denmark
    t DM	dominica
    t DO	dominican republic
    t DZ	algeria
    t EA	ceuta & melilla
    t EC	ecuador
    t EE	estonia
    t EG	egypt
    t EH	western sahara
    t ER	eritrea
    t ES	spain
    t ET	ethiopia
    t EU	european union
    t FI	finland
    t FJ	fiji
    t FK	falkland islands
    t FM	micronesia
    t FO	faroe islands
    t FR	france
    t GA	gabon
    t GB	uk|united kingdom
    t GD	grenada
    t GE	georgia
    t GF	french guiana
    t GG	guernsey
    t GH	ghana
    t GI	gibraltar
    t GL	greenland
    t GM	gambia
    t GN	guinea
    t GP	guadeloupe
    t GQ	equatorial guinea
    t GR	greece
    t GS	south georgia & south sandwich islands
    t GT	guatemala
    t GU	guam
    t GW	guinea bissau
    t GY	guyana
    t HK	hong kong|hong kong sar china
    t HM	heard & mcdonald islands
    t HN	honduras
    t HR	croatia
    t HT	haiti
    t HU	hungary
    t IC	canary islands
    t ID	indonesia
    t IE	ireland
    t IL	israel
    t IM	isle of man
    t IN	india
    t IO	british indian ocean territory
    t IQ	iraq
    t IR	iran
    t IS	iceland
    t IT	italy
    t JE	jersey
    t JM	jamaica
    t JO	jordan
    t JP	japan
    t KE	kenya
    t KG	kyrgyzstan
    t KH	cambodia
    t KI	kiribati
    t KM	comoros
    t KN	st kitts & nevis
    t KP	north korea
    t KR	south korea
    t KW	kuwait
    t KY	cayman islands
    t KZ	kazakhstan
    t LA	laos
    t LB	lebanon
    t LC	st lucia
    t LI	liechtenstein
    t LK	sri lanka
    t LR	liberia
    t LS	lesotho
    t LT	lithuania
    t LU	luxembourg
    t LV	latvia
    t LY	libya
    t MA	morocco
    t MC	monaco
    t MD	moldova
    t ME	montenegro
    t MF	st martin
    t MG	madagascar
    t MH	marshall islands
    t MK	north macedonia
    t ML	mali
    t MM	myanmar
    t MN	mongolia
    t MO	macao|macao sar china
    t MP	northern mariana islands
    t MQ	martinique
    t MR	mauritania
    t MS	montserrat
    t MT	malta
    t MU	mauritius
    t MV	maldives
    t MW	malawi
    t MX	mexico
    t MY	malaysia
    t MZ	mozambique
    t NA	namibia
    t NC	new caledonia
    t NE	niger
    t NF	norfolk island
    t NG	nigeria
    t NI	nicaragua
    t NL	netherlands
    t NO	norway
    t NP	nepal
    t NR	nauru
    t NU	niue
    t NZ	new zealand
    t OM	oman
    t PA	panama
    t PE	peru
    t PF	french polynesia
    t PG	papua new guinea
    t PH	philippines
    t PK	pakistan
    t PL	poland
    t PM	st pierre & miquelon
    t PN	pitcairn islands
    t PR	puerto rico
    t PS	palestine|palestinian territories
    t PT	portugal
    t PW	palau
    t PY	paraguay
    t QA	qatar
    t RE	reunion
    t RO	romania
    t RS	serbia
    t RU	russia
    t RW	rwanda
    t SA	saudi arabia
    t SB	solomon islands
    t SC	seychelles
    t SD	sudan
    t SE	sweden
    t SG	singapore
    t SH	st helena
    t SI	slovenia
    t SJ	svalbard & jan mayen
    t SK	slovakia
    t SL	sierra leone
    t SM	san marino
    t SN	senegal
    t SO	somalia
    t SR	suriname
    t SS	south sudan
    t ST	sao tome & principe
    t SV	el salvador
    t SX	sint maarten
    t SY	syria
    t SZ	eswatini|swaziland
    t TA	tristan da cunha
    t TC	turks & caicos islands
    t TD	chad
    t TF	french southern territories
    t TG	togo
    t TH	thailand
    t TJ	tajikistan
    t TK	tokelau
    t TL	east timor|timor leste
    t TM	turkmenistan
    t TN	tunisia
    t TO	tonga
    t TR	turkey
    t TT	trinidad & tobago
    t TV	tuvalu
    t TW	taiwan
    t TZ	tanzania
    t UA	ukraine
    t UG	uganda
    t UM	u s outlying islands
    t UN	un|united nations
    t US	united states|us
    t UY	uruguay
    t UZ	uzbekistan
    t VA	vatican city
    t VC	st vincent & grenadines
    t VE	venezuela
    t VG	british virgin islands
    t VI	u s virgin islands
    t VN	vietnam
    t VU	vanuatu
    t WF	wallis & futuna
    t WS	samoa
    t XK	kosovo
    t YE	yemen
    t YT	mayotte
    t ZA	south africa
    t ZM	zambia
    t ZW	zimbabwe
    g flag	group-comma|teens-hundred
    g format en	.|,
    g format en-AT	,|.
    g format en-BE	,|.
    g format en-CH	.|U+2019
    g format en-DE	,|.
    g format en-DK	,|.
    g format en-FI	,|U+00A0
    g format en-NL	,|.
    g format en-SE	,|U+00A0
    g format en-SI	,|.
    g format en-ZA	,|U+00A0
    g grouping en-IN	3|2
    g join fraction	and
    g join hundred	and
    g join magnitude	and
    g linking	of
    g minus	minus|negative
    g one	a|an
    g point	point|dot|decimal
    """
}
