/** Digits as people write them out, in English, Scots and Polish, with the slips that phones and hurry make. */
export const SPOKEN_DIGITS: Readonly<Record<string, string>> = {
  ...{
    zero: '0',
    zeros: '0',
    zeroes: '0',
    oh: '0',
    o: '0',
    oo: '00',
    nought: '0',
    naught: '0',
    nil: '0',
    nocht: '0',
    ought: '0',
  },
  ...{
    one: '1',
    wan: '1',
    jeden: '1',
    yin: '1',
    ane: '1',
    two: '2',
    twa: '2',
    twae: '2',
    dwa: '2',
    three: '3',
    tree: '3',
    trzy: '3',
    cztery: '4',
    foure: '4',
    thre: '3',
    four: '4',
    fower: '4',
    fore: '4',
  },
  ...{
    five: '5',
    fife: '5',
    piec: '5',
    szesc: '6',
    siedem: '7',
    seeven: '7',
    seiven: '7',
    siven: '7',
    osiem: '8',
    eigt: '8',
    echt: '8',
    aucht: '8',
    dziewiec: '9',
    nain: '9',
    six: '6',
    sax: '6',
    seven: '7',
    sevin: '7',
    sevn: '7',
    eight: '8',
    eigth: '8',
    eicht: '8',
    ate: '8',
    won: '1',
  },
  ...{ nine: '9', nien: '9', niner: '9', hundred: '00', hunner: '00', hunder: '00', thousand: '000' },
  ...{ ten: '10', eleven: '11', twelve: '12', thirteen: '13', fourteen: '14', fifteen: '15', sixteen: '16' },
  ...{ seventeen: '17', eighteen: '18', nineteen: '19' },
};
/** A digit after one of these takes the place of its 0: "forty two". */
export const SPOKEN_TENS: Readonly<Record<string, string>> = {
  ...{
    twenty: '2',
    thirty: '3',
    forty: '4',
    fourty: '4',
    fifty: '5',
    sixty: '6',
    seventy: '7',
    eighty: '8',
    ninety: '9',
  },
};
/** How often the next digit is said. */
export const REPEATS: Readonly<Record<string, number>> = {
  double: 2,
  dbl: 2,
  dubble: 2,
  dooble: 2,
  triple: 3,
  treble: 3,
  quadruple: 4,
};

/** Words between the parts of one number. */
export const BETWEEN_DIGITS: ReadonlySet<string> = new Set(
  `and an n then than dash hyphen space dot point stop slash plus next after that is its it the first second third last final bit bits part parts
  half ends end ending start starts starting in with at rest finally followed by so a put ok okay got lastly number numbers digits digit of comma
  gap pause wait um er eh now lol haha hmm aye yes here comes sorry had to my thats this these them code dundee`.split(
    /\s+/,
  ),
);
/** Figures that stand for letters: "s3ven". */
export const FIGURES_AS_LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
/** Letters that stand for figures: "O77OO". */
export const LETTERS_AS_FIGURES: Readonly<Record<string, string>> = {
  o: '0',
  i: '1',
  l: '1',
  '|': '1',
  '!': '1',
  s: '5',
  z: '2',
  b: '8',
};
