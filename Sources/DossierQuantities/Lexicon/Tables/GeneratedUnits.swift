// Made by Tools/language-data/make_tables.py from CLDR 41, ICU 72.1, babel 2.19.0, num2words 0.5.14
// and Tools/language-data/words; run `make_tables.py --check` after a change there.

/// Units with their dimension and their size in its base unit.
enum GeneratedUnits {
  /// Lines of a meaning, a tab and its forms; Tools/language-data/README.md says which.
  static let text: StaticString = """
    share	share	1/1
    percent	share	1/100
    per mille	share	1/1000
    per 10,000	share	1/10000
    per 100,000	share	1/100000
    per million	share	1/1000000
    ppm	share	1/1000000
    percentage points	points	1/100
    basis points	points	1/10000
    seconds	time	1/1
    ms	time	1/1000
    minutes	time	60/1
    hours	time	3600/1
    days	time	86400/1
    weeks	time	604800/1
    months	time	2629800/1
    quarters	time	7889400/1
    years	time	31557600/1
    decades	time	315576000/1
    centuries	time	3155760000/1
    mm	length	1/1000
    cm	length	1/100
    dm	length	1/10
    m	length	1/1
    km	length	1000/1
    µm	length	1/1000000
    nm	length	1/1000000000
    inches	length	127/5000
    feet	length	381/1250
    yards	length	1143/1250
    miles	length	201168/125
    nautical miles	length	1852/1
    light years	length	9460730472580800/1
    mm²	area	1/1000000
    cm²	area	1/10000
    m²	area	1/1
    ares	area	100/1
    hectares	area	10000/1
    km²	area	1000000/1
    square inches	area	16129/25000000
    square feet	area	145161/1562500
    square yards	area	1306449/1562500
    acres	area	316160658/78125
    square miles	area	40468564224/15625
    ml	volume	1/1000000
    cl	volume	1/100000
    dl	volume	1/10000
    litres	volume	1/1000
    hl	volume	1/10
    cm³	volume	1/1000000
    m³	volume	1/1
    km³	volume	1000000000/1
    cubic inches	volume	2048383/125000000000
    cubic feet	volume	55306341/1953125000
    cubic yards	volume	1493271207/1953125000
    tsp	volume	157725491/32000000000000
    tbsp	volume	473176473/32000000000000
    fluid ounces	volume	473176473/16000000000000
    imperial fluid ounces	volume	454609/16000000000
    cups	volume	473176473/2000000000000
    pints	volume	473176473/1000000000000
    imperial pints	volume	454609/800000000
    quarts	volume	473176473/500000000000
    gallons	volume	473176473/125000000000
    imperial gallons	volume	454609/100000000
    barrels	volume	9936705933/62500000000
    µg	mass	1/1000000000
    mg	mass	1/1000000
    carats	mass	1/5000
    g	mass	1/1000
    kg	mass	1/1
    tonnes	mass	1000/1
    oz	mass	45359237/1600000000
    troy ounces	mass	19439673/625000000
    lb	mass	45359237/100000000
    stone	mass	317514659/50000000
    short tons	mass	45359237/50000
    long tons	mass	635029318/625000
    m/s	speed	1/1
    km/h	speed	5/18
    mph	speed	1397/3125
    knots	speed	463/900
    J	energy	1/1
    kJ	energy	1000/1
    MJ	energy	1000000/1
    GJ	energy	1000000000/1
    cal	energy	523/125
    kcal	energy	4184/1
    Wh	energy	3600/1
    kWh	energy	3600000/1
    MWh	energy	3600000000/1
    GWh	energy	3600000000000/1
    TWh	energy	3600000000000000/1
    eV	energy	-
    W	power	1/1
    kW	power	1000/1
    MW	power	1000000/1
    GW	power	1000000000/1
    hp	power	37284993579113511/50000000000000
    V	voltage	1/1
    A	current	1/1
    Ω	resistance	1/1
    Hz	frequency	1/1
    kHz	frequency	1000/1
    MHz	frequency	1000000/1
    GHz	frequency	1000000000/1
    Pa	pressure	1/1
    hPa	pressure	100/1
    kPa	pressure	1000/1
    MPa	pressure	1000000/1
    mbar	pressure	100/1
    bar	pressure	100000/1
    atm	pressure	101325/1
    mmHg	pressure	101325/760
    K	temperature	-
    °C	temperature	-
    °F	temperature	-
    degrees	angle	-
    bits	data	1/1
    bytes	data	8/1
    kB	data	8000/1
    MB	data	8000000/1
    GB	data	8000000000/1
    TB	data	8000000000000/1
    PB	data	8000000000000000/1
    Mbit	data	1000000/1
    Gbit	data	1000000000/1
    dB	level	-
    mol	amount	1/1
    person-days	work	1/1
    litres per 100 km	consumption	-
    miles per gallon	consumption	-
    kg/ha	yield	-
    people	count	-
    """
}
