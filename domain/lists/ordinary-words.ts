const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What follows "my Xbox is" or "I'm" when no name does. */
const ORDINARY = words(
  `not really very so too the a an and or but is was are on at in it its now off down up out away gone lost dead back again because cause cos
  when while if with without about after before until account accounts profile password story stories page feed app name username streak streaks
  settings still always never ever being getting got has had have does did do full cool fun best better worse worst boring quite just mostly
  only all like what who whose that this these those he she they we you to for from of by as my your his her their our me him them us no yes aye
  good great bad old new slow fast quick free nice fine okay ok class mental pure rank mince gash shan barry braw magic unreal amazing awesome
  awful terrible rubbish pish crap mad crazy weird annoying funny cringe sound sick lit fire wicked brilliant decent safe unsafe private public
  banned broken locked hacked deleted blocked disabled suspended empty dry quiet busy bust knackered goosed fried wrecked done dusted
  useless hopeless amazing hard easy tricky dodgy dear cheap expensive important lame pants trash garbage mid peak addictive popular massive huge
  big wee small tiny long short high low hot cold main real fake mine yours his hers theirs ours there here where how why then than also probably
  maybe perhaps kind sort bit pretty well set synced linked open shut closed young kids adults people everyone everybody nobody something nothing
  anything everything time more most less least first last next one two three four five six ten
  glad happy sad sorry sure ready tired bored late early away ill well better worried excited scared shy quick pro ace fab ok
  obsessed hooked stuck hopeless terrible beast class gonna gonnae going trying new decent top level lagging into onto over under
  today tonight tomorrow yesterday later soon friday monday tuesday wednesday thursday saturday sunday`,
);

/** Games, years, models and measures are letters and figures too, and no names of people. */
const MODELS =
  /^(?:fifa|gta|nba|ufc|wwe|cod|mw|bo|year|yr|class|covid|windows|win|iphone|ipad|galaxy|season|chapter|level|lvl|page|day|week|week|round|game|under|over|u|p|s|ps|mp|f|xbox|room|unit|part|ch|stage|tier|rank|zone|top|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|isbn|gcse|nat|bbc|channel|radio|form|question|task|number|no|route|bus|studio|area|euro|euros|euro|world)\d+(?:st|nd|rd|th|am|pm|k|s)?$/;

/** Whether a word is everyday speech, and so hardly what somebody is called on a platform. */
export const isOrdinary = (word: string): boolean =>
  ORDINARY.has(word) || /(?:ing|ed|ly)$/.test(word) || /^[\d.,]+$/.test(word) || MODELS.test(word);
