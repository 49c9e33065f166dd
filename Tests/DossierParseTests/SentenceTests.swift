import Testing

@testable import DossierParse

@Suite struct SentenceTests {
  /// The sentences of a text, parted by ` ⏎ `.
  private func split(_ text: String, _ language: String) -> String {
    let bytes = Array(text.utf8)
    var starts: [Int] = []
    SentenceFinder.find(in: bytes, block: 0..<bytes.count, SentenceRules.of(language), &starts)
    return zip(starts, starts.dropFirst() + [bytes.count]).map { start, end in
      var end = end
      while end > start, bytes[end - 1] == 0x20 { end -= 1 }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }.joined(separator: " ⏎ ")
  }

  @Test(
    "sentences end where a reader of the language ends them",
    arguments: cases.split(separator: "\n").map(String.init))
  func ends(_ line: String) {
    let language = String(line.prefix { $0 != " " })
    let expected = String(line.dropFirst(language.count + 1))
    let spaceless = ["zh", "ja", "my"].contains(language) || expected.contains("⏎⏎")
    let text = expected.replacing("⏎⏎ ", with: "").replacing(" ⏎ ", with: spaceless ? "" : " ")
    #expect(split(text, language) == expected.replacing("⏎⏎ ", with: ""))
  }

  private static let cases = """
    en The flotilla left on 3 May. ⏎ Nobody waved.
    en The ship is registered in the U.S. ⏎ Its owner lives abroad.
    en He served in the U.S. Navy and the U.N. Secretariat.
    en The shelling began at 4 p.m. ⏎ Nobody was hurt.
    en The ferry leaves at 4 p.m. Monday and 5 p.m. GMT.
    en At 5 a.m. Mr. Hill rang. ⏎ He hung up at 6 p.m. ⏎ Mr. Hill then slept.
    en He sold it to Harlow & Co. ⏎ They paid late.
    en Acme Inc. Chairman Bob Hill and J. R. Moss left.
    en The inspector gave it grade A. ⏎ Nobody objected.
    en 1. The bridge is closed. ⏎ 2. The ferry runs.
    en They camped below Mt. Elbrus; see Figs. 2 and 3, Sec. 5, pp. 12-14.
    en He paid Rs. 500. ⏎ She paid no. 5 nothing.
    en The report says the rest . . . was lost at sea.
    en Stop! ... and then nothing more.
    en I never meant that.... ⏎ She left.
    en She wrote: "We left at dawn. Nobody saw us."
    en "We leave," he said. ⏎ "Nobody stays."
    en He said "Go." ⏎ She went.
    en Can it be true? -- he asked himself twice.
    en They call it "a quiet flood." (Marsh 12). ⏎ So do we.
    en The town was emptied.[4] ⏎ Its people fled north.
    en We, you and I. ⏎ Did you see Albert I. Jones?
    en Write to Jane.Doe@example.com or see www.example.com. ⏎ Then wait.
    en He holds a Ph.D. ⏎ The thesis was short.
    en (He left. ⏎ She stayed.)
    en It rose by 3.5 percent. ⏎ 12 men left.
    en It fell. ⏎ iPhone sales rose; e.g. iPads. ⏎ al-Qaida and ISIS denied it.
    en "Never!" de Gaulle said. ⏎ van Gogh sold one. ⏎ Gen. de Gaulle left, and so did Prof. van Dam.
    en i. Check the date. ⏎ ii. Check the place.
    en In 40 B.C. Caesar was dead. ⏎ The wall was built in 40 B.C. ⏎ Caesar had planned it.
    en He sold it to Harlow & Co. ⏎ Shares fell in Co. Kerry. ⏎ The Kerry police at 12 Main St. ⏎ Police said so.
    en The claim is old.¹² ⏎ Chapter IV. The siege of A.D. 70
    en ‘Don’t go. It’s late.’ ⏎ She went.
    fr Louis XIV mourut. ⏎ Il mesurait 1,80 m. ⏎ Voltaire avait 20 ans.
    ru В 1995 г. Иванов уехал. ⏎ Было это в 1995 г. ⏎ Война шла. ⏎ Это было до н. э. ⏎ Письма не знали.
    ru Литр стоит 5 руб. 20 коп. и 3 тыс. ⏎ Школа закрыта. ⏎ Рис. 3. Карта
    fi Hän asuu os. Katu 5. ⏎ Ovi on auki 3. toukokuuta.
    tr Ali Demir 15. Ağır Ceza Mahkemesi'nde konuştu.
    nl Het was stil. ⏎ 's Avonds niet.
    hi “कौन है?” उसने पूछा। ⏎ “झूठ।” ⏎ कोई नहीं बोला।
    zh 他买了手机。 ⏎ iPhone很贵。 ⏎ 《你好！》是一首歌。 ⏎ “快跑！”他笑道，“来。” ⏎ “为什么？” ⏎ 没有人知道。
    ja 「もう遅い！」彼女は叫んだ。 ⏎ 「はい。」 ⏎ 彼はそう言った。 ⏎ 『君の名は。』は映画だ。 ⏎ とても古い。
    de Was folgt aus der Abstimmung vom 12. Juni? ⏎ Nichts.
    de Im 19. Jahrhundert war das anders. ⏎ Heute nicht.
    de Er kam 2016. ⏎ Dann ging er.
    de Manche Länder, z. B. Polen, d. h. die Nachbarn, zahlen mehr.
    de Wir brauchen Wasser, Brot usw. ⏎ Das fehlt.
    de Die Praxis liegt in der Lindenstr. 8, Nr. 3. ⏎ Dr. med. Klein leitet sie.
    de „Ganz recht! Man hätte es gesagt.“ ⏎ Sie ging.
    fr M. Durand et Mgr. Petit ont signé. ⏎ Il a dit « Partez ! » et rien de plus.
    fr Il a crié « Au secours. » ⏎ Puis il est parti.
    es La Sra. Robles y el Lic. Mora viven en EE. UU. desde 2010. ⏎ No quieren hablar.
    it Il dott. Bruni e l'Ing. Moro hanno risposto. ⏎ Sono l'Avv. Cassi.
    ru Уехали многие, т. е. 40 % опрошенных. ⏎ Он уехал в 2001 г. ⏎ Она осталась.
    ru Жители пгт. Озёрный и г. Тверь ждали и т. д. ⏎ Все устали.
    ru «Куда вы едете? – спросил пограничник. – Дорога закрыта». ⏎ Все молчали.
    ru Об этом сказал В. В. Орлов, к.п.н. И. П. Карташов. ⏎ См. стр. 5 и кв. 234.
    ru Бар ли это? — спросил он.
    uk Він мешкає в м. Одеса, у с. Моринці. ⏎ Див. стор. 15.
    pl Mieszka przy ul. Długiej z dr. Nowakiem. ⏎ To jest 3. Maja.
    da Det var den 5. Maj hos hr. Holm. ⏎ De kom.
    el Ποιος έφυγε; ⏎ Κανείς δεν ξέρει.
    hy Նա գնաց տուն։ ⏎ Հետո քնեց։
    ar من رحل؟ ⏎ لا أحد يعرف.
    hi वह घर गया। ⏎ उसने खाना खाया।
    ur وہ گھر گیا۔ ⏎ اس نے کھانا کھایا۔
    am ወደ ቤት ሄደ። ⏎ ከዚያ ተኛ።
    zh 他读了《走吧！孩子》这本书。 ⏎ 他走了。
    ja これはペンです。 ⏎ それも「ペン。です」と言った。
    my ခင္ဗ်ား။ ⏎ န။
    """
}
