/// English dates, names and phrases that are no single amount.
enum EnglishOddities {
  static let language = "en"
  static let table = """
    5,300* → 5300
    2016 → none
    in 2016 → none
    2016 people → 2016 people
    2016 cases → 2016 cases
    2016 arrests → ?
    the 2022 mobilisation → none
    2,016 → 2016
    September 2022 → none
    28 September → none
    28 September 2022 → none
    September 28, 2022 → none
    28–30 September → none
    Wednesday 28 September → none
    on 7 November → none
    2022-09-28 → none
    28.09.2022 → none
    28/9/2022 → none
    2022/23 → none
    2016–2022 → none
    between 2016 and 2022 → none
    the 1990s → none
    the 21st century → none
    the third week → none
    first half of 2023 → none
    third quarter → none
    at 16:12 → none
    9 pm → none
    Covid-19 → none
    F-16 → none
    BBC4 → none
    No. 5 → none
    Article 12 → none
    Gruz 200 → none
    700,000 men in less than two weeks → 700000 people
    700,000 in 2022 → 700000
    in two weeks, 700,000 men → 700000 people
    700,000 people in 12 countries → 700000 people
    over the next three weeks → 3 weeks
    three weeks ago → 3 weeks
    700,000 men two weeks later → 700000 people
    15 years in prison or a $500 fine → ?
    12 of 47 regions → ?
    12 out of 47 → ?
    12 men and 15 women → ?
    rose from 10 to 12 percent → ?
    rose to 12 percent → 12 percent →|
    500 to 1 million → ?
    60 to 18 → ?
    between 12 → ?
    umpteen people → ?
    zillions → ?
    twice as many → ?
    three times → ?
    3 times as many → ?
    10-fold → ?
    5x → ?
    5G → ?
    12a → ?
    24/7 → ?
    10⁶ → ?
    one of the men → none
    one another → none
    thousand → 1000
    a million → 1000000
    3 lakh → 300000
    2 crore → 20000000
    about → none
    men → none
    some people → none
    12 % → 12 percent
    12 per cent → 12 percent
    12pct → 12 percent
    £1.5bn–£2bn → 1500000000..2000000000 GBP
    €45–50 → 45..50 EUR
    about 2 or 3 → 2..3 (about)
    five to ten years → 5..10 years
    70 mph → 70 miles/hour
    10 a day → 10 /day
    300,000-strong → 300000
    500-page → 500
    two-way → 2
    three-storey → 3
    12 long kilometres → 12 km
    12 houses people left → 12 houses
    1,234.56 → 1234.56
    0.07 → 0.07
    100 percent → 100 percent
    1.5 to 2 times → ?
    ten thousand dollars ($10,000) → 10000 USD
    US$ 5 million → 5000000 USD
    5 USD million → ?
    """
}
