/// A grid of the world's countries in equal tiles: neighbours stay neighbours as far as squares let them.
///
/// Columns run from west to east and rows from north to south, both from 0. Made from rough middles of
/// the countries, each moved to the nearest free tile; areas and borders mean nothing.
enum TileGrid {
  struct Tile: Sendable, Hashable {
    let code: String
    let column: Int
    let row: Int
  }

  /// By ISO 3166-1 code.
  static let tiles: [String: Tile] = {
    var tiles: [String: Tile] = [:]
    for entry in table.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let parts = entry.split(separator: " ")
      guard parts.count == 3, let column = Int(parts[1]), let row = Int(parts[2]) else { continue }
      tiles[String(parts[0])] = Tile(code: String(parts[0]), column: column, row: row)
    }
    return tiles
  }()

  /// The tiles that a country covers: its own, or those of the countries that a former one became.
  static func tiles(of code: String) -> [Tile] {
    (successors[code] ?? [code]).compactMap { tiles[$0] }
  }

  private static let successors = [
    "SUHH": [
      "RU", "UA", "BY", "KZ", "UZ", "KG", "TJ", "TM", "GE", "AM", "AZ", "EE", "LV", "LT", "MD",
    ],
    "YUCS": ["RS", "HR", "SI", "BA", "ME", "MK", "XK"], "CSHH": ["CZ", "SK"], "DDDE": ["DE"],
  ]

  private static let table = """
    AD 18 8;AE 29 12;AF 30 10;AG 11 13;AL 21 9;AM 28 9;AO 21 20;AR 10 24;AT 20 6;AU 37 22
    AZ 28 8;BA 21 8;BB 12 15;BD 32 12;BE 18 5;BF 17 15;BG 24 8;BH 28 12;BI 24 18;BJ 18 15
    BN 35 16;BO 10 20;BR 12 19;BS 8 12;BT 33 11;BW 23 21;BY 24 4;BZ 6 13;CA 5 3;CD 23 18
    CF 22 16;CG 21 18;CH 18 6;CI 16 16;CL 9 23;CM 20 16;CN 34 10;CO 9 17;CR 8 15;CU 8 13
    CV 14 13;CY 24 10;CZ 21 5;DE 20 5;DJ 27 15;DK 20 3;DM 11 14;DO 9 13;DZ 18 11;EC 8 18
    EE 23 3;EG 24 12;ER 26 14;ES 16 8;ET 26 15;FI 23 2;FJ 42 21;FM 40 16;FR 18 7;GA 20 18
    GB 17 4;GD 10 15;GE 27 8;GH 17 16;GL 13 0;GM 14 14;GN 15 15;GQ 20 17;GR 23 9;GT 6 14
    GW 14 15;GY 11 16;HN 7 14;HR 21 7;HT 9 14;HU 22 6;ID 36 18;IE 15 4;IL 25 11;IN 31 13
    IQ 27 10;IR 28 10;IS 14 1;IT 20 8;JM 8 14;JO 26 11;JP 38 9;KE 26 17;KG 31 8;KH 34 15
    KI 41 17;KM 27 20;KN 10 14;KP 37 8;KR 37 9;KW 28 11;KZ 30 6;LA 34 13;LB 26 10;LC 12 14
    LI 19 6;LK 32 16;LR 15 16;LS 24 23;LT 22 4;LU 19 5;LV 23 4;LY 21 11;MA 16 11;MC 19 8
    MD 24 6;ME 22 8;MG 28 21;MH 41 16;MK 22 9;ML 16 13;MM 33 13;MN 34 6;MR 15 13;MT 21 10
    MU 29 21;MV 31 17;MW 25 20;MX 5 12;MY 34 17;MZ 25 21;NA 21 21;NE 19 13;NG 19 15;NI 7 15
    NL 19 4;NO 19 2;NP 32 11;NR 41 18;NZ 41 25;OM 29 13;PA 8 16;PE 8 19;PG 38 19;PH 36 15
    PK 30 11;PL 22 5;PS 25 10;PT 15 9;PW 37 16;PY 11 22;QA 28 13;RO 23 7;RS 22 7;RU 29 2
    RW 24 17;SA 27 12;SB 40 19;SC 29 18;SD 24 14;SE 21 2;SG 34 18;SI 20 7;SK 21 6;SL 14 16
    SM 19 7;SN 15 14;SO 28 16;SR 11 17;SS 24 16;ST 19 17;SV 6 15;SY 26 9;SZ 24 22;TD 22 14
    TG 18 16;TH 33 14;TJ 30 9;TL 36 19;TM 29 9;TN 19 10;TO 0 21;TR 25 9;TT 10 16;TV 42 19
    TW 36 12;TZ 25 19;UA 25 6;UG 25 17;US 5 9;UY 11 23;UZ 30 8;VA 20 9;VC 11 15;VE 9 16
    VN 34 14;VU 41 20;WS 0 20;XK 23 8;YE 28 14;ZA 23 23;ZM 24 20;ZW 24 21
    """
}
