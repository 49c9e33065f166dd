/// Words that decide whether a point ends a sentence, by language; what CLDR has of abbreviations
/// stands in ``SegmentSuppressions``.
///
/// `titles` stand before a name, `numbers` before a number, and neither ends a sentence there;
/// `ends` are abbreviations that may stand last in one; `starts` are words that nearly only begin a
/// sentence when they are written with a capital, and so tell that one has ended; `ordinals` says
/// that `3.` is an ordinal; `lists` are abbreviations that lists and amounts end with; `units` do so behind a number;
/// `years` stand behind years; `times`,
/// as they are written, behind times and in eras; what `before` has begins the phrase of a time;
/// names of companies and streets end with `firms`; `heads` stand before the number of a heading; `particles` are parts of names that begin a
/// sentence in lower case. Words are in lower case, without their last point; `~str` is an ending.
/// Sources: the public cases of pragmatic segmenter and sentencex, style guides, dictionaries.
enum SentenceWords {
  static let lines = """
    * titles dr prof mr mrs st ing
    * numbers no nos nr p pp art arts fig figs eq eqs vol vols ch sec sect para no nº n° № tab fn cap
    * ends ca al
    * lists etc km kg cm ml kw mw kwh
    * units g h l m t
    pl units os
    fr units m
    en titles mr mrs ms mx dr prof st gen adm brig col cpl cpt lt ltjg capt cmdr cdr sgt maj pfc pvt rev fr hon gov sen rep pres messrs mt mts ft pt supt insp det asst assoc amb sec atty pte rt ald asb br sr sra vs cf e.g i.e viz approx est v esp incl op ph.d m.d u.s.s h.m.s deg govt intl natl dist wg cdre sqn flt lieut mgr mlle mme mons hrh rt.hon ret adj
    en numbers rs approx bk ex exs app apps cl chap chaps ver rm apt ste bldg hwy rte lot
    en ends inc ltd co cos corp bros jr sr llc plc dept ed eds univ ave blvd rd esq ph.d m.d b.a m.a a.m p.m a.d b.c e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
    en starts the a an he she it they we you i his her its their our my your this that these those there here in on at by for from with after before when while where who what why how if as but and or so yet then now later today yesterday nobody nothing no not both each every some many most few all another other one two three however although though since because until under over only even also still once meanwhile instead according did do does is are was were has have had can could will would should may might let's let please hers mine ours theirs yours himself herself themselves none neither either everybody everyone everything someone somebody something anything anyone always never sometimes often soon maybe perhaps again almost quite rather such much several thus hence therefore moreover furthermore nevertheless otherwise above below between among during despite whether unless whatever whoever whose whom which must shall meanwhile indeed finally
    de titles hr hrn fr frl dr prof dipl ing st hl geb gen gesch mag med jur phil rer rel reg pfr sog z zw vgl bzw d u i e evtl ggf inkl exkl zzgl zgl sen präs bspw ~str ~-ing abb fa rd reg reg.-präs rechtsanw ra insp kpl gf vors stellv ehem allg bes inkl bspw od o.g o.a m.w a.m a.d i.br i.b lt gem zzt ehem
    de numbers abs anm az bd bde hs jg kap lfd nrn rdnr rn s ss str tel ziff z bl vers ~nr abb tab taf aufl ausg nrn kl geb gest km az abt bez str pl
    de ends usw usf etc u.a u.ä o.ä dgl mio mrd tsd jh jhdt jhd bzw ff f co ag gmbh jan jän feb febr mär apr jun jul aug sept okt nov dez mo di mi do fr sa so z.b d.h v.a i.d.r u.u v.chr n.chr m.e m.w.n u.k std min sek mon std tel zit
    de starts der die das den dem des ein eine einen einem einer er sie es wir ihr ich man im in am an auf aus bei mit nach von vor zu zum zur über unter durch für gegen ohne um aber und oder doch denn als wenn weil dass ob so da dort hier heute gestern dann danach später nun jetzt auch nur nicht kein keine niemand nichts alle viele einige manche beide dies dieser diese dieses jener wer was wie wo wann warum seine seiner ihre ihrer unsere
    de ordinals
    fr titles m mm mr mme mmes mlle mlles mgr me mes dr drs pr prof st ste gén col cap lt cdt sgt prés av bd vve cf j.-c maj sgt adj lieut cdt com commdt prof ing arch boul fg sté ets min préf dép soc bibl coll trad dir hon
    fr numbers art chap fol l p pp t v vol n nos no § no nos chap fig tab sect al par env tél
    fr ends etc ed éd env janv févr fév avr juil juill sept oct nov déc p.ex c.-à-d s.a av.j.-c ap.j.-c c.-à-d s.-à-d
    fr starts le la les l' un une des il elle ils elles on nous vous je tu ce cet cette ces c'est son sa ses leur leurs dans en au aux à de du par pour sur sous avec sans après avant mais et ou donc or ni car puis ensuite alors ainsi aujourd'hui hier quand lorsque comme si que qui quoi où personne rien tous plusieurs certains aucun selon
    es titles sr sra sres sras srta d dª dña dr dra dres prof profa lic ing arq abg gral cnel cap tte sto sta fr pbro mons excmo excma ilmo ilma rvdo av avda ud uds vd vds dn gob pdte vicepdte min subsec ing mtro mtra cmte tcnel alm hno hna ntra stmo comp
    es numbers art arts núm n p pág págs cap vol t tel fig no nro inc párr pp ed sig cf aprox
    es ends etc ee.uu ee uu s.a s.l cía ltda a.c d.c a.m p.m a.e.c d.e.c p.ej admón edo dpto depto
    es starts el la los las lo un una unos unas él ella ellos ellas se su sus en de del al a por para con sin según tras después antes pero y o ni que quien cuando donde como si no nadie nada todos muchos algunos este esta estos estas ese esa eso aquel ayer hoy luego entonces también
    it titles sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col cap magg ten mons don s ss p.za v.le c.so ~.ssa cav comm on sen min mar magg brig sottoten vesc card ved cfr es egr spett gent ill
    it numbers art artt n nn p pp pag pagg cap vol fig tav art c co n nn num fig figg tab ed cfr
    it ends ecc etc s.p.a s.r.l a.c d.c
    it starts il lo la i gli le un uno una egli lui lei loro essi noi voi io si suo sua nel nella in a al da di del con per su tra fra dopo prima ma e o né che chi quando dove come se non nessuno niente tutti molti alcuni questo questa questi quello ieri oggi poi allora anche
    pt titles sr sra srs sras srta d dr dra drs prof profa eng arq exmo exma gen cel cap ten mons pe av r dep min pres gov sec maj alm sto sta d.ª sr.ª sr.as srs dr.ª lic mestre av r pça
    pt numbers art arts n nº p pág págs cap vol fig tel n.º n.os nos ed fig figs tab cap caps vol inc al aprox
    pt ends etc ltda s.a cia a.c d.c
    pt starts o a os as um uma ele ela eles elas se seu sua em no na nos nas de do da por para com sem segundo após depois antes mas e ou nem que quem quando onde como se não ninguém nada todos muitos alguns este esta esse essa isso ontem hoje então também
    nl titles dhr mevr mw dr drs prof ir ing mr jhr st gen kol kap lt sgt ds fa mw mevr mej hr dhr prof drs burg min wethouder jhr ds pater zr br gebr dir voorz secr
    nl numbers blz nr nrs art p pag nr nrs hfdst afb tab fig hs kl dl jg afl vs ca
    nl ends enz e.d etc jl o.a d.w.z bijv b.v n.v
    nl starts de het een hij zij ze we wij ik je u er dit dat deze die in op aan bij met van voor na uit door over onder maar en of want toen als wanneer omdat niemand niets alle veel sommige zijn haar hun ook nu daar hier gisteren vandaag later
    da titles hr fr frk dr prof sct skt kong prof dir adv afd ca f.eks bl.a dvs jf pga evt inkl ekskl adm civ kapt maj gen overs statsmin
    da numbers nr s stk kap kr kl d nr s pkt art kap fig tab bd ca afsn jf
    da ends osv m.m mv mfl co bl.a
    da starts det den de en et han hun vi jeg i på til fra med efter før men og eller da når hvis ingen alle mange nogle dette denne disse så nu her der
    da ordinals
    sv titles hr fr dr prof min statsmin
    sv ends osv m.m bl.a
    sv starts det den de en ett han hon vi jag i på till från med efter men och eller när om ingen alla många detta denna så nu här där
    no ordinals
    nb ordinals
    fi ordinals
    et ordinals
    cs titles p pí mudr judr ing mgr phdr doc prof sv gen plk kpt bc ing arch tzv tj např mj mjr por kpt št npor gen plk pplk bl př resp popř event vč
    cs starts to ten ta v na z ze do od s po před ale a nebo když on ona oni my já jeho její nikdo nic
    cs ordinals
    sk titles p pí mudr judr ing mgr phdr doc prof sv gen plk kpt tzv napr resp vr mjr por kpt npor gen plk bl príp č
    sk starts to ten tá v na z zo do od s po pred ale a alebo keď on ona oni my ja jeho jej nikto nič
    sk ordinals
    pl titles p pp dr prof doc inż mgr hab ks św gen płk ppłk mjr kpt por ppor sierż bp abp o im ul al os m przykł zob por tzw zw np ew wg pok pos min prezes red sen woj gmina pow inż lek mec adw kard św ur zm bł wł zb stan kaz tad jerz
    pl numbers art nr poz str s r w t tel ust pkt rys tab rozdz zał godz ok il ryc par pkt lit ks t
    pl ends itd itp tzn tj tzw np m.in r w proc tys mln mld godz zł gr cd
    pl starts to ten ta te on ona oni one my ja w we na z ze do od po przed przy ale a i lub gdy kiedy jeśli nikt nic wszyscy wielu jego jej ich nie tak wczoraj dziś potem
    pl ordinals
    sl ordinals
    hr ordinals
    sr ordinals
    bs ordinals
    hu ordinals
    lv ordinals
    lt ordinals
    is ordinals
    tr titles dr prof doç av sn hz alb bnb yzb org gen kur mah cad sok apt bkz örn vd yy mr krş ord dz
    tr ordinals
    ru titles г гр гр-н гр-ка тов им ул пл пер пр просп бул наб ш д дер с пос пгт ст хут оз р о п гос проф акад доц ген ген-майор ген-лейт полк подполк кап лейт ст.-лейт сер св м н ред изд ин-т ф-т ун-т обл респ авт напр см ср под долл евр англ нем фр лат рус укр заслуж нар чл чл.-корр зав сост пред секр отв кап.-лейт ул.-л макс мин отд рис арх худ муз пгт мкр мкрн ж.-д ок соч собр кн цит сокр прим перев вице-адм пом сев юж вост зап центр пр-т б-р н-к
    ru numbers стр с ст п пп рис табл гл кв корп стр-е тел разд ч т вып изд д ок к г гг вып ок корп кн ред изд
    ru ends т.д т.п др пр г гг в вв н.э до н.э тыс млн млрд трлн руб коп мин сек час чел экз т.е т.к и.о т.н т д е к п
    ru starts он она оно они мы вы я ты это этот эта эти тот та те в во на по из за от до с со к ко у о об при после перед между но и а или да же когда если пока хотя что кто где как почему его её ее их наш ваш свой все всё многие некоторые никто ничего не ни там тут здесь вчера сегодня завтра потом затем теперь также так
    uk titles м с смт сел р вул пл просп бул пров оз ім п пані проф акад доц ген полк св о обл рес чл чл.-кор журн див напр ст півн півд сх зах акад пров
    uk numbers стор с ст п рис табл гл кв буд корп тел розд ч т вип
    uk ends т.д т.п ін рр н.е тис млн млрд грн коп хв год р ст
    uk starts він вона воно вони ми ви я це цей ця ці той та ті в у на по із з за від до після перед між але і й а або коли якщо поки хоча що хто де як чому його її їх наш ваш усі всі багато ніхто нічого не там тут вчора сьогодні потім тепер також так
    bg titles г г-н г-жа гр с ул бул пл проф доц акад ген полк св им
    bg numbers стр чл ал т с
    bg starts той тя то те ние вие аз това този тази тези в на по от за до с със след преди но и или когато ако
    kk titles ж г қ т.б акад проф ген көш обл ауд
    kk ends ж жж т.б жыл
    kk starts бұл ол олар біз мен сен
    el titles κ κα δρ αγ καθ στρ κος κ.κ δρ καθ αρ σελ βλ πρβλ π.χ λ.χ δηλ ταγμ αντ στρ αγ γεν υπ
    el ends κ.ά κ.λπ κτλ π.χ δηλ
    el starts ο η το οι τα ένας μια ένα αυτός αυτή αυτό στο στη σε και αλλά δεν όταν αν κανείς
    de lists usw usf uvm u.v.m u.v.a u.dgl
    fr lists ect
    ru lists т.д т.п др проч чел руб долл евр коп мин сек час экз шт
    uk lists т.д т.п ін чол грн коп хв шт дол
    bg lists др т.н
    bg ends т.е г ч мин хил млн млрд лв
    es lists etc
    it lists ecc
    pt lists etc
    nl lists enz etc
    da lists osv m.m m.fl o.l mv
    sv lists osv m.m m.fl o.d etc
    sv titles st gen kapt ing doc fil jur t.ex bl.a d.v.s dvs jfr s.k f.d f.n ca ev inkl exkl resp leg kand mag lic
    sv numbers kl nr s sid kap art fig tab st bil par ca
    no titles hr fr fru dr prof st sta gen kapt ing adv dir f.eks bl.a dvs jf ca evt inkl ekskl pga ifm iht osb kst min statsmin utenriksmin
    no numbers kl nr s kap art fig tab bd ca pkt
    no lists osv m.m m.fl o.l mv etc
    nb titles hr fr fru dr prof st sta gen kapt ing adv dir f.eks bl.a dvs jf ca evt inkl ekskl pga ifm iht osb kst min statsmin utenriksmin
    nb numbers kl nr s kap art fig tab bd ca pkt
    nb lists osv m.m m.fl o.l mv etc
    fi titles hra rva tri prof toht maist kapt kenr ev evl esim ns nk ts mm ks vrt ym mrt os
    fi numbers klo nro s ss n noin art kuva taul
    fi lists jne yms ym tms
    et titles hr pr dr prof kd kt vt nt sh st nn ca
    et numbers kell nr lk ca joon tabel
    et lists jne jms jt
    cs numbers č čís str s odst sv kap obr tab sb zák ul nám č.j r
    cs ends hod min sek tis mil mld kč př.n.l n.l r stol
    cs lists atd apod aj
    sk numbers č čís str s ods zv kap obr tab zb zák ul nám r
    sk ends hod min sek tis mil mld pred.n.l n.l r stor
    sk lists atď a.i apod
    pl lists itd itp in zł szt
    hu titles dr id ifj özv prof ill ún vö pl kb min max gr
    hu numbers kb sz old o bek cikk fej ker
    hu lists stb
    tr numbers no sf s cilt bkz md
    tr lists vb vs vd
    ro titles dl dna d-na d-l dra domn dr prof ing av col gen lt cpt mr sf sfânt str bd bul șos jud com ex cca conf acad arh ec univ
    ro numbers nr art alin pag p vol cap fig tab et ap sc bl aprox
    ro ends î.hr d.hr î.e.n e.n a.m p.m mil mld
    ro lists etc ș.a ș.a.m.d
    ca titles sr sra srs dr dra prof il·lm excm mn st sta c av pl gral
    ca numbers art núm pàg cap vol fig tel aprox
    ca lists etc
    hr titles dr mr prof ing dipl gosp gđa g ga sv tzv npr tj usp ul gen kap doc mons vlč
    hr numbers br čl st str sv br pogl čl tel
    hr lists itd itn ipd i.sl
    bs titles dr mr prof ing dipl gosp gđa g ga sv tzv npr tj usp ul gen kap doc mons vlč
    bs numbers br čl st str sv br pogl čl tel
    bs lists itd itn ipd i.sl
    sr titles dr mr prof ing dipl gosp gđa g ga sv tzv npr tj usp ul gen kap doc mons vlč
    sr numbers br čl st str sv br pogl čl tel
    sr lists itd itn ipd i.sl
    sl titles dr mr prof ing dipl gosp gđa g ga sv tzv npr tj usp ul gen kap doc mons vlč
    sl numbers br čl st str sv br pogl čl tel
    sl lists itd itn ipd i.sl
    lt titles dr prof doc pvz t.y kun gen plk mjr šv vad
    lt numbers nr p psl str d a pav
    lt lists kt pan t.t
    lv titles dr prof doc piem t.i sv kung gen plkv
    lv numbers nr lpp p art att
    lv lists utt u.c u.tml
    el numbers σελ αρ αρθ άρθρ κεφ τόμ εικ πίν παρ τηλ
    el lists κ.λπ κλπ κτλ κ.ά κ.ο.κ
    ar titles د أ م ص ت
    hi titles डॉ श्री श्रीमती प्रो कु सु पं स्व
    mr titles डॉ श्री श्रीमती प्रा सौ कै
    bn titles ড ডা মো মোঃ প্রফ
    gu titles ડૉ ડો શ્રી પ્રો
    pa titles ਡਾ ਸ ਸ੍ਰੀ ਪ੍ਰੋ
    ta titles திரு திருமதி டாக்டர் பேரா
    te titles డా శ్రీ శ్రీమతి ప్రొ
    kn titles ಡಾ ಶ್ರೀ ಪ್ರೊ
    ml titles ഡോ ശ്രീ മി പ്രൊഫ
    en times a.m p.m A.M P.M b.c a.d B.C A.D b.c.e c.e B.C.E C.E
    en before at in by on around about before after since until from
    en firms inc ltd co corp llc llp plc ave blvd rd
    en particles de du van von der della
    de times v.chr n.chr
    de before im in um seit vor nach bis ab am gegen anno
    fr times av.j.-c ap.j.-c
    fr before en vers dès au depuis avant après entre
    fr firms cie s.a s.a.r.l
    es times a.m p.m a.c d.c a.e.c d.e.c a.C d.C
    es before en hacia desde el a antes
    es firms cía s.a s.l ltda
    it times a.C d.C a.c d.c
    it before nel verso dal intorno
    it firms s.p.a s.r.l
    pt times a.C d.C a.c d.c a.m p.m
    pt before em por cerca desde no
    pt firms cia s.a ltda
    nl times v.chr n.chr
    nl before in rond vanaf omstreeks sinds
    nl firms n.v b.v
    ru times н.э
    ru before в во с со к до около на по после от весной летом осенью зимой ещё уже лишь только но и а позже
    uk times н.е
    uk before у в близько до з на навесні влітку восени взимку ще вже лише але і й а
    bg times н.е
    bg before през в от до към около
    pl times n.e p.n.e
    pl before w ok około do od na po wiosną latem jesienią zimą już dopiero a i ale
    el times π.Χ μ.Χ π.μ μ.μ
    el before το στις από μέχρι γύρω
    cs times n.l
    cs before v roku kolem okolo od do po
    sk times n.l
    sk before v roku okolo od do po
    sv times f.kr e.kr
    sv before år omkring kring vid på under från
    da times f.kr e.kr
    da before år omkring i ved fra
    nb times f.kr e.kr
    nb before år omkring i ved fra
    no times f.kr e.kr
    no before år omkring i ved fra
    fi times eKr jKr
    fi before vuonna noin
    ro times î.hr d.hr î.e.n e.n
    ro before în din până
    pl numbers dn zał lit przyp
    pl titles nast
    ru lists тыс млн млрд трлн
    uk lists тис млн млрд трлн
    bg lists хил млн млрд
    pl lists tys mln mld
    cs lists tis mil mld
    sk lists tis mil mld
    nl lists mln mld mio
    it lists mln mld
    fr lists mln mrd
    de titles abg
    nl numbers ~str
    it numbers d.lgs d.l d.p.r
    pt numbers apto apt
    el titles λεωφ
    hi titles न्या ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ क्यू आर एस टी यू वी डब्ल्यू एक्स वाई ज़ेड जेड
    cs titles gšt brig
    pl titles bryg dyw rez dypl pil kmdr kontradm wiceadm podinsp kom podkom nadkom asp kpr plut chor
    es titles bs alfz sgto subof insp crio alte
    it titles isp proc app serg
    pt titles sgt cb brig maj insp
    nl titles maj sgt insp off lgen genm
    cs numbers čl odst písm
    sk numbers čl písm
    tr numbers şek böl fık çiz res
    tr titles ist ank şti onb astsb tğm ütğm bnb tümg korg
    el numbers εδ περ σχ
    el titles συντ επισμ αντγ υποστρ ταξ
    sv numbers mom prop avsn kol
    sv titles löjtn överstelt amir
    fi titles ylil luutn amir kenrm
    fi numbers par luku
    ru numbers абз подп прим
    uk numbers абз підп прим
    en heads chapter part section article annex appendix figure table book volume act scene rule step title
    de heads kapitel teil abschnitt artikel anhang abbildung tabelle band buch akt regel schritt seite
    fr heads chapitre partie section article annexe figure tableau livre tome acte règle étape
    es heads capítulo parte sección artículo anexo figura tabla libro tomo acto regla paso
    it heads capitolo parte sezione articolo allegato figura tabella libro tomo atto regola
    pt heads capítulo parte seção secção artigo anexo figura tabela livro tomo ato regra passo
    nl heads hoofdstuk deel sectie artikel bijlage figuur tabel boek akte regel stap
    pl heads rozdział część sekcja artykuł załącznik rysunek tabela księga tom akt reguła krok strona
    cs heads kapitola část oddíl článek příloha obrázek tabulka kniha díl akt krok strana patro
    sk heads kapitola časť oddiel článok príloha obrázok tabuľka kniha diel krok
    sv heads kapitel del avsnitt artikel bilaga figur tabell bok band akt regel steg
    da heads kapitel del afsnit artikel bilag figur tabel bog bind akt regel trin
    nb heads kapittel del avsnitt artikkel vedlegg figur tabell bok bind akt regel steg
    fi heads luku osa artikla liite kuva taulukko kirja näytös sääntö vaihe sivu
    tr heads bölüm kısım madde ek şekil tablo kitap cilt perde kural adım fıkra bent sayfa
    ru heads глава часть раздел статья приложение рисунок таблица книга том акт правило шаг
    uk heads глава розділ частина стаття додаток рисунок таблиця книга том акт правило крок
    bg heads глава част раздел член приложение фигура таблица книга том стъпка
    el heads κεφάλαιο μέρος ενότητα άρθρο παράρτημα εικόνα πίνακας βιβλίο τόμος πράξη κανόνας βήμα
    el titles άγ αγ οσ
    ar lists إلخ الخ
    hi titles सुश्री श्रीमान श्रीमति कुमारी
    cs titles ul nám tř nábř
    sk titles ul nám
    cs lists kč hod
    sk lists hod
    ru years г гг
    uk years р рр
    pl years r
    """
}
