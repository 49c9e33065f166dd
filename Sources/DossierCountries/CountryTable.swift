/// Countries of ISO 3166 in four languages, written by Tools/country-data/make_table.py; do not edit.
///
/// Names are those of Unicode's CLDR 41 (Unicode License) for the codes of Debian's iso-codes
/// (LGPL 2.1); Russian forms come from OpenCorpora's dictionary (CC BY-SA 3.0) by pymorphy3;
/// adjectives, inhabitants and further names are our own.
///
/// First lists of endings, one a line; behind an empty line the countries: code | names | adjectives |
/// inhabitants, each in English, French, German and Russian. A word is `stem/LIST` or the word
/// itself; in front `?` says that it may mean another place or people, `!` that it is a common noun or
/// a first name too.
enum CountryTable {
  static let text: StaticString = """
    ;s
    а;ы;е;у;ой
    ;s;e;es
    ;n;m;r;s
    ий;ого;ому;им;ом;ая;ой;ую;ою;ое;ие;их;ими
    ;s;n;in;innen
    ец;ца;цу;цем;це;цы;цев;цам;цами;цах
     Arabische Emirate;n Arabische Emirate
    ;а;у;ом;е
    e;en;in;innen
    ка;ки;ке;ку;кой;кою;ок;кам;ками;ках
    ;s;ne;nes
    я;и;е;ю;ей
    ;e;es
    я;и;ю;ей
    ин;ина;ину;ином;ине;е;;ам;ами;ах
    ец;ьца;ьцу;ьцем;ьце;ьцы;ьцев;ьцам;ьцами;ьцах
    ец;йца;йцу;йцем;йце;йцы;йцев;йцам;йцами;йцах
    йка;йки;йке;йку;йкой;йкою;ек;йкам;йками;йках
    я и Герцеговина;и и Герцеговина;ю и Герцеговина;ей и Герцеговина
    ;а;у;ем;е
    ин;ина;ину;ином;ине;ы;;ам;ами;ах
    й;я;ю;ем;е
     Niederlande;n Niederlande
    ы;ов;ам;ами;ах
    ь;и;ью
    ;а;у;ом;е;ы;ов;ам;ами;ах
     Republik Kongo;n Republik Kongo
    ая Республика Конго;ой Республики Конго;ой Республике Конго;ую Республику Конго;ой Республикой Конго
     Republik;n Republik
    а Конго;и Конго;е Конго;у Конго;ой Конго
     d'Ivoire;n d'Ivoire
     Слоновой Кости;а Слоновой Кости;у Слоновой Кости;ом Слоновой Кости;е Слоновой Кости
    а Кука;ов Кука;ам Кука;ами Кука;ах Кука
    ая Республика;ой Республики;ой Республике;ую Республику;ой Республикой
    ;а;у;ом;е;и;ов;ам;ами;ах
    ка;ки;ке;ку;кой;кою;ек;кам;ками;ках
    an;en
    ;r;n;m
    а;и;е;у;ой
    ет;та;ту;том;те
    ая Сахара;ой Сахары;ой Сахаре;ую Сахару;ой Сахарой
    е Штаты Микронезии;х Штатов Микронезии;м Штатам Микронезии;ми Штатами Микронезии;х Штатах Микронезии
    ;nen
    s Königreich;n Königreich;n Königreichs
    ое Королевство;ого Королевства;ому Королевству;ым Королевством;ом Королевстве
    ;а;у;ом;е;ы;ам;ами;ах
    ая Гвиана;ой Гвианы;ой Гвиане;ую Гвиану;ой Гвианой
    ая Гвинея;ой Гвинеи;ой Гвинее;ую Гвинею;ой Гвинеей
    ;s;que;ques
    ;n;in;innen
    ь;я;ю;ем;е
    s Territorium im Indischen Ozean;n Territorium im Indischen Ozean;n Territorium im Indischen Ozeans
    ая территория в Индийском океане;ой территории в Индийском океане;ую территорию в Индийском океане;ой территорией в Индийском океане
    а;и;е;у;ей
    ая Корея;ой Кореи;ой Корее;ую Корею;ой Кореей
    а Корея;и Корея;е Корея;у Корея;ой Корея
    корейский;корейского;корейскому;корейским;корейском;корейская;корейской;корейскую;корейскою;корейское;корейские;корейских;корейскими;-корейский;-корейского;-корейскому;-корейским;-корейском;-корейская;-корейской;-корейскую;-корейскою;-корейское;-корейские;-корейских;-корейскими
    а Кайман;ов Кайман;ам Кайман;ами Кайман;ах Кайман
    ;а;у;ом;е;и;ей;ам;ами;ах
     Острова;х Островов;м Островам;ми Островами;х Островах
    ая Македония;ой Македонии;ую Македонию;ой Македонией
     Marianen;n Marianen
    й;я;ю;ем;и
    ы;;ам;ами;ах
    ая Каледония;ой Каледонии;ую Каледонию;ой Каледонией
    ;n
    ая Зеландия;ой Зеландии;ую Зеландию;ой Зеландией
    ая Полинезия;ой Полинезии;ую Полинезию;ой Полинезией
    ька;ьки;ьке;ьку;ькой;ькою;ек;ькам;ьками;ьках
     Autonomiegebiete;n Autonomiegebiete
    е территории;х территорий;м территориям;ми территориями;х территориях
     Föderation;n Föderation
    ая Федерация;ой Федерации;ую Федерацию;ой Федерацией
    ая Аравия;ой Аравии;ую Аравию;ой Аравией
    е Острова;х Островов;м Островам;ми Островами;х Островах
     и Ян-Майен;а и Ян-Майен;у и Ян-Майен;ом и Ян-Майен;е и Ян-Майен
    ый Судан;ого Судана;ому Судану;ым Суданом;ом Судане
     Süd- und Antarktisgebiete;n Süd- und Antarktisgebiete
    ый Тимор;ого Тимора;ому Тимору;ым Тимором;ом Тиморе
    c;cs;que;ques
    ок;ка;ку;ком;ке;ки;кам;ками;ках
     и Тобаго;а и Тобаго;у и Тобаго;ом и Тобаго;е и Тобаго
     Überseeinseln;n Überseeinseln
     Staaten;n Staaten
     Staaten von Amerika;n Staaten von Amerika
    енные Штаты;ённых Штатов;ённым Штатам;ённые Штаты;ёнными Штатами;ённых Штатах
    е Штаты Америки;х Штатов Америки;м Штатам Америки;ми Штатами Америки;х Штатах Америки
    е Штаты;х Штатов;м Штатам;ми Штатами;х Штатах
    ek;eks;èke;èkes;èque;èques;eke
    ой Престол;ого Престола;ому Престолу;ым Престолом;ом Престоле
     Jungferninseln;n Jungferninseln
     и Футуна;а и Футуны;у и Футуне;ом и Футуну;е и Футуной
    о;а;у;ом;е
    ;en;in;innen

    AD|Andorra|Andorre|Andorra/0|Андорр/1|Andorran|andorran/2|andorranische/3|андоррск/4|Andorran/0|Andorran/2|Andorraner/5|андорр/6
    AE|United Arab Emirates;UAE|Émirats arabes unis;Émirats;EAU|Vereinigte/7;VAE|ОАЭ|Emirati|émirati/2|emiratische/3|эмиратск/4|Emirati/0|Émirati/2|Emirater/5|
    AF|Afghanistan|Afghanistan|Afghanistan/0|Афганистан/8|Afghan|afghan/2|afghanische/3|афганск/4|Afghan/0|Afghan/2|Afghan/9|афган/6;!афган/10
    AG|Antigua & Barbuda;Antigua and Barbuda|Antigua-et-Barbuda|Antigua und Barbuda|Антигуа и Барбуда|Antiguan|antiguayen/11|antiguanische/3||Antiguan/0|Antiguayen/11|Antiguaner/5|
    AI|Anguilla|Anguilla|Anguilla/0|Ангиль/12|Anguillan|anguillais/13|||Anguillan/0|Anguillais/13||
    AL|Albania|Albanie|Albanien/0|Албани/14|Albanian|albanais/13|albanische/3|албанск/4|Albanian/0|Albanais/13|Albaner/5|албан/6;албан/10
    AM|Armenia|Arménie|Armenien/0|Армени/14|Armenian|arménien/11|armenische/3|армянск/4|Armenian/0|Arménien/11|Armenier/5|армян/15;армян/10
    AO|Angola|Angola|Angola/0|Ангол/1|Angolan|angolais/13|angolanische/3|ангольск/4|Angolan/0|Angolais/13|Angolaner/5|ангол/16;ангол/10
    AQ|Antarctica|Antarctique|Antarktis|Антарктид/1|Antarctic|antarctique/0|antarktische/3|антарктическ/4||Antarctique/0||
    AR|Argentina|Argentine|Argentinien/0|Аргентин/1|Argentine;Argentinian;Argentinean|argentin/2|argentinische/3|аргентинск/4|Argentine/0;Argentinian/0|Argentin/2|Argentinier/5|аргентин/6;аргентин/10
    AS|American Samoa|Samoa américaines|Amerikanisch-Samoa/0|Американское Самоа||||||||
    AT|Austria|Autriche|Österreich/0|Австри/14|Austrian|autrichien/11|österreichische/3|австрийск/4|Austrian/0|Autrichien/11|Österreicher/5|австри/17;австри/18
    AU|Australia|Australie|Australien/0|Австрали/14|Australian|australien/11|australische/3|австралийск/4|Australian/0|Australien/11|Australier/5|австрали/17;австрали/18
    AW|Aruba|Aruba|Aruba/0|Аруб/1|Aruban|arubais/13|arubanische/3||Aruban/0|Arubais/13|Arubaner/5|
    AX|Åland Islands|Îles Åland|Ålandinseln/0|Аландские о-ва||ålandais/13|åländische/3|аландск/4|?Ålander/0|Ålandais/13|Åländer/5|
    AZ|Azerbaijan|Azerbaïdjan|Aserbaidschan/0|Азербайджан/8|Azerbaijani;Azeri|azerbaïdjanais/13;azéri/2|aserbaidschanische/3|азербайджанск/4|Azerbaijani/0;Azeri/0|Azerbaïdjanais/13;Azéri/2|Aserbaidschaner/5|азербайджан/6;азербайджан/10
    BA|Bosnia & Herzegovina;Bosnia;Bosnia and Herzegovina|Bosnie-Herzégovine;Bosnie|Bosnien und Herzegowina;Bosnien/0|Босни/19;Босни/14|Bosnian|bosnien/11;bosniaque/0|bosnische/3|боснийск/4|Bosnian/0|Bosnien/11;Bosniaque/0|Bosnier/5|босни/17;босни/18
    BB|Barbados|Barbade|Barbados|Барбадос/8|Barbadian|barbadien/11|barbadische/3|барбадосск/4|Barbadian/0|Barbadien/11|Barbadier/5|барбадос/6
    BD|Bangladesh|Bangladesh|Bangladesch/0|Бангладеш/20|Bangladeshi|bangladais/13|bangladeschische/3|бангладешск/4|Bangladeshi/0|Bangladais/13|Bangladescher/5|бангладеш/6
    BE|Belgium|Belgique|Belgien/0|Бельги/14|Belgian|belge/0|belgische/3|бельгийск/4|Belgian/0|Belge/0|Belgier/5|бельги/17;бельги/18
    BF|Burkina Faso|Burkina Faso|Burkina Faso|Буркина-Фасо|Burkinabe;Burkinabé|burkinabè/0;burkinabé/2|burkinische/3||Burkinabe/0|Burkinabè/0;Burkinabé/2|Burkiner/5|
    BG|Bulgaria|Bulgarie|Bulgarien/0|Болгари/14|Bulgarian|bulgare/0|bulgarische/3|болгарск/4|Bulgarian/0|Bulgare/0|Bulgar/9|болгар/21;!болгар/10
    BH|Bahrain|Bahreïn|Bahrain/0|Бахрейн/8|Bahraini|bahreïni/2;bahreïnien/11|bahrainische/3|бахрейнск/4|Bahraini/0|Bahreïni/2;Bahreïnien/11|Bahrainer/5|бахрейн/6
    BI|Burundi|Burundi|Burundi/0|Бурунди|Burundian|burundais/13|burundische/3|бурундийск/4|Burundian/0|Burundais/13|Burundier/5|бурунди/17
    BJ|Benin|Bénin|Benin/0|Бенин/8|Beninese|béninois/13|beninische/3|бенинск/4|Beninese|Béninois/13|Beniner/5|бенин/6
    BL|St. Barthélemy;Saint Barthélemy|Saint-Barthélemy|St. Barthélemy|Сен-Бартелеми||||||||
    BM|?Bermuda|Bermudes|Bermuda/0|Бермудские о-ва|Bermudian|bermudien/11|bermudische/3|бермудск/4|Bermudian/0|Bermudien/11|Bermuder/5|
    BN|Brunei|Brunei|Brunei Darussalam|Бруней-Даруссалам;Бруне/22|Bruneian|brunéien/11|bruneiische/3|брунейск/4|Bruneian/0|Brunéien/11|Bruneier/5|бруне/17
    BO|Bolivia|Bolivie|Bolivien/0|Боливи/14|Bolivian|bolivien/11|bolivianische/3|боливийск/4|Bolivian/0|Bolivien/11|Bolivianer/5|боливи/17;боливи/18
    BQ|Caribbean Netherlands|Pays-Bas caribéens|Karibische/23|Бонэйр, Синт-Эстатиус и Саба||||||||
    BR|Brazil|Brésil|Brasilien/0|Бразили/14|Brazilian|brésilien/11|brasilianische/3|бразильск/4|Brazilian/0|Brésilien/11|Brasilianer/5|бразил/16;бразильян/10
    BS|Bahamas|Bahamas|Bahamas|Багам/24|Bahamian|bahaméen/11|bahamaische/3|багамск/4|Bahamian/0|Bahaméen/11|Bahamaer/5|багам/6
    BT|Bhutan|Bhoutan|Bhutan/0|Бутан/8|Bhutanese|bhoutanais/13|bhutanische/3|бутанск/4|Bhutanese|Bhoutanais/13|Bhutaner/5|бутан/6
    BV|Bouvet Island|Île Bouvet|Bouvetinsel/0|о-в Буве||||||||
    BW|Botswana|Botswana|Botsuana/0|Ботсван/1|Botswanan|botswanais/13|botsuanische/3;botswanische/3|ботсванск/4|Botswanan/0|Botswanais/13|Botsuaner/5;Botswaner/5|
    BY|Belarus;Byelorussia|Biélorussie;Bélarus|Belarus;Weißrussland/0|Беларус/25;Белорусси/14|Belarusian;Belarusan;Byelorussian|biélorusse/0;bélarusse/0|belarussische/3;weißrussische/3;belarusische/3|белорусск/4;беларусск/4|Belarusian/0|Biélorusse/0;Bélarusse/0|Belaruss/9;Weißruss/9;Belarus/9|белорус/26;!белорус/10
    BZ|Belize|Belize|Belize/0|Белиз/8|Belizean|bélizien/11|belizische/3|белизск/4|Belizean/0|Bélizien/11|Belizer/5|белиз/6
    CA|Canada|Canada|Kanada/0|Канад/1|Canadian|canadien/11|kanadische/3|канадск/4|Canadian/0|Canadien/11|Kanadier/5|канад/6;!канад/10
    CC|Cocos|Îles Cocos|Kokosinseln/0|Кокосовые о-ва||||||||
    CD|Congo-Kinshasa;Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;?Congo|Congo-Kinshasa;République démocratique du Congo;RDC;RD Congo;?Congo|Kongo-Kinshasa/0;Demokratische/27;?Kongo/0|Конго-Киншаса;Демократическ/28;?Конго|?Congolese|?congolais/13|?kongolesische/3|?конголезск/4|?Congolese|?Congolais/13|?Kongoles/9|?конголез/6
    CF|Central African Republic|République centrafricaine|Zentralafrikanische/29|Центрально-Африканская Республика||centrafricain/2|zentralafrikanische/3|центральноафриканск/4||Centrafricain/2|Zentralafrikaner/5|
    CG|Congo-Brazzaville;Republic of the Congo;?Congo|Congo-Brazzaville;République du Congo;?Congo|Kongo-Brazzaville/0;Republik Kongo;?Kongo/0|Конго-Браззавиль;Республик/30;?Конго|?Congolese|?congolais/13|?kongolesische/3|?конголезск/4|?Congolese|?Congolais/13|?Kongoles/9|?конголез/6
    CH|Switzerland|Suisse|Schweiz|Швейцари/14|Swiss|?suisse/0|schweizerische/3|швейцарск/4|Swiss|?Suisse/0|Schweizer/5|швейцар/6
    CI|Côte d'Ivoire;Ivory Coast|Côte d'Ivoire;République de Côte d'Ivoire|Côte/31;Elfenbeinküste/0|Кот-д'Ивуар;Берег/32|Ivorian|ivoirien/11|ivorische/3|ивуарийск/4|Ivorian/0|Ivoirien/11|Ivorer/5|ивуари/17
    CK|?Cook Islands|Îles Cook|Cookinseln/0|Остров/33||||||||
    CL|Chile|Chili|Chile/0|Чили|Chilean|chilien/11|chilenische/3|чилийск/4|Chilean/0|Chilien/11|Chilen/9|чили/17;чили/18
    CM|Cameroon|Cameroun|Kamerun/0|Камерун/8|Cameroonian|camerounais/13|kamerunische/3|камерунск/4|Cameroonian/0|Camerounais/13|Kameruner/5|камерун/6
    CN|China;People's Republic of China|Chine;République populaire de Chine|China/0;Volksrepublik China|Кита/22;КНР|Chinese|chinois/13|chinesische/3|китайск/4|Chinese|Chinois/13|Chines/9|кита/17;китаян/10
    CO|Colombia|Colombie|Kolumbien/0|Колумби/14|Colombian|colombien/11|kolumbianische/3|колумбийск/4|Colombian/0|Colombien/11|Kolumbianer/5|колумби/17;колумби/18
    CR|Costa Rica|Costa Rica|Costa Rica|Коста-Рика|?Costa Rican|costaricain/2;costaricien/11|costa-ricanische/3;costaricanische/3|коста-риканск/4|Costa Rican/0|Costaricain/2;Costaricien/11|Costa-Ricaner/5|костарикан/6
    CU|Cuba|Cuba|Kuba/0|Куб/1|Cuban|cubain/2|kubanische/3|кубинск/4|Cuban/0|Cubain/2|Kubaner/5|кубин/6;!кубин/10
    CV|Cape Verde;Cabo Verde|Cap-Vert|Cabo Verde|Кабо-Верде|Cape Verdean;Cabo Verdean|cap-verdien/11;capverdien/11|kapverdische/3||Cape Verdean/0|Cap-verdien/11;Capverdien/11|Kapverdier/5|
    CW|Curaçao|Curaçao|Curaçao/0|Кюрасао||||||||
    CX|?Christmas Island|Île Christmas|Weihnachtsinsel/0|о-в Рождества||||||||
    CY|Cyprus|Chypre|Zypern/0|Кипр/8|Cypriot|chypriote/0|zyprische/3;zypriotische/3|кипрск/4|Cypriot/0|Chypriote/0|Zyprer/5;Zypriot/9|киприот/26;киприот/10
    CZ|Czechia;Czech Republic|Tchéquie;République tchèque|Tschechien/0;Tschechische/29|Чехи/14;Чешск/34|Czech|tchèque/0|tschechische/3|чешск/4|Czech/0|Tchèque/0|Tschech/9|чех/35;!чеш/36
    DE|Germany;Federal Republic of Germany|Allemagne|Deutschland/0;Bundesrepublik Deutschland;Bundesrepublik/0|Германи/14;ФРГ|German|allemand/2|deutsche/3|немецк/4;германск/4|Germ/37|Allemand/2|Deutsche/38|нем/6;нем/10
    DJ|Djibouti|Djibouti|Dschibuti/0|Джибути|Djiboutian|djiboutien/11|dschibutische/3|джибутийск/4|Djiboutian/0|Djiboutien/11|Dschibutier/5|
    DK|Denmark|Danemark|Dänemark/0|Дани/14|Danish|danois/13|dänische/3|датск/4|Dane/0|Danois/13|Dän/9|датчан/15;датчан/10
    DM|?Dominica|?Dominique|Dominica/0|Доминик/39|?Dominican|dominiquais/13|dominicanische/3|?доминикск/4|?Dominican/0|Dominiquais/13||
    DO|Dominican Republic|République dominicaine|Dominikanische/29|Доминиканск/34|?Dominican|?dominicain/2|dominikanische/3|доминиканск/4|?Dominican/0|?Dominicain/2|Dominikaner/5|доминикан/6;доминикан/10
    DZ|Algeria|Algérie|Algerien/0|Алжир/8|Algerian|algérien/11|algerische/3|алжирск/4|Algerian/0|Algérien/11|Algerier/5|алжир/6;алжир/10
    EC|Ecuador|Équateur|Ecuador/0|Эквадор/8|Ecuadorian;Ecuadorean|équatorien/11|ecuadorianische/3|эквадорск/4|Ecuadorian/0;Ecuadorean/0|Équatorien/11|Ecuadorianer/5|эквадор/6
    EE|Estonia|Estonie|Estland/0|Эстони/14|Estonian|estonien/11|estnische/3|эстонск/4|Estonian/0|Estonien/11|Est/9|эстон/6;эстон/10
    EG|Egypt|Égypte|Ägypten/0|Егип/40|Egyptian|égyptien/11|ägyptische/3|египетск/4|Egyptian/0|Égyptien/11|Ägypter/5|египтян/15;египтян/10
    EH|Western Sahara|Sahara occidental|Westsahara/0|Западн/41|Sahrawi|sahraoui/2|sahrauische/3||Sahrawi/0|Sahraoui/2|Sahraui/0|
    ER|Eritrea|Érythrée|Eritrea/0|Эритре/12|Eritrean|érythréen/11|eritreische/3|эритрейск/4|Eritrean/0|Érythréen/11|Eritreer/5|эритре/17
    ES|Spain|Espagne|Spanien/0|Испани/14|Spanish|espagnol/2|spanische/3|испанск/4|Spaniard/0|Espagnol/2|Spanier/5|испан/6;!испан/10
    ET|Ethiopia|Éthiopie|Äthiopien/0|Эфиопи/14|Ethiopian|éthiopien/11|äthiopische/3|эфиопск/4|Ethiopian/0|Éthiopien/11|Äthiopier/5|эфиоп/26;эфиоп/10
    FI|Finland|Finlande|Finnland/0|Финлянди/14|Finnish|finlandais/13|finnische/3|финск/4;финляндск/4|!Finn/0|Finlandais/13|Finn/9|финн/26;!фин/10
    FJ|Fiji|Fidji|Fidschi/0|Фиджи|Fijian|fidjien/11|fidschianische/3|фиджийск/4|Fijian/0|Fidjien/11|Fidschianer/5|фиджи/17
    FK|Falkland Islands|Îles Malouines|Falklandinseln/0|Фолклендские о-ва||||||||
    FM|Micronesia|Micronésie|Mikronesien/0|Федеративны/42|?Micronesian|?micronésien/11|?mikronesische/3|?микронезийск/4|?Micronesian/0|?Micronésien/11|?Mikronesier/5|
    FO|Faroe Islands|Îles Féroé|Färöer/0|Фарерские о-ва|Faroese|féroïen/11;féringien/11|färöische/3|фарерск/4|Faroese|Féroïen/11;Féringien/11|Färöer/5|фарер/6
    FR|France|France|Frankreich/0|Франци/14|French|français/13|französische/3|французск/4|?Frenchm/37;Frenchwom/37|Français/13|Franzos/9;Französin/43|француз/26;францужен/10
    GA|Gabon|Gabon|Gabun/0|Габон/8|Gabonese|gabonais/13|gabunische/3|габонск/4|Gabonese|Gabonais/13|Gabuner/5|габон/6
    GB|United Kingdom;UK;Britain;Great Britain|Royaume-Uni;R.-U.;Grande-Bretagne|Vereinigte/44;UK;Großbritannien/0|Великобритани/14;Британи/14;Соединённ/45|British|britannique/0|britische/3|британск/4|Briton/0;Brit/0;!Britisher/0|Britannique/0|Brit/9|британ/6;британ/10
    GD|Grenada|Grenade|Grenada/0|Гренад/1|Grenadian|grenadien/11|grenadische/3|гренадск/4|Grenadian/0|Grenadien/11|Grenader/5|
    GE|?Georgia|Géorgie|Georgien/0|Грузи/14|?Georgian|géorgien/11|georgische/3|грузинск/4|?Georgian/0|Géorgien/11|Georgier/5|грузин/46;грузин/10
    GF|French Guiana|Guyane française|Französisch-Guayana/0|Французск/47|Guianese|?guyanais/13|||Guianese|?Guyanais/13||
    GG|?Guernsey|Guernesey|Guernsey/0|Гернси||||||||
    GH|Ghana|Ghana|Ghana/0|Ган/1|Ghanaian|ghanéen/11|ghanaische/3|ганск/4|Ghanaian/0|Ghanéen/11|Ghanaer/5|ган/6
    GI|Gibraltar|Gibraltar|Gibraltar/0|Гибралтар/8|Gibraltarian|gibraltarien/11|gibraltarische/3|гибралтарск/4|Gibraltarian/0|Gibraltarien/11|Gibraltarer/5|
    GL|Greenland|Groenland|Grönland/0|Гренланди/14|Greenlandic|groenlandais/13|grönländische/3|гренландск/4|Greenlander/0|Groenlandais/13|Grönländer/5|гренланд/6;гренланд/10
    GM|Gambia|Gambie|Gambia/0|Гамби/14|Gambian|gambien/11|gambische/3|гамбийск/4|Gambian/0|Gambien/11|Gambier/5|гамби/17
    GN|?Guinea|?Guinée|?Guinea/0|?Гвине/12|?Guinean|?guinéen/11|?guineische/3|?гвинейск/4|?Guinean/0|?Guinéen/11|?Guineer/5|?гвине/17
    GP|Guadeloupe|Guadeloupe|Guadeloupe/0|Гваделуп/1|Guadeloupean|guadeloupéen/11|||Guadeloupean/0|Guadeloupéen/11||
    GQ|Equatorial Guinea|Guinée équatoriale|Äquatorialguinea/0|Экваториальн/48|Equatoguinean|équatoguinéen/11|äquatorialguineische/3||Equatoguinean/0|Équatoguinéen/11|Äquatorialguineer/5|
    GR|Greece|Grèce|Griechenland/0|Греци/14|Greek|grec/49|griechische/3|греческ/4|Greek/0|Grec/49|Griech/9|грек/35;гречан/10
    GS|South Georgia & South Sandwich Islands;South Georgia and South Sandwich Islands|Géorgie du Sud-et-les Îles Sandwich du Sud|Südgeorgien und die Südlichen Sandwichinseln|Южная Георгия и Южные Сандвичевы о-ва||||||||
    GT|Guatemala|Guatemala|Guatemala/0|Гватемал/1|Guatemalan|guatémaltèque/0|guatemaltekische/3|гватемальск/4|Guatemalan/0|Guatémaltèque/0|Guatemaltek/9|гватемал/16
    GU|?Guam|Guam|Guam/0|Гуам/8|Guamanian||||Guamanian/0|||
    GW|Guinea-Bissau|Guinée-Bissau|Guinea-Bissau/0|Гвинея-Бисау|?Bissau-Guinean|bissau-guinéen/11|||Bissau-Guinean/0|Bissau-guinéen/11||
    GY|Guyana|Guyana|Guyana/0|Гайан/1|Guyanese|guyanien/11|guyanische/3|гайанск/4|Guyanese|Guyanien/11|Guyaner/5|гайан/6
    HK|Hong Kong;Hong Kong SAR China|Hong Kong;R.A.S. chinoise de Hong Kong|Hongkong/0;Sonderverwaltungsregion Hongkong|Гонконг/8|?Hong Kong|hongkongais/13||гонконгск/4|Hong Konger/0;Hongkonger/0|Hongkongais/13|Hongkonger/5|гонконг/6
    HM|?Heard & McDonald Islands;Heard and McDonald Islands|Îles Heard-et-MacDonald|Heard und McDonaldinseln|о-ва Херд и Макдональд||||||||
    HN|Honduras|Honduras|Honduras|Гондурас/8|Honduran|hondurien/11|honduranische/3|гондурасск/4|Honduran/0|Hondurien/11|Honduraner/5|гондурас/6
    HR|Croatia|Croatie|Kroatien/0|Хорвати/14|Croatian|croate/0|kroatische/3|хорватск/4|Croat/0;Croatian/0|Croate/0|Kroat/9|хорват/26;хорват/10
    HT|Haiti|Haïti|Haiti/0|Гаити|Haitian|haïtien/11|haitianische/3|гаитянск/4|Haitian/0|Haïtien/11|Haitianer/5|гаитян/15;гаитян/10
    HU|Hungary|Hongrie|Ungarn/0|Венгри/14|Hungarian|hongrois/13|ungarische/3|венгерск/4|Hungarian/0|Hongrois/13|Ungar/50|венгр/26;!венгер/10
    ID|Indonesia|Indonésie|Indonesien/0|Индонези/14|Indonesian|indonésien/11|indonesische/3|индонезийск/4|Indonesian/0|Indonésien/11|Indonesier/5|индонези/17;индонези/18
    IE|Ireland|Irlande|Irland/0|Ирланди/14|Irish|irlandais/13|irische/3|ирландск/4|Irishm/37;Irishwom/37|Irlandais/13|Ir/9|ирланд/6;ирланд/10
    IL|Israel|Israël|Israel/0|Израил/51|Israeli|israélien/11|israelische/3|израильск/4|Israeli/0|Israélien/11|Israeli/0|израильтян/15;израильтян/10
    IM|Isle of Man|Île de Man|Isle of Man|о-в Мэн|?Manx|||||||
    IN|India|Inde|Indien/0|Инди/14|?Indian|?indien/11|indische/3|индийск/4|?Indian/0|?Indien/11|?Inder/5|инди/17
    IO|British Indian Ocean Territory;?Chagos Archipelago|Territoire britannique de l'océan Indien|Britische/52|Британск/53||||||||
    IQ|Iraq|Irak|Irak/0|Ирак/8|Iraqi|irakien/11;iraquien/11|irakische/3|иракск/4|Iraqi/0|Irakien/11;Iraquien/11|Iraker/5|ирак/6
    IR|Iran|Iran|Iran/0|Иран/8|Iranian|iranien/11|iranische/3|иранск/4|Iranian/0|Iranien/11|Iraner/5|иран/6;иран/10
    IS|Iceland|Islande|Island/0|Исланди/14|Icelandic|islandais/13|isländische/3|исландск/4|Icelander/0|Islandais/13|Isländer/5|исланд/6;исланд/10
    IT|Italy|Italie|Italien/0|Итали/14|Italian|italien/11|italienische/3|итальянск/4|Italian/0|Italien/11|Italiener/5|итальян/6;итальян/10
    JE|!Jersey|!Jersey|!Jersey/0|!Джерси||jersiais/13||||Jersiais/13||
    JM|Jamaica|Jamaïque|Jamaika/0|Ямайк/39|Jamaican|jamaïcain/2;jamaïquain/2|jamaikanische/3|ямайск/4|Jamaican/0|Jamaïcain/2;Jamaïquain/2|Jamaikaner/5|яма/17
    JO|!Jordan|Jordanie|Jordanien/0|Иордани/14|Jordanian|jordanien/11|jordanische/3|иорданск/4|Jordanian/0|Jordanien/11|Jordanier/5|иордан/6;иордан/10
    JP|Japan|Japon|Japan/0|Япони/14|Japanese|japonais/13|japanische/3|японск/4|Japanese|Japonais/13|Japaner/5|япон/6;япон/10
    KE|Kenya|Kenya|Kenia/0|Кени/14|Kenyan|kényan/2|kenianische/3|кенийск/4|Kenyan/0|Kényan/2|Kenianer/5|кени/17;кени/18
    KG|Kyrgyzstan;Kirghizia;Kyrgyz Republic;Kirghizstan|Kirghizstan;Kirghizistan;Kirghizie|Kirgisistan/0;Kirgistan/0;Kirgisien/0;Kirgisische/29|Киргизи/14;Кыргызстан/8;Киргизстан/8|Kyrgyz;Kyrgyzstani;Kirghiz|kirghize/0|kirgisische/3|киргизск/4;кыргызск/4;кыргызстанск/4|Kyrgyz;Kyrgyzstani/0|Kirghize/0|Kirgis/9|киргиз/26;киргиз/10;кыргыз/26;кыргызстан/6;киргизстан/6
    KH|Cambodia|Cambodge|Kambodscha/0|Камбодж/54|Cambodian|cambodgien/11|kambodschanische/3|камбоджийск/4|Cambodian/0|Cambodgien/11|Kambodschaner/5|камбоджи/17;камбоджи/18
    KI|Kiribati|Kiribati|Kiribati/0|Кирибати|I-Kiribati|kiribatien/11|kiribatische/3|||Kiribatien/11|Kiribatier/5|
    KM|Comoros|Comores|Komoren/0|Комор/24|Comorian;Comoran|comorien/11|komorische/3|коморск/4|Comorian/0;Comoran/0|Comorien/11|Komorer/5|
    KN|St. Kitts & Nevis;Saint Kitts and Nevis|Saint-Christophe-et-Niévès|St. Kitts und Nevis|Сент-Китс и Невис|Kittitian||||Kittitian/0|||
    KP|North Korea;DPRK|Corée du Nord|Nordkorea/0|КНДР;Северн/55|North Korean|nord-coréen/11|nordkoreanische/3|северокорейск/4|North Korean/0|Nord-coréen/11|Nordkoreaner/5|северокоре/17
    KR|South Korea;Republic of Korea|Corée du Sud|Südkorea/0|Республик/56;Южн/55|South Korean|sud-coréen/11|südkoreanische/3|южно/57|South Korean/0|Sud-coréen/11|Südkoreaner/5|южнокоре/17
    KW|Kuwait|Koweït|Kuwait/0|Кувейт/8|Kuwaiti|koweïtien/11|kuwaitische/3|кувейтск/4|Kuwaiti/0|Koweïtien/11|Kuwaiter/5|кувейт/6
    KY|Cayman Islands|Îles Caïmans|Kaimaninseln/0|Остров/58|Caymanian||||Caymanian/0|||
    KZ|Kazakhstan|Kazakhstan|Kasachstan/0|Казахстан/8|Kazakh;Kazakhstani|kazakh/2;kazakhstanais/13|kasachische/3|казахск/4;казахстанск/4|Kazakh/0;Kazakhstani/0|Kazakh/2;Kazakhstanais/13|Kasach/9|казах/35;!казаш/36;казахстан/6
    LA|Laos|Laos|Laos|Лаос/8|Laotian;Lao|laotien/11|laotische/3|лаосск/4|Laotian/0;Lao/0|Laotien/11|Laot/9|лаос/6
    LB|Lebanon|Liban|Libanon/0|Ливан/8|Lebanese|libanais/13|libanesische/3|ливанск/4|Lebanese|Libanais/13|Libanes/9|ливан/6;ливан/10
    LC|St. Lucia;Saint Lucia|Sainte-Lucie|St. Lucia|Сент-Люсия|Saint Lucian;St. Lucian|saint-lucien/11|lucianische/3||Saint Lucian/0;St. Lucian/0|Saint-lucien/11|Lucianer/5|
    LI|Liechtenstein|Liechtenstein|Liechtenstein/0|Лихтенштейн/8|Liechtenstein|liechtensteinois/13|liechtensteinische/3|лихтенштейнск/4|Liechtensteiner/0|Liechtensteinois/13|Liechtensteiner/5|лихтенштейн/6
    LK|Sri Lanka|Sri Lanka|Sri Lanka|Шри-Ланка|Sri Lankan|sri-lankais/13;srilankais/13|sri-lankische/3|шри-ланкийск/4|Sri Lankan/0|Sri-lankais/13;Srilankais/13|Sri-Lanker/5|ланки/17
    LR|Liberia|Liberia|Liberia/0|Либери/14|Liberian|libérien/11|liberianische/3|либерийск/4|Liberian/0|Libérien/11|Liberianer/5|либери/17
    LS|Lesotho|Lesotho|Lesotho/0|Лесото|Basotho||lesothische/3||Basotho;Mosotho/0||Lesother/5|
    LT|Lithuania|Lituanie|Litauen/0|Литв/1|Lithuanian|lituanien/11|litauische/3|литовск/4|Lithuanian/0|Lituanien/11|Litauer/5|литов/6;!литов/10
    LU|?Luxembourg|?Luxembourg|?Luxemburg/0|?Люксембург/8|Luxembourgish|luxembourgeois/13|luxemburgische/3|люксембургск/4|Luxembourger/0|Luxembourgeois/13|Luxemburger/5|люксембурж/6
    LV|Latvia|Lettonie|Lettland/0|Латви/14|Latvian|letton/11|lettische/3|латвийск/4;латышск/4|Latvian/0|Letton/11|Lett/9|латыш/59;латыш/36
    LY|Libya|Libye|Libyen/0|Ливи/14|Libyan|libyen/11|libysche/3|ливийск/4|Libyan/0|Libyen/11|Libyer/5|ливи/17
    MA|Morocco|Maroc|Marokko/0|Марокко|Moroccan|marocain/2|marokkanische/3|марокканск/4|Moroccan/0|Marocain/2|Marokkaner/5|мароккан/6;мароккан/10
    MC|Monaco|Monaco|Monaco/0|Монако|Monegasque;Monégasque|monégasque/0|monegassische/3|монакск/4|Monegasque/0|Monégasque/0|Monegass/9|
    MD|Moldova;Moldavia|Moldavie|Republik Moldau;Moldau/0;Moldawien/0|Молдов/1;Молдави/14|Moldovan;Moldavian|moldave/0|moldauische/3;moldawische/3|молдавск/4;молдовск/4|Moldovan/0|Moldave/0|Moldauer/5;Moldawier/5|молдаван/15;молдаван/10
    ME|Montenegro|Monténégro|Montenegro/0|Черногори/14|Montenegrin|monténégrin/2|montenegrinische/3|черногорск/4|Montenegrin/0|Monténégrin/2|Montenegriner/5|черногор/6;черногор/10
    MF|St. Martin;?Saint Martin|?Saint-Martin|?St. Martin|Сен-Мартен||||||||
    MG|Madagascar|Madagascar|Madagaskar/0|Мадагаскар/8|Malagasy;Madagascan|malgache/0|madagassische/3|мадагаскарск/4;малагасийск/4|Malagasy|Malgache/0|Madagass/9|
    MH|Marshall Islands|Îles Marshall|Marshallinseln/0|Маршалловы/60|Marshallese|marshallais/13|marshallische/3||Marshallese|Marshallais/13|Marshaller/5|
    MK|North Macedonia;?Macedonia|Macédoine du Nord;?Macédoine|Nordmazedonien/0;?Mazedonien/0|Северн/61;?Македони/14|?Macedonian;North Macedonian|?macédonien/11|?mazedonische/3;nordmazedonische/3|?македонск/4;северомакедонск/4|?Macedonian/0|?Macédonien/11|?Mazedonier/5;Nordmazedonier/5|?македон/6
    ML|Mali|Mali|Mali/0|Мали|Malian|malien/11|malische/3|малийск/4|Malian/0|Malien/11|Malier/5|мали/17
    MM|Myanmar;Burma|Myanmar;Birmanie|Myanmar/0;Birma/0;Burma/0|Мьянм/1;Бирм/1|Burmese|birman/2|burmesische/3;birmanische/3;myanmarische/3|мьянманск/4;бирманск/4|Burmese|Birman/2|Burmes/9;Birman/9|бирман/6
    MN|Mongolia|Mongolie|Mongolei/0|Монголи/14|Mongolian|mongol/2|mongolische/3|монгольск/4|Mongolian/0;?Mongol/0|Mongol/2|Mongol/9|монгол/26;монгол/10
    MO|Macao;Macao SAR China|Macao;R.A.S. chinoise de Macao|Macau/0;Sonderverwaltungsregion Macau|Макао|Macanese|macanais/13|||Macanese|Macanais/13||
    MP|Northern Mariana Islands|Îles Mariannes du Nord|Nördliche/62|Северные Марианские о-ва||||||||
    MQ|Martinique|Martinique|Martinique/0|Мартиник/39|Martinican;Martiniquan|martiniquais/13|||Martinican/0|Martiniquais/13||
    MR|Mauritania|Mauritanie|Mauretanien/0|Мавритани/14|Mauritanian|mauritanien/11|mauretanische/3|мавританск/4|Mauritanian/0|Mauritanien/11|Mauretanier/5|мавритан/6
    MS|Montserrat|Montserrat|Montserrat/0|Монтсеррат/8|Montserratian||||Montserratian/0|||
    MT|Malta|Malte|Malta/0|Мальт/1|Maltese|maltais/13|maltesische/3|мальтийск/4|Maltese|Maltais/13|Malteser/5|мальти/17
    MU|Mauritius|Maurice|Mauritius|Маврики/63|Mauritian|mauricien/11|mauritische/3|маврикийск/4|Mauritian/0|Mauricien/11|Mauritier/5|маврики/17
    MV|Maldives|Maldives|Malediven/0|Мальдив/64|Maldivian|maldivien/11|maledivische/3|мальдивск/4|Maldivian/0|Maldivien/11|Malediver/5|мальдив/6
    MW|Malawi|Malawi|Malawi/0|Малави|Malawian|malawien/11;malawite/0|malawische/3|малавийск/4|Malawian/0|Malawien/11;Malawite/0|Malawier/5|малави/17
    MX|Mexico|Mexique|Mexiko/0|Мексик/39;?Мехико|Mexican|mexicain/2|mexikanische/3|мексиканск/4|Mexican/0|Mexicain/2|Mexikaner/5|мексикан/6;мексикан/10
    MY|Malaysia|Malaisie|Malaysia/0|Малайзи/14|Malaysian|malaisien/11|malaysische/3|малайзийск/4|Malaysian/0|Malaisien/11|Malaysier/5|малайзи/17
    MZ|Mozambique|Mozambique|Mosambik/0|Мозамбик/8|Mozambican|mozambicain/2|mosambikanische/3|мозамбикск/4|Mozambican/0|Mozambicain/2|Mosambikaner/5|мозамбик/6
    NA|Namibia|Namibie|Namibia/0|Намиби/14|Namibian|namibien/11|namibische/3|намибийск/4|Namibian/0|Namibien/11|Namibier/5|намиби/17
    NC|New Caledonia|Nouvelle-Calédonie|Neukaledonien/0|Нов/65|?New Caledonian|néo-calédonien/11|neukaledonische/3||New Caledonian/0|Néo-calédonien/11|Neukaledonier/5|
    NE|?Niger|?Niger|?Niger/0|?Нигер/8|Nigerien|nigérien/11|nigrische/3|нигерск/4|Nigerien/0|Nigérien/11|Nigrer/5|нигер/6
    NF|?Norfolk Island|Île Norfolk|Norfolkinsel/0|о-в Норфолк||||||||
    NG|Nigeria|Nigeria|Nigeria/0|Нигери/14|Nigerian|nigérian/2|nigerianische/3|нигерийск/4|Nigerian/0|Nigérian/2|Nigerianer/5|нигери/17;нигери/18
    NI|Nicaragua|Nicaragua|Nicaragua/0|Никарагуа|Nicaraguan|nicaraguayen/11|nicaraguanische/3|никарагуанск/4|Nicaraguan/0|Nicaraguayen/11|Nicaraguaner/5|никарагуан/6
    NL|Netherlands;Holland|Pays-Bas;?Hollande|Niederlande/66;?Holland/0|Нидерланд/24;Голланди/14|Dutch|néerlandais/13;?hollandais/13|niederländische/3;?holländische/3|нидерландск/4;голландск/4|Dutchm/37;Dutchwom/37|Néerlandais/13;?Hollandais/13|Niederländer/5;?Holländer/5|нидерланд/6;голланд/6;!голланд/10
    NO|Norway|Norvège|Norwegen/0|Норвеги/14|Norwegian|norvégien/11|norwegische/3|норвежск/4|Norwegian/0|Norvégien/11|Norweger/5|норвеж/6;норвеж/36
    NP|Nepal|Népal|Nepal/0|Непал/8|Nepali;Nepalese|népalais/13|nepalesische/3|непальск/4|Nepali/0;Nepalese|Népalais/13|Nepales/9|непал/16
    NR|Nauru|Nauru|Nauru/0|Науру|Nauruan|nauruan/2|nauruische/3||Nauruan/0|Nauruan/2|Nauruer/5|
    NU|Niue|Niue|Niue/0|Ниуэ|Niuean||||Niuean/0|||
    NZ|New Zealand|Nouvelle-Zélande|Neuseeland/0|Нов/67|New Zealand|néo-zélandais/13|neuseeländische/3|новозеландск/4|New Zealander/0|Néo-zélandais/13|Neuseeländer/5|новозеланд/6
    OM|Oman|Oman|Oman/0|Оман/8|Omani|omanais/13|omanische/3|оманск/4|Omani/0|Omanais/13|Omaner/5|оман/6
    PA|Panama|Panama|Panama/0|?Панам/1|Panamanian|panaméen/11|panamaische/3;panamesische/3|панамск/4|Panamanian/0|Panaméen/11|Panamaer/5|панам/6
    PE|Peru|Pérou|Peru/0|Перу|Peruvian|péruvien/11|peruanische/3|перуанск/4|Peruvian/0|Péruvien/11|Peruaner/5|перуан/6
    PF|French Polynesia|Polynésie française|Französisch-Polynesien/0|Французск/68|Polynesian|?polynésien/11|?polynesische/3|?полинезийск/4|?Polynesian/0|?Polynésien/11|?Polynesier/5|
    PG|Papua New Guinea|Papouasie-Nouvelle-Guinée|Papua-Neuguinea/0|Папуа — Новая Гвинея|Papua New Guinean|papouasien/11|papua-neuguineische/3||Papua New Guinean/0|Papouasien/11|Papua-Neuguineer/5|
    PH|Philippines|Philippines|Philippinen/0|Филиппин/64|Philippine;Filipino|philippin/2|philippinische/3|филиппинск/4|Filipino/0;Filipina/0|Philippin/2|Philippiner/5|филиппин/6;филиппин/10
    PK|Pakistan|Pakistan|Pakistan/0|Пакистан/8|Pakistani|pakistanais/13|pakistanische/3|пакистанск/4|Pakistani/0|Pakistanais/13|Pakistaner/5;Pakistani/0|пакистан/6
    PL|Poland|Pologne|Polen/0|Польш/54|Polish|polonais/13|polnische/3|польск/4|!Pole/0|Polonais/13|Pol/9|поляк/35;!пол/69
    PM|St. Pierre & Miquelon;Saint Pierre and Miquelon|Saint-Pierre-et-Miquelon|St. Pierre und Miquelon|Сен-Пьер и Микелон||saint-pierrais/13||||Saint-pierrais/13||
    PN|?Pitcairn Islands|Îles Pitcairn|Pitcairninseln/0|о-ва Питкэрн||||||||
    PR|Puerto Rico|Porto Rico|Puerto Rico|Пуэрто-Рико|Puerto Rican|portoricain/2|puerto-ricanische/3|пуэрто-риканск/4|Puerto Rican/0|Portoricain/2|Puerto-Ricaner/5|пуэрторикан/6
    PS|Palestinian Territories;Palestine|Territoires palestiniens;Palestine|Palästinensische/70;Palästina/0|Палестински/71;Палестин/1|Palestinian|palestinien/11|palästinensische/3|палестинск/4|Palestinian/0|Palestinien/11|Palästinenser/5|палестин/6;палестин/10
    PT|Portugal|Portugal|Portugal/0|Португали/14|Portuguese|portugais/13|portugiesische/3|португальск/4|Portuguese|Portugais/13|Portugies/9|португал/16;португал/10
    PW|Palau|Palaos|Palau/0|Палау|Palauan||||Palauan/0|||
    PY|Paraguay|Paraguay|Paraguay/0|Парагва/22|Paraguayan|paraguayen/11|paraguayische/3|парагвайск/4|Paraguayan/0|Paraguayen/11|Paraguayer/5|парагва/17
    QA|Qatar|Qatar|Katar/0|Катар/8|Qatari|qatari/2;qatarien/11|katarische/3|катарск/4|Qatari/0|Qatari/2;Qatarien/11|Katarer/5|катар/6
    RE|?Réunion|La Réunion;?Réunion|?Réunion/0|Реюньон/8||réunionnais/13||||Réunionnais/13||
    RO|Romania|Roumanie|Rumänien/0|Румыни/14|Romanian|roumain/2|rumänische/3|румынск/4|Romanian/0|Roumain/2|Rumän/9|румын/46;!румын/10
    RS|Serbia|Serbie|Serbien/0|Серби/14|Serbian|serbe/0|serbische/3|сербск/4|Serbian/0;Serb/0|Serbe/0|Serb/9|серб/26;серб/10
    RU|Russia;Russian Federation|Russie;Fédération de Russie;Fédération russe|Russland/0;Russische/72|Росси/14;Российск/73;РФ|Russian|russe/0|russische/3|российск/4;?русск/4|Russian/0|Russe/0|Russ/9|россиян/15;россиян/10;?русск/4
    RW|Rwanda|Rwanda|Ruanda/0|Руанд/1|Rwandan|rwandais/13|ruandische/3|руандийск/4|Rwandan/0|Rwandais/13|Ruander/5|руанди/17
    SA|Saudi Arabia|Arabie saoudite|Saudi-Arabien/0|Саудовск/74|Saudi Arabian;Saudi|saoudien/11|saudi-arabische/3;saudische/3|саудовск/4|Saudi/0|Saoudien/11|Saudi/0;Saudi-Araber/5|саудов/6
    SB|Solomon Islands|Îles Salomon|Salomonen/0|Соломоновы/60||salomonais/13|salomonische/3|||Salomonais/13|Salomoner/5|
    SC|Seychelles|Seychelles|Seychellen/0|Сейшельски/75|Seychellois|seychellois/13|seychellische/3|сейшельск/4|Seychellois|Seychellois/13|Seycheller/5|
    SD|Sudan|Soudan|Sudan/0|Судан/8|Sudanese|soudanais/13|sudanesische/3|суданск/4|Sudanese|Soudanais/13|Sudanes/9|судан/6;судан/10
    SE|Sweden|Suède|Schweden/0|Швеци/14|Swedish|suédois/13|schwedische/3|шведск/4|!Swede/0|Suédois/13|Schwed/9|швед/26;!швед/10
    SG|Singapore|Singapour|Singapur/0|Сингапур/8|Singaporean|singapourien/11|singapurische/3|сингапурск/4|Singaporean/0|Singapourien/11|Singapurer/5|сингапур/6
    SH|St. Helena;Saint Helena|Sainte-Hélène|St. Helena|о-в Св. Елены||||||||
    SI|Slovenia|Slovénie|Slowenien/0|Словени/14|Slovenian;Slovene|slovène/0|slowenische/3|словенск/4|Slovenian/0;Slovene/0|Slovène/0|Slowen/9|словен/6;словен/10
    SJ|Svalbard & Jan Mayen;Svalbard and Jan Mayen|Svalbard et Jan Mayen|Spitzbergen und Jan Mayen|Шпицберген/76||||||||
    SK|Slovakia|Slovaquie|Slowakei/0|Словаки/14|Slovak;Slovakian|slovaque/0|slowakische/3|словацк/4|Slovak/0|Slovaque/0|Slowak/9|словак/35;словач/36
    SL|Sierra Leone|Sierra Leone|Sierra Leone|Сьерра-Леоне|Sierra Leonean|sierra-léonais/13;sierraléonais/13|sierra-leonische/3||Sierra Leonean/0|Sierra-léonais/13;Sierraléonais/13|Sierra-Leoner/5|
    SM|San Marino|Saint-Marin|San Marino|Сан-Марино|Sammarinese|saint-marinais/13|san-marinesische/3||Sammarinese|Saint-marinais/13|San-Marines/9|
    SN|Senegal|Sénégal|Senegal/0|Сенегал/8|Senegalese|sénégalais/13|senegalesische/3|сенегальск/4|Senegalese|Sénégalais/13|Senegales/9|сенегал/16
    SO|Somalia|Somalie|Somalia/0|Сомали|Somali;Somalian|somalien/11|somalische/3|сомалийск/4|Somali/0|Somalien/11|Somalier/5|сомали/17
    SR|Suriname|Suriname|Suriname/0|Суринам/8|Surinamese|surinamais/13;surinamien/11|surinamische/3|суринамск/4|Surinamese|Surinamais/13;Surinamien/11|Surinamer/5|
    SS|South Sudan|Soudan du Sud|Südsudan/0|Южн/77|South Sudanese|sud-soudanais/13|südsudanesische/3|южносуданск/4|South Sudanese|Sud-soudanais/13|Südsudanes/9|
    ST|São Tomé & Príncipe;São Tomé and Príncipe;Sao Tome and Principe|Sao Tomé-et-Principe|São Tomé und Príncipe|Сан-Томе и Принсипи|Sao Tomean;São Toméan|santoméen/11|||Sao Tomean/0|Santoméen/11||
    SV|El Salvador|Salvador|El Salvador|Сальвадор/8|Salvadoran;Salvadorian;Salvadorean|salvadorien/11|salvadorianische/3|сальвадорск/4|Salvadoran/0|Salvadorien/11|Salvadorianer/5|сальвадор/6
    SX|?Sint Maarten|Saint-Martin|Sint Maarten|Синт-Мартен||||||||
    SY|Syria|Syrie|Syrien/0|Сири/14|Syrian|syrien/11|syrische/3|сирийск/4|Syrian/0|Syrien/11|Syrer/5|сири/17;сири/18
    SZ|Eswatini;Swaziland|Eswatini;Swaziland|Eswatini/0;Swasiland/0|Эсватини;Свазиленд/8|Swazi|swazi/2;eswatinien/11|swasiländische/3;eswatinische/3||Swazi/0|Swazi/2;Eswatinien/11|Swasi/0|
    TC|Turks & Caicos Islands;Turks and Caicos Islands|Îles Turques-et-Caïques|Turks- und Caicosinseln|о-ва Тёркс и Кайкос||||||||
    TD|!Chad|Tchad|Tschad/0|!Чад/8|Chadian|tchadien/11|tschadische/3|чадск/4|Chadian/0|Tchadien/11|Tschader/5|чад/6
    TF|French Southern Territories|Terres australes françaises|Französische/78|Французские Южные территории||||||||
    TG|Togo|Togo|Togo/0|Того|Togolese|togolais/13|togoische/3;togolesische/3|тоголезск/4|Togolese|Togolais/13|Togoer/5|тоголез/6
    TH|Thailand|Thaïlande|Thailand/0|Таиланд/8|Thai|thaïlandais/13|thailändische/3|таиландск/4;?тайск/4|Thai/0|Thaïlandais/13|Thailänder/5|таиланд/6
    TJ|Tajikistan|Tadjikistan|Tadschikistan/0|Таджикистан/8|Tajik;Tajikistani|tadjik/2|tadschikische/3|таджикск/4;таджикистанск/4|Tajik/0|Tadjik/2|Tadschik/9|таджик/35;таджич/36;таджикистан/6
    TK|Tokelau|Tokelau|Tokelau/0|Токелау||||||||
    TL|Timor-Leste;East Timor|Timor oriental;Timor-Oriental|Timor-Leste/0;Osttimor/0|Восточн/79;Тимор-Лесте|Timorese;East Timorese|?timorais/13;est-timorais/13|osttimorische/3;?timorische/3|восточнотиморск/4|?Timorese;East Timorese|?Timorais/13;Est-timorais/13|Osttimorer/5|
    TM|Turkmenistan;Turkmenia|Turkménistan|Turkmenistan/0|Туркменистан/8;Туркмени/14|Turkmen|turkmène/0|turkmenische/3|туркменск/4;туркменистанск/4|Turkmen/0|Turkmène/0|Turkmen/9|туркмен/26;туркмен/10;туркменистан/6
    TN|Tunisia|Tunisie|Tunesien/0|Тунис/8|Tunisian|tunisien/11|tunesische/3|тунисск/4|Tunisian/0|Tunisien/11|Tunesier/5|тунис/6
    TO|Tonga|Tonga|Tonga/0|?Тонга|Tongan|tongien/11|tongaische/3|тонганск/4|Tongan/0|Tongien/11|Tongaer/5|
    TR|!Turkey;Türkiye|Turquie|Türkei/0|Турци/14|Turkish|tur/80|türkische/3|турецк/4|Turk/0|Tur/80|Türk/9|тур/81;турчан/10
    TT|Trinidad & Tobago;Trinidad and Tobago|Trinité-et-Tobago|Trinidad und Tobago|Тринидад/82|Trinidadian|trinidadien/11|||Trinidadian/0|Trinidadien/11||
    TV|Tuvalu|Tuvalu|Tuvalu/0|Тувалу|Tuvaluan|tuvaluan/2|tuvaluische/3||Tuvaluan/0|Tuvaluan/2|Tuvaluer/5|
    TW|Taiwan|Taïwan|Taiwan/0|Тайван/51|Taiwanese|taïwanais/13;taiwanais/13|taiwanische/3;taiwanesische/3|тайваньск/4|Taiwanese|Taïwanais/13;Taiwanais/13|Taiwaner/5;Taiwanes/9|тайван/6
    TZ|Tanzania|Tanzanie|Tansania/0|Танзани/14|Tanzanian|tanzanien/11|tansanische/3|танзанийск/4|Tanzanian/0|Tanzanien/11|Tansanier/5|танзани/17
    UA|Ukraine|Ukraine|Ukraine/0|Украин/1|Ukrainian|ukrainien/11|ukrainische/3|украинск/4|Ukrainian/0|Ukrainien/11|Ukrainer/5|украин/6;украин/10
    UG|Uganda|Ouganda|Uganda/0|Уганд/1|Ugandan|ougandais/13|ugandische/3|угандийск/4|Ugandan/0|Ougandais/13|Ugander/5|уганди/17
    UM|U.S. Outlying Islands|Îles mineures éloignées des États-Unis|Amerikanische/83|Внешние малые о-ва||||||||
    US|United States;US;United States of America;USA;U.S.;U.S.A.;?America;!States|États-Unis;É.-U.;États-Unis d'Amérique;USA;Etats-Unis;?Amérique|Vereinigte/84;USA;Vereinigte/85;?Amerika/0|Соедин/86;США;Соединённы/87;Соединённы/88;?Америк/39|American;U.S.;US|américain/2|US-amerikanische/3;amerikanische/3|американск/4|American/0|Américain/2|US-Amerikaner/5;Amerikaner/5|американ/6;!американ/10
    UY|Uruguay|Uruguay|Uruguay/0|Уругва/22|Uruguayan|uruguayen/11|uruguayische/3|уругвайск/4|Uruguayan/0|Uruguayen/11|Uruguayer/5|уругва/17
    UZ|Uzbekistan|Ouzbékistan|Usbekistan/0|Узбекистан/8|Uzbek;Uzbekistani|ouzb/89|usbekische/3|узбекск/4;узбекистанск/4|Uzbek/0;Uzbekistani/0|Ouzb/89|Usbek/9|узбек/35;узбеч/36;узбекистан/6
    VA|Vatican City;?Vatican;Holy See|État de la Cité du Vatican;?Vatican;Saint-Siège|Vatikanstadt/0;?Vatikan/0;Heiliger Stuhl|?Ватикан/8;Свят/90|?Vatican||vatikanische/3|ватиканск/4||||
    VC|St. Vincent & Grenadines;Saint Vincent and Grenadines|Saint-Vincent-et-les Grenadines|St. Vincent und die Grenadinen|Сент-Винсент и Гренадины|Vincentian||vincentische/3||Vincentian/0|||
    VE|Venezuela|Venezuela|Venezuela/0|Венесуэл/1|Venezuelan|vénézuélien/11|venezolanische/3;venezuelische/3|венесуэльск/4|Venezuelan/0|Vénézuélien/11|Venezolaner/5|венесуэл/16
    VG|British Virgin Islands|Îles Vierges britanniques|Britische/91|?Виргинские о-ва||||||||
    VI|U.S. Virgin Islands|Îles Vierges des États-Unis|Amerikanische/91|?Виргинские о-ва||||||||
    VN|Vietnam|Viêt Nam|Vietnam/0|Вьетнам/8|Vietnamese|vietnamien/11|vietnamesische/3|вьетнамск/4|Vietnamese|Vietnamien/11|Vietnames/9|вьетнам/6;!вьетнам/10
    VU|Vanuatu|Vanuatu|Vanuatu/0|Вануату|Ni-Vanuatu|vanuatais/13;vanuatuan/2|vanuatuische/3|||Vanuatais/13;Vanuatuan/2|Vanuatuer/5|
    WF|Wallis & Futuna;Wallis and Futuna|Wallis-et-Futuna|Wallis und Futuna|Уоллис/92||||||||
    WS|?Samoa|?Samoa|?Samoa/0|?Самоа|Samoan|samoan/2|samoanische/3|самоанск/4|Samoan/0|Samoan/2|Samoaner/5|самоан/6
    XK|Kosovo|Kosovo|Kosovo/0|Косов/93|Kosovar;Kosovan|kosovar/2|kosovarische/3|косовск/4;косоварск/4|Kosovar/0;Kosovan/0|Kosovar/2|Kosovar/9|косовар/26
    YE|Yemen|Yémen|Jemen/0|Йемен/8|Yemeni|yéménite/0|jemenitische/3|йеменск/4|Yemeni/0|Yéménite/0|Jemenit/94|йемен/6
    YT|Mayotte|Mayotte|Mayotte/0|Майотт/1||mahorais/13||||Mahorais/13||
    ZA|South Africa|Afrique du Sud|Südafrika/0|Южно-Африканская Республика;ЮАР|South African|sud-africain/2|südafrikanische/3|южноафриканск/4|South African/0|Sud-africain/2|Südafrikaner/5|южноафрикан/6
    ZM|Zambia|Zambie|Sambia/0|Замби/14|Zambian|zambien/11|sambische/3|замбийск/4|Zambian/0|Zambien/11|Sambier/5|замби/17
    ZW|Zimbabwe|Zimbabwe|Simbabwe/0|Зимбабве|Zimbabwean|zimbabwéen/11|simbabwische/3|зимбабвийск/4|Zimbabwean/0|Zimbabwéen/11|Simbabwer/5|зимбабви/17
    """
}
