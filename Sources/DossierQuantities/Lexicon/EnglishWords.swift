import DossierModel

/// English words around numbers: qualifiers, joints, units, times.
enum EnglishWords {
  static let words: Lexicon.Words =
    [
      (
        .qualifier(.about),
        """
        about|around|roughly|approximately|approx|some|circa|ca|c|close to|near to|an estimated|\
        estimated|estimated at|in the region of|in the order of|on the order of|something like|\
        more or less|give or take|an average of|or so|or thereabouts|odd|ish
        """
      ),
      (
        .qualifier(.almost),
        "almost|nearly|just under|just below|just short of|just shy of|shy of|not quite|close on"
      ),
      (
        .qualifier(.atLeast),
        """
        at least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum|\
        minimum of|at a minimum|at the least|not under
        """
      ),
      (
        .qualifier(.atMost),
        """
        up to|at most|at the most|no more than|not more than|not over|as many as|as much as|\
        a maximum of|maximum|maximum of|not exceeding|anything up to
        """
      ),
      (
        .qualifier(.moreThan),
        """
        above|in excess of|exceeding|upwards of|upward of|just over|just above|slightly over|\
        a little over|little over|well over|well above|north of|topping
        """
      ),
      (
        .qualifier(.lessThan),
        "under|below|slightly under|a little under|well under|well below"
      ),
      (.overOrParts, "over"),
      (
        .suffix(.atLeast),
        "or greater|or higher|or better|or more|and more|or over|and over|and above|or above|and up|or older"
      ),
      (.suffix(.atLeast), "and older|or longer|or several|plus"),
      (
        .suffix(.atMost),
        "or lower|or smaller|or less|or fewer|or under|and under|or younger|and younger|or below"
      ),
      (.article, "a|an"),
      (
        .filler,
        """
        attended by|stood at|stands at|standing at|a score of|score of|equal to|equals|exactly equal to|above zero|to the number of|the|total|a total of|his|her|its|their|these|those|all|only|just|exactly|precisely|even|\
        still|already|now|record|a record|full|whole|combined|a combined|perhaps|possibly|maybe|\
        probably
        """
      ),
      (.from, "from|starting at"),
      (.between, "between"),
      (.or, "or"),
      (.and, "and"),
      (.but, "but"),
      (.to(boundsAlone: false), "to|till|through"),
      (.to(boundsAlone: true), "until"),
      (.of, "of"),
      (.outOf, "out of|in every"),
      (.upwards, "upwards|upward|and upwards"),
      (.downwards, "downwards|downward"),
      (.byConvention, "by convention"),
      (.inside(nil), "in|during|after|for|since|before|throughout"),
      (.inside(.atMost), "within|inside of"),
      (.window, "next|past|last|coming|following|preceding|previous|final"),
      (.aged, "aged|age|ages|ages of"),
      (
        .month,
        """
        january|february|april|june|july|august|september|october|november|december|jan|feb|apr|\
        jun|jul|aug|sept|sep|oct|nov|dec
        """
      ),
      (.capitalMonth, "march|may|mar"),
      (.weekday, "monday|tuesday|wednesday|thursday|friday|saturday|sunday"),
      (.season, "spring|summer|autumn|winter|end of|beginning of|start of|middle of"),
      (.clock, "am|pm|o'clock|oclock"),
      (.noOrNumber, "no"),
      (.identifier, "number|nr|article|section|paragraph|page|chapter|line|resolution|protocol"),
      (.identifier, "table|gruz|cargo|route|unit|order|decree|clause|channel"),
      (.per, "per|each|every|apiece per"),
      (.perHead, "per capita|per head|per person|a head|a person|each person|apiece"),
      (
        .stop,
        """
        who|whom|which|that|were|was|are|is|have|has|had|will|would|on|at|with|among|as|than|\
        because|when|while|where|if|into|onto|against|across|near|via|like|also|be|been|\
        he|she|it|they|we|you|i|under way|left|fled|came|went|said|say|says|made up|make up|\
        makes up|making up
        """
      ),
      (Lexicon.unit("percent"), "percent|per cent|pct|per hundred"),
      (Lexicon.unit("percentage points"), "percentage points|percentage point|pp|ppt|ppts"),
      (Lexicon.unit("per mille"), "per mille|per mill|permille|per thousand"),
      (Lexicon.unit("per million"), "per million"),
      (Lexicon.unit("share"), "share|fraction|proportion"),
      (Lexicon.unit("seconds"), "second|seconds|sec|secs"),
      (Lexicon.unit("minutes"), "minute|minutes|min|mins"),
      (Lexicon.unit("hours"), "hour|hours|hr|hrs|h"),
      (Lexicon.unit("days"), "day|days"),
      (Lexicon.unit("weeks"), "week|weeks|wk|wks"),
      (Lexicon.unit("months"), "month|months|mth|mths"),
      (
        Lexicon.unit("years"),
        "year|years|yr|yrs|year old|year olds|years old|years of age|yo"
      ),
      (Lexicon.unit("decades"), "decade|decades"),
      (Lexicon.unit("centuries"), "centuries"),
      (Lexicon.unit("mm"), "mm|millimetre|millimetres|millimeter|millimeters"),
      (Lexicon.unit("cm"), "cm|centimetre|centimetres|centimeter|centimeters"),
      (Lexicon.unit("m"), "metre|metres|meter|meters"),
      (Lexicon.unit("km"), "km|kms|kilometre|kilometres|kilometer|kilometers"),
      (Lexicon.unit("inches"), "inch|inches"),
      (Lexicon.unit("feet"), "foot|feet|ft"),
      (Lexicon.unit("yards"), "yard|yards|yd"),
      (Lexicon.unit("miles"), "mile|miles|mi"),
      (Lexicon.unit("nautical miles"), "nautical mile|nautical miles"),
      (
        Lexicon.unit("m²"),
        "square metre|square metres|square meter|square meters|sq m|sqm"
      ),
      (
        Lexicon.unit("km²"),
        """
        square kilometre|square kilometres|square kilometer|square kilometers|sq km|sqkm
        """
      ),
      (Lexicon.unit("square miles"), "square mile|square miles|sq mi|mi2"),
      (.powered(2), "square|sq|squared"),
      (.powered(3), "cubic|cu|cubed"),
      (Lexicon.unit("hectares"), "hectare|hectares|ha"),
      (Lexicon.unit("acres"), "acre|acres"),
      (Lexicon.unit("litres"), "litre|litres|liter|liters"),
      (Lexicon.unit("m³"), "cubic metre|cubic metres|cubic meter|cubic meters|cu m"),
      (Lexicon.unit("barrels"), "barrel|barrels|bbl"),
      (Lexicon.unit("g"), "gram|grams|gramme|grammes|g"),
      (Lexicon.unit("kg"), "kgs|kg|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes"),
      (Lexicon.unit("tonnes"), "tonne|tonnes|metric tons|metric ton"),
      (Lexicon.unit("lb"), "lb|lbs"),
      (Lexicon.unit("°C"), "degrees celsius|degrees centigrade|degrees c"),
      (Lexicon.unit("°F"), "degrees fahrenheit|degrees f"),
      (Lexicon.rate("days"), "daily|a day|per day"),
      (Lexicon.rate("weeks"), "weekly|a week|per week"),
      (Lexicon.rate("months"), "monthly|a month|per month"),
      (Lexicon.rate("years"), "yearly|annually|annual|a year|per year|per annum|pa"),
      (Lexicon.rate("hours"), "hourly|an hour|per hour"),
    ] + EnglishNouns.words + EnglishComparisons.words
}
