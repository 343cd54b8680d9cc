/** Where two people could meet, as they say it. Patterns, in lower case. */
export const PLACE = `(?:${[
  "(?:my|ma|your|yer|ur|our|his|her|gran'?s?|the) (?:house|hoose|flat|place|bit|gaff|garden|hut|work|office|studio|workshop|shed|allotment|caravan|bench|door)",
  '(?:the )?(?:\\w+ ){0,2}(?:park|library|town|town centre|city centre|centre|station|bus stop|shops?|caf[eé]|cafeteria|costa|starbucks|greggs|nandos|subway|pub|bar|museum|gallery|cinema|pictures|odeon|theatre|gym|pool|baths|swimming|stadium|pitch(?:es)?|skate ?park|play ?park|playground|beach|harbour|river|riverside|bridge|corner|gates?|car ?park|garage|chippy|chip shop|restaurant|mall|market|church|hall|hotel|golf course|golf|bowling|bowling club|ice rink|botanics|woods?|law|court)',
  "mcdonald(?:s|'s)?|mcd'?s|maccies|maccy d'?s|primark|tesco|asda|lidl|aldi",
  'overgate|wellgate|(?:broughty )?ferry|v ?& ?a|v and a|slessor|camperdown|caird park|caird hall|baxter park|tannadice|dens|ninewells|discovery|mcmanus|olympia|nethergate|murraygate',
].join('|')})`;

/** What two people do together, away from a screen. */
export const OUTING =
  '(?:coffee|cuppa|cup of tea|drink|bite|lunch|dinner|tea|breakfast|walk|stroll|run|cycle|bike ride|kick ?about|game of (?:golf|football|pool|snooker|tennis|bowls|darts)|round of golf|ice cream|burger|pizza|chips|swim|film|movie|match|gig|concert|day out|drive|spin|fishing|shopping|swimming|bowling|skating|camping|football|cinema|pictures|theatre)';
