// Made by Tools/language-data/make_tables.py from CLDR 41, ICU 72.1, babel 2.19.0, num2words 0.5.14
// and Tools/language-data/words; run `make_tables.py --check` after a change there.

/// The Polish words for numbers, units, money and countries.
enum PolishTable {
  /// Lines of a meaning, a tab and its forms; Tools/language-data/README.md says which.
  static let text: StaticString = """
    n 0	zera|zerem|zero|zeru|zerze
    n 1	jeden|jedna|jedne|jednego|jednej|jednemu|jedni|jedno|jednych|jednym|jednymi|jedną
    n 2	dwa|dwaj|dwie|dwiema|dwoch|dwoje|dwojga|dwojgiem|dwojgu|dwom|dwoma|dwu|oba|obaj|obie|oboje|obu
    n 3	troje|trojga|trojgiem|trojgu|trzech|trzej|trzem|trzema|trzy
    n 4	czterech|czterej|czterem|czterema|cztery|czworga|czworgiem|czworgu|czworo
    n 5	pięcioma|pięciorga|pięciorgiem|pięciorgu|pięcioro|pięciu|pięć
    n 6	sześcioma|sześciorga|sześciorgiem|sześciorgu|sześcioro|sześciu|sześć
    n 7	siedem|siedmioma|siedmiorga|siedmiorgiem|siedmiorgu|siedmioro|siedmiu
    n 8	osiem|ośmioma|ośmiorga|ośmiorgiem|ośmiorgu|ośmioro|ośmiu
    n 9	dziewięcioma|dziewięciorga|dziewięciorgiem|dziewięciorgu|dziewięcioro|dziewięciu|dziewięć
    n 10	dziesięcioma|dziesięciorga|dziesięciorgiem|dziesięciorgu|dziesięcioro|dziesięciu|dziesięć
    n 11	jedenastoma|jedenastu|jedenaście
    n 12	dwanaście|dwunastoma|dwunastu
    n 13	trzynastoma|trzynastu|trzynaście
    n 14	czternastoma|czternastu|czternaście
    n 15	piętnastoma|piętnastu|piętnaście
    n 16	szesnastoma|szesnastu|szesnaście
    n 17	siedemnastoma|siedemnastu|siedemnaście
    n 18	osiemnastoma|osiemnastu|osiemnaście
    n 19	dziewiętnastoma|dziewiętnastu|dziewiętnaście
    n 20	dwadzieścia|dwudziestoma|dwudziestu
    n 30	trzydziestoma|trzydziestu|trzydzieści
    n 40	czterdziestoma|czterdziestu|czterdzieści
    n 50	pięćdziesiąt|pięćdziesięcioma|pięćdziesięciu
    n 60	sześćdziesiąt|sześćdziesięcioma|sześćdziesięciu
    n 70	siedemdziesiąt|siedemdziesięcioma|siedemdziesięciu
    n 80	osiemdziesiąt|osiemdziesięcioma|osiemdziesięciu
    n 90	dziewięćdziesiąt|dziewięćdziesięcioma|dziewięćdziesięciu
    n 100	sto|stu
    n 200	dwieście|dwustu
    n 300	trzysta|trzystu
    n 400	czterysta|czterystu
    n 500	pięciuset|pięćset
    n 600	sześciuset|sześćset
    n 700	siedemset|siedmiuset
    n 800	osiemset|ośmiuset
    n 900	dziewięciuset|dziewięćset
    m 3	tysiąc|tysiąca|tysiącem|tysiącowi|tysiącu
    m 6	milion|miliona|milionem|milionie|milionowi
    m 9	miliard|miliarda|miliardem|miliardowi|miliardzie
    m 12	bilion|biliona|bilionem|bilionie|bilionowi
    m 15	biliard|biliarda|biliardem|biliardowi|biliardzie
    mp 1	dziesiątek|dziesiątkami|dziesiątki|dziesiątkom
    mp 2	setek|setkach|setkami|setki|setkom
    mp 3	tysiącach|tysiącami|tysiące|tysiącom|tysięcy
    mp 6	milionach|milionami|milionom|milionow|miliony
    mp 9	miliardach|miliardami|miliardom|miliardow|miliardy
    mp 12	bilionach|bilionami|bilionom|bilionow|biliony
    mp 15	biliardach|biliardami|biliardom|biliardow|biliardy
    ma 3	tys
    ma 6	mio|mln
    ma 9	mld|mrd
    ma 12	bln
    x 3/2	połtora|połtorej|połtory
    x 150	połtorasta
    x 1500	połtora tysiąca
    x 500000	połmilion
    xh 1/2	i poł
    xh 1/4	i ćwierć
    xm 1/2	poł|połowa|połowy
    o 1	pierwsza|pierwsze|pierwszego|pierwszej|pierwszemu|pierwszy|pierwszych|pierwszym|pierwszymi|pierwszą
    o 2	druga|drugi|drugich|drugie|drugiego|drugiej|drugiemu|drugim|drugimi|drugą
    o 3	trzeci|trzecia|trzecich|trzecie|trzeciego|trzeciej|trzeciemu|trzecim|trzecimi|trzecią
    o 4	czwarta|czwarte|czwartego|czwartej|czwartemu|czwarty|czwartych|czwartym|czwartymi|czwartą
    o 5	piąta|piąte|piątego|piątej|piątemu|piąty|piątych|piątym|piątymi|piątą
    o 6	szosta|szoste|szostego|szostej|szostemu|szosty|szostych|szostym|szostymi|szostą
    o 7	siodma|siodme|siodmego|siodmej|siodmemu|siodmy|siodmych|siodmym|siodmymi|siodmą
    o 8	osma|osme|osmego|osmej|osmemu|osmy|osmych|osmym|osmymi|osmą
    o 9	dziewiąta|dziewiąte|dziewiątego|dziewiątej|dziewiątemu|dziewiąty|dziewiątych|dziewiątym|dziewiątymi|dziewiątą
    o 10	dziesiąta|dziesiąte|dziesiątego|dziesiątej|dziesiątemu|dziesiąty|dziesiątych|dziesiątym|dziesiątymi|dziesiątą
    o 11	jedenasta|jedenaste|jedenastego|jedenastej|jedenastemu|jedenasty|jedenastych|jedenastym|jedenastymi|jedenastą
    o 12	dwunasta|dwunaste|dwunastego|dwunastej|dwunastemu|dwunasty|dwunastych|dwunastym|dwunastymi|dwunastą
    o 13	trzynasta|trzynaste|trzynastego|trzynastej|trzynastemu|trzynasty|trzynastych|trzynastym|trzynastymi|trzynastą
    o 14	czternasta|czternaste|czternastego|czternastej|czternastemu|czternasty|czternastych|czternastym|czternastymi|czternastą
    o 15	piętnasta|piętnaste|piętnastego|piętnastej|piętnastemu|piętnasty|piętnastych|piętnastym|piętnastymi|piętnastą
    o 16	szesnasta|szesnaste|szesnastego|szesnastej|szesnastemu|szesnasty|szesnastych|szesnastym|szesnastymi|szesnastą
    o 17	siedemnasta|siedemnaste|siedemnastego|siedemnastej|siedemnastemu|siedemnasty|siedemnastych|siedemnastym|siedemnastymi|siedemnastą
    o 18	osiemnasta|osiemnaste|osiemnastego|osiemnastej|osiemnastemu|osiemnasty|osiemnastych|osiemnastym|osiemnastymi|osiemnastą
    o 19	dziewiętnasta|dziewiętnaste|dziewiętnastego|dziewiętnastej|dziewiętnastemu|dziewiętnasty|dziewiętnastych|dziewiętnastym|dziewiętnastymi|dziewiętnastą
    o 20	dwudziesta|dwudzieste|dwudziestego|dwudziestej|dwudziestemu|dwudziesty|dwudziestych|dwudziestym|dwudziestymi|dwudziestą
    o 30	trzydziesta|trzydzieste|trzydziestego|trzydziestej|trzydziestemu|trzydziesty|trzydziestych|trzydziestym|trzydziestymi|trzydziestą
    o 40	czterdziesta|czterdzieste|czterdziestego|czterdziestej|czterdziestemu|czterdziesty|czterdziestych|czterdziestym|czterdziestymi|czterdziestą
    o 50	pięćdziesiąta|pięćdziesiąte|pięćdziesiątego|pięćdziesiątej|pięćdziesiątemu|pięćdziesiąty|pięćdziesiątych|pięćdziesiątym|pięćdziesiątymi|pięćdziesiątą
    o 60	sześćdziesiąta|sześćdziesiąte|sześćdziesiątego|sześćdziesiątej|sześćdziesiątemu|sześćdziesiąty|sześćdziesiątych|sześćdziesiątym|sześćdziesiątymi|sześćdziesiątą
    o 70	siedemdziesiąta|siedemdziesiąte|siedemdziesiątego|siedemdziesiątej|siedemdziesiątemu|siedemdziesiąty|siedemdziesiątych|siedemdziesiątym|siedemdziesiątymi|siedemdziesiątą
    o 80	osiemdziesiąta|osiemdziesiąte|osiemdziesiątego|osiemdziesiątej|osiemdziesiątemu|osiemdziesiąty|osiemdziesiątych|osiemdziesiątym|osiemdziesiątymi|osiemdziesiątą
    o 90	dziewięćdziesiąta|dziewięćdziesiąte|dziewięćdziesiątego|dziewięćdziesiątej|dziewięćdziesiątemu|dziewięćdziesiąty|dziewięćdziesiątych|dziewięćdziesiątym|dziewięćdziesiątymi|dziewięćdziesiątą
    o 100	setna|setne|setnego|setnej|setnemu|setny|setnych|setnym|setnymi|setną
    o 200	dwusetna|dwusetne|dwusetnego|dwusetnej|dwusetnemu|dwusetny|dwusetnych|dwusetnym|dwusetnymi|dwusetną
    o 1000	tysięczna|tysięczne|tysięcznego|tysięcznej|tysięcznemu|tysięczny|tysięcznych|tysięcznym|tysięcznymi|tysięczną
    o 1000000	milionowa|milionowe|milionowego|milionowej|milionowemu|milionowy|milionowych|milionowym|milionowymi|milionową
    os	.|a|e|ego|ej|gi|go|i|szego|szy|ta|te|ty|tych|y|ych
    f 2	poł|połow|połowa|połowie|połowy|połową|połowę
    f 3	trzecia|trzecich|trzecie|trzeciej|trzecią
    f 4	czwarta|czwarte|czwartej|czwartych|czwartą|ćwierci|ćwierć
    f 5	piąta|piąte|piątej|piątych|piątym|piątymi|piątą
    f 6	szosta|szoste|szostej|szostych|szostym|szostymi|szostą
    f 7	siodma|siodme|siodmej|siodmych|siodmym|siodmymi|siodmą
    f 8	osma|osme|osmej|osmych|osmym|osmymi|osmą
    f 9	dziewiąta|dziewiąte|dziewiątej|dziewiątych|dziewiątym|dziewiątymi|dziewiątą
    f 10	dziesiąta|dziesiąte|dziesiątej|dziesiątych|dziesiątym|dziesiątymi|dziesiątą
    f 11	jedenasta|jedenaste|jedenastej|jedenastych|jedenastym|jedenastymi|jedenastą
    f 12	dwunasta|dwunaste|dwunastej|dwunastych|dwunastym|dwunastymi|dwunastą
    f 13	trzynasta|trzynaste|trzynastej|trzynastych|trzynastym|trzynastymi|trzynastą
    f 14	czternasta|czternaste|czternastej|czternastych|czternastym|czternastymi|czternastą
    f 15	piętnasta|piętnaste|piętnastej|piętnastych|piętnastym|piętnastymi|piętnastą
    f 16	szesnasta|szesnaste|szesnastej|szesnastych|szesnastym|szesnastymi|szesnastą
    f 17	siedemnasta|siedemnaste|siedemnastej|siedemnastych|siedemnastym|siedemnastymi|siedemnastą
    f 18	osiemnasta|osiemnaste|osiemnastej|osiemnastych|osiemnastym|osiemnastymi|osiemnastą
    f 19	dziewiętnasta|dziewiętnaste|dziewiętnastej|dziewiętnastych|dziewiętnastym|dziewiętnastymi|dziewiętnastą
    f 20	dwudziesta|dwudzieste|dwudziestej|dwudziestych|dwudziestym|dwudziestymi|dwudziestą
    f 100	setna|setne|setnej|setnych|setnym|setnymi|setną
    f 1000	tysięczna|tysięczne|tysięcznej|tysięcznych|tysięcznym|tysięcznymi|tysięczną
    f 10000	dziesięciotysięczna|dziesięciotysięczne|dziesięciotysięcznych
    f 1000000	milionowa|milionowe|milionowej|milionowych|milionowym|milionowymi|milionową
    c 2	par|para|pary|parze|parą|parę
    c 12	tuzin|tuzina|tuzinem|tuzinow|tuziny
    c 15	mendel
    c 60	kopa|kopy|kopę
    cl 10	dziesiątka|dziesiątkę
    cl 100	setka|setki|setkę
    u A	a|amper|ampera|amperow|ampery
    u GB	gb|gigabajt|gigabajta|gigabajtow|gigabajty
    u GHz	ghz|gigaherc|gigaherca|gigaherce|gigahercow
    u GJ	gj
    u GW	gigawat|gigawata|gigawatow|gigawaty|gw
    u GWh	gigawatogodzin|gigawatogodzina|gigawatogodziny|gwh
    u Gbit	gbit|gigabit|gigabita|gigabitow|gigabity
    u Hz	herc|herca|herce|hercow|hz
    u J	dżul|dżula|dżule|dżuli|j
    u K	k|kelwin|kelwina|kelwinach|kelwinami|kelwinem|kelwinie|kelwinom|kelwinow|kelwinowi|kelwiny
    u MB	mb|megabajt|megabajta|megabajtow|megabajty
    u MHz	megaherc|megaherca|megaherce|megahercow|mhz
    u MJ	mj
    u MPa	megapaskal|megapaskala|megapaskale|megapaskali|mpa
    u MW	megawat|megawata|megawatow|megawaty|mw
    u MWh	megawatogodzin|megawatogodzina|megawatogodziny|mwh
    u Mbit	mbit|megabit|megabita|megabitow|megabity
    u PB	petabajt|petabajta|petabajtow|petabajty
    u Pa	pa|paskal|paskala|paskale|paskali
    u TB	tb|terabajt|terabajta|terabajtow|terabajty
    u TWh	terawatogodzin|terawatogodzina|terawatogodziny|twh
    u V	v|wolt|wolta|woltow|wolty
    u W	w|wat|wata|watow|waty
    u Wh	wh
    u acres	ac|akr|akra|akrach|akrami|akrem|akrom|akrow|akrowi|akry|akrze
    u atm	atm|atmosfer|atmosfera|atmosfery|atmosferę
    u bar	bar|bara|barow|bary
    u barrels	baryłek|baryłka|baryłki|bbl
    u basis points	bp|bps|pb|punkt bazowy|punktow bazowych|punktu bazowego|punkty bazowe
    u bits	bit|bita|bitow|bity
    u bytes	bajt|bajta|bajtow|bajty
    u cal	cal|kaloria|kalorie|kalorii|kalorię
    u carats	ct|karat|karata|karatow|karaty|kt
    u centuries	wiek|wieki|wiekow|wieku
    u cl	centylitr|centylitra|centylitrach|centylitrami|centylitrem|centylitrom|centylitrow|centylitrowi|centylitry|centylitrze|cl
    u cm	centymetr|centymetra|centymetrach|centymetrami|centymetrem|centymetrom|centymetrow|centymetrowi|centymetry|centymetrze|cm
    u cm²	centymetr kwadratowy|centymetra kwadratowego|centymetrach kwadratowych|centymetrami kwadratowymi|centymetrem kwadratowym|centymetrom kwadratowym|centymetrow kwadratowych|centymetrowi kwadratowemu|centymetry kwadratowe|centymetrze kwadratowy|centymetrze kwadratowym|cm2|cm²
    u cm³	cc|centymetr sześcienny|centymetra sześciennego|centymetrach sześciennych|centymetrami sześciennymi|centymetrem sześciennym|centymetrom sześciennym|centymetrow sześciennych|centymetrowi sześciennemu|centymetry sześcienne|centymetrze sześcienny|centymetrze sześciennym|cm³
    u cubic feet	ft³|stop sześc|stop sześciennych|stopa sześc|stopa sześcienna|stopach sześciennych|stopami sześciennymi|stopie sześciennej|stopo sześcienna|stopom sześciennym|stopy sześc|stopy sześcienne|stopy sześciennej|stopą sześcienną|stopę sześcienną
    u cubic inches	cal sześc|cal sześcienny|cala sześc|cala sześciennego|cale sześc|cale sześcienne|cali sześc|cali sześciennych|in³
    u cubic yards	jard sześc|jard sześcienny|jarda sześc|jarda sześciennego|jardow sześc|jardow sześciennych|jardy sześc|jardy sześcienne|yd³
    u cups	ćwierćkwarcie amerykańskiej|ćwierćkwart am|ćwierćkwart amerykańskich|ćwierćkwarta am|ćwierćkwarta amerykańska|ćwierćkwartach amerykańskich|ćwierćkwartami amerykańskimi|ćwierćkwarto amerykańska|ćwierćkwartom amerykańskim|ćwierćkwarty am|ćwierćkwarty amerykańske|ćwierćkwarty amerykańskie|ćwierćkwarty amerykańskiej|ćwierćkwartą amerykańską|ćwierćkwartę amerykańską
    u dB	db
    u days	d|dob|doba|dobach|dobami|dobie|dobo|dobom|doby|dobą|dobę
    u decades	dek|dekad|dekada|dekady|dekadę
    u degrees	stopień|stopni|stopnia|stopniach|stopniami|stopnie|stopniem|stopniom|stopniowi|stopniu|°
    u dl	decylitr|decylitra|decylitrach|decylitrami|decylitrem|decylitrom|decylitrow|decylitrowi|decylitry|decylitrze|dl
    u dm	decymetr|decymetra|decymetrow|decymetry|dm
    u eV	elektronowolt|elektronowolta|elektronowoltow|elektronowolty|ev
    u feet	'|ft|stop|stopa|stopach|stopami|stopie|stopo|stopom|stopy|stopą|stopę|′
    u fluid ounces	fl oz am|uncja płynu amerykańska|uncjach płynu amerykańskich|uncjami płynu amerykańskimi|uncje płynu amerykańskie|uncji płynu amerykańskich|uncji płynu amerykańskiej|uncjo płynu amerykańska|uncjom płynu amerykańskim|uncją płynu amerykańską|uncję płynu amerykańską
    u g	g|gram|grama|gramach|gramami|gramem|gramie|gramom|gramow|gramowi|gramy
    u gallons	gal am|galon amerykański|galona amerykańskiego|galonach amerykańskich|galonami amerykańskimi|galonem amerykańskim|galonie amerykański|galonie amerykańskim|galonom amerykańskim|galonow amerykańskich|galonowi amerykańskiemu|galony amerykańskie
    u hPa	hektopaskal|hektopaskala|hektopaskale|hektopaskali|hpa
    u hectares	ha|hektar|hektara|hektarach|hektarami|hektarem|hektarom|hektarow|hektarowi|hektary|hektarze
    u hl	hektolitr|hektolitra|hektolitrow|hektolitry|hl
    u hours	godz|godzin|godzina|godzinach|godzinami|godzinie|godzino|godzinom|godziny|godziną|godzinę|h
    u hp	hp|koni mechanicznych|konia mechanicznego|konie mechaniczne|koń mechaniczny
    u imperial fluid ounces	fl oz ang|uncja płynu angielska|uncjach płynu angielskich|uncjami płynu angielskimi|uncje płynu angielskie|uncji płynu angielskich|uncji płynu angielskiej|uncjo płynu angielska|uncjom płynu angielskim|uncją płynu angielską|uncję płynu angielską
    u imperial gallons	gal ang|galon angielski|galona angielskiego|galonach angielskich|galonami angielskimi|galonem angielskim|galonie angielski|galonie angielskim|galonom angielskim|galonow angielskich|galonowi angielskiemu|galonu angielskiego|galony angielskie
    u inches	"|cala|calach|calami|cale|calem|cali|calom|calowi|calu|″
    u kB	kb|kilobajt|kilobajta|kilobajtow|kilobajty
    u kHz	khz|kiloherc|kiloherca|kiloherce|kilohercow
    u kJ	kilodżul|kilodżula|kilodżule|kilodżuli|kj
    u kPa	kilopaskal|kilopaskala|kilopaskalach|kilopaskalami|kilopaskale|kilopaskalem|kilopaskali|kilopaskalom|kilopaskalowi|kilopaskalu|kpa
    u kW	kilowat|kilowata|kilowatow|kilowaty|kw
    u kWh	kilowatogodzin|kilowatogodzina|kilowatogodziny|kwh
    u kcal	kilokaloria|kilokaloriach|kilokaloriami|kilokalorie|kilokalorii|kilokalorio|kilokaloriom|kilokalorią|kilokalorię
    u kg	kg|kilo|kilogram|kilograma|kilogramach|kilogramami|kilogramem|kilogramie|kilogramom|kilogramow|kilogramowi|kilogramy
    u kg/ha	kg/ha
    u km	kilomentrem|kilometr|kilometra|kilometrach|kilometrami|kilometrom|kilometrow|kilometrowi|kilometry|kilometrze|km
    u km/h	kilometr na godzinę|kilometra na godzinę|kilometrach na godzinę|kilometrami na godzinę|kilometrem na godzinę|kilometrom na godzinę|kilometrow na godzinę|kilometrowi na godzinę|kilometry na godzinę|kilometrze na godzinę|km/godz|km/h|kmh
    u km²	kilometr kwadratowy|kilometra kwadratowego|kilometrach kwadratowych|kilometrami kwadratowymi|kilometrem kwadratowym|kilometrom kwadratowym|kilometrow kwadratowych|kilometrowi kwadratowemu|kilometry kwadratowe|kilometrze kwadratowy|kilometrze kwadratowym|km kw|km2|km²|sq km|sqkm
    u km³	kilometr sześcienny|kilometra sześciennego|kilometrow sześciennych|kilometry sześcienne|km³
    u knots	kn|węzeł|węzła|węzłow|węzły
    u lb	funcie|funt|funta|funtach|funtami|funtem|funtom|funtow|funtowi|funty|lb|lbs
    u light years	lat świetlnych|lata świetlne|rok świetlny|roku świetlnego
    u litres	l|litr|litra|litrach|litrami|litrem|litrom|litrow|litrowi|litry|litrze
    u litres per 100 km	l/100 km|l/100km|litr na 100 kilometrow|litra na 100 kilometrow|litrach na 100 kilometrow|litrami na 100 kilometrow|litrem na 100 kilometrow|litrom na 100 kilometrow|litrow na 100 kilometrow|litrowi na 100 kilometrow|litry na 100 kilometrow|litrze na 100 kilometrow
    u m	m|metr|metra|metrach|metrami|metrem|metrom|metrow|metrowi|metry|metrze
    u m/s	m/s|metr na sekundę|metra na sekundę|metrach na sekundę|metrami na sekundę|metrem na sekundę|metrom na sekundę|metrow na sekundę|metrowi na sekundę|metry na sekundę|metrze na sekundę
    u mbar	milibara|milibarow|milibary|millibar|millibara|millibarow|millibary
    u mg	mg|miligram|miligrama|miligramach|miligramami|miligramem|miligramie|miligramom|miligramow|miligramowi|miligramy
    u miles	mi|mil|mila|milach|milami|mile|mili|milo|milom|milą|milę
    u miles per gallon	mil na galon|mila na galon|milach na galon|milami na galon|mile na galon|mili na galon|milo na galon|milom na galon|milą na galon|milę na galon|mpg
    u minutes	min|minucie|minut|minuta|minutach|minutami|minuto|minutom|minuty|minutą|minutę
    u ml	mililitr|mililitra|mililitrach|mililitrami|mililitrem|mililitrom|mililitrow|mililitrowi|mililitry|mililitrze|ml
    u mm	milimentrem|milimetr|milimetra|milimetrach|milimetrami|milimetrom|milimetrow|milimetrowi|milimetrrze|milimetry|milimetrze|mm
    u mmHg	milimetr słupa rtęci|milimetra słupa rtęci|milimetrow słupa rtęci|milimetry słupa rtęci|mmhg
    u mm²	mm2|mm²
    u mol	mol|mola|mole|moli
    u months	m c|m ca|m ce|m cy|mies|miesiąc|miesiąca|miesiącach|miesiącami|miesiące|miesiącem|miesiącom|miesiącowi|miesiącu|miesięcy
    u mph	mil na godzinę|mil/h|mila na godzinę|mila/h|milach na godzinę|milami na godzinę|mile na godzinę|mile/h|mili na godzinę|mili/h|milo na godzinę|milom na godzinę|milą na godzinę|milę na godzinę|mph
    u ms	milisekund|milisekunda|milisekundy|milisekundę|ms
    u m²	m kw|m2|metr kwadratowy|metra kwadratowego|metrow kwadratowych|metry kwadratowe|m²|qm|sqm
    u m³	cbm|m3|metr sześcienny|metra sześciennego|metrow sześciennych|metry sześcienne|m³
    u nautical miles	mil morskich|mila morska|mile morskie|mili morskiej|nmi
    u nm	nanometr|nanometra|nanometrow|nanometry|nm
    u oz	oz|uncja|uncjach|uncjami|uncje|uncji|uncjo|uncjom|uncją|uncję
    u people	człowiek|człowieka|ludzi|ludziach|ludzie|ludziom|ludźmi|osob|osoba|osobach|osobami|osobie|osobom|osoby|osobą|osobę
    u per 10,000	‱
    u per mille	promil|promila|promile|promili|‰
    u percent	%|proc|procencie|procent|procenta|procentach|procentami|procentem|procentom|procentow|procentowi|procentu|procenty
    u percentage points	p p|p proc|pkt proc|pp|punkt procentowy|punktami procentowymi|punktem procentowym|punktom procentowym|punktow procentowych|punktu procentowego|punkty procentowe
    u person-days	osobodni|osobodnia|osobodzień
    u pints	połkwarcie amerykańskiej|połkwart am|połkwart amerykańskich|połkwarta am|połkwarta amerykańska|połkwartach amerykańskich|połkwartami amerykańskimi|połkwarto amerykańska|połkwartom amerykańskim|połkwarty am|połkwarty amerykańskie|połkwarty amerykańskiej|połkwartą amerykańską|połkwartę amerykańską
    u ppm	części na milion|część na milion|ppm
    u quarters	kwartale|kwartał|kwartałach|kwartałami|kwartałem|kwartałom|kwartałow|kwartałowi|kwartału|kwartały
    u quarts	kwarcie amerykańskiej|kwart am|kwart amerykańskich|kwarta am|kwarta amerykańska|kwartach amerykańskich|kwartami amerykańskimi|kwarto amerykańska|kwartom amerykańskim|kwarty am|kwarty amerykańskie|kwarty amerykańskiej|kwartą amerykańską|kwartę amerykańską
    u seconds	s|sec|sek|sekund|sekunda|sekundach|sekundami|sekundo|sekundom|sekundy|sekundzie|sekundą|sekundę
    u square feet	ft2|ft²|sq ft|sqft|stop kw|stop kwadratowych|stopa kw|stopa kwadratowa|stopach kwadratowych|stopami kwadratowymi|stopie kwadratowej|stopo kwadratowa|stopom kwadratowym|stopy kw|stopy kwadratowe|stopy kwadratowej|stopą kwadratową|stopę kwadratową
    u square inches	cal kw|cal kwadratowy|cala kw|cala kwadratowego|cale kw|cale kwadratowe|cali kw|cali kwadratowych|in²
    u square miles	mi2|mil kw|mil kwadratowych|mila kw|mila kwadratowa|milach kwadratowych|milami kwadratowymi|mile kw|mile kwadratowe|mili kw|mili kwadratowej|milo kwadratowa|milom kwadratowym|milą kwadratową|milę kwadratową|mi²|sq mi
    u square yards	jard kw|jard kwadratowy|jarda kw|jarda kwadratowego|jardow kw|jardow kwadratowych|jardy kw|jardy kwadratowe|yd²
    u stone	kamieni|kamienia|kamienie|kamień|st
    u tbsp	ł stoł|łyżce stołowej|łyżek stołowych|łyżka stołowa|łyżkach stołowych|łyżkami stołowymi|łyżki stołowe|łyżki stołowej|łyżko stołowa|łyżkom stołowym|łyżką stołową|łyżkę stołową
    u tonnes	t|ton|tona|tony|tonę
    u troy ounces	uncja trojańska|uncje trojańskie|uncji trojańskich|uncji trojańskiej
    u tsp	lyżeczek|tsp|łyżeczce|łyżeczek|łyżeczka|łyżeczkach|łyżeczkami|łyżeczkce|łyżeczki|łyżeczko|łyżeczkom|łyżeczką|łyżeczkę
    u weeks	tydz|tydzień|tyg|tygodni|tygodnia|tygodniach|tygodniami|tygodnie|tygodniem|tygodniom|tygodniowi|tygodniu
    u yards	jard|jarda|jardach|jardami|jardem|jardom|jardow|jardowi|jardu|jardy|jardzie|yd
    u years	lat|lata|latach|latami|latom|r|rok|rokiem|rokowi|roku
    u °C	st c|stopień celsjusza|stopni celsjusza|stopnia celsjusza|stopniach celsjusza|stopniami celsjusza|stopnie celsjusza|stopniem celsjusza|stopniom celsjusza|stopniowi celsjusza|stopniu celsjusza|°c|℃
    u °F	stopień fahrenheita|stopni fahrenheita|stopnia fahrenheita|stopniach fahrenheita|stopniami fahrenheita|stopnie fahrenheita|stopniem fahrenheita|stopniom fahrenheita|stopniowi fahrenheita|stopniu fahrenheita|°f|℉
    u µg	mcg|mikrogram|mikrograma|mikrogramow|mikrogramy|ug|μg
    u µm	mikrometr|mikrometra|mikrometrow|mikrometry|um|μm
    u Ω	om|oma|omow|omy|ω
    u? bits,bytes	b
    u/ cm	na centymetr
    u/ cm²	na centymetr kwadratowy
    u/ cm³	na centymetr sześcienny
    u/ days	/d|/dobę|dziennie|na dobę|na dzień
    u/ feet	na stopę
    u/ g	na gram
    u/ gallons	/gal am|na galon amerykański
    u/ hours	/godz|/h|na godzinę|za godzinę
    u/ imperial gallons	/gal ang|na galon angielski
    u/ inches	/cal|na cal
    u/ kg	na kilogram
    u/ km	na kilometr
    u/ km²	na kilometr kwadratowy
    u/ lb	/funt|na funt
    u/ litres	na litr
    u/ m	na metr
    u/ minutes	na minutę
    u/ months	/m c|/mies|miesięcznie|na miesiąc
    u/ m²	na metr kwadratowy
    u/ m³	na metr sześcienny
    u/ oz	na uncję
    u/ people	na mieszkańca|na osobę
    u/ seconds	na sekundę
    u/ square inches	/cal kw|/in²|na cal kwadratowy
    u/ square miles	/milę kw|/mi²|na milę kwadratową
    u/ weeks	/t|/tydz|na tydzień|tygodniowo
    u/ years	/rok|na rok|rocznie
    ux 1/2 years	połrocza|połrocze|połroczu
    ux 1/4 hours	kwadrans|kwadransa|kwadranse|kwadransow
    $ AED	dirham zea|dirhama zea|dirhamow zea|dirhamy zea
    $ AFN	afgani|afgani afgańskich|afgani afgańskie|afgani afgańskiego
    $ ALL	lek|lek albański|leka|leka albańskiego|leki|leki albańskie|lekow|lekow albańskich
    $ AMD	dram|dram armeński|drama|drama armeńskiego|dramow|dramow armeńskich|dramy|dramy armeńskie
    $ AOA	kwanz|kwanz angolskich|kwanza|kwanza angolska|kwanzy|kwanzy angolskie|kwanzy angolskiej
    $ ARS	peso argentyńskie|peso argentyńskiego|pesos argentyńskich|pesos argentyńskie
    $ AUD	dolar australijski|dolara australijskiego|dolarow australijskich|dolary australijskie
    $ AWG	florin|florin arubański|florina|florina arubańskiego|florinow|florinow arubańskich|floriny|floriny arubańskie
    $ AZN	manat azerski|manata azerskiego|manatow azerskich|manaty azerskie
    $ BAM	marek zamiennych bośni i hercegowiny|marka zamienna bośni i hercegowiny|marki zamienne bośni i hercegowiny|marki zamiennej bośni i hercegowiny
    $ BBD	dolar barbadoski|dolara barbadoskiego|dolarow barbadoskich|dolary barbadoskie
    $ BDT	taka|taka bengalska|taka bengalskich|taka bengalskie|taka bengalskiej
    $ BGN	lew|lew bułgarski|lewa|lewa bułgarskiego|lewow|lewow bułgarskich|lewy|lewy bułgarskie
    $ BHD	dinar bahrański|dinara bahrańskiego|dinarow bahrańskich|dinary bahrańskie
    $ BIF	frank burundyjski|franka burundyjskiego|franki burundyjskie|frankow burundyjskich
    $ BMD	dolar bermudzki|dolara bermudzkiego|dolarow bermudzkich|dolary bermudzkie
    $ BND	dolar brunejski|dolara brunejskiego|dolarow brunejskich|dolary brunejskie
    $ BOB	boliviano|boliviano boliwijskich|boliviano boliwijskie|boliviano boliwijskiego
    $ BRL	real|real brazylijski|reala|reala brazylijskiego|reale|reale brazylijskie|reali|reali brazylijskich
    $ BSD	dolar bahamski|dolara bahamskiego|dolarow bahamskich|dolary bahamskie
    $ BTC	bitcoin|bitcoina|bitcoinow|bitcoiny
    $ BTN	ngultrum|ngultrum bhutański|ngultrum bhutańskich|ngultrum bhutańskie|ngultrum bhutańskiego
    $ BWP	pul|pul botswańskich|pula|pula botswańska|pule|pule botswańskie|puli|puli botswańskiej
    $ BYN	rubel białoruski|rubla białoruskiego|ruble białoruskie|rubli białoruskich
    $ BZD	dolar belizeński|dolara belizeńskiego|dolarow belizeńskich|dolary belizeńskie
    $ CAD	dolar kanadyjski|dolara kanadyjskiego|dolarow kanadyjskich|dolary kanadyjskie
    $ CDF	frank kongijski|franka kongijskiego|franki kongijskie|frankow kongijskich
    $ CHF	frank szwajcarski|franka szwajcarskiego|franki szwajcarskie|frankow szwajcarskich
    $ CLP	peso chilijskie|peso chilijskiego|pesos chilijskich|pesos chilijskie
    $ CNY	juan|juan chiński|juana|juana chińskiego|juanow|juanow chińskich|juany|juany chińskie
    $ COP	peso kolumbijskie|peso kolumbijskiego|pesos kolumbijskich|pesos kolumbijskie
    $ CRC	colon|colon kostarykański|colona|colona kostarykańskiego|colonow|colonow kostarykańskich|colony|colony kostarykańskie
    $ CUP	peso kubańskie|peso kubańskiego|pesos kubańskich|pesos kubańskie
    $ CVE	escudo|escudo zielonoprzylądkowe|escudo zielonoprzylądkowego|escudo zielonoprzylądkowych
    $ CZK	koron czeskich|korona czeska|korony czeskie|korony czeskiej
    $ DJF	frank dżibutyjski|franka dżibutyjskiego|franki dżibutyjskie|frankow dżibutyjskich
    $ DKK	koron duńskich|korona duńska|korony duńskie|korony duńskiej
    $ DOP	peso dominikańskie|peso dominikańskiego|pesos dominikańskich|pesos dominikańskie
    $ DZD	dinar algierski|dinara algierskiego|dinarow algierskich|dinary algierskie
    $ EGP	funt egipski|funta egipskiego|funtow egipskich|funty egipskie
    $ ERN	nakf|nakf erytrejskich|nakfa|nakfa erytrejska|nakfy|nakfy erytrejskie|nakfy erytrejskiej
    $ ETB	birr|birr etiopski|birra|birra etiopskiego|birrow|birrow etiopskich|birry|birry etiopskie
    $ EUR	euro
    $ FJD	dolar fidżyjski|dolara fidżyjskiego|dolarow fidżyjskich|dolary fidżyjskie
    $ FKP	funt falklandzki|funta falklandzkiego|funtow falklandzkich|funty falklandzkie
    $ GBP	funt szterling|funta szterlinga|funtow szterlingow|funty szterlingi
    $ GEL	lari|lari gruzińskich|lari gruzińskie|lari gruzińskiego
    $ GHS	cedi|cedi ghańskich|cedi ghańskie|cedi ghańskiego
    $ GIP	funt gibraltarski|funta gibraltarskiego|funtow gibraltarskich|funty gibraltarskie
    $ GMD	dalasi|dalasi gambijskich|dalasi gambijskie|dalasi gambijskiego
    $ GNF	frank gwinejski|franka gwinejskiego|franki gwinejskie|frankow gwinejskich
    $ GTQ	quetzal|quetzal gwatemalski|quetzala|quetzala gwatemalskiego|quetzale|quetzale gwatemalskie|quetzali|quetzali gwatemalskich
    $ GYD	dolar gujański|dolara gujańskiego|dolarow gujańskich|dolary gujańskie
    $ HKD	dolar hongkoński|dolara hongkońskiego|dolarow hongkońskich|dolary hongkońskie
    $ HNL	lempir|lempir honduraskich|lempira|lempira honduraska|lempiry|lempiry honduraskie|lempiry honduraskiej
    $ HTG	gourde|gourde haitański|gourde haitańskich|gourde haitańskie|gourde haitańskiego
    $ HUF	forint|forint węgierski|forinta|forinta węgierskiego|forintow|forintow węgierskich|forinty|forinty węgierskie
    $ IDR	rupia indonezyjska|rupie indonezyjskie|rupii indonezyjskich|rupii indonezyjskiej
    $ ILS	nowe szekle izraelskie|nowego szekla izraelskiego|nowy szekel izraelski|nowych szekli izraelskich|szekel|szekla|szekle|szekli
    $ INR	rupia indyjska|rupie indyjskie|rupii indyjskich|rupii indyjskiej
    $ IQD	dinar iracki|dinara irackiego|dinarow irackich|dinary irackie
    $ IRR	rial irański|riala irańskiego|riale irańskie|riali irańskich
    $ ISK	koron islandzkich|korona islandzka|korony islandzkie|korony islandzkiej
    $ JMD	dolar jamajski|dolara jamajskiego|dolarow jamajskich|dolary jamajskie
    $ JOD	dinar jordański|dinara jordańskiego|dinarow jordańskich|dinary jordańskie
    $ JPY	jen|jen japoński|jena|jena japońskiego|jenow|jenow japońskich|jeny|jeny japońskie
    $ KES	szyling kenijski|szylinga kenijskiego|szylingi kenijskie|szylingow kenijskich
    $ KGS	som kirgiski|soma kirgiskiego|somow kirgiskich|somy kirgiskie
    $ KHR	riel|riel kambodżański|riela|riela kambodżańskiego|riele|riele kambodżańskie|rieli|rieli kambodżańskich
    $ KMF	frank komoryjski|franka komoryjskiego|franki komoryjskie|frankow komoryjskich
    $ KPW	won połnocnokoreański|wona połnocnokoreańskiego|wonow połnocnokoreańskich|wony połnocnokoreańskie
    $ KRW	won południowokoreański|wona południowokoreańskiego|wonow południowokoreańskich|wony południowokoreańskie
    $ KWD	dinar kuwejcki|dinara kuwejckiego|dinarow kuwejckich|dinary kuwejckie
    $ KYD	dolar kajmański|dolara kajmańskiego|dolarow kajmańskich|dolary kajmańskie
    $ KZT	tenge|tenge kazachskich|tenge kazachskie|tenge kazachskiego
    $ LAK	kip|kip laotański|kipa|kipa laotańskiego|kipow|kipow laotańskich|kipy|kipy laotańskie
    $ LBP	funt libański|funta libańskiego|funtow libańskich|funty libańskie
    $ LKR	rupia lankijska|rupie lankijskie|rupii lankijskich|rupii lankijskiej
    $ LRD	dolar liberyjski|dolara liberyjskiego|dolarow liberyjskich|dolary liberyjskie
    $ LSL	loti|loti lesotyjskich|loti lesotyjskie|loti lesotyjskiego|loti sotyjskich|loti sotyjskie|loti sotyjskiego
    $ LYD	dinar libijski|dinara libijskiego|dinarow libijskich|dinary libijskie
    $ MAD	dirham marokański|dirhama marokańskiego|dirhamow marokańskich|dirhamy marokańskie
    $ MDL	lej mołdawski|leja mołdawskiego|leje mołdawskie|lejow mołdawskich
    $ MGA	ariary|ariary malgaski|ariary malgaskich|ariary malgaskie|ariary malgaskiego
    $ MKD	denar|denar macedoński|denara|denara macedońskiego|denarow|denarow macedońskich|denary|denary macedońskie
    $ MMK	kiat|kiat birmański|kiata|kiata birmańskiego|kiatow|kiatow birmańskich|kiaty|kiaty birmańskie
    $ MNT	tugrik|tugrik mongolski|tugrika|tugrika mongolskiego|tugriki|tugriki mongolskie|tugrikow|tugrikow mongolskich
    $ MOP	pataca|pataca makau
    $ MRU	ugija|ugija mauretańska|ugija mauretańskich|ugija mauretańskie|ugija mauretańskiej
    $ MUR	rupia maurytyjska|rupie maurytyjskie|rupii maurytyjskich|rupii maurytyjskiej
    $ MVR	rupia malediwska|rupie malediwskie|rupii malediwskich|rupii malediwskiej
    $ MWK	kwach malawijskich|kwacha malawijska|kwachy malawijskie|kwachy malawijskiej
    $ MXN	peso meksykańskie|peso meksykańskiego|pesos meksykańskich|pesos meksykańskie
    $ MYR	ringgit|ringgit malezyjski|ringgita|ringgita malezyjskiego|ringgitow|ringgitow malezyjskich|ringgity|ringgity malezyjskie
    $ MZN	metical|metical mozambicki|meticala|meticala mozambickiego|meticale|meticale mozambickie|meticali|meticali mozambickich
    $ NAD	dolar namibijski|dolara namibijskiego|dolarow namibijskich|dolary namibijskie
    $ NGN	nair|nair nigeryjskich|naira|naira nigeryjska|nairy|nairy nigeryjskie|nairy nigeryjskiej
    $ NIO	cordob|cordob nikaraguańskich|cordoba|cordoba nikaraguańska|cordoby|cordoby nikaraguańskie|cordoby nikaraguańskiej
    $ NOK	koron norweskich|korona norweska|korony norweskie|korony norweskiej
    $ NPR	rupia nepalska|rupie nepalskie|rupii nepalskich|rupii nepalskiej
    $ NZD	dolar nowozelandzki|dolara nowozelandzkiego|dolarow nowozelandzkich|dolary nowozelandzkie
    $ OMR	rial omański|riala omańskiego|riale omańskie|riali omańskich
    $ PAB	balboa|balboa panamski|balboa panamskich|balboa panamskie|balboa panamskiego
    $ PEN	sol|sol peruwiański|sola|sola peruwiańskiego|sole|sole peruwiańskie|soli|soli peruwiańskich
    $ PGK	kina|kina papuaska|kina papuaskich|kina papuaskie|kina papuaskiej|kina papuańska
    $ PHP	peso filipińskie|peso filipińskiego|pesos filipińskich|pesos filipińskie
    $ PKR	rupia pakistańska|rupie pakistańskie|rupii pakistańskich|rupii pakistańskiej
    $ PLN	zł|złote|złote polskie|złotego|złotego polskiego|złotemu|złotowek|złotowka|złotowki|złoty|złoty polski|złotych|złotych polskich|złotym|złotymi
    $ PYG	guarani|guarani paragwajskich|guarani paragwajskie|guarani paragwajskiego
    $ QAR	rial katarski|riala katarskiego|riale katarskie|riali katarskich
    $ RON	lej rumuński|leja rumuńskiego|leje rumuńskie|lejow rumuńskich
    $ RSD	dinar serbski|dinara serbskiego|dinarow serbskich|dinary serbskie
    $ RUB	rubel rosyjski|rubla rosyjskiego|ruble rosyjskie|rubli rosyjskich
    $ RWF	frank ruandyjski|franka ruandyjskiego|franki ruandyjskie|frankow ruandyjskich
    $ SAR	rial saudyjski|riala saudyjskiego|riale saudyjskie|riali saudyjskich
    $ SBD	dolar wysp salomona|dolara wysp salomona|dolarow wysp salomona|dolary wysp salomona
    $ SCR	rupia seszelska|rupie seszelskie|rupii seszelskich|rupii seszelskiej
    $ SDG	funt sudański|funta sudańskiego|funtow sudańskich|funty sudańskie
    $ SEK	koron szwedzkich|korona szwedzka|korony szwedzkie|korony szwedzkiej
    $ SGD	dolar singapurski|dolara singapurskiego|dolarow singapurskich|dolary singapurskie
    $ SHP	funt świętej heleny|funta świętej heleny|funtow świętej heleny|funty świętej heleny
    $ SLE	leone sierraleoński|leone sierraleońskich|leone sierraleońskie|leone sierraleońskiego
    $ SOS	szyling somalijski|szylinga somalijskiego|szylingi somalijskie|szylingow somalijskich
    $ SRD	dolar surinamski|dolara surinamskiego|dolarow surinamskich|dolary surinamskie
    $ SSP	funt południowosudański|funta południowosudańskiego|funtow południowosudańskich|funty południowosudańskie
    $ STN	dobr wysp świętego tomasza i książęcej|dobra wysp świętego tomasza i książęcej|dobry wysp świętego tomasza i książęcej
    $ SYP	funt syryjski|funta syryjskiego|funtow syryjskich|funty syryjskie
    $ SZL	emalangeni|emalangeni suazi|lilangeni|lilangeni suazi
    $ THB	baht|baht tajski|bahta|bahta tajskiego|bahtow|bahtow tajskich|bahty|bahty tajskie
    $ TJS	somoni|somoni tadżyckich|somoni tadżyckie|somoni tadżyckiego
    $ TMT	manat turkmeński|manata turkmeńskiego|manatow turkmeńskich|manaty turkmeńskie
    $ TND	dinar tunezyjski|dinara tunezyjskiego|dinarow tunezyjskich|dinary tunezyjskie
    $ TOP	pa'anga|pa'anga tongijska|pa'anga tongijskich|pa'anga tongijskie|pa'anga tongijskiej
    $ TRY	lir|lir tureckich|lira|lira turecka|liry|liry tureckie|liry tureckiej
    $ TTD	dolar trynidadzki|dolara trynidadzkiego|dolarow trynidadzkich|dolary trynidadzkie
    $ TWD	nowe dolary tajwańskie|nowego dolara tajwańskiego|nowy dolar tajwański|nowych dolarow tajwańskich
    $ TZS	szyling tanzański|szylinga tanzańskiego|szylingi tanzańskie|szylingow tanzańskich
    $ UAH	hrywien|hrywien ukraińskich|hrywna|hrywna ukraińska|hrywny|hrywny ukraińskie|hrywny ukraińskiej
    $ UGX	szyling ugandyjski|szylinga ugandyjskiego|szylingi ugandyjskie|szylingow ugandyjskich
    $ USD	dolar amerykański|dolara amerykańskiego|dolarow amerykańskich|dolarow usa|dolary amerykańskie
    $ UYU	peso urugwajskie|peso urugwajskiego|pesos urugwajskich|pesos urugwajskie
    $ UZS	som uzbecki|soma uzbeckiego|somow uzbeckich|somy uzbeckie
    $ VES	boliwar|boliwar wenezuelski|boliwara|boliwara wenezuelskiego|boliwarow|boliwarow wenezuelskich|boliwary|boliwary wenezuelskie
    $ VND	dong|dong wietnamski|donga|donga wietnamskiego|dongi|dongi wietnamskie|dongow|dongow wietnamskich
    $ VUV	vatu|vatu wanuackich|vatu wanuackie|vatu wanuackiego
    $ WST	tala|tala samoańskich|tala samoańskie|tala samoańskiego
    $ XAF	frank cfa beac|franka cfa beac|franki cfa beac|frankow cfa beac
    $ XCD	dolar wschodniokaraibski|dolara wschodniokaraibskiego|dolarow wschodniokaraibskich|dolary wschodniokaraibskie
    $ XCG	gulden|gulden karaibski|guldena|guldena karaibskiego|guldenow|guldenow karaibskich|guldeny|guldeny karaibskie
    $ XOF	frank cfa|franka cfa|franki cfa|frankow cfa
    $ XPF	frank cfp|franka cfp|franki cfp|frankow cfp
    $ YER	rial jemeński|riala jemeńskiego|riale jemeńskie|riali jemeńskich
    $ ZAR	rand|rand południowoafrykański|randa|randa południowoafrykańskiego|randow|randow południowoafrykańskich|randy|randy południowoafrykańskie
    $ ZMW	kwach zambijskich|kwacha zambijska|kwachy zambijskie|kwachy zambijskiej
    $ ZWG	złot|złot zimbabwe|złota|złota zimbabwe|złoto zimbabwe
    $? AED,MAD	dirham|dirhama|dirhamow|dirhamy
    $? AZN,TMT	manat|manata|manatow|manaty
    $? BHD,DZD,IQD,JOD,KWD,LYD,RSD,TND	dinar|dinara|dinarow|dinary
    $? CHF,BIF,CDF,DJF,GNF,KMF,RWF,XAF,XOF,XPF	frank|franka|franki|frankow
    $? CZK,DKK,ISK,NOK,SEK	koron|korona|korony
    $? GBP,EGP,FKP,GIP,LBP,SDG,SHP,SSP,SYP	funt|funta|funtami|funtem|funtom|funtow|funty
    $? INR,IDR,LKR,MUR,MVR,NPR,PKR,SCR	rupia|rupie|rupii
    $? IRR,OMR,QAR,SAR,YER	rial|riala|riale|riali
    $? KES,SOS,TZS,UGX	szyling|szylinga|szylingi|szylingow
    $? KGS,UZS	som|soma|somow|somy
    $? KPW,KRW	won|wona|wonow|wony
    $? MDL,RON	lej|leja|leje|lejow
    $? MWK,ZMW	kwach|kwacha|kwachy
    $? MXN,ARS,CLP,COP,CUP,DOP,PHP,UYU	peso|pesos
    $? RUB,BYN	rubel|rubla|rublami|ruble|rublem|rubli|rublom
    $? USD,AUD,BBD,BMD,BND,BSD,BZD,CAD,FJD,GYD,HKD,JMD,KYD,LRD,NAD,NZD,SBD,SGD,SRD,TTD,TWD,XCD	dolar|dolara|dolarach|dolarami|dolarem|dolarom|dolarow|dolarowi|dolary|dolarze
    $s PLN	zł
    $c *	cent|centa|centami|centom|centow|centy
    $c GBP	pens|pensa|pensow|pensy
    $c PLN	gr|grosz|grosza|groszami|grosze|groszom|groszy
    $c RUB,BYN,UAH	kopiejek|kopiejka|kopiejki
    t AC	wyspa wniebowstąpienia
    t AD	andora
    t AE	zjednoczone emiraty arabskie
    t AF	afganistan
    t AG	antigua i barbuda
    t AI	anguilla
    t AL	albania
    t AM	armenia
    t AO	angola
    t AQ	antarktyda
    t AR	argentyna
    t AS	samoa amerykańskie
    t AT	austria
    t AU	australia
    t AW	aruba
    t AX	wyspy alandzkie
    t AZ	azerbejdżan
    t BA	bośnia i hercegowina
    t BB	barbados
    t BD	bangladesz
    t BE	belgia
    t BF	burkina faso
    t BG	bułgaria
    t BH	bahrajn
    t BI	burundi
    t BJ	benin
    t BL	saint barthelemy
    t BM	bermudy
    t BN	brunei
    t BO	boliwia
    t BQ	niderlandy karaibskie
    t BR	brazylia
    t BS	bahamy
    t BT	bhutan
    t BV	wyspa bouveta
    t BW	botswana
    t BY	białoruś
    t BZ	belize
    t CA	kanada
    t CC	wyspy kokosowe
    t CD	demokratyczna republika konga|kongo
    t CF	republika środkowoafrykańska
    t CG	republika konga
    t CH	szwajcaria
    t CI	cote d'ivoire|wybrzeże kości słoniowej
    t CK	wyspy cooka
    t CL	chile
    t CM	kamerun
    t CN	chiny
    t CO	kolumbia
    t CP	wyspa clippertona
    t CR	kostaryka
    t CU	kuba
    t CV	republika zielonego przylądka
    t CW	curacao
    t CX	wyspa bożego narodzenia
    t CY	cypr
    t CZ	czechy|republika czeska
    t DE	niemcy
    t DG	diego garcia
    t DJ	dżibuti
    t DK	dania
    t DM	dominika
    t DO	dominikana
    t DZ	algieria
    t EA	ceuta i melilla
    t EC	ekwador
    t EE	estonia
    t EG	egipt
    t EH	sahara zachodnia
    t ER	erytrea
    t ES	hiszpania
    t ET	etiopia
    t EU	unia europejska
    t FI	finlandia
    t FJ	fidżi
    t FK	falklandy
    t FM	mikronezja
    t FO	wyspy owcze
    t FR	francja
    t GA	gabon
    t GB	wielka brytania|wlk bryt
    t GD	grenada
    t GE	gruzja
    t GF	gujana francuska
    t GG	guernsey
    t GH	ghana
    t GI	gibraltar
    t GL	grenlandia
    t GM	gambia
    t GN	gwinea
    t GP	gwadelupa
    t GQ	gwinea rownikowa
    t GR	grecja
    t GS	georgia południowa i sandwich południowy
    t GT	gwatemala
    t GU	guam
    t GW	gwinea bissau
    t GY	gujana
    t HK	hongkong|sra hongkong
    t HM	wyspy heard i mcdonalda
    t HN	honduras
    t HR	chorwacja
    t HT	haiti
    t HU	węgry
    t IC	wyspy kanaryjskie
    t ID	indonezja
    t IE	irlandia
    t IL	izrael
    t IM	wyspa man
    t IN	indie
    t IO	brytyjskie terytorium oceanu indyjskiego
    t IQ	irak
    t IR	iran
    t IS	islandia
    t IT	włochy
    t JE	jersey
    t JM	jamajka
    t JO	jordania
    t JP	japonia
    t KE	kenia
    t KG	kirgistan
    t KH	kambodża
    t KI	kiribati
    t KM	komory
    t KN	saint kitts i nevis
    t KP	korea połnocna
    t KR	korea południowa
    t KW	kuwejt
    t KY	kajmany
    t KZ	kazachstan
    t LA	laos
    t LB	liban
    t LC	saint lucia
    t LI	liechtenstein
    t LK	sri lanka
    t LR	liberia
    t LS	lesotho
    t LT	litwa
    t LU	luksemburg
    t LV	łotwa
    t LY	libia
    t MA	maroko
    t MC	monako
    t MD	mołdawia
    t ME	czarnogora
    t MF	saint martin
    t MG	madagaskar
    t MH	wyspy marshalla
    t MK	macedonia połnocna
    t ML	mali
    t MM	mjanma
    t MN	mongolia
    t MO	makau|sra makau
    t MP	mariany połnocne
    t MQ	martynika
    t MR	mauretania
    t MS	montserrat
    t MT	malta
    t MU	mauritius
    t MV	malediwy
    t MW	malawi
    t MX	meksyk
    t MY	malezja
    t MZ	mozambik
    t NA	namibia
    t NC	nowa kaledonia
    t NE	niger
    t NF	norfolk
    t NG	nigeria
    t NI	nikaragua
    t NL	holandia
    t NO	norwegia
    t NP	nepal
    t NR	nauru
    t NU	niue
    t NZ	nowa zelandia
    t OM	oman
    t PA	panama
    t PE	peru
    t PF	polinezja francuska
    t PG	papua nowa gwinea
    t PH	filipiny
    t PK	pakistan
    t PL	polska
    t PM	saint pierre i miquelon
    t PN	pitcairn
    t PR	portoryko
    t PS	palestyna|terytoria palestyńskie
    t PT	portugalia
    t PW	palau
    t PY	paragwaj
    t QA	katar
    t RE	reunion
    t RO	rumunia
    t RS	serbia
    t RU	rosja
    t RW	rwanda
    t SA	arabia saudyjska
    t SB	wyspy salomona
    t SC	seszele
    t SD	sudan
    t SE	szwecja
    t SG	singapur
    t SH	wyspa świętej heleny
    t SI	słowenia
    t SJ	svalbard i jan mayen
    t SK	słowacja
    t SL	sierra leone
    t SM	san marino
    t SN	senegal
    t SO	somalia
    t SR	surinam
    t SS	sudan południowy
    t ST	wyspy świętego tomasza i książęca
    t SV	salwador
    t SX	sint maarten
    t SY	syria
    t SZ	eswatini|suazi
    t TA	tristan da cunha
    t TC	turks i caicos
    t TD	czad
    t TF	francuskie terytoria południowe i antarktyczne
    t TG	togo
    t TH	tajlandia
    t TJ	tadżykistan
    t TK	tokelau
    t TL	timor leste|timor wschodni
    t TM	turkmenistan
    t TN	tunezja
    t TO	tonga
    t TR	turcja
    t TT	trynidad i tobago
    t TV	tuvalu
    t TW	tajwan
    t TZ	tanzania
    t UA	ukraina
    t UG	uganda
    t UM	dalekie wyspy mniejsze stanow zjednoczonych
    t UN	onz|organizacja narodow zjednoczonych
    t US	stany zjednoczone|usa
    t UY	urugwaj
    t UZ	uzbekistan
    t VA	watykan
    t VC	saint vincent i grenadyny
    t VE	wenezuela
    t VG	brytyjskie wyspy dziewicze
    t VI	wyspy dziewicze stanow zjednoczonych
    t VN	wietnam
    t VU	vanuatu
    t WF	wallis i futuna
    t WS	samoa
    t XK	kosowo
    t YE	jemen
    t YT	majotta
    t ZA	republika południowej afryki
    t ZM	zambia
    t ZW	zimbabwe
    g flag	bare-thousand|bare-magnitude|hyphen-range
    g format pl	,|U+00A0
    g join fraction	i
    g minus	minus
    g point	przecinek|kropka
    g whole	cała|całe|całych|całej|całą
    """
}
