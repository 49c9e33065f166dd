// Made by Tools/language-data/make_tables.py from CLDR 41, ICU 72.1, babel 2.19.0, num2words 0.5.14
// and Tools/language-data/words; run `make_tables.py --check` after a change there.

/// The Portuguese words for numbers, units, money and countries.
enum PortugueseTable {
  /// Lines of a meaning, a tab and its forms; Tools/language-data/README.md says which.
  static let text: StaticString = """
    n 0	zero
    n 2	dois|duas
    n 3	tres
    n 4	quatro
    n 5	cinco
    n 6	seis
    n 7	sete
    n 8	oito
    n 9	nove
    n 10	dez
    n 11	onze
    n 12	doze
    n 13	treze
    n 14	catorze|quatorze
    n 15	quinze
    n 16	dezasseis|dezesseis
    n 17	dezassete|dezessete
    n 18	dezoito
    n 19	dezanove|dezenove
    n 20	vinte
    n 30	trinta
    n 40	quarenta
    n 50	cincoenta|cinquenta
    n 60	sessenta
    n 70	setenta
    n 80	oitenta
    n 90	noventa
    n 100	cem|cento
    n 200	duzentas|duzentos
    n 300	trezentas|trezentos
    n 400	quatrocentas|quatrocentos
    n 500	quinhentas|quinhentos
    n 600	seiscentas|seiscentos
    n 700	setecentas|setecentos
    n 800	oitocentas|oitocentos
    n 900	novecentas|novecentos
    na 1	um|uma
    m 3	mil
    m 6	milhao
    m 9	bilhao|mil milhoes
    m 12	biliao|trilhao
    m 15	quatrilhao
    mp 1	dezenas
    mp 2	centenas
    mp 3	milhares
    mp 6	milhoes
    mp 9	bilhoes
    mp 12	bilioes|trilhoes
    mp 15	quatrilhoes
    ma 3	k
    ma 6	m|mi|mio|mm|mn
    ma 9	b|bn|mil m|mil mi
    ma 12	tri
    ma? 9,12	bi
    x 3/2	um e meio|uma e meia
    xh 1/2	e meia|e meio
    xh 1/4	e um quarto
    xm 1/2	meia|meio
    o 1	primeira|primeiro
    o 2	segunda|segundo
    o 3	terceira|terceiro
    o 4	quarta|quarto
    o 5	quinta|quinto
    o 6	sexta|sexto
    o 7	setima|setimo
    o 8	oitava|oitavo
    o 9	nona|nono
    o 10	decima|decimo
    o 20	vigesima|vigesimo
    o 30	trigesima|trigesimo
    o 40	quadragesima|quadragesimo
    o 50	quinquagesima|quinquagesimo
    o 60	sexagesima|sexagesimo
    o 70	septuagesima|septuagesimo
    o 80	octogesima|octogesimo
    o 90	nonagesima|nonagesimo
    o 100	centesima|centesimo
    o 1000	milesima|milesimo
    os	a|as|o|os|ª|º
    f 2	meia|meias|meio|meios|metade|metades
    f 3	terco|tercos
    f 4	quarta|quartas|quarto|quartos
    f 5	quinta|quinto
    f 6	sexta|sexto
    f 7	setima|setimo
    f 8	oitava|oitavo
    f 9	nona|nono
    f 10	decima|decimo
    f 20	vigesima|vigesimo
    f 100	centesima|centesimas|centesimo|centesimos
    f 1000	milesima|milesimas|milesimo|milesimos
    f 1000000	milionesimo|milionesimos
    c 2	par|pares
    c 12	duzia
    cp 12	duzias
    cl 10	dezena
    cl 15	quinzena
    cl 20	vintena
    cl 100	centena|cento
    cl 1000	milhar
    u A	a|ampere|amperes
    u GB	gb|gigabyte|gigabytes
    u GHz	ghz|gigahertz
    u GJ	gj
    u GW	gigawatt|gigawatts|gw
    u GWh	gigawatt hora|gigawatts hora|gwh
    u Gbit	gbit|gigabit|gigabits
    u Hz	hertz|hz
    u J	j|joule|joules
    u K	k|kelvin|kelvins
    u MB	mb|megabyte|megabytes
    u MHz	megahertz|mhz
    u MJ	mj
    u MPa	megapascais|megapascal|mpa
    u MW	megawatt|megawatts|mw
    u MWh	megawatt hora|megawatts hora|mwh
    u Mbit	mbit|megabit|megabits
    u PB	pb|petabyte|petabytes
    u Pa	pa|pascais|pascal
    u TB	tb|terabyte|terabytes
    u TWh	terawatt hora|terawatts hora|twh
    u V	v|volt|volts
    u W	w|watt|watts
    u Wh	wh
    u acres	ac|acre|acres
    u atm	atm|atmosfera|atmosferas
    u bar	bar|bars
    u barrels	barril|barril de petroleo|barris|barris de petroleo|bbl
    u basis points	bp|bps|ponto base|pontos base
    u bits	bit|bits
    u bytes	b|byte|bytes
    u cal	cal|caloria|calorias
    u carats	ct|ql|quilate|quilates
    u centuries	secs|seculo|seculos
    u cl	centilitro|centilitros|cl
    u cm	centimetro|centimetros|cm
    u cm²	centimetro quadrado|centimetros quadrados|cm2|cm²
    u cm³	cc|centimetro cubico|centimetros cubicos|cm³
    u cubic feet	ft³|pe cubico|pes cubicos
    u cubic inches	in³|polegada cubica|polegadas cubicas|pol³
    u cubic yards	jarda cubica|jardas cubicas|yd³
    u cups	chav|chavena|chavenas|xic|xicara|xicaras
    u dB	db
    u days	dia|dias
    u decades	dec|decada|decadas
    u degrees	grau|graus|°
    u dl	decilitro|decilitros|dl
    u dm	decimetro|decimetros|dm
    u eV	eletrao volt|eletroes volts|eletron volt|eletrons volt|ev
    u feet	'|ft|pe|pes|′
    u fluid ounces	fl oz|onca fluida|oncas fluidas
    u g	g|grama|gramas
    u gallons	gal|galao|galoes
    u hPa	hectopascais|hectopascal|hpa
    u hectares	ha|hectare|hectares
    u hl	hectolitro|hectolitros|hl
    u hours	h|hora|horas
    u hp	cavalo vapor|cavalos vapor|cv|hp
    u imperial fluid ounces	onca fluida imp|onca fluida imperial|oncas fluidas imp|oncas fluidas imperiais
    u imperial gallons	gal imp|galao imperial|galoes imperiais
    u inches	"|pol|polegada|polegadas|″
    u kB	kb|kilobyte|kilobytes
    u kHz	khz|kilohertz
    u kJ	kj|quilojoule|quilojoules
    u kPa	kpa|quilopascais|quilopascal
    u kW	kw|quilowatt|quilowatts
    u kWh	kwh|quilowatt hora|quilowatts hora
    u kcal	kcal|quilocaloria|quilocalorias
    u kg	kg|kilo|kilos|quilo|quilograma|quilogramas|quilos
    u kg/ha	kg/ha
    u km	km|quilometro|quilometros
    u km/h	km/h|kmh|quilometro por hora|quilometros por hora
    u km²	km2|km²|quilometro quadrado|quilometros quadrados|sq km|sqkm
    u km³	km³|quilometro cubico|quilometros cubicos
    u knots	kn|no|nos
    u lb	lb|lbs|libra|libras
    u light years	ano luz|anos luz
    u litres	l|litro|litros
    u litres per 100 km	l/100 km|l/100km|litro por 100 quilometros|litros por 100 quilometros
    u m	m|metro|metros
    u m/s	m/s|metro por segundo|metros por segundo
    u mbar	milibar|milibares
    u mg	mg|miligrama|miligramas
    u miles	mi|milha|milhas
    u miles per gallon	milha por galao|milhas por galao|mpg
    u minutes	min|minuto|minutos
    u ml	mililitro|mililitros|ml
    u mm	milimetro|milimetros|mm
    u mmHg	milimetro de mercurio|milimetros de mercurio|mmhg
    u mm²	mm2|mm²
    u mol	mol|mols
    u months	mes|meses
    u mph	mi/h|milha por hora|milhas por hora|mph
    u ms	milissegundo|milissegundos|ms
    u m²	m2|metro quadrado|metros quadrados|m²|qm|sqm
    u m³	cbm|m3|metro cubico|metros cubicos|m³
    u nautical miles	milha nautica|milhas nauticas|mn|nmi
    u nm	nanometro|nanometros|nm
    u oz	onca|oncas|oz
    u people	habitante|habitantes|pessoa|pessoas
    u per 10,000	‱
    u per mille	por mil|‰
    u percent	%|por cento|porcento
    u percentage points	p p|ponto percentual|pontos percentuais|pp
    u person-days	pessoa dia|pessoas dia
    u pints	pint|pints|pt
    u ppm	parte por milhao|partes por milhao|ppm
    u quarters	trimestre|trimestres
    u quarts	qt|quarto|quartos
    u seconds	s|sec|seg|segundo|segundos
    u square feet	ft2|ft²|pe quadrado|pes quadrados|sq ft|sqft
    u square inches	in²|polegada quadrada|polegadas quadradas|pol²
    u square miles	mi2|milha quadrada|milhas quadradas|mi²|sq mi
    u square yards	jarda quadrada|jardas quadradas|yd²
    u stone	stone|stones
    u tbsp	c sopa|colher de sopa|colheres de sopa|cs
    u tonnes	t|tonelada metrica|toneladas metricas
    u troy ounces	onca troy|oncas troy|oz t
    u tsp	c cha|colher de cha|colheres de cha|tsp
    u weeks	sem|semana|semanas
    u yards	jarda|jardas|yd
    u years	ano|anos
    u °C	grau celsius|graus celsius|°c|℃
    u °F	grau fahrenheit|graus fahrenheit|°f|℉
    u µg	mcg|micrograma|microgramas|ug|μg
    u µm	micrometro|micrometros|um|μm
    u Ω	ohm|ohms|ω
    u/ cm	por centimetro
    u/ cm²	/cm²|por centimetro quadrado
    u/ cm³	por centimetro cubico
    u/ days	/d|/dia|ao dia|diarias|diarios|por dia
    u/ feet	/pe|por pe
    u/ g	por grama
    u/ gallons	/gal|por galao
    u/ hours	/h|a hora|por hora
    u/ imperial gallons	/gal imp|por galao imperial
    u/ inches	/pol|por polegada
    u/ kg	por quilograma
    u/ km	por quilometro
    u/ km²	por quilometro quadrado
    u/ lb	por libra
    u/ litres	por litro
    u/ m	por metro
    u/ minutes	/min|por minuto
    u/ months	/mes|ao mes|mensais|por mes
    u/ m²	/m²|por metro quadrado
    u/ m³	por metro cubico
    u/ oz	por onca
    u/ seconds	/s|/seg|por segundo
    u/ square inches	/in²|/pol²|por polegada quadrada|por pol²
    u/ square miles	por milha quadrada
    u/ weeks	/sem|por semana
    u/ years	/ano|anuais|ao ano|por ano
    $ AED	dirham dos eau|dirham dos emirados arabes unidos|dirhams dos eau|sdirham dos emirados arabes unidos
    $ AFN	afegane|afegane afegao|afeganes|afeganes afegaos|afegani|afegani afegao|afeganis|afeganis afegaos
    $ ALL	lek|lek albanes|leks|leks albaneses
    $ AMD	dram|dram armenio|drams|drams armenios
    $ AOA	kwanza|kwanza angolano|kwanzas|kwanzas angolanos
    $ ARS	peso argentino|pesos argentinos
    $ AUD	dolar australiano|dolares australianos
    $ AWG	florim arubano|florim de aruba|florins arubanos|florins de aruba
    $ AZN	manat azeri|manats azeris
    $ BAM	marco bosnio herzegovino conversivel|marco conversivel da bosnia e herzegovina|marcos bosnio herzegovinos conversiveis|marcos conversiveis da bosnia e herzegovina
    $ BBD	dolar barbadense|dolares barbadenses
    $ BDT	taka|taka bengali|takas|takas bengalis
    $ BGN	lev|lev bulgaro|levs|levs bulgaros
    $ BHD	dinar bareinita|dinar baremita|dinares bareinitas|dinares baremitas
    $ BIF	franco burundiano|francos burundianos
    $ BMD	dolar bermudense|dolares bermudense|dolares bermudenses
    $ BND	dolar bruneano|dolares bruneanos
    $ BOB	boliviano|boliviano da bolivia|bolivianos|bolivianos da bolivia
    $ BRL	reais|reais brasileiros|real|real brasileiro
    $ BSD	dolar bahamense|dolar das bahamas|dolares bahamenses|dolares das bahamas
    $ BTC	bitcoin|bitcoins
    $ BTN	ngultrum|ngultrum butanes|ngultrumes|ngultrumes butaneses|ngultruns|ngultruns butaneses
    $ BWP	pula|pula botsuanesa|pula de botswana|pulas|pulas botsuanesas|pulas de botswana
    $ BYN	rublo bielorrusso|rublos bielorrussos
    $ BZD	dolar belizenho|dolar belizense|dolares belizenhos|dolares belizense
    $ CAD	dolar canadense|dolar canadiano|dolares canadenses|dolares canadianos
    $ CDF	franco congoles|francos congoleses
    $ CHF	franco suico|francos suicos
    $ CLP	peso chileno|pesos chilenos
    $ CNY	yuan|yuan chines|yuans|yuans chineses
    $ COP	peso colombiano|pesos colombianos
    $ CRC	colon|colon costa riquenho|colon costarriquenho|colons|colons costa riquenho|colons costarriquenhos
    $ CUP	peso cubano|pesos cubanos
    $ CVE	escudo|escudo cabo verdiano|escudos|escudos cabo verdianos
    $ CZK	coroa checa|coroa tcheca|coroas checas|coroas tchecas
    $ DJF	franco djiboutiano|franco jibutiano|francos djiboutianos|francos jibutianos
    $ DKK	coroa dinamarquesa|coroas dinamarquesas
    $ DOP	peso dominicano|pesos dominicanos
    $ DZD	dinar argelino|dinares argelinos
    $ EGP	libra egipcia|libras egipcias
    $ ERN	nakfa|nakfa da eritreia|nakfa eritreia|nakfas|nakfas da eritreia|nakfas eritreias
    $ ETB	birr|birr etiope|birres|birres etiopes|birrs|birrs etiopes
    $ EUR	euro|euros
    $ FJD	dolar fijiano|dolares fijianos
    $ FKP	libra das ilhas falkland|libra malvinense|libras das ilhas falkland|libras malvinenses
    $ GBP	libra esterlina|libra esterlina britanica|libras esterlinas|libras esterlinas britanicas
    $ GEL	lari|lari georgiano|laris|laris georgianos
    $ GHS	cedi|cedi ganes|cedis|cedis ganeses
    $ GIP	libra de gibraltar|libras de gibraltar
    $ GMD	dalasi|dalasi gambiano|dalasis|dalasis gambianos
    $ GNF	franco guineano|franco guineense|francos guineanos|francos guineenses
    $ GTQ	quetzais|quetzais guatemaltecos|quetzal|quetzal da guatemala|quetzal guatemalteco|quetzales|quetzales da guatemala
    $ GYD	dolar da guiana|dolar guianense|dolares da guiana|dolares guianenses
    $ HKD	dolar de hong kong|dolares de hong kong
    $ HNL	lempira|lempira das honduras|lempira hondurenha|lempiras|lempiras das honduras|lempiras hondurenhas
    $ HTG	gourde|gourde haitiano|gourdes|gourdes haitianos
    $ HUF	florim hungaro|florins hungaros|forint|forint hungaro|forints|forints hungaros
    $ IDR	rupia indonesia|rupias indonesias
    $ ILS	novo shekel israelense|novos shekels israelenses|shekel|shekels|sheqel|sheqel novo israelita|sheqels|sheqels novos israelitas|xequeis|xequel
    $ INR	rupia indiana|rupias indianas
    $ IQD	dinar iraquiano|dinares iraquianos
    $ IRR	riais iranianos|rial iraniano|riales iranianos
    $ ISK	coroa islandesa|coroas islandesas
    $ JMD	dolar jamaicano|dolares jamaicanos
    $ JOD	dinar jordaniano|dinares jordanianos
    $ JPY	iene|iene japones|ienes|ienes japoneses
    $ KES	xelim queniano|xelins quenianos
    $ KGS	som quirguiz|somes quirguizes|sons quirguizes
    $ KHR	riel|riel cambojano|rieles|rieles cambojanos
    $ KMF	franco comoriano|francos comorianos
    $ KPW	won norte coreano|wons norte coreanos
    $ KRW	won sul coreano|wons sul coreano|wons sul coreanos
    $ KWD	dinar kuwaitiano|dinares kuwaitianos
    $ KYD	dolar das ilhas caimao|dolar das ilhas cayman|dolares das ilhas caimao|dolares das ilhas cayman
    $ KZT	tenge|tenge cazaque|tenges|tenges cazaques
    $ LAK	kip|kip laosiano|kips|kips laosianos
    $ LBP	libra libanesa|libras libanesas
    $ LKR	rupia cingalesa|rupia do sri lanka|rupias cingalesas|rupias do sri lanka
    $ LRD	dolar liberiano|dolares liberianos
    $ LSL	loti|loti lesotiano|lotis|lotis lesotianos
    $ LYD	dinar libio|dinares libios
    $ MAD	dirham marroquino|dirhams marroquinos
    $ MDL	leu moldavio|leu moldavo|leus moldavios|leus moldavos
    $ MGA	ariari|ariari malgaxe|ariaris|ariaris malgaxes|ariary|ariary malgaxe|ariarys|ariarys malgaxes
    $ MKD	dinar macedonio|dinares macedonios
    $ MMK	kyat|kyat de mianmar|kyats|kyats de mianmar|quiate|quiate mianmarense|quiates|quiates mianmarenses
    $ MNT	tugrik|tugrik mongol|tugriks|tugriks mongois
    $ MOP	pataca|pataca macaense|patacas|patacas macaenses
    $ MRU	ouguiya|ouguiya mauritana|ouguiyas|ouguiyas mauritanas
    $ MUR	rupia mauriciana|rupias mauricianas
    $ MVR	rupia maldivana|rupias maldivanas
    $ MWK	kwacha malauiana|kwacha malauiano|kwachas malauianas|kwachas malauianos
    $ MXN	peso mexicano|pesos mexicanos
    $ MYR	ringgit|ringgit malaio|ringgits|ringgits malaios
    $ MZN	meticais|meticais mocambicanos|metical|metical mocambicano
    $ NAD	dolar namibiano|dolares namibianos
    $ NGN	naira|naira nigeriana|nairas|nairas nigerianas
    $ NIO	cordoba|cordoba nicaraguano|cordoba nicaraguense|cordobas|cordobas nicaraguanos|cordobas nicaraguenses
    $ NOK	coroa norueguesa|coroas norueguesas
    $ NPR	rupia nepalesa|rupias nepalesas
    $ NZD	dolar neozelandes|dolares neozelandeses
    $ OMR	riais omanenses|rial omanense|riales omanenses
    $ PAB	balboa|balboa do panama|balboa panamenho|balboas|balboas do panama|balboas panamenhos
    $ PEN	novo sol peruano|novos sois peruanos|sois|sois peruanos|sol|sol peruano
    $ PGK	kina|kina papuasia|kinas|kinas papuasias
    $ PHP	peso filipino|pesos filipinos
    $ PKR	rupia paquistanesa|rupias paquistanesas
    $ PLN	zloti|zloti polaco|zlotis|zlotis polacos|zloty|zloty polones|zlotys|zlotys poloneses
    $ PYG	guarani|guarani paraguaio|guaranis|guaranis paraguaios
    $ QAR	riais catarenses|rial catarense|rial catariano|riales catarianos
    $ RON	leu romeno|leus romenos
    $ RSD	dinar servio|dinares servios
    $ RUB	rublo russo|rublos russos
    $ RWF	franco ruandes|francos ruandeses
    $ SAR	riais|riais sauditas|rial saudita|riyal|riyal saudita|riyales|riyales sauditas
    $ SBD	dolar das ilhas salomao|dolares das ilhas salomao
    $ SCR	rupia seichelense|rupias seichelenses
    $ SDG	libra sudanesa|libras sudanesas
    $ SEK	coroa sueca|coroas suecas
    $ SGD	dolar singapuriano|dolares singapurianos
    $ SHP	libra de santa helena|libra santa helenense|libras de santa helena|libras santa helenenses
    $ SLE	leone de serra leoa|leones de serra leoa
    $ SOS	xelim somali|xelins somalis
    $ SRD	dolar do suriname|dolar surinames|dolares do suriname|dolares surinameses
    $ SSP	libra sul sudanesa|libras sul sudanesas
    $ STN	dobra de sao tome e principe|dobras de sao tome e principe
    $ SYP	libra siria|libras sirias
    $ SZL	lilangeni|lilangeni suazi|lilangenis|lilangenis suazis
    $ THB	baht|baht tailandes|bahts|bahts tailandeses
    $ TJS	somoni|somoni tadjique|somoni tajique|somonis|somonis tadjiques|somonis tajiques
    $ TMT	manat turcomeno|manats turcomenos
    $ TND	dinar tunisiano|dinar tunisino|dinares tunisianos|dinares tunisinos
    $ TOP	paʻanga|paʻanga tonganesa|paʻangas|paʻangas tonganesas
    $ TRY	lira|lira turca|liras|liras turcas
    $ TTD	dolar de trindade e tobago|dolar de trinidad e tobago|dolares de trindade e tobago|dolares de trinidad e tobago
    $ TWD	novo dolar taiwanes|novos dolares taiwaneses
    $ TZS	xelim tanzaniano|xelins tanzanianos
    $ UAH	hryvnia|hryvnia ucraniano|hryvnias|hryvnias ucranianos
    $ UGX	xelim ugandense|xelins ugandenses
    $ USD	dolar americano|dolar dos estados unidos|dolar dos eua|dolar norte americano|dolares americanos|dolares dos estados unidos|dolares dos eua|dolares norte americanos
    $ UYU	peso uruguaio|pesos uruguaios
    $ UZS	som uzbeque|somes uzbeques|sons uzbeques
    $ VES	bolivar|bolivar venezuelano|bolivares|bolivares venezuelanos
    $ VND	dong|dong vietnamita|dongs|dongs vietnamitas
    $ VUV	vatu|vatu de vanuatu|vatus|vatus de vanuatu
    $ WST	tala|tala samoano|talas|talas samoanos
    $ XAF	franco cfa de beac|francos cfa de beac
    $ XCD	dolar das caraibas orientais|dolar do caribe oriental|dolares das caraibas orientais|dolares do caribe oriental
    $ XCG	florim do caribe|florins do caribe
    $ XOF	franco cfa de bceao|francos cfa de bceao
    $ XPF	franco cfp|francos cfp
    $ YER	riais iemenitas|rial iemenita|riales iemenitas
    $ ZAR	rand|rand sul africano|rands|rands sul africanos
    $ ZMW	kwacha zambiano|kwachas zambianos
    $ ZWG	ouro zimbabueano|ouros|ouros zimbabueanos
    $? AED,MAD	dirham|dirhams
    $? AWG,HUF,XCG	florim|florins
    $? AZN,TMT	manat|manats
    $? BHD,DZD,IQD,JOD,KWD,LYD,MKD,RSD,TND	dinar|dinares
    $? CHF,BIF,CDF,DJF,GNF,KMF,RWF,XAF,XOF,XPF	franco|francos
    $? CZK,DKK,ISK,NOK,SEK	coroa|coroas
    $? GBP,EGP,FKP,GIP,LBP,SDG,SHP,SSP,SYP	libra|libras
    $? INR,IDR,LKR,MUR,MVR,NPR,PKR,SCR	rupia|rupias
    $? IRR,OMR,QAR,SAR,YER	rial
    $? IRR,OMR,QAR,YER	riales
    $? KES,SOS,TZS,UGX	xelim|xelins
    $? KGS,UZS	som|sons
    $? KPW,KRW	won|wons
    $? MDL,RON	leu|leus
    $? MWK,ZMW	kwacha|kwachas
    $? MXN,ARS,CLP,COP,CUP,DOP,PHP,UYU	peso|pesos
    $? RUB,BYN	rublo|rublos
    $? USD,AUD,BBD,BMD,BND,BSD,BZD,CAD,FJD,GYD,HKD,JMD,KYD,LRD,NAD,NZD,SBD,SGD,SRD,TTD,TWD,XCD	dolar|dolares
    $? XAF,XOF	franco cfa|francos cfa
    $s AUD	au$
    $s BRL	r$
    $s CAD	ca$
    $s CNY	cn¥
    $s EUR	€
    $s GBP	£
    $s HKD	hk$
    $s ILS	₪
    $s INR	₹
    $s JPY	jp¥
    $s KRW	₩
    $s MXN	mx$
    $s NZD	nz$
    $s THB	฿
    $s TWD	nt$
    $s USD	us$
    $s VND	₫
    $s XAF	fcfa
    $s XCD	ec$
    $s XOF	f cfa
    $s XPF	cfpf
    $c *	cent|centavo|centavos|centimo|centimos|cents
    $c GBP	pence|peni
    $c RUB,BYN	copeque|copeques
    t AC	ilha de ascensao
    t AD	andorra
    t AE	emirados arabes unidos
    t AF	afeganistao
    t AG	antigua e barbuda
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
    t AX	ilhas aland
    t AZ	azerbaijao
    t BA	bosnia e herzegovina
    t BB	barbados
    t BD	bangladesh
    t BE	belgica
    t BF	burquina faso
    t BG	bulgaria
    t BH	barein
    t BI	burundi
    t BJ	benin
    t BL	sao bartolomeu
    t BM	bermudas
    t BN	brunei
    t BO	bolivia
    t BQ	paises baixos caribenhos
    t BR	brasil
    t BS	bahamas
    t BT	butao
    t BV	ilha bouvet
    t BW	botsuana
    t BY	bielorrussia
    t BZ	belize
    t CA	canada
    t CC	ilhas cocos
    t CD	congo - kinshasa|republica democratica do congo
    t CF	republica centro africana
    t CG	congo|republica do congo
    t CH	suica
    t CI	costa do marfim|cote d'ivoire
    t CK	ilhas cook
    t CL	chile
    t CM	camaroes
    t CN	china
    t CO	colombia
    t CP	ilha de clipperton
    t CR	costa rica
    t CU	cuba
    t CV	cabo verde
    t CW	curacao
    t CX	ilha christmas
    t CY	chipre
    t CZ	republica tcheca|tchequia
    t DE	alemanha
    t DG	diego garcia
    t DJ	djibuti
    t DK	dinamarca
    t DM	dominica
    t DO	republica dominicana
    t DZ	argelia
    t EA	ceuta e melilla
    t EC	equador
    t EE	estonia
    t EG	egito
    t EH	saara ocidental
    t ER	eritreia
    t ES	espanha
    t ET	etiopia
    t EU	uniao europeia
    t FI	finlandia
    t FJ	fiji
    t FK	ilhas malvinas
    t FM	micronesia
    t FO	ilhas faroe
    t FR	franca
    t GA	gabao
    t GB	reino unido
    t GD	granada
    t GE	georgia
    t GF	guiana francesa
    t GG	guernsey
    t GH	gana
    t GI	gibraltar
    t GL	groenlandia
    t GM	gambia
    t GN	guine
    t GP	guadalupe
    t GQ	guine equatorial
    t GR	grecia
    t GS	ilhas georgia do sul e sandwich do sul
    t GT	guatemala
    t GU	guam
    t GW	guine bissau
    t GY	guiana
    t HK	hong kong|hong kong, rae da china
    t HM	ilhas heard e mcdonald
    t HN	honduras
    t HR	croacia
    t HT	haiti
    t HU	hungria
    t IC	ilhas canarias
    t ID	indonesia
    t IE	irlanda
    t IL	israel
    t IM	ilha de man
    t IN	india
    t IO	territorio britanico do oceano indico
    t IQ	iraque
    t IR	ira
    t IS	islandia
    t IT	italia
    t JE	jersey
    t JM	jamaica
    t JO	jordania
    t JP	japao
    t KE	quenia
    t KG	quirguistao
    t KH	camboja
    t KI	quiribati
    t KM	comores
    t KN	sao cristovao e nevis
    t KP	coreia do norte
    t KR	coreia do sul
    t KW	kuwait
    t KY	ilhas cayman
    t KZ	cazaquistao
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
    t MA	marrocos
    t MC	monaco
    t MD	moldavia
    t ME	montenegro
    t MF	sao martinho
    t MG	madagascar
    t MH	ilhas marshall
    t MK	macedonia do norte
    t ML	mali
    t MM	mianmar
    t MN	mongolia
    t MO	macau|macau, rae da china
    t MP	ilhas marianas do norte
    t MQ	martinica
    t MR	mauritania
    t MS	montserrat
    t MT	malta
    t MU	mauricio
    t MV	maldivas
    t MW	malaui
    t MX	mexico
    t MY	malasia
    t MZ	mocambique
    t NA	namibia
    t NC	nova caledonia
    t NE	niger
    t NF	ilha norfolk
    t NG	nigeria
    t NI	nicaragua
    t NL	paises baixos
    t NO	noruega
    t NP	nepal
    t NR	nauru
    t NU	niue
    t NZ	nova zelandia
    t OM	oma
    t PA	panama
    t PE	peru
    t PF	polinesia francesa
    t PG	papua nova guine
    t PH	filipinas
    t PK	paquistao
    t PL	polonia
    t PM	sao pedro e miquelao
    t PN	ilhas pitcairn
    t PR	porto rico
    t PS	palestina|territorios palestinos
    t PT	portugal
    t PW	palau
    t PY	paraguai
    t QA	catar
    t RE	reuniao
    t RO	romenia
    t RS	servia
    t RU	russia
    t RW	ruanda
    t SA	arabia saudita
    t SB	ilhas salomao
    t SC	seicheles
    t SD	sudao
    t SE	suecia
    t SG	singapura
    t SH	santa helena
    t SI	eslovenia
    t SJ	svalbard e jan mayen
    t SK	eslovaquia
    t SL	serra leoa
    t SM	san marino
    t SN	senegal
    t SO	somalia
    t SR	suriname
    t SS	sudao do sul
    t ST	sao tome e principe
    t SV	el salvador
    t SX	sint maarten
    t SY	siria
    t SZ	essuatini|suazilandia
    t TA	tristao da cunha
    t TC	ilhas turcas e caicos
    t TD	chade
    t TF	territorios franceses do sul
    t TG	togo
    t TH	tailandia
    t TJ	tadjiquistao
    t TK	tokelau
    t TL	republica democratica de timor leste|timor leste
    t TM	turcomenistao
    t TN	tunisia
    t TO	tonga
    t TR	turquia
    t TT	trinidad e tobago
    t TV	tuvalu
    t TW	taiwan
    t TZ	tanzania
    t UA	ucrania
    t UG	uganda
    t UM	ilhas menores distantes dos eua
    t UN	nacoes unidas|onu
    t US	estados unidos|eua
    t UY	uruguai
    t UZ	uzbequistao
    t VA	cidade do vaticano
    t VC	sao vicente e granadinas
    t VE	venezuela
    t VG	ilhas virgens britanicas
    t VI	ilhas virgens americanas
    t VN	vietna
    t VU	vanuatu
    t WF	wallis e futuna
    t WS	samoa
    t XK	kosovo
    t YE	iemen
    t YT	mayotte
    t ZA	africa do sul
    t ZM	zambia
    t ZW	zimbabue
    g flag	group-comma|bare-thousand
    g format pt	,|.
    g format pt-AO	,|U+00A0
    g format pt-CH	,|U+00A0
    g format pt-CV	,|U+00A0
    g format pt-GQ	,|U+00A0
    g format pt-GW	,|U+00A0
    g format pt-LU	,|U+00A0
    g format pt-MO	,|U+00A0
    g format pt-MZ	,|U+00A0
    g format pt-PT	,|U+00A0
    g format pt-ST	,|U+00A0
    g format pt-TL	,|U+00A0
    g join fraction	e
    g join hundred	e
    g join magnitude	e
    g join ten	e
    g linking	de
    g minus	menos
    g one	um|uma
    g point	virgula|ponto
    """
}
