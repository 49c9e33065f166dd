/// The names of units: English, French, German, Russian; each with its plural forms.
extension UnitNames {
  /// By canonical unit; a unit that is not here is written as it is.
  static let names: [String: [[String]]] = {
    var names: [String: [[String]]] = [:]
    for line in table.split(separator: "\n") {
      let columns = line.split(separator: "|").map { $0.trimmed }
      guard columns.count == 5 else { continue }
      names[String(columns[0])] = columns.dropFirst().map {
        $0.split(separator: ",").map(String.init)
      }
    }
    return names
  }()

  private static let table = """
    percent | percent | % | Prozent | %
    percentage points | percentage point,percentage points | point de pourcentage,points de pourcentage | Prozentpunkt,Prozentpunkte | процентный пункт,процентных пункта,процентных пунктов
    per mille | per mille | pour mille | Promille | промилле
    people | person,people | personne,personnes | Person,Menschen | человек,человека,человек
    children | child,children | enfant,enfants | Kind,Kinder | ребенок,ребенка,детей
    households | household,households | foyers | Haushalt,Haushalte | домохозяйства,домохозяйства,домохозяйств
    families | family,families | famille,familles | Familie,Familien | семья,семьи,семей
    rooms | room,rooms | pièces | Zimmer | комната,комнаты,комнат
    regions | region,regions | région,régions | Region,Regionen | регион,региона,регионов
    countries | country,countries | pays | Land,Länder | страна,страны,стран
    cases | case,cases | cas | Fälle | случай,случая,случаев
    seconds | second,seconds | seconde,secondes | Sekunde,Sekunden | секунда,секунды,секунд
    minutes | minute,minutes | minute,minutes | Minute,Minuten | минута,минуты,минут
    hours | hour,hours | heure,heures | Stunde,Stunden | час,часа,часов
    days | day,days | jour,jours | Tag,Tage | день,дня,дней
    weeks | week,weeks | semaine,semaines | Woche,Wochen | неделя,недели,недель
    months | month,months | mois | Monat,Monate | месяц,месяца,месяцев
    years | year,years | an,ans | Jahr,Jahre | год,года,лет
    decades | decade,decades | décennie,décennies | Jahrzehnt,Jahrzehnte | десятилетие,десятилетия,десятилетий
    m | metre,metres | mètre,mètres | Meter | м
    km | km | km | km | км
    miles | mile,miles | miles | Meile,Meilen | миля,мили,миль
    km² | km² | km² | km² | км²
    hectares | hectare,hectares | hectare,hectares | Hektar | га
    litres | litre,litres | litre,litres | Liter | литр,литра,литров
    barrels | barrel,barrels | baril,barils | Barrel | баррель,барреля,баррелей
    kg | kg | kg | kg | кг
    g | g | g | g | грамм,грамма,граммов
    tonnes | tonne,tonnes | tonne,tonnes | Tonne,Tonnen | тонна,тонны,тонн
    """
}

extension Substring {
  /// Without spaces at either end.
  fileprivate var trimmed: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
