// Made by Tools/language-data/make_tables.py from CLDR 41, ICU 72.1, babel 2.19.0, num2words 0.5.14
// and Tools/language-data/words; run `make_tables.py --check` after a change there.

/// The German words for numbers, units, money and countries.
enum GermanTable {
  /// Lines of a meaning, a tab and its forms; Tools/language-data/README.md says which.
  static let text: StaticString = """
    n 0	null
    n 1	eins
    n 2	zween|zwei|zweien|zweier|zwo
    n 3	drei|dreien|dreier
    n 4	vier
    n 5	fuenf|funf
    n 6	sechs
    n 7	sieben
    n 8	acht
    n 9	neun
    n 10	zehn
    n 11	elf
    n 12	zwoelf|zwolf
    n 13	dreizehn
    n 14	vierzehn
    n 15	fuenfzehn|funfzehn
    n 16	sechzehn
    n 17	siebzehn
    n 18	achtzehn
    n 19	neunzehn
    n 20	zwanzig
    n 30	dreissig
    n 40	vierzig
    n 50	fuenfzig|funfzig
    n 60	sechzig
    n 70	siebzig
    n 80	achtzig
    n 90	neunzig
    na 1	ein|eine|einem|einen|einer|eines
    m 2	hundert
    m 3	tausend
    m 6	million
    m 9	milliarde
    m 12	billion
    m 15	billiarde
    mp 1	dutzende|dutzenden
    mp 2	hunderte|hunderten|hunderter
    mp 3	tausende|tausenden|tausender
    mp 6	millionen
    mp 9	milliarden
    mp 12	billionen
    mp 15	billiarden
    ma 3	k|tsd
    ma 6	m|mill|mio|mn
    ma 9	md|mia|mrd
    ma 12	bio|brd
    x 3/2	anderthalb|anderthalbe|eineinhalb|einundeinhalb
    xb 1/2	einhalb|undeinhalb
    xb 1/4	einviertel
    xb 3/4	dreiviertel
    xh 1/2	einhalb|und ein halb|und eine halbe|und einhalb
    xm 1/2	eine halbe|einer halben|halb|halbe|halben
    xm 1/4	eine viertel|einer viertel
    xm 3/4	drei viertel|dreiviertel|eine dreiviertel
    o 1	erste|erstem|ersten|erster|erstes
    o 2	zweite|zweitem|zweiten|zweiter|zweites
    o 3	dritte|drittem|dritten|dritter|drittes
    o 4	vierte|viertem|vierten|vierter|viertes
    o 5	fuenfte|fuenftem|fuenften|fuenfter|fuenftes|funfte|funftem|funften|funfter|funftes
    o 6	sechste|sechstem|sechsten|sechster|sechstes
    o 7	siebte|siebtem|siebten|siebter|siebtes
    o 8	achte|achtem|achten|achter|achtes
    o 9	neunte|neuntem|neunten|neunter|neuntes
    o 10	zehnte|zehntem|zehnten|zehnter|zehntes
    o 11	elfte|elftem|elften|elfter|elftes
    o 12	zwoelfte|zwoelftem|zwoelften|zwoelfter|zwoelftes|zwolfte|zwolftem|zwolften|zwolfter|zwolftes
    o 13	dreizehnte|dreizehntem|dreizehnten|dreizehnter|dreizehntes
    o 14	vierzehnte|vierzehntem|vierzehnten|vierzehnter|vierzehntes
    o 15	fuenfzehnte|fuenfzehntem|fuenfzehnten|fuenfzehnter|fuenfzehntes|funfzehnte|funfzehntem|funfzehnten|funfzehnter|funfzehntes
    o 16	sechzehnte|sechzehntem|sechzehnten|sechzehnter|sechzehntes
    o 17	siebzehnte|siebzehntem|siebzehnten|siebzehnter|siebzehntes
    o 18	achtzehnte|achtzehntem|achtzehnten|achtzehnter|achtzehntes
    o 19	neunzehnte|neunzehntem|neunzehnten|neunzehnter|neunzehntes
    o 20	zwanzigste|zwanzigstem|zwanzigsten|zwanzigster|zwanzigstes
    o 21	einundzwanzigste|einundzwanzigstem|einundzwanzigsten|einundzwanzigster|einundzwanzigstes
    o 22	zweiundzwanzigste|zweiundzwanzigstem|zweiundzwanzigsten|zweiundzwanzigster|zweiundzwanzigstes
    o 23	dreiundzwanzigste|dreiundzwanzigstem|dreiundzwanzigsten|dreiundzwanzigster|dreiundzwanzigstes
    o 24	vierundzwanzigste|vierundzwanzigstem|vierundzwanzigsten|vierundzwanzigster|vierundzwanzigstes
    o 25	fuenfundzwanzigste|fuenfundzwanzigstem|fuenfundzwanzigsten|fuenfundzwanzigster|fuenfundzwanzigstes|funfundzwanzigste|funfundzwanzigstem|funfundzwanzigsten|funfundzwanzigster|funfundzwanzigstes
    o 26	sechsundzwanzigste|sechsundzwanzigstem|sechsundzwanzigsten|sechsundzwanzigster|sechsundzwanzigstes
    o 27	siebenundzwanzigste|siebenundzwanzigstem|siebenundzwanzigsten|siebenundzwanzigster|siebenundzwanzigstes
    o 28	achtundzwanzigste|achtundzwanzigstem|achtundzwanzigsten|achtundzwanzigster|achtundzwanzigstes
    o 29	neunundzwanzigste|neunundzwanzigstem|neunundzwanzigsten|neunundzwanzigster|neunundzwanzigstes
    o 30	dreissigste|dreissigstem|dreissigsten|dreissigster|dreissigstes
    o 31	einunddreissigste|einunddreissigstem|einunddreissigsten|einunddreissigster|einunddreissigstes
    o 32	zweiunddreissigste|zweiunddreissigstem|zweiunddreissigsten|zweiunddreissigster|zweiunddreissigstes
    o 33	dreiunddreissigste|dreiunddreissigstem|dreiunddreissigsten|dreiunddreissigster|dreiunddreissigstes
    o 34	vierunddreissigste|vierunddreissigstem|vierunddreissigsten|vierunddreissigster|vierunddreissigstes
    o 35	fuenfunddreissigste|fuenfunddreissigstem|fuenfunddreissigsten|fuenfunddreissigster|fuenfunddreissigstes|funfunddreissigste|funfunddreissigstem|funfunddreissigsten|funfunddreissigster|funfunddreissigstes
    o 36	sechsunddreissigste|sechsunddreissigstem|sechsunddreissigsten|sechsunddreissigster|sechsunddreissigstes
    o 37	siebenunddreissigste|siebenunddreissigstem|siebenunddreissigsten|siebenunddreissigster|siebenunddreissigstes
    o 38	achtunddreissigste|achtunddreissigstem|achtunddreissigsten|achtunddreissigster|achtunddreissigstes
    o 39	neununddreissigste|neununddreissigstem|neununddreissigsten|neununddreissigster|neununddreissigstes
    o 40	vierzigste|vierzigstem|vierzigsten|vierzigster|vierzigstes
    o 41	einundvierzigste|einundvierzigstem|einundvierzigsten|einundvierzigster|einundvierzigstes
    o 42	zweiundvierzigste|zweiundvierzigstem|zweiundvierzigsten|zweiundvierzigster|zweiundvierzigstes
    o 43	dreiundvierzigste|dreiundvierzigstem|dreiundvierzigsten|dreiundvierzigster|dreiundvierzigstes
    o 44	vierundvierzigste|vierundvierzigstem|vierundvierzigsten|vierundvierzigster|vierundvierzigstes
    o 45	fuenfundvierzigste|fuenfundvierzigstem|fuenfundvierzigsten|fuenfundvierzigster|fuenfundvierzigstes|funfundvierzigste|funfundvierzigstem|funfundvierzigsten|funfundvierzigster|funfundvierzigstes
    o 46	sechsundvierzigste|sechsundvierzigstem|sechsundvierzigsten|sechsundvierzigster|sechsundvierzigstes
    o 47	siebenundvierzigste|siebenundvierzigstem|siebenundvierzigsten|siebenundvierzigster|siebenundvierzigstes
    o 48	achtundvierzigste|achtundvierzigstem|achtundvierzigsten|achtundvierzigster|achtundvierzigstes
    o 49	neunundvierzigste|neunundvierzigstem|neunundvierzigsten|neunundvierzigster|neunundvierzigstes
    o 50	fuenfzigste|fuenfzigstem|fuenfzigsten|fuenfzigster|fuenfzigstes|funfzigste|funfzigstem|funfzigsten|funfzigster|funfzigstes
    o 51	einundfuenfzigste|einundfuenfzigstem|einundfuenfzigsten|einundfuenfzigster|einundfuenfzigstes|einundfunfzigste|einundfunfzigstem|einundfunfzigsten|einundfunfzigster|einundfunfzigstes
    o 52	zweiundfuenfzigste|zweiundfuenfzigstem|zweiundfuenfzigsten|zweiundfuenfzigster|zweiundfuenfzigstes|zweiundfunfzigste|zweiundfunfzigstem|zweiundfunfzigsten|zweiundfunfzigster|zweiundfunfzigstes
    o 53	dreiundfuenfzigste|dreiundfuenfzigstem|dreiundfuenfzigsten|dreiundfuenfzigster|dreiundfuenfzigstes|dreiundfunfzigste|dreiundfunfzigstem|dreiundfunfzigsten|dreiundfunfzigster|dreiundfunfzigstes
    o 54	vierundfuenfzigste|vierundfuenfzigstem|vierundfuenfzigsten|vierundfuenfzigster|vierundfuenfzigstes|vierundfunfzigste|vierundfunfzigstem|vierundfunfzigsten|vierundfunfzigster|vierundfunfzigstes
    o 55	fuenfundfuenfzigste|fuenfundfuenfzigstem|fuenfundfuenfzigsten|fuenfundfuenfzigster|fuenfundfuenfzigstes|funfundfunfzigste|funfundfunfzigstem|funfundfunfzigsten|funfundfunfzigster|funfundfunfzigstes
    o 56	sechsundfuenfzigste|sechsundfuenfzigstem|sechsundfuenfzigsten|sechsundfuenfzigster|sechsundfuenfzigstes|sechsundfunfzigste|sechsundfunfzigstem|sechsundfunfzigsten|sechsundfunfzigster|sechsundfunfzigstes
    o 57	siebenundfuenfzigste|siebenundfuenfzigstem|siebenundfuenfzigsten|siebenundfuenfzigster|siebenundfuenfzigstes|siebenundfunfzigste|siebenundfunfzigstem|siebenundfunfzigsten|siebenundfunfzigster|siebenundfunfzigstes
    o 58	achtundfuenfzigste|achtundfuenfzigstem|achtundfuenfzigsten|achtundfuenfzigster|achtundfuenfzigstes|achtundfunfzigste|achtundfunfzigstem|achtundfunfzigsten|achtundfunfzigster|achtundfunfzigstes
    o 59	neunundfuenfzigste|neunundfuenfzigstem|neunundfuenfzigsten|neunundfuenfzigster|neunundfuenfzigstes|neunundfunfzigste|neunundfunfzigstem|neunundfunfzigsten|neunundfunfzigster|neunundfunfzigstes
    o 60	sechzigste|sechzigstem|sechzigsten|sechzigster|sechzigstes
    o 61	einundsechzigste|einundsechzigstem|einundsechzigsten|einundsechzigster|einundsechzigstes
    o 62	zweiundsechzigste|zweiundsechzigstem|zweiundsechzigsten|zweiundsechzigster|zweiundsechzigstes
    o 63	dreiundsechzigste|dreiundsechzigstem|dreiundsechzigsten|dreiundsechzigster|dreiundsechzigstes
    o 64	vierundsechzigste|vierundsechzigstem|vierundsechzigsten|vierundsechzigster|vierundsechzigstes
    o 65	fuenfundsechzigste|fuenfundsechzigstem|fuenfundsechzigsten|fuenfundsechzigster|fuenfundsechzigstes|funfundsechzigste|funfundsechzigstem|funfundsechzigsten|funfundsechzigster|funfundsechzigstes
    o 66	sechsundsechzigste|sechsundsechzigstem|sechsundsechzigsten|sechsundsechzigster|sechsundsechzigstes
    o 67	siebenundsechzigste|siebenundsechzigstem|siebenundsechzigsten|siebenundsechzigster|siebenundsechzigstes
    o 68	achtundsechzigste|achtundsechzigstem|achtundsechzigsten|achtundsechzigster|achtundsechzigstes
    o 69	neunundsechzigste|neunundsechzigstem|neunundsechzigsten|neunundsechzigster|neunundsechzigstes
    o 70	siebzigste|siebzigstem|siebzigsten|siebzigster|siebzigstes
    o 71	einundsiebzigste|einundsiebzigstem|einundsiebzigsten|einundsiebzigster|einundsiebzigstes
    o 72	zweiundsiebzigste|zweiundsiebzigstem|zweiundsiebzigsten|zweiundsiebzigster|zweiundsiebzigstes
    o 73	dreiundsiebzigste|dreiundsiebzigstem|dreiundsiebzigsten|dreiundsiebzigster|dreiundsiebzigstes
    o 74	vierundsiebzigste|vierundsiebzigstem|vierundsiebzigsten|vierundsiebzigster|vierundsiebzigstes
    o 75	fuenfundsiebzigste|fuenfundsiebzigstem|fuenfundsiebzigsten|fuenfundsiebzigster|fuenfundsiebzigstes|funfundsiebzigste|funfundsiebzigstem|funfundsiebzigsten|funfundsiebzigster|funfundsiebzigstes
    o 76	sechsundsiebzigste|sechsundsiebzigstem|sechsundsiebzigsten|sechsundsiebzigster|sechsundsiebzigstes
    o 77	siebenundsiebzigste|siebenundsiebzigstem|siebenundsiebzigsten|siebenundsiebzigster|siebenundsiebzigstes
    o 78	achtundsiebzigste|achtundsiebzigstem|achtundsiebzigsten|achtundsiebzigster|achtundsiebzigstes
    o 79	neunundsiebzigste|neunundsiebzigstem|neunundsiebzigsten|neunundsiebzigster|neunundsiebzigstes
    o 80	achtzigste|achtzigstem|achtzigsten|achtzigster|achtzigstes
    o 81	einundachtzigste|einundachtzigstem|einundachtzigsten|einundachtzigster|einundachtzigstes
    o 82	zweiundachtzigste|zweiundachtzigstem|zweiundachtzigsten|zweiundachtzigster|zweiundachtzigstes
    o 83	dreiundachtzigste|dreiundachtzigstem|dreiundachtzigsten|dreiundachtzigster|dreiundachtzigstes
    o 84	vierundachtzigste|vierundachtzigstem|vierundachtzigsten|vierundachtzigster|vierundachtzigstes
    o 85	fuenfundachtzigste|fuenfundachtzigstem|fuenfundachtzigsten|fuenfundachtzigster|fuenfundachtzigstes|funfundachtzigste|funfundachtzigstem|funfundachtzigsten|funfundachtzigster|funfundachtzigstes
    o 86	sechsundachtzigste|sechsundachtzigstem|sechsundachtzigsten|sechsundachtzigster|sechsundachtzigstes
    o 87	siebenundachtzigste|siebenundachtzigstem|siebenundachtzigsten|siebenundachtzigster|siebenundachtzigstes
    o 88	achtundachtzigste|achtundachtzigstem|achtundachtzigsten|achtundachtzigster|achtundachtzigstes
    o 89	neunundachtzigste|neunundachtzigstem|neunundachtzigsten|neunundachtzigster|neunundachtzigstes
    o 90	neunzigste|neunzigstem|neunzigsten|neunzigster|neunzigstes
    o 91	einundneunzigste|einundneunzigstem|einundneunzigsten|einundneunzigster|einundneunzigstes
    o 92	zweiundneunzigste|zweiundneunzigstem|zweiundneunzigsten|zweiundneunzigster|zweiundneunzigstes
    o 93	dreiundneunzigste|dreiundneunzigstem|dreiundneunzigsten|dreiundneunzigster|dreiundneunzigstes
    o 94	vierundneunzigste|vierundneunzigstem|vierundneunzigsten|vierundneunzigster|vierundneunzigstes
    o 95	fuenfundneunzigste|fuenfundneunzigstem|fuenfundneunzigsten|fuenfundneunzigster|fuenfundneunzigstes|funfundneunzigste|funfundneunzigstem|funfundneunzigsten|funfundneunzigster|funfundneunzigstes
    o 96	sechsundneunzigste|sechsundneunzigstem|sechsundneunzigsten|sechsundneunzigster|sechsundneunzigstes
    o 97	siebenundneunzigste|siebenundneunzigstem|siebenundneunzigsten|siebenundneunzigster|siebenundneunzigstes
    o 98	achtundneunzigste|achtundneunzigstem|achtundneunzigsten|achtundneunzigster|achtundneunzigstes
    o 99	neunundneunzigste|neunundneunzigstem|neunundneunzigsten|neunundneunzigster|neunundneunzigstes
    o 100	einhundertste|einhundertstem|einhundertsten|einhundertster|einhundertstes|hundertste
    o 1000	eintausendste|eintausendstem|eintausendsten|eintausendster|eintausendstes
    o 1000000000	milliardste|milliardsten|milliardster|milliardstes
    os	.
    f 2	halb|halbe|halbem|halben|halber|halbes|halfte|halften
    f 3	drittel|dritteln|drittels
    f 4	viertel|vierteln|viertels
    f 5	fuenftel|fuenfteln|funftel|funfteln
    f 6	sechstel|sechsteln
    f 7	siebentel|siebtel|siebteln
    f 8	achtel|achteln
    f 9	neuntel|neunteln
    f 10	zehntel|zehnteln
    f 11	elftel
    f 12	zwoelftel|zwolftel
    f 15	fuenfzehntel|funfzehntel
    f 16	sechzehntel
    f 20	zwanzigstel
    f 50	fuenfzigstel|funfzigstel
    f 100	hundertstel|hundertsteln
    f 1000	tausendstel|tausendsteln
    f 1000000	millionstel
    c 2	paar
    c 12	dutzend
    c 60	schock
    cp 12	dutzende|dutzenden
    u A	a|ampere
    u GB	gb|gigabyte|gigabytes
    u GHz	ghz|gigahertz
    u GJ	gj
    u GW	gigawatt|gigawatts|gw
    u GWh	gigawattstunde|gigawattstunden|gwh
    u Gbit	gbit|gigabit|gigabits
    u Hz	hertz|hz
    u J	j|joule
    u K	k|kelvin|kelvins
    u MB	mb|megabyte|megabytes
    u MHz	megahertz|mhz
    u MJ	mj
    u MPa	megapascal|megapascals|mpa
    u MW	megawatt|megawatts|mw
    u MWh	megawattstunde|megawattstunden|mwh
    u Mbit	mbit|megabit|megabits
    u PB	pb|petabyte|petabytes
    u Pa	pa|pascal|pascals
    u TB	tb|terabyte|terabytes
    u TWh	terawattstunde|terawattstunden|twh
    u V	v|volt|volts
    u W	w|watt|watts
    u Wh	wh
    u acres	ac|acre|acres
    u atm	atm|atmosphare|atmospharen
    u bar	bar|bars
    u barrels	barrel|bbl|fass|fasser
    u basis points	basispunkt|basispunkte|basispunkten|bp|bps
    u bits	bit|bits
    u bytes	byte|bytes
    u cal	cal|kalorie|kalorien
    u carats	ct|karat|karats|kt
    u centuries	jahrhundert|jahrhunderte|jahrhunderten|jahrhunderts|jh
    u cl	cl|zentiliter|zentilitern|zentiliters
    u cm	cm|zentimeter|zentimetern|zentimeters
    u cm²	cm2|cm²|quadratzentimeter|quadratzentimetern|quadratzentimeters
    u cm³	cc|cm³|kubikzentimeter|kubikzentimetern|kubikzentimeters
    u cubic feet	ft³|kubikfuss|kubikfusses
    u cubic inches	in³|kubikzoll
    u cubic yards	kubikyard|kubikyards|yd³
    u cups	cup|cups|tasse|tassen
    u dB	db
    u days	tag|tage|tagen|tages|tg
    u decades	jahrzehnt|jahrzehnte|jahrzehnts|jz
    u degrees	grad|grads|°
    u dl	deziliter|dezilitern|deziliters|dl
    u dm	dezimeter|dezimetern|dezimeters|dm
    u eV	elektronenvolt|ev
    u feet	'|ft|fuss|fusses|′
    u fluid ounces	fl oz|flussigunze|flussigunzen
    u g	g|gramm|gramms
    u gallons	gal|gallone|gallonen
    u hPa	hektopascal|hektopascals|hpa
    u hectares	ha|hektar|hektare|hektaren|hektars
    u hl	hektoliter|hektolitern|hektoliters|hl
    u hours	h|std|stunde|stunden
    u hp	hp|pferdestarke|pferdestarken|ps
    u imperial fluid ounces	im fl oz|imp fl oz|imp flussigunze|imp flussigunzen
    u imperial gallons	gal imp|imp gal|imp gallone|imp gallonen
    u inches	"|in|zoll|zolls|″
    u kB	kb|kilobyte|kilobytes
    u kHz	khz|kilohertz
    u kJ	kilojoule|kj
    u kPa	kilopascal|kilopascals|kpa
    u kW	kilowatt|kilowatts|kw
    u kWh	kilowattstunde|kilowattstunden|kwh
    u kcal	kcal|kilokalorie|kilokalorien
    u kg	kg|kilo|kilogramm|kilogramms|kilos
    u kg/ha	kg/ha
    u km	kilometer|kilometern|kilometers|km
    u km/h	kilometer pro stunde|kilometern pro stunde|kilometers pro stunde|km/h|kmh|stundenkilometer|stundenkilometern
    u km²	km2|km²|qkm|quadratkilometer|quadratkilometern|quadratkilometers|sq km|sqkm
    u km³	km³|kubikkilometer|kubikkilometern|kubikkilometers
    u knots	kn|knoten
    u lb	lb|lbs|pfund|pfunds
    u light years	lichtjahr|lichtjahre|lj
    u litres	l|liter|litern|liters
    u litres per 100 km	l/100 km|l/100km|liter auf 100 kilometer|liter auf 100 km|liter pro 100 kilometer|litern pro 100 kilometer|liters pro 100 kilometer
    u m	m|meter|metern|meters
    u m/s	m/s|meter pro sekunde|metern pro sekunde|meters pro sekunde
    u mbar	mbar|millibar|millibars
    u mg	mg|milligramm|milligramms
    u miles	meile|meilen|mi
    u miles per gallon	meile pro gallone|meilen pro gallone|mpg
    u minutes	min|minute|minuten
    u ml	milliliter|millilitern|milliliters|ml
    u mm	millimeter|millimetern|millimeters|mm
    u mmHg	millimeter quecksilbersaule|mm hg|mmhg
    u mm²	mm2|mm²
    u mol	mol|mole|mols
    u months	mon|monat|monate|monaten|monats
    u mph	meile pro stunde|meilen pro stunde|mi/h|mph
    u ms	millisekunde|millisekunden|ms
    u m²	m2|m²|qm|quadratmeter|quadratmetern|quadratmeters|sqm
    u m³	cbm|kubikmeter|kubikmetern|kubikmeters|m3|m³
    u nautical miles	nmi|seemeile|seemeilen|sm
    u nm	nanometer|nanometern|nanometers|nm
    u oz	oz|unze|unzen
    u people	leute|leuten|mensch|menschen|person|personen
    u per 10,000	pro zehntausend|‱
    u per mille	promille|‰
    u percent	%|prozent|prozents|v h
    u percentage points	pp|prozentpunkt|prozentpunkte|prozentpunkten|prozentpunkts
    u person-days	personentag|personentage|personentagen
    u pints	pint|pints|pt
    u ppm	millionstel|millionsteln|millionstels|ppm
    u quarters	quartal|quartale|quartalen|quartals
    u quarts	qt|quart|quarts
    u seconds	s|sec|sek|sekunde|sekunden
    u square feet	ft2|ft²|quadratfuss|quadratfusses|sq ft|sqft
    u square inches	in²|quadratzoll
    u square miles	mi2|mi²|quadratmeile|quadratmeilen|sq mi
    u square yards	quadratyard|quadratyards|yd²
    u stone	st|stone|stones
    u tbsp	el|essloffel|essloffeln|essloffels
    u tonnes	t|tonne|tonnen
    u troy ounces	feinunze|feinunzen|oz tr
    u tsp	teeloffel|teeloffeln|teeloffels|tl|tsp
    u weeks	wo|woche|wochen
    u yards	yard|yards|yd
    u years	jahr|jahre|jahren|jahrs
    u °C	grad celsius|grads celsius|°c|℃
    u °F	grad fahrenheit|grads fahrenheit|°f|℉
    u µg	mcg|mikrogramm|mikrogramms|ug|μg
    u µm	mikrometer|mikrometern|mikrometers|um|μm
    u Ω	ohm|ohms|ω
    u? bits,bytes	b
    u/ cm	/cm|pro zentimeter
    u/ cm²	pro quadratzentimeter
    u/ cm³	/cm³|pro kubikzentimeter
    u/ days	/t|am tag|je tag|pro tag|taglich
    u/ feet	/ft|pro fuss
    u/ g	/g|pro gramm
    u/ gallons	/gal|pro gallone
    u/ hours	/h|in der stunde|je stunde|pro stunde|stundlich
    u/ imperial gallons	/gal imp|/imp gal|pro imp gal|pro imp gallone
    u/ inches	pro zoll
    u/ kg	/kg|pro kilogramm
    u/ km	/km|pro kilometer
    u/ km²	pro quadratkilometer
    u/ lb	/lb|pro pfund
    u/ litres	pro liter
    u/ m	/m|pro meter
    u/ minutes	/min|pro minute
    u/ months	/m|im monat|je monat|monatlich|pro monat
    u/ m²	pro quadratmeter
    u/ m³	pro kubikmeter
    u/ oz	/oz|pro unze
    u/ seconds	/s|pro sekunde
    u/ square inches	/in²|pro quadratzoll
    u/ square miles	/mi²|pro quadratmeile
    u/ weeks	/w|in der woche|je woche|pro woche|wochentlich
    u/ years	/j|im jahr|jahrlich|je jahr|p a|pro jahr
    ux 1/2 years	halbjahr|halbjahre|halbjahren|halbjahres
    ux 1/4 hours	viertelstunde
    ux 1/4 years	vierteljahr|vierteljahre|vierteljahres
    ux 3/4 hours	dreiviertelstunde
    $ AED	vae dirham
    $ AFN	afghani|afghanische afghani|afghanischem afghani|afghanischen afghani|afghanischer afghani|afghanisches afghani
    $ ALL	albanische lek|albanischem lek|albanischen lek|albanischer lek|albanisches lek|lek
    $ AMD	armenische dram|armenischem dram|armenischen dram|armenischer dram|armenisches dram|dram
    $ AOA	angolanische kwanza|angolanischem kwanza|angolanischen kwanza|angolanischer kwanza|angolanisches kwanza|kwanza
    $ ARS	argentinische pesos|argentinischem pesos|argentinischen pesos|argentinischer peso|argentinischer pesos|argentinisches pesos
    $ AUD	australische dollar|australischem dollar|australischen dollar|australischer dollar|australisches dollar
    $ AWG	aruba florin|florin
    $ AZN	aserbaidschan manat
    $ BAM	konvertible mark bosnien und herzegowina
    $ BBD	barbados dollar
    $ BDT	bangladesch taka|taka
    $ BGN	bulgarische lew|bulgarischem lew|bulgarischen lew|bulgarischer lew|bulgarisches lew|lew
    $ BHD	bahrain dinar
    $ BIF	burundi franc|burundi francs
    $ BMD	bermuda dollar
    $ BND	brunei dollar
    $ BOB	bolivianische bolivianos|bolivianischem bolivianos|bolivianischen bolivianos|bolivianischer boliviano|bolivianischer bolivianos|bolivianisches bolivianos|boliviano|bolivianos
    $ BRL	brasilianische real|brasilianischem real|brasilianischen real|brasilianischer real|brasilianisches real|real
    $ BSD	bahamas dollar
    $ BTC	bitcoin|bitcoins
    $ BTN	bhutan ngultrum|ngultrum
    $ BWP	botswanische pula|botswanischem pula|botswanischen pula|botswanischer pula|botswanisches pula|pula
    $ BYN	weissrussische rubel|weissrussischem rubel|weissrussischen rubel|weissrussischer rubel|weissrussisches rubel
    $ BZD	belize dollar
    $ CAD	kanadische dollar|kanadischem dollar|kanadischen dollar|kanadischer dollar|kanadisches dollar
    $ CDF	kongo franc|kongo francs
    $ CHF	franken|schweizer franken
    $ CLP	chilenische pesos|chilenischem pesos|chilenischen pesos|chilenischer peso|chilenischer pesos|chilenisches pesos
    $ CNY	chinesischer yuan|renminbi yuan|yuan
    $ COP	kolumbianische pesos|kolumbianischem pesos|kolumbianischen pesos|kolumbianischer peso|kolumbianischer pesos|kolumbianisches pesos
    $ CRC	colon|costa rica colon
    $ CUP	kubanische pesos|kubanischem pesos|kubanischen pesos|kubanischer peso|kubanischer pesos|kubanisches pesos
    $ CVE	cabo verde escudo|cabo verde escudos|escudo|escudos
    $ CZK	tschechische krone|tschechische kronen|tschechischem krone|tschechischem kronen|tschechischen krone|tschechischen kronen|tschechischer krone|tschechischer kronen|tschechisches krone|tschechisches kronen
    $ DJF	dschibuti franc
    $ DKK	danische krone|danische kronen|danischem krone|danischem kronen|danischen krone|danischen kronen|danischer krone|danischer kronen|danisches krone|danisches kronen
    $ DOP	dominikanische pesos|dominikanischem pesos|dominikanischen pesos|dominikanischer peso|dominikanischer pesos|dominikanisches pesos
    $ DZD	algerische dinar|algerischem dinar|algerischen dinar|algerischer dinar|algerisches dinar
    $ EGP	agyptische pfund|agyptischem pfund|agyptischen pfund|agyptischer pfund|agyptisches pfund
    $ ERN	eritreische nakfa|eritreischem nakfa|eritreischen nakfa|eritreischer nakfa|eritreisches nakfa|nakfa
    $ ETB	athiopische birr|athiopischem birr|athiopischen birr|athiopischer birr|athiopisches birr|birr
    $ EUR	euro
    $ FJD	fidschi dollar
    $ FKP	falkland pfund
    $ GBP	britische pfund|britischem pfund|britischen pfund|britischer pfund|britisches pfund|pfund sterling
    $ GEL	georgische lari|georgischem lari|georgischen lari|georgischer lari|georgisches lari|lari
    $ GHS	cedi|ghanaische cedi|ghanaischem cedi|ghanaischen cedi|ghanaischer cedi|ghanaisches cedi
    $ GIP	gibraltar pfund
    $ GMD	dalasi|gambia dalasi
    $ GNF	guinea franc
    $ GTQ	guatemaltekische quetzales|guatemaltekischem quetzales|guatemaltekischen quetzales|guatemaltekischer quetzal|guatemaltekischer quetzales|guatemaltekisches quetzales|quetzal|quetzales
    $ GYD	guyana dollar
    $ HKD	hongkong dollar
    $ HNL	honduras lempira|lempira
    $ HTG	gourde|gourdes|haitianische gourde|haitianische gourdes|haitianischem gourde|haitianischem gourdes|haitianischen gourde|haitianischen gourdes|haitianischer gourde|haitianischer gourdes|haitianisches gourde|haitianisches gourdes
    $ HUF	forint|ungarische forint|ungarischem forint|ungarischen forint|ungarischer forint|ungarisches forint
    $ IDR	indonesische rupiah|indonesischem rupiah|indonesischen rupiah|indonesischer rupiah|indonesisches rupiah|rupiah
    $ ILS	israelische neue schekel|israelischem neue schekel|israelischen neue schekel|israelischer neue schekel|israelischer neuer schekel|israelisches neue schekel|schekel
    $ INR	indische rupie|indische rupien|indischem rupie|indischem rupien|indischen rupie|indischen rupien|indischer rupie|indischer rupien|indisches rupie|indisches rupien
    $ IQD	irakische dinar|irakischem dinar|irakischen dinar|irakischer dinar|irakisches dinar
    $ IRR	iranische rial|iranischem rial|iranischen rial|iranischer rial|iranisches rial
    $ ISK	islandische krone|islandische kronen|islandischem krone|islandischem kronen|islandischen krone|islandischen kronen|islandischer krone|islandischer kronen|islandisches krone|islandisches kronen
    $ JMD	jamaika dollar
    $ JOD	jordanische dinar|jordanischem dinar|jordanischen dinar|jordanischer dinar|jordanisches dinar
    $ JPY	japanische yen|japanischem yen|japanischen yen|japanischer yen|japanisches yen|yen
    $ KES	kenia schilling
    $ KGS	kirgisische som|kirgisischem som|kirgisischen som|kirgisischer som|kirgisisches som
    $ KHR	kambodschanische riel|kambodschanischem riel|kambodschanischen riel|kambodschanischer riel|kambodschanisches riel|riel
    $ KMF	komoren franc|komoren francs
    $ KPW	nordkoreanische won|nordkoreanischem won|nordkoreanischen won|nordkoreanischer won|nordkoreanisches won
    $ KRW	sudkoreanische won|sudkoreanischem won|sudkoreanischen won|sudkoreanischer won|sudkoreanisches won
    $ KWD	kuwait dinar
    $ KYD	kaiman dollar
    $ KZT	kasachische tenge|kasachischem tenge|kasachischen tenge|kasachischer tenge|kasachisches tenge|tenge
    $ LAK	kip|laotische kip|laotischem kip|laotischen kip|laotischer kip|laotisches kip
    $ LBP	libanesische pfund|libanesischem pfund|libanesischen pfund|libanesischer pfund|libanesisches pfund
    $ LKR	sri lanka rupie|sri lanka rupien
    $ LRD	liberianische dollar|liberianischem dollar|liberianischen dollar|liberianischer dollar|liberianisches dollar
    $ LSL	loti
    $ LYD	libysche dinar|libyscher dinar
    $ MAD	marokkanische dirham|marokkanischem dirham|marokkanischen dirham|marokkanischer dirham|marokkanisches dirham
    $ MDL	moldau leu
    $ MGA	ariary|madagaskar ariary
    $ MKD	denar|denari|mazedonische denari|mazedonischem denari|mazedonischen denari|mazedonischer denar|mazedonischer denari|mazedonisches denari
    $ MMK	kyat|myanmarische kyat|myanmarischem kyat|myanmarischen kyat|myanmarischer kyat|myanmarisches kyat
    $ MNT	mongolische togrog|mongolischem togrog|mongolischen togrog|mongolischer togrog|mongolisches togrog|togrog
    $ MOP	macao pataca|pataca
    $ MRU	mauretanische ouguiya|mauretanischem ouguiya|mauretanischen ouguiya|mauretanischer ouguiya|mauretanisches ouguiya|ouguiya
    $ MUR	mauritius rupie|mauritius rupien
    $ MVR	malediven rufiyaa|malediven rupien|rufiyaa
    $ MWK	malawi kwacha
    $ MXN	mexikanische pesos|mexikanischem pesos|mexikanischen pesos|mexikanischer peso|mexikanischer pesos|mexikanisches pesos
    $ MYR	malaysische ringgit|malaysischem ringgit|malaysischen ringgit|malaysischer ringgit|malaysisches ringgit|ringgit
    $ MZN	meticais|metical|mosambikanische meticais|mosambikanischem meticais|mosambikanischen meticais|mosambikanischer meticais|mosambikanischer metical|mosambikanisches meticais
    $ NAD	namibia dollar
    $ NGN	naira|nigerianische naira|nigerianischem naira|nigerianischen naira|nigerianischer naira|nigerianisches naira
    $ NIO	cordoba|cordobas|nicaragua cordoba|nicaragua cordobas
    $ NOK	norwegische krone|norwegische kronen|norwegischem krone|norwegischem kronen|norwegischen krone|norwegischen kronen|norwegischer krone|norwegischer kronen|norwegisches krone|norwegisches kronen
    $ NPR	nepalesische rupie|nepalesische rupien|nepalesischem rupie|nepalesischem rupien|nepalesischen rupie|nepalesischen rupien|nepalesischer rupie|nepalesischer rupien|nepalesisches rupie|nepalesisches rupien
    $ NZD	neuseeland dollar
    $ OMR	omanische rials|omanischem rials|omanischen rials|omanischer rial|omanischer rials|omanisches rials
    $ PAB	balboa|balboas|panamaische balboas|panamaischem balboas|panamaischen balboas|panamaischer balboa|panamaischer balboas|panamaisches balboas
    $ PEN	peruanische sol|peruanischem sol|peruanischen sol|peruanischer sol|peruanisches sol|sol
    $ PGK	kina|papua neuguineischer kina
    $ PHP	philippinische pesos|philippinischem pesos|philippinischen pesos|philippinischer peso|philippinischer pesos|philippinisches pesos
    $ PKR	pakistanische rupie|pakistanische rupien|pakistanischem rupie|pakistanischem rupien|pakistanischen rupie|pakistanischen rupien|pakistanischer rupie|pakistanischer rupien|pakistanisches rupie|pakistanisches rupien
    $ PLN	polnische złoty|polnischem złoty|polnischen złoty|polnischer złoty|polnisches złoty|złoty
    $ PYG	guarani|guaranies|paraguayische guaranies|paraguayischem guaranies|paraguayischen guaranies|paraguayischer guarani|paraguayischer guaranies|paraguayisches guaranies
    $ QAR	katar riyal
    $ RON	rumanische leu|rumanischem leu|rumanischen leu|rumanischer leu|rumanisches leu
    $ RSD	serbische dinaren|serbischem dinaren|serbischen dinaren|serbischer dinar|serbischer dinaren|serbisches dinaren
    $ RUB	russische rubel|russischem rubel|russischen rubel|russischer rubel|russisches rubel
    $ RWF	ruanda franc|ruanda francs
    $ SAR	saudi rial
    $ SBD	salomonen dollar
    $ SCR	seychellen rupie|seychellen rupien
    $ SDG	sudanesische pfund|sudanesischem pfund|sudanesischen pfund|sudanesischer pfund|sudanesisches pfund
    $ SEK	schwedische krone|schwedische kronen|schwedischem krone|schwedischem kronen|schwedischen krone|schwedischen kronen|schwedischer krone|schwedischer kronen|schwedisches krone|schwedisches kronen
    $ SGD	singapur dollar
    $ SHP	st -helena pfund
    $ SLE	leones|sierra leonische leones|sierra leonischer leone
    $ SOS	somalia schilling
    $ SRD	suriname dollar
    $ SSP	sudsudanesische pfund|sudsudanesischem pfund|sudsudanesischen pfund|sudsudanesischer pfund|sudsudanesisches pfund
    $ STN	dobra|dobras|sao tomeische dobras|sao tomeischer dobra
    $ SYP	syrische pfund|syrischem pfund|syrischen pfund|syrischer pfund|syrisches pfund
    $ SZL	emalangeni|lilangeni|swasilandische emalangeni|swasilandischem emalangeni|swasilandischen emalangeni|swasilandischer emalangeni|swasilandischer lilangeni|swasilandisches emalangeni
    $ THB	baht|thailandische baht|thailandischem baht|thailandischen baht|thailandischer baht|thailandisches baht
    $ TJS	somoni|tadschikistan somoni
    $ TMT	turkmenistan manat
    $ TND	tunesische dinar|tunesischem dinar|tunesischen dinar|tunesischer dinar|tunesisches dinar
    $ TOP	paʻanga|tongaische paʻanga|tongaischem paʻanga|tongaischen paʻanga|tongaischer paʻanga|tongaisches paʻanga
    $ TRY	lira|turkische lira|turkischem lira|turkischen lira|turkischer lira|turkisches lira
    $ TTD	trinidad und tobago dollar
    $ TWD	neue taiwan dollar|neuer taiwan dollar
    $ TZS	tansania schilling
    $ UAH	hrywen|hrywnja|ukrainische hrywen|ukrainische hrywnja|ukrainischem hrywen|ukrainischem hrywnja|ukrainischen hrywen|ukrainischen hrywnja|ukrainischer hrywen|ukrainischer hrywnja|ukrainisches hrywen|ukrainisches hrywnja
    $ UGX	uganda schilling
    $ USD	us dollar|us dollars
    $ UYU	uruguayische pesos|uruguayischem pesos|uruguayischen pesos|uruguayischer peso|uruguayischer pesos|uruguayisches pesos
    $ UZS	usbekistan sum
    $ VES	bolivar|bolivares|venezolanische bolivares|venezolanischem bolivares|venezolanischen bolivares|venezolanischer bolivar|venezolanischer bolivares|venezolanisches bolivares
    $ VND	dong|vietnamesische dong|vietnamesischem dong|vietnamesischen dong|vietnamesischer dong|vietnamesisches dong
    $ VUV	vanuatu vatu|vatu
    $ WST	samoanische tala|samoanischem tala|samoanischen tala|samoanischer tala|samoanisches tala|tala
    $ XCD	ostkaribische dollar|ostkaribischem dollar|ostkaribischen dollar|ostkaribischer dollar|ostkaribisches dollar
    $ XCG	gulden|karibischer gulden
    $ XOF	cfa francs
    $ XPF	cfp franc
    $ YER	jemen rial
    $ ZAR	rand|sudafrikanische rand|sudafrikanischem rand|sudafrikanischen rand|sudafrikanischer rand|sudafrikanisches rand
    $ ZWG	simbabwe gold
    $? AED,MAD	dirham
    $? AZN,TMT	manat
    $? BHD,DZD,IQD,JOD,KWD,LYD,RSD,TND	dinar
    $? CHF,BIF,CDF,DJF,GNF,KMF,RWF,XAF,XOF,XPF	franc|francs
    $? CZK,DKK,ISK,NOK,SEK	krone|kronen
    $? GBP,EGP,FKP,GIP,LBP,SDG,SHP,SSP,SYP	pfund
    $? INR,LKR,MUR,MVR,NPR,PKR,SCR	rupien
    $? INR,LKR,MUR,NPR,PKR,SCR	rupie
    $? IRR,OMR,QAR,SAR,YER	rial
    $? IRR,OMR,QAR,YER	rials|riyal
    $? KES,SOS,TZS,UGX	schilling
    $? KGS,UZS	som|sum
    $? KPW,KRW	won
    $? MDL,RON	leu
    $? MWK,ZMW	kwacha
    $? MXN,ARS,CLP,COP,CUP,DOP,PHP,UYU	peso|pesos
    $? RUB,BYN	rubel
    $? USD,AUD,BBD,BMD,BND,BSD,BZD,CAD,FJD,GYD,HKD,JMD,KYD,LRD,NAD,NZD,SBD,SGD,SRD,TTD,TWD,XCD	dollar
    $? XAF,XOF	cfa franc
    $s AUD	au$
    $s BRL	r$
    $s CAD	ca$
    $s CNY	cn¥
    $s EUR	€
    $s GBP	£
    $s HKD	hk$
    $s ILS	₪
    $s INR	₹
    $s JPY	¥
    $s KRW	₩
    $s MXN	mx$
    $s NZD	nz$
    $s THB	฿
    $s TWD	nt$
    $s USD	$
    $s VND	₫
    $s XAF	fcfa
    $s XCD	ec$
    $s XOF	f cfa
    $s XPF	cfpf
    $c *	cent|cents
    $c CHF	rappen
    $c GBP	pence|penny
    $c PLN	groschen|grosz
    $c RUB,BYN	kopeke|kopeken
    $c SEK,NOK,DKK	ore
    t AC	ascension
    t AD	andorra
    t AE	vereinigte arabische emirate
    t AF	afghanistan
    t AG	antigua und barbuda
    t AI	anguilla
    t AL	albanien
    t AM	armenien
    t AO	angola
    t AQ	antarktis
    t AR	argentinien
    t AS	amerikanisch samoa
    t AT	osterreich
    t AU	australien
    t AW	aruba
    t AX	alandinseln
    t AZ	aserbaidschan
    t BA	bosnien und herzegowina
    t BB	barbados
    t BD	bangladesch
    t BE	belgien
    t BF	burkina faso
    t BG	bulgarien
    t BH	bahrain
    t BI	burundi
    t BJ	benin
    t BL	st barthelemy
    t BM	bermuda
    t BN	brunei darussalam
    t BO	bolivien
    t BQ	karibische niederlande
    t BR	brasilien
    t BS	bahamas
    t BT	bhutan
    t BV	bouvetinsel
    t BW	botsuana
    t BY	belarus
    t BZ	belize
    t CA	kanada
    t CC	kokosinseln
    t CD	kongo|kongo kinshasa
    t CF	zentralafrikanische republik
    t CG	kongo brazzaville
    t CH	schweiz
    t CI	cote d'ivoire|elfenbeinkuste
    t CK	cookinseln
    t CL	chile
    t CM	kamerun
    t CN	china
    t CO	kolumbien
    t CP	clipperton insel
    t CR	costa rica
    t CU	kuba
    t CV	cabo verde
    t CW	curacao
    t CX	weihnachtsinsel
    t CY	zypern
    t CZ	tschechien|tschechische republik
    t DE	deutschland
    t DG	diego garcia
    t DJ	dschibuti
    t DK	danemark
    t DM	dominica
    t DO	dominikanische republik
    t DZ	algerien
    t EA	ceuta und melilla
    t EC	ecuador
    t EE	estland
    t EG	agypten
    t EH	westsahara
    t ER	eritrea
    t ES	spanien
    t ET	athiopien
    t EU	europaische union
    t FI	finnland
    t FJ	fidschi
    t FK	falklandinseln
    t FM	mikronesien
    t FO	faroer
    t FR	frankreich
    t GA	gabun
    t GB	uk|vereinigtes konigreich
    t GD	grenada
    t GE	georgien
    t GF	franzosisch guayana
    t GG	guernsey
    t GH	ghana
    t GI	gibraltar
    t GL	gronland
    t GM	gambia
    t GN	guinea
    t GP	guadeloupe
    t GQ	aquatorialguinea
    t GR	griechenland
    t GS	sudgeorgien und die sudlichen sandwichinseln
    t GT	guatemala
    t GU	guam
    t GW	guinea bissau
    t GY	guyana
    t HK	hongkong|sonderverwaltungsregion hongkong
    t HM	heard und mcdonaldinseln
    t HN	honduras
    t HR	kroatien
    t HT	haiti
    t HU	ungarn
    t IC	kanarische inseln
    t ID	indonesien
    t IE	irland
    t IL	israel
    t IM	isle of man
    t IN	indien
    t IO	britisches territorium im indischen ozean
    t IQ	irak
    t IR	iran
    t IS	island
    t IT	italien
    t JE	jersey
    t JM	jamaika
    t JO	jordanien
    t JP	japan
    t KE	kenia
    t KG	kirgisistan
    t KH	kambodscha
    t KI	kiribati
    t KM	komoren
    t KN	st kitts und nevis
    t KP	nordkorea
    t KR	sudkorea
    t KW	kuwait
    t KY	kaimaninseln
    t KZ	kasachstan
    t LA	laos
    t LB	libanon
    t LC	st lucia
    t LI	liechtenstein
    t LK	sri lanka
    t LR	liberia
    t LS	lesotho
    t LT	litauen
    t LU	luxemburg
    t LV	lettland
    t LY	libyen
    t MA	marokko
    t MC	monaco
    t MD	republik moldau
    t ME	montenegro
    t MF	st martin
    t MG	madagaskar
    t MH	marshallinseln
    t MK	nordmazedonien
    t ML	mali
    t MM	myanmar
    t MN	mongolei
    t MO	macau|sonderverwaltungsregion macau
    t MP	nordliche marianen
    t MQ	martinique
    t MR	mauretanien
    t MS	montserrat
    t MT	malta
    t MU	mauritius
    t MV	malediven
    t MW	malawi
    t MX	mexiko
    t MY	malaysia
    t MZ	mosambik
    t NA	namibia
    t NC	neukaledonien
    t NE	niger
    t NF	norfolkinsel
    t NG	nigeria
    t NI	nicaragua
    t NL	niederlande
    t NO	norwegen
    t NP	nepal
    t NR	nauru
    t NU	niue
    t NZ	neuseeland
    t OM	oman
    t PA	panama
    t PE	peru
    t PF	franzosisch polynesien
    t PG	papua neuguinea
    t PH	philippinen
    t PK	pakistan
    t PL	polen
    t PM	st pierre und miquelon
    t PN	pitcairninseln
    t PR	puerto rico
    t PS	palastina|palastinensische autonomiegebiete
    t PT	portugal
    t PW	palau
    t PY	paraguay
    t QA	katar
    t RE	reunion
    t RO	rumanien
    t RS	serbien
    t RU	russland
    t RW	ruanda
    t SA	saudi arabien
    t SB	salomonen
    t SC	seychellen
    t SD	sudan
    t SE	schweden
    t SG	singapur
    t SH	st helena
    t SI	slowenien
    t SJ	spitzbergen und jan mayen
    t SK	slowakei
    t SL	sierra leone
    t SM	san marino
    t SN	senegal
    t SO	somalia
    t SR	suriname
    t SS	sudsudan
    t ST	sao tome und principe
    t SV	el salvador
    t SX	sint maarten
    t SY	syrien
    t SZ	eswatini|swasiland
    t TA	tristan da cunha
    t TC	turks- und caicosinseln
    t TD	tschad
    t TF	franzosische sud- und antarktisgebiete
    t TG	togo
    t TH	thailand
    t TJ	tadschikistan
    t TK	tokelau
    t TL	osttimor|timor leste
    t TM	turkmenistan
    t TN	tunesien
    t TO	tonga
    t TR	turkei
    t TT	trinidad und tobago
    t TV	tuvalu
    t TW	taiwan
    t TZ	tansania
    t UA	ukraine
    t UG	uganda
    t UM	amerikanische uberseeinseln
    t UN	un|vereinte nationen
    t US	usa|vereinigte staaten
    t UY	uruguay
    t UZ	usbekistan
    t VA	vatikanstadt
    t VC	st vincent und die grenadinen
    t VE	venezuela
    t VG	britische jungferninseln
    t VI	amerikanische jungferninseln
    t VN	vietnam
    t VU	vanuatu
    t WF	wallis und futuna
    t WS	samoa
    t XK	kosovo
    t YE	jemen
    t YT	mayotte
    t ZA	sudafrika
    t ZM	sambia
    t ZW	simbabwe
    g flag	compound|units-first|teens-hundred
    g format de	,|.
    g format de-AT	,|U+00A0
    g format de-CH	.|U+2019
    g format de-LI	.|U+2019
    g join fraction	und
    g join hundred	und
    g join magnitude	und
    g join unit	und
    g linking	von
    g minus	minus
    g one	ein|eine|einer|einen|einem|eines
    g point	komma
    g times-suffix	mal|fach
    """
}
