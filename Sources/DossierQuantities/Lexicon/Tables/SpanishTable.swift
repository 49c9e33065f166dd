// Made by Tools/language-data/make_tables.py from CLDR 41, ICU 72.1, babel 2.19.0, num2words 0.5.14
// and Tools/language-data/words; run `make_tables.py --check` after a change there.

/// The Spanish words for numbers, units, money and countries.
enum SpanishTable {
  /// Lines of a meaning, a tab and its forms; Tools/language-data/README.md says which.
  static let text: StaticString = """
    n 0	cero
    n 1	uno
    n 2	dos
    n 3	tres
    n 4	cuatro
    n 5	cinco
    n 6	seis
    n 7	siete
    n 8	ocho
    n 9	nueve
    n 10	diez
    n 11	once
    n 12	doce
    n 13	trece
    n 14	catorce
    n 15	quince
    n 16	dieciseis
    n 17	diecisiete
    n 18	dieciocho
    n 19	diecinueve
    n 20	veinte
    n 21	veintiun|veintiuna|veintiuno
    n 22	veintidos
    n 23	veintitres
    n 24	veinticuatro
    n 25	veinticinco
    n 26	veintiseis
    n 27	veintisiete
    n 28	veintiocho
    n 29	veintinueve
    n 30	treinta
    n 40	cuarenta
    n 50	cincuenta
    n 60	sesenta
    n 70	setenta
    n 80	ochenta
    n 90	noventa
    n 100	cien|ciento
    n 200	doscientas|doscientos
    n 300	trescientas|trescientos
    n 400	cuatrocientas|cuatrocientos
    n 500	quinientas|quinientos
    n 600	seiscientas|seiscientos
    n 700	setecientas|setecientos
    n 800	ochocientas|ochocientos
    n 900	novecientas|novecientos
    na 1	un|una
    m 3	mil
    m 6	millon
    m 9	millardo
    m 12	billon
    mp 1	decenas
    mp 2	centenares|centenas|cientos
    mp 3	miles|millares
    mp 6	millones
    mp 9	millardos
    mp 12	billones
    ma 3	k
    ma 6	m|mdd|mill|mio|mm
    ma 9	mil m|mil mill|mil mm
    ma? 9,12	b
    x 3/2	un y medio|una y media|uno y medio
    xh 1/2	y media|y medio
    xh 1/4	y cuarto|y un cuarto
    xm 1/2	media|medio
    o 1	primer|primera|primeras|primero|primeros
    o 2	segunda|segundas|segundo|segundos
    o 3	tercer|tercera|terceras|tercero|terceros
    o 4	cuarta|cuartas|cuarto|cuartos
    o 5	quinta|quintas|quinto|quintos
    o 6	sexta|sextas|sexto|sextos
    o 7	septima|septimas|septimo|septimos
    o 8	octava|octavas|octavo|octavos
    o 9	novena|novenas|noveno|novenos
    o 10	decima|decimas|decimo|decimos
    o 11	decimoprimera|decimoprimeras|decimoprimero|decimoprimeros|undecimo
    o 12	decimosegunda|decimosegundas|decimosegundo|decimosegundos|duodecimo
    o 13	decimotercer|decimotercera|decimoterceras|decimotercero|decimoterceros
    o 14	decimocuarta|decimocuartas|decimocuarto|decimocuartos
    o 15	decimoquinta|decimoquintas|decimoquinto|decimoquintos
    o 16	decimosexta|decimosextas|decimosexto|decimosextos
    o 17	decimoseptima|decimoseptimas|decimoseptimo|decimoseptimos
    o 18	decimoctava|decimoctavas|decimoctavo|decimoctavos
    o 19	decimonovena|decimonovenas|decimonoveno|decimonovenos
    o 20	vigesima|vigesimas|vigesimo|vigesimos
    o 30	trigesima|trigesimas|trigesimo|trigesimos
    o 40	cuadragesima|cuadragesimas|cuadragesimo|cuadragesimos|quadragesimo
    o 50	quincuagesima|quincuagesimas|quincuagesimo|quincuagesimos
    o 60	sexagesima|sexagesimas|sexagesimo|sexagesimos
    o 70	septuagesima|septuagesimas|septuagesimo|septuagesimos
    o 80	octogesima|octogesimas|octogesimo|octogesimos
    o 90	nonagesima|nonagesimas|nonagesimo|nonagesimos
    o 100	centesima|centesimas|centesimo|centesimos
    o 1000	milesima|milesimas|milesimo|milesimos
    os	a|da|do|er|era|ero|ma|mo|na|no|o|ta|to|va|vo|ª|º|ᵃˢ|ᵉʳ|ᵒˢ
    f 2	media|medias|medio|medios|mitad|mitades
    f 3	tercera|terceras|tercio|tercios
    f 4	cuarta|cuartas|cuarto|cuartos
    f 5	quinta|quintas|quinto|quintos
    f 6	sexta|sextas|sexto|sextos
    f 7	septima|septimas|septimo|septimos
    f 8	octava|octavas|octavo|octavos
    f 9	novena|novenas|noveno|novenos
    f 10	decima|decimas|decimo|decimos
    f 11	decimoprimera|decimoprimeras|decimoprimero|decimoprimeros|onceava|onceavo|onceavos|undecimo
    f 12	decimosegunda|decimosegundas|decimosegundo|decimosegundos|doceava|doceavo|doceavos|duodecimo
    f 13	decimotercer|decimotercera|decimoterceras|decimotercero|decimoterceros
    f 14	decimocuarta|decimocuartas|decimocuarto|decimocuartos
    f 15	decimoquinta|decimoquintas|decimoquinto|decimoquintos
    f 16	decimosexta|decimosextas|decimosexto|decimosextos
    f 17	decimoseptima|decimoseptimas|decimoseptimo|decimoseptimos
    f 18	decimoctava|decimoctavas|decimoctavo|decimoctavos
    f 19	decimonovena|decimonovenas|decimonoveno|decimonovenos
    f 20	veinteavo|veinteavos|vigesima|vigesimas|vigesimo|vigesimos
    f 100	centesima|centesimas|centesimo|centesimos
    f 1000	milesima|milesimas|milesimo|milesimos
    f 1000000	millonesima|millonesimas|millonesimo|millonesimos
    c 2	par|pareja|parejas|pares
    c 12	docena
    cp 12	docenas
    cl 10	decena
    cl 15	quincena
    cl 20	veintena
    cl 30	treintena
    cl 100	centena|centenar
    cl 1000	millar
    u A	a|ampere|amperes|amperio|amperios
    u GB	gb|gigabyte|gigabytes
    u GHz	ghz|gigahercio|gigahercios
    u GJ	gj
    u GW	gigavatio|gigavatios|gw
    u GWh	gigavatio hora|gigavatios hora|gwh
    u Gbit	gbit|gigabit|gigabits
    u Hz	hercio|hercios|hz
    u J	j|joule|joules|julio|julios
    u K	k|kelvin|kelvines|kelvins
    u MB	mb|megabyte|megabytes
    u MHz	megahercio|megahercios|mhz
    u MJ	mj
    u MPa	megapascal|megapascales|mpa
    u MW	megavatio|megavatios|mw
    u MWh	megavatio hora|megavatios hora|mwh
    u Mbit	mbit|megabit|megabits
    u PB	petabyte|petabytes
    u Pa	pa|pascal|pascales
    u TB	tb|terabyte|terabytes
    u TWh	teravatio hora|teravatios hora|twh
    u V	v|voltio|voltios
    u W	vatio|vatios|w
    u Wh	wh
    u acres	ac|acre|acres
    u atm	atm|atmosfera|atmosferas
    u bar	bar|bares
    u barrels	barril|barril de petroleo|barriles|barriles de petroleo|bbl
    u basis points	bp|bps|pb|punto basico|puntos basicos
    u bits	bit|bits
    u bytes	byte|bytes
    u cal	cal|caloria|calorias
    u carats	c|ct|quilate|quilates
    u centuries	siglo|siglos
    u cl	centilitro|centilitros|cl
    u cm	centimetro|centimetros|cm
    u cm²	centimetro cuadrado|centimetros cuadrados|cm2|cm²
    u cm³	cc|centimetro cubico|centimetros cubicos|cm³
    u cubic feet	ft³|pie cubico|pies cubicos
    u cubic inches	in³|pulgada cubica|pulgadas cubicas
    u cubic yards	yarda cubica|yardas cubicas|yd³
    u cups	taza|tazas|tza|tzas
    u dB	db
    u days	d|dd|dia|dias
    u decades	dec|decada|decadas
    u degrees	grado|grados|°
    u dl	decilitro|decilitros|dl
    u dm	decimetro|decimetros|dm
    u eV	electronvoltio|electronvoltios|ev
    u feet	'|ft|pie|pies|′
    u fluid ounces	fl oz|onza fluida|onza liquida|onzas fluidas|onzas liquidas
    u g	g|gramo|gramos
    u gallons	gal|galon|galones
    u hPa	hectopascal|hectopascales|hpa
    u hectares	ha|hectarea|hectareas
    u hl	hectolitro|hectolitros|hl
    u hours	h|hora|horas
    u hp	caballo de fuerza|caballo de vapor|caballos de fuerza|caballos de vapor|cv|hp
    u imperial fluid ounces	fl oz im|fl oz imp|onza liquida imperial|onzas fluidas imperiales|onzas liquidas imperiales
    u imperial gallons	gal imp|galon imperial|galones imperiales
    u inches	"|in|pulgada|pulgadas|″
    u kB	kb|kilobyte|kilobytes
    u kHz	khz|kilohercio|kilohercios
    u kJ	kilojoules|kilojule|kilojules|kilojulio|kilojulios|kj
    u kPa	kilopascal|kilopascales|kpa
    u kW	kilovatio|kilovatios|kw
    u kWh	kilovatio hora|kilovatio por hora|kilovatios hora|kilovatios por hora|kilowatt hora|kilowatts hora|kwh
    u kcal	kcal|kilocaloria|kilocalorias
    u kg	kg|kilo|kilogramo|kilogramos|kilos
    u kg/ha	kg/ha
    u km	kilometro|kilometros|km
    u km/h	kilometro por hora|kilometros por hora|km/h|kmh
    u km²	kilometro cuadrado|kilometros cuadrados|km2|km²|sq km|sqkm
    u km³	kilometro cubico|kilometros cubicos|km³
    u knots	kn|nudo|nudos
    u lb	lb|lbs|libra|libras
    u light years	a a l|a l|aa l|al|ano luz|anos luz
    u litres	l|litro|litros
    u litres per 100 km	l/100 km|l/100km|litro por 100 kilometros|litros por 100 kilometros
    u m	m|metro|metros
    u m/s	m/s|metro por segundo|metros por segundo
    u mbar	mbar|milibar|milibares
    u mg	mg|miligramo|miligramos
    u miles	mi|milla|millas
    u miles per gallon	mi/gal|milla por galon|millas por galon|mpg
    u minutes	min|minuto|minutos
    u ml	mililitro|mililitros|ml
    u mm	milimetro|milimetros|mm
    u mmHg	milimetro de mercurio|milimetros de mercurio|mmhg
    u mm²	mm2|mm²
    u mol	mol|moles
    u months	mes|meses
    u mph	mi/h|milla por hora|millas por hora|mph
    u ms	milisegundo|milisegundos|ms
    u m²	m2|metro cuadrado|metros cuadrados|m²|qm|sqm
    u m³	cbm|m3|metro cubico|metros cubicos|m³
    u nautical miles	milla nautica|millas nauticas|mn|nmi
    u nm	nanometro|nanometros|nm
    u oz	onza|onzas|oz
    u people	habitante|habitantes|persona|personas
    u per 10,000	por diez mil|‱
    u per mille	por mil|‰
    u percent	%|por cien|por ciento|porciento
    u percentage points	pp|punto porcentual|puntos porcentuales
    u person-days	dia persona|dias persona|persona dia
    u pints	p|pinta|pintas|pt
    u ppm	parte por millon|partes por millon|ppm
    u quarters	trimestre|trimestres
    u quarts	cuarto|cuartos|qt
    u seconds	s|sec|seg|segundo|segundos
    u square feet	ft2|ft²|pie cuadrado|pies cuadrados|sq ft|sqft
    u square inches	in²|pulgada cuadrada|pulgadas cuadradas
    u square miles	mi2|milla cuadrada|millas cuadradas|mi²|sq mi
    u square yards	yarda cuadrada|yardas cuadradas|yd²
    u stone	st|stone|stones
    u tbsp	cda|cdas|cucharada|cucharadas
    u tonnes	t|tonelada|tonelada metrica|toneladas|toneladas metricas
    u troy ounces	onza troy|onzas troy|oz t|ozt
    u tsp	cdta|cdtas|cucharadita|cucharaditas|tsp
    u weeks	sem|semana|semanas|sems
    u yards	yarda|yardas|yd
    u years	aa|ano|anos
    u °C	grado celsius|grados celsius|°c|℃
    u °F	grado fahrenheit|grados fahrenheit|°f|℉
    u µg	mcg|microgramo|microgramos|ug|μg
    u µm	micrometro|micrometros|um|μm
    u Ω	ohm|ohmio|ohmios|ohms|ω
    u? bits,bytes	b
    u/ cm	/cm|por centimetro
    u/ cm²	/cm²|por centimetro cuadrado
    u/ cm³	/cm³|por centimetro cubico|por pie cubico
    u/ days	/d|/dia|al dia|diarias|diario|diarios|por dia
    u/ feet	/ft|por pie
    u/ g	/g|por gramo
    u/ gallons	/gal|por galon
    u/ hours	/h|a la hora|la hora|por hora
    u/ imperial gallons	/gal imp|por galon imperial
    u/ inches	/in|por pulgada
    u/ kg	/kg|por kilogramo
    u/ km	/km|por kilometro
    u/ km²	/km²|por kilometro cuadrado
    u/ lb	/lb|por libra
    u/ litres	/l|por litro
    u/ m	/m|por metro
    u/ minutes	/min|por minuto
    u/ months	/m|/mes|al mes|mensuales|por mes
    u/ m²	/m²|por metro cuadrado
    u/ m³	/m³|por metro cubico
    u/ oz	/oz|por onza
    u/ seconds	/s|/seg|por segundo
    u/ square inches	/in²|por pulgada cuadrada
    u/ square miles	/mi²|por milla cuadrada
    u/ weeks	/sem|a la semana|por semana
    u/ years	/a|/ano|al ano|anual|anuales|por ano
    $ AED	dirham de los emiratos arabes unidos|dirhams de los emiratos arabes unidos
    $ AFN	afgani|afgani afgano|afganis|afganis afganos
    $ ALL	lek|lek albanes|leks|leks albaneses
    $ AMD	dram|dram armenio|drams|drams armenios
    $ AOA	kuanza|kuanza angoleno|kuanzas|kuanzas angolenos
    $ ARS	peso argentino|pesos argentinos
    $ AUD	dolar australiano|dolares australianos
    $ AWG	florin arubeno|florines arubenos
    $ AZN	manat azerbaiyano|manats azerbaiyanos
    $ BAM	marco convertible de bosnia y herzegovina|marcos convertibles de bosnia y herzegovina
    $ BBD	dolar barbadense|dolares barbadenses
    $ BDT	taka|taka bangladesi|takas|takas bangladesies
    $ BGN	leva|leva bulgara|levas|levas bulgaras
    $ BHD	dinar bareini|dinares bareinies
    $ BIF	franco burundes|francos burundeses
    $ BMD	dolar bermudeno|dolar de bermudas|dolares bermudenos|dolares de bermudas
    $ BND	dolar bruneano|dolares bruneanos
    $ BOB	boliviano|bolivianos
    $ BRL	real|real brasileno|reales|reales brasilenos
    $ BSD	dolar bahameno|dolares bahamenos
    $ BTC	bitcoin|bitcoins
    $ BTN	gultrum|gultrum butanes|gultrums|gultrums bultaneses|gultrums butaneses|ngultrum|ngultrum butanes|ngultrums|ngultrums butaneses
    $ BWP	pula|pula botsuano|pulas|pulas botsuanos
    $ BYN	rublo bielorruso|rublos bielorrusos
    $ BZD	dolar beliceno|dolares belicenos
    $ CAD	dolar canadiense|dolares canadienses
    $ CDF	franco congoleno|francos congolenos
    $ CHF	franco suizo|francos suizos
    $ CLP	peso chileno|pesos chilenos
    $ CNY	yuan|yuan renminbi|yuanes|yuanes renminbi
    $ COP	peso colombiano|pesos colombianos
    $ CRC	colon|colon costarricense|colones|colones costarricenses
    $ CUP	peso cubano|pesos cubanos
    $ CVE	escudo de cabo verde|escudos de cabo verde
    $ CZK	corona checa|coronas checas
    $ DJF	franco yibutiano|francos yibutianos
    $ DKK	corona danesa|coronas danesas
    $ DOP	peso dominicano|pesos dominicanos
    $ DZD	dinar argelino|dinares argelinos
    $ EGP	libra egipcia|libras egipcias
    $ ERN	nakfa|nakfa eritreo|nakfas|nakfas eritreos
    $ ETB	bir|bir etiope|bires|bires etiopes|birr|birres
    $ EUR	euro|euros
    $ FJD	dolar fiyiano|dolares fiyianos
    $ FKP	libra malvinense|libras malvinenses
    $ GBP	libra esterlina|libras esterlinas
    $ GEL	lari|lari georgiano|laris|laris georgianos
    $ GHS	cedi|cedi ghanes|cedis|cedis ghaneses
    $ GIP	libra gibraltarena|libras gibraltarenas
    $ GMD	dalasi|dalasi gambiano|dalasis|dalasis gambianos
    $ GNF	franco guineano|francos guineanos
    $ GTQ	quetzal|quetzal guatemalteco|quetzales|quetzales guatemaltecos
    $ GYD	dolar guyanes|dolares guyaneses
    $ HKD	dolar hongkones|dolares hongkoneses
    $ HNL	lempira|lempira hondureno|lempiras|lempiras hondurenos
    $ HTG	gourde|gourde haitiano|gourdes|gourdes haitianos|gurde|gurde haitiano|gurdes|gurdes haitianos
    $ HUF	forinto|forinto hungaro|forintos|forintos hungaros
    $ IDR	rupia indonesia|rupias indonesias
    $ ILS	nuevo sequel israeli|nuevos sequeles israelies|sequel|sequeles|shekel|shekels
    $ INR	rupia india|rupias indias
    $ IQD	dinar iraqui|dinares iraquies
    $ IRR	rial irani|riales iranies
    $ ISK	corona islandesa|coronas islandesas
    $ JMD	dolar jamaicano|dolares jamaicanos
    $ JOD	dinar jordano|dinares jordanos
    $ JPY	yen|yen japones|yenes|yenes japoneses
    $ KES	chelin keniano|chelines kenianos
    $ KGS	som kirguis|soms kirguises
    $ KHR	riel|riel camboyano|rieles|rieles camboyanos
    $ KMF	franco comorense|francos comorenses
    $ KPW	won norcoreano|wons norcoreanos
    $ KRW	won surcoreano|wons surcoreanos
    $ KWD	dinar kuwaiti|dinares kuwaities
    $ KYD	dolar de las islas caiman|dolares de las islas caiman
    $ KZT	tenge|tenge kazajo|tengue|tengue kazajo|tengues|tengues kazajos
    $ LAK	kip|kip laosiano|kips|kips laosianos
    $ LBP	libra libanesa|libras libanesas
    $ LKR	rupia esrilanquesa|rupias esrilanquesas
    $ LRD	dolar liberiano|dolares liberianos
    $ LSL	loti|loti lesotense|lotis|lotis lesotenses
    $ LYD	dinar libio|dinares libios
    $ MAD	dirham marroqui|dirhams marroquies
    $ MDL	leu moldavo|leus moldavos
    $ MGA	ariari|ariari malgache|ariaris|ariaris malgaches
    $ MKD	dinar macedonio|dinares macedonios
    $ MMK	kiat|kiat de myanmar|kiats|kiats de myanmar
    $ MNT	tugrik|tugrik mongol|tugriks|tugriks mongoles
    $ MOP	pataca|pataca de macao|pataca macaense|patacas|patacas de macao|patacas macaenses
    $ MRU	uguiya|uguiya mauritano|uguiyas|uguiyas mauritanos
    $ MUR	rupia mauriciana|rupias mauricianas
    $ MVR	rufiya|rufiya maldiva|rufiyas|rufiyas maldivas|rupia de maldivas|rupias de maldivas
    $ MWK	kuacha malaui|kuachas malauies|kwacha malaui|kwachas malauies
    $ MXN	peso mexicano|pesos mexicanos
    $ MYR	ringit|ringit malasio|ringits|ringits malasios
    $ MZN	metical|metical mozambiqueno|meticales|meticales mozambiquenos
    $ NAD	dolar namibio|dolares namibios
    $ NGN	naira|naira nigeriano|nairas|nairas nigerianos
    $ NIO	cordoba|cordoba nicaraguense|cordoba oro|cordobas|cordobas nicaraguenses|cordobas oro
    $ NOK	corona noruega|coronas noruegas
    $ NPR	rupia nepali|rupias nepalies
    $ NZD	dolar neozelandes|dolares neozelandeses
    $ OMR	rial omani|riales omanies
    $ PAB	balboa|balboa panameno|balboas|balboas panamenos
    $ PEN	sol|sol peruano|soles|soles peruanos
    $ PGK	kina|kina papu|kinas|kinas papues
    $ PHP	peso filipino|pesos filipinos
    $ PKR	rupia pakistani|rupias pakistanies
    $ PLN	esloti|esloti polaco|eslotis|eslotis polacos
    $ PYG	guarani|guarani paraguayo|guaranies|guaranies paraguayos
    $ QAR	rial catari|riales cataries
    $ RON	lei rumanos|leu rumano|leus rumanos
    $ RSD	dinar serbio|dinares serbios
    $ RUB	rublo ruso|rublos rusos
    $ RWF	franco ruandes|francos ruandeses
    $ SAR	rial saudi|riales saudies
    $ SBD	dolar salomonense|dolares salomonenses
    $ SCR	rupia seychellense|rupias seychellenses
    $ SDG	libra sudanesa|libras sudanesas
    $ SEK	corona sueca|coronas suecas
    $ SGD	dolar singapurense|dolares singapurenses
    $ SHP	libra de santa elena|libras de santa elena
    $ SLE	leona sierraleonesa|leonas|leonas sierraleonesas
    $ SOS	chelin somali|chelines somalies
    $ SRD	dolar surinames|dolares surinameses
    $ SSP	libra sursudanesa|libras sursudanesas
    $ STN	dobra|dobra santotomense|dobras|dobras santotomenses
    $ SYP	libra siria|libras sirias
    $ SZL	lilangeni|lilangeni esuatini|lilangenis|lilangenis esuatinies
    $ THB	baht|baht tailandes|bahts|bahts tailandeses|bat|bat tailandes|bats|bats tailandeses
    $ TJS	somoni|somoni tayiko|somonis|somonis tayikos
    $ TMT	manat turcomano|manats turcomanos
    $ TND	dinar tunecino|dinares tunecinos
    $ TOP	paanga|paanga tongano|paangas|paangas tonganos
    $ TRY	lira|lira turca|liras|liras turcas
    $ TTD	dolar de trinidad y tobago|dolares de trinidad y tobago
    $ TWD	nuevo dolar taiwanes|nuevos dolares taiwaneses
    $ TZS	chelin tanzano|chelines tanzanos
    $ UAH	grivna|grivna ucraniana|grivnas|grivnas ucranianas
    $ UGX	chelin ugandes|chelines ugandeses
    $ USD	dolar americano|dolar de ee uu|dolar estadounidense|dolar us|dolares americanos|dolares de ee uu|dolares estadounidenses
    $ UYU	peso uruguayo|pesos uruguayos
    $ UZS	som uzbeko|soms uzbekos|sum|sum uzbeko|sums|sums uzbekos
    $ VES	bolivar|bolivar soberano|bolivar venezolano|bolivares|bolivares soberanos|bolivares venezolanos
    $ VND	dong|dong vietnamita|dongs|dongs vietnamitas
    $ VUV	vatu|vatu vanuatense|vatus|vatus vanuatenses
    $ WST	tala|tala samoano|talas|talas samoanos
    $ XAF	franco cfa de africa central|francos cfa de africa central
    $ XCD	dolar del caribe oriental|dolares del caribe oriental
    $ XCG	florin caribeno|florines caribenos
    $ XOF	franco cfa de africa occidental|francos cfa de africa occidental
    $ XPF	franco cfp|francos cfp
    $ YER	rial yemeni|riales yemenies
    $ ZAR	rand|rand sudafricano|rands|rands sudafricanos
    $ ZMW	kuacha zambiano|kuachas zambianos|kwacha zambiano|kwachas zambianos
    $ ZWG	oro zimbabuense
    $? AED,MAD	dirham|dirhams
    $? AWG,XCG	florin|florines
    $? AZN,TMT	manat|manats
    $? BHD,DZD,IQD,JOD,KWD,LYD,MKD,RSD,TND	dinar|dinares
    $? CHF,BIF,CDF,DJF,GNF,KMF,RWF,XAF,XOF,XPF	franco|francos
    $? CZK,DKK,ISK,NOK,SEK	corona|coronas
    $? GBP,EGP,FKP,GIP,LBP,SDG,SHP,SSP,SYP	libra|libras
    $? INR,IDR,LKR,MUR,MVR,NPR,PKR,SCR	rupia|rupias
    $? IRR,OMR,QAR,SAR,YER	rial|riales
    $? KES,SOS,TZS,UGX	chelin|chelines
    $? KGS,UZS	som|soms
    $? KPW,KRW	won|wons
    $? MDL,RON	leu|leus
    $? MWK,ZMW	kwacha|kwachas
    $? MXN,ARS,CLP,COP,CUP,DOP,PHP,UYU	peso|pesos
    $? RUB,BYN	rublo|rublos
    $? USD,AUD,BBD,BMD,BND,BSD,BZD,CAD,FJD,GYD,HKD,JMD,KYD,LRD,NAD,NZD,SBD,SGD,SRD,TTD,TWD,XCD	dolar|dolares
    $s EUR	€
    $s THB	฿
    $s USD	us$
    $s VND	₫
    $s XPF	cfpf
    $c *	centavo|centavos|centesimo|centesimos|centimo|centimos
    $c EUR	cent|cts
    $c GBP	penique|peniques
    $c RUB,BYN	kopeika|kopek|kopeks
    t AC	isla de la ascension
    t AD	andorra
    t AE	emiratos arabes unidos
    t AF	afganistan
    t AG	antigua y barbuda
    t AI	anguila
    t AL	albania
    t AM	armenia
    t AO	angola
    t AQ	antartida
    t AR	argentina
    t AS	samoa americana
    t AT	austria
    t AU	australia
    t AW	aruba
    t AX	islas aland
    t AZ	azerbaiyan
    t BA	bosnia y herzegovina
    t BB	barbados
    t BD	banglades
    t BE	belgica
    t BF	burkina faso
    t BG	bulgaria
    t BH	barein
    t BI	burundi
    t BJ	benin
    t BL	san bartolome
    t BM	bermudas
    t BN	brunei
    t BO	bolivia
    t BQ	caribe neerlandes
    t BR	brasil
    t BS	bahamas
    t BT	butan
    t BV	isla bouvet
    t BW	botsuana
    t BY	bielorrusia
    t BZ	belice
    t CA	canada
    t CC	islas cocos
    t CD	congo|republica democratica del congo
    t CF	republica centroafricana
    t CH	suiza
    t CI	costa de marfil|cote d'ivoire
    t CK	islas cook
    t CL	chile
    t CM	camerun
    t CN	china
    t CO	colombia
    t CP	isla clipperton
    t CR	costa rica
    t CU	cuba
    t CV	cabo verde
    t CW	curazao
    t CX	isla de navidad
    t CY	chipre
    t CZ	chequia|republica checa
    t DE	alemania
    t DG	diego garcia
    t DJ	yibuti
    t DK	dinamarca
    t DM	dominica
    t DO	republica dominicana
    t DZ	argelia
    t EA	ceuta y melilla
    t EC	ecuador
    t EE	estonia
    t EG	egipto
    t EH	sahara occidental
    t ER	eritrea
    t ES	espana
    t ET	etiopia
    t EU	union europea
    t FI	finlandia
    t FJ	fiyi
    t FK	islas malvinas
    t FM	micronesia
    t FO	islas feroe
    t FR	francia
    t GA	gabon
    t GB	reino unido|ru
    t GD	granada
    t GE	georgia
    t GF	guayana francesa
    t GG	guernesey
    t GH	ghana
    t GI	gibraltar
    t GL	groenlandia
    t GM	gambia
    t GN	guinea
    t GP	guadalupe
    t GQ	guinea ecuatorial
    t GR	grecia
    t GS	islas georgia del sur y sandwich del sur
    t GT	guatemala
    t GU	guam
    t GW	guinea bisau
    t GY	guyana
    t HK	hong kong|rae de hong kong
    t HM	islas heard y mcdonald
    t HN	honduras
    t HR	croacia
    t HT	haiti
    t HU	hungria
    t IC	canarias
    t ID	indonesia
    t IE	irlanda
    t IL	israel
    t IM	isla de man
    t IN	india
    t IO	territorio britanico del oceano indico
    t IQ	irak
    t IR	iran
    t IS	islandia
    t IT	italia
    t JE	jersey
    t JM	jamaica
    t JO	jordania
    t JP	japon
    t KE	kenia
    t KG	kirguistan
    t KH	camboya
    t KI	kiribati
    t KM	comoras
    t KN	san cristobal y nieves
    t KP	corea del norte
    t KR	corea del sur
    t KW	kuwait
    t KY	islas caiman
    t KZ	kazajistan
    t LA	laos
    t LB	libano
    t LC	santa lucia
    t LI	liechtenstein
    t LK	sri lanka
    t LR	liberia
    t LS	lesoto
    t LT	lituania
    t LU	luxemburgo
    t LV	letonia
    t LY	libia
    t MA	marruecos
    t MC	monaco
    t MD	moldavia
    t ME	montenegro
    t MF	san martin
    t MG	madagascar
    t MH	islas marshall
    t MK	macedonia del norte
    t ML	mali
    t MM	myanmar
    t MN	mongolia
    t MO	macao|rae de macao
    t MP	islas marianas del norte
    t MQ	martinica
    t MR	mauritania
    t MS	montserrat
    t MT	malta
    t MU	mauricio
    t MV	maldivas
    t MW	malaui
    t MX	mexico
    t MY	malasia
    t MZ	mozambique
    t NA	namibia
    t NC	nueva caledonia
    t NE	niger
    t NF	isla norfolk
    t NG	nigeria
    t NI	nicaragua
    t NL	paises bajos
    t NO	noruega
    t NP	nepal
    t NR	nauru
    t NU	niue
    t NZ	nueva zelanda
    t OM	oman
    t PA	panama
    t PE	peru
    t PF	polinesia francesa
    t PG	papua nueva guinea
    t PH	filipinas
    t PK	pakistan
    t PL	polonia
    t PM	san pedro y miquelon
    t PN	islas pitcairn
    t PR	puerto rico
    t PS	palestina|territorios palestinos
    t PT	portugal
    t PW	palaos
    t PY	paraguay
    t QA	catar
    t RE	reunion
    t RO	rumania
    t RS	serbia
    t RU	rusia
    t RW	ruanda
    t SA	arabia saudi
    t SB	islas salomon
    t SC	seychelles
    t SD	sudan
    t SE	suecia
    t SG	singapur
    t SH	santa elena
    t SI	eslovenia
    t SJ	svalbard y jan mayen
    t SK	eslovaquia
    t SL	sierra leona
    t SM	san marino
    t SN	senegal
    t SO	somalia
    t SR	surinam
    t SS	sudan del sur
    t ST	santo tome y principe
    t SV	el salvador
    t SX	sint maarten
    t SY	siria
    t SZ	esuatini|suazilandia
    t TA	tristan de acuna
    t TC	islas turcas y caicos
    t TD	chad
    t TF	territorios australes franceses
    t TG	togo
    t TH	tailandia
    t TJ	tayikistan
    t TK	tokelau
    t TL	timor leste|timor oriental
    t TM	turkmenistan
    t TN	tunez
    t TO	tonga
    t TR	turquia
    t TT	trinidad y tobago
    t TV	tuvalu
    t TW	taiwan
    t TZ	tanzania
    t UA	ucrania
    t UG	uganda
    t UM	islas menores alejadas de ee uu
    t UN	naciones unidas
    t US	ee uu|estados unidos
    t UY	uruguay
    t UZ	uzbekistan
    t VA	ciudad del vaticano
    t VC	san vicente y las granadinas
    t VE	venezuela
    t VG	islas virgenes britanicas
    t VI	islas virgenes de ee uu
    t VN	vietnam
    t VU	vanuatu
    t WF	wallis y futuna
    t WS	samoa
    t XK	kosovo
    t YE	yemen
    t YT	mayotte
    t ZA	sudafrica
    t ZM	zambia
    t ZW	zimbabue
    g flag	bare-thousand
    g format es	,|.
    g format es-419	.|,
    g format es-BR	.|,
    g format es-BZ	.|,
    g format es-CR	,|U+00A0
    g format es-CU	.|,
    g format es-DO	.|,
    g format es-GT	.|,
    g format es-HN	.|,
    g format es-MX	.|,
    g format es-NI	.|,
    g format es-PA	.|,
    g format es-PE	.|,
    g format es-PR	.|,
    g format es-SV	.|,
    g format es-US	.|,
    g join fraction	y
    g join ten	y
    g linking	de
    g minus	menos
    g one	un|una
    g point	coma|punto|con
    """
}
