// Made by Tools/language-data/make_tables.py from CLDR 41, ICU 72.1, babel 2.19.0, num2words 0.5.14
// and Tools/language-data/words; run `make_tables.py --check` after a change there.

/// Digits, signs and codes of all languages, and the powers of those read by digits only.
enum OtherTable {
  /// Lines of a meaning, a tab and its forms; Tools/language-data/README.md says which.
  static let text: StaticString = """
    d 0030	digit
    d 0660	arabic-indic
    d 06F0	extended arabic-indic
    d 07C0	nko
    d 0966	devanagari
    d 09E6	bengali
    d 0A66	gurmukhi
    d 0AE6	gujarati
    d 0B66	oriya
    d 0BE6	tamil
    d 0C66	telugu
    d 0CE6	kannada
    d 0D66	malayalam
    d 0DE6	sinhala lith
    d 0E50	thai
    d 0ED0	lao
    d 0F20	tibetan
    d 1040	myanmar
    d 1090	myanmar shan
    d 17E0	khmer
    d 1810	mongolian
    d 1946	limbu
    d 19D0	new tai lue
    d 1A80	tai tham hora
    d 1A90	tai tham tham
    d 1B50	balinese
    d 1BB0	sundanese
    d 1C40	lepcha
    d 1C50	ol chiki
    d A620	vai
    d A8D0	saurashtra
    d A900	kayah li
    d A9D0	javanese
    d A9F0	myanmar tai laing
    d AA50	cham
    d ABF0	meetei mayek
    d FF10	fullwidth
    d 104A0	osmanya
    d 10D30	hanifi rohingya
    d 11066	brahmi
    d 110F0	sora sompeng
    d 11136	chakma
    d 111D0	sharada
    d 112F0	khudawadi
    d 11450	newa
    d 114D0	tirhuta
    d 11650	modi
    d 116C0	takri
    d 11730	ahom
    d 118E0	warang citi
    d 11950	dives akuru
    d 11C50	bhaiksuki
    d 11D50	masaram gondi
    d 11DA0	gunjala gondi
    d 16A60	mro
    d 16AC0	tangsa
    d 16B50	pahawh hmong
    d 1D7CE	mathematical bold
    d 1D7D8	mathematical double-struck
    d 1D7E2	mathematical sans-serif
    d 1D7EC	mathematical sans-serif bold
    d 1D7F6	mathematical monospace
    d 1E140	nyiakeng puachue hmong
    d 1E2F0	wancho
    d 1E950	adlam
    d 1FBF0	segmented
    g group western	3
    g group indian	3|2
    g group myriad	4
    g group-signs	'|U+2019|U+0020|U+00A0|U+2009|U+202F|U+066C|U+FF0C
    g decimal-signs	.|,|U+066B|U+FF0E
    g minus-signs	-|U+2212|U+2012|U+2013|U+FE63|U+FF0D
    g percent-signs	%|U+066A|U+FF05
    g per-mille-signs	‰|U+0609
    zh m 1	十
    zh m 2	百
    zh m 3	千
    zh m 4	万|萬
    zh m 8	亿|億
    zh m 12	兆
    ja m 1	十
    ja m 2	百
    ja m 3	千
    ja m 4	万
    ja m 8	億
    ja m 12	兆
    ja m 16	京
    hi m 5	लाख
    hi m 7	करोड़
    $s USD	us$|u$s|$us|us dollar
    $s AUD	a$|au$|aud$
    $s CAD	$c|c$|ca$|can$|cad$|$ca
    $s NZD	nz$
    $s HKD	hk$
    $s SGD	s$|sg$
    $s TWD	nt$
    $s MXN	mex$|mx$|mxn$
    $s BRL	r$|br$
    $s ARS	ar$
    $s COP	col$
    $s CLP	clp$|ch$
    $s UYU	$u|uy$
    $s DOP	rd$
    $s JMD	j$|ja$
    $s TTD	tt$
    $s BBD	bds$
    $s BZD	bz$
    $s NAD	n$
    $s FJD	fj$
    $s XCD	ec$
    $s NIO	c$n
    $s BOB	bs
    $s PEN	s/
    $s EUR	€
    $s GBP	£
    $s JPY	jp¥|円|￥
    $s CNY	cn¥|元|人民币|rmb
    $s RUB	₽
    $s UAH	₴
    $s KZT	₸
    $s TRY	₺
    $s INR	₹
    $s KRW	₩
    $s ILS	₪
    $s VND	₫
    $s PHP	₱
    $s NGN	₦
    $s GHS	₵|gh₵
    $s CRC	₡
    $s PYG	₲
    $s LAK	₭
    $s MNT	₮
    $s THB	฿
    $s KHR	៛
    $s GEL	₾
    $s AMD	֏
    $s AZN	₼
    $s BDT	৳
    $s KGS	⃀
    $s BTC	₿
    $s IDR	rp
    $s MYR	rm
    $s PLN	zł|zl
    $s CZK	kč|kc
    $s HUF	ft
    $s RON	lei
    $s BGN	лв
    $s RSD	din|дин
    $s CHF	sfr|fr
    $s TZS	tsh
    $s KES	ksh
    $s UGX	ush
    $s ZMW	zk
    $s? INR,LKR,MUR,NPR,PKR,SCR	rs|₨
    $s? DKK,ISK,NOK,SEK	kr
    $s? JPY,CNY	¥
    $s? USD,AUD,CAD,NZD,HKD,SGD,TWD,MXN,ARS,COP,CLP,UYU,BBD,BMD,BND,BSD,BZD,FJD,GYD,JMD,KYD,LRD,NAD,SBD,SRD,TTD,XCD	$
    tr m 3	bin
    tr m 6	milyon
    tr m 9	milyar
    tr m 12	trilyon
    tr ma 3	b
    tr ma 6	mn
    tr ma 9	mr
    tr ma 12	tn
    tr g format tr	,|.
    ar m 3	آلاف|ألف
    ar m 6	ملايين|مليون
    ar m 9	مليار
    ar m 12	ترليون
    ar ma 3	آلاف|ألف
    ar ma 6	مليون
    ar ma 9	مليار
    ar ma 12	ترليون
    ar g format ar	.|,
    ar g format ar-DZ	,|.
    ar g format ar-LB	,|.
    ar g format ar-LY	,|.
    ar g format ar-MA	,|.
    ar g format ar-MR	,|.
    ar g format ar-TN	,|.
    zh m 4	万
    zh m 8	亿
    zh m 12	万亿
    zh ma 4	万
    zh ma 8	亿
    zh ma 12	万亿
    zh g format zh	.|,
    ja m 4	万
    ja m 8	億
    ja m 12	兆
    ja ma 4	万
    ja ma 8	億
    ja ma 12	兆
    ja g format ja	.|,
    hi m 3	हज़ार
    hi m 5	लाख
    hi m 7	करोड़
    hi m 9	अरब
    hi m 11	खरब
    hi ma 3	हज़ार
    hi ma 5	लाख
    hi ma 7	क॰
    hi ma 9	अ॰
    hi ma 11	ख॰
    hi ma 13	नील
    hi g format hi	.|,
    hi g grouping hi	3|2
    $s AED	د إ
    $s ARS	$ar
    $s AUD	$au
    $s BHD	د ب
    $s BMD	$bm
    $s BND	$bn
    $s BZD	$bz
    $s CLP	$cl
    $s COP	$co
    $s DZD	د ج
    $s EGP	ج م
    $s FJD	$fj
    $s FKP	£fk
    $s GBP	uk£|£gb
    $s GIP	£gi
    $s IQD	د ع
    $s JOD	د أ
    $s KRW	￦
    $s KWD	د ك
    $s LBP	£lb|ل ل
    $s LYD	د ل
    $s MAD	د م
    $s MXN	$mx
    $s NAD	$na
    $s NZD	$nz
    $s OMR	ر ع
    $s QAR	ر ق
    $s SAR	ر س
    $s SBD	$sb|si$
    $s SGD	$sg
    $s SRD	$sr
    $s SYP	ل س
    $s TND	د ت
    $s TTD	$tt
    $s UYU	$uy
    $s WST	$ws
    $s YER	ر ي
    $codes	AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BRL|BSD|BTC|BTN|BWP|BYN|BZD|CAD|CDF|CHF|CLP|CNY|COP|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYU|UZS|VES|VND|VUV|WST|XAF|XCD|XCG|XOF|XPF|YER|ZAR|ZMW|ZWG
    $r AED	AE
    $r AFN	AF
    $r ALL	AL
    $r AMD	AM
    $r AOA	AO
    $r ARS	AR
    $r AUD	AU|CC|CX|HM|KI|NF|NR|TV
    $r AWG	AW
    $r AZN	AZ
    $r BAM	BA
    $r BBD	BB
    $r BDT	BD
    $r BGN	BG
    $r BHD	BH
    $r BIF	BI
    $r BMD	BM
    $r BND	BN
    $r BOB	BO
    $r BRL	BR
    $r BSD	BS
    $r BTN	BT
    $r BWP	BW
    $r BYN	BY
    $r BZD	BZ
    $r CAD	CA
    $r CDF	CD
    $r CHF	CH|LI
    $r CLP	CL
    $r CNY	CN
    $r COP	CO
    $r CRC	CR
    $r CUP	CU
    $r CVE	CV
    $r CZK	CZ
    $r DJF	DJ
    $r DKK	DK|FO|GL
    $r DOP	DO
    $r DZD	DZ
    $r EGP	EG
    $r ERN	ER
    $r ETB	ET
    $r EUR	AD|AT|AX|BE|BL|CY|DE|EA|EE|ES|EU|FI|FR|GF|GP|GR|HR|IC|IE|IT|LT|LU|LV|MC|ME|MF|MQ|MT|NL|PM|PT|RE|SI|SK|SM|TF|VA|XK|YT
    $r FJD	FJ
    $r FKP	FK
    $r GBP	GB|GG|GS|IM|JE|TA
    $r GEL	GE
    $r GHS	GH
    $r GIP	GI
    $r GMD	GM
    $r GNF	GN
    $r GTQ	GT
    $r GYD	GY
    $r HKD	HK
    $r HNL	HN
    $r HTG	HT
    $r HUF	HU
    $r IDR	ID
    $r ILS	IL
    $r INR	IN
    $r IQD	IQ
    $r IRR	IR
    $r ISK	IS
    $r JMD	JM
    $r JOD	JO|PS
    $r JPY	JP
    $r KES	KE
    $r KGS	KG
    $r KHR	KH
    $r KMF	KM
    $r KPW	KP
    $r KRW	KR
    $r KWD	KW
    $r KYD	KY
    $r KZT	KZ
    $r LAK	LA
    $r LBP	LB
    $r LKR	LK
    $r LRD	LR
    $r LSL	LS
    $r LYD	LY
    $r MAD	EH|MA
    $r MDL	MD
    $r MGA	MG
    $r MKD	MK
    $r MMK	MM
    $r MNT	MN
    $r MOP	MO
    $r MRU	MR
    $r MUR	MU
    $r MVR	MV
    $r MWK	MW
    $r MXN	MX
    $r MYR	MY
    $r MZN	MZ
    $r NAD	NA
    $r NGN	NG
    $r NIO	NI
    $r NOK	BV|NO|SJ
    $r NPR	NP
    $r NZD	CK|NU|NZ|PN|TK
    $r OMR	OM
    $r PAB	PA
    $r PEN	PE
    $r PGK	PG
    $r PHP	PH
    $r PKR	PK
    $r PLN	PL
    $r PYG	PY
    $r QAR	QA
    $r RON	RO
    $r RSD	RS
    $r RUB	RU
    $r RWF	RW
    $r SAR	SA
    $r SBD	SB
    $r SCR	SC
    $r SDG	SD
    $r SEK	SE
    $r SGD	SG
    $r SHP	AC|SH
    $r SLE	SL
    $r SOS	SO
    $r SRD	SR
    $r SSP	SS
    $r STN	ST
    $r SYP	SY
    $r SZL	SZ
    $r THB	TH
    $r TJS	TJ
    $r TMT	TM
    $r TND	TN
    $r TOP	TO
    $r TRY	TR
    $r TTD	TT
    $r TWD	TW
    $r TZS	TZ
    $r UAH	UA
    $r UGX	UG
    $r USD	AS|BQ|DG|EC|FM|GU|IO|MH|MP|PR|PW|SV|TC|TL|UM|US|VG|VI
    $r UYU	UY
    $r UZS	UZ
    $r VES	VE
    $r VND	VN
    $r VUV	VU
    $r WST	WS
    $r XAF	CF|CG|CM|GA|GQ|TD
    $r XCD	AG|AI|DM|GD|KN|LC|MS|VC
    $r XCG	CW|SX
    $r XOF	BF|BJ|CI|GW|ML|NE|SN|TG
    $r XPF	NC|PF|WF
    $r YER	YE
    $r ZAR	ZA
    $r ZMW	ZM
    $r ZWG	ZW
    """
}
