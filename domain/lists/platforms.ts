/** Apps, networks and games on which one person finds another by a name. Patterns, in lower case. */
const PLATFORMS = [
  'snap(?: ?chat)?',
  'snappy',
  'insta(?:gram)?',
  'ig',
  'sc',
  'tik ?tok',
  "whats ?app|what's ?app|wassap",
  'discord|disc|dizzy',
  'x ?box(?: live)?',
  'psn?|ps[345]|play ?station(?: network)?',
  'gamer ?tag|gt',
  'face ?book|fb',
  'messenger',
  'telegram',
  'signal',
  'twitter',
  'threads|bluesky|mastodon|tumblr|reddit|pinterest|vsco|be ?real|linkedin|strava|depop|vinted|wattpad|good ?reads|lichess|prodigy|ao3|deviant ?art|flickr|ravelry|komoot|letterboxd|animal crossing|kahoot',
  'roblox|rblx',
  'fortnite',
  'epic(?: games)?',
  'steam',
  'kik',
  'skype',
  'face ?time',
  'zoom',
  'twitch',
  'you ?tube|yt',
  'minecraft',
  '(?:nintendo )?switch',
  'nintendo',
  'spotify|soundcloud',
  'duolingo',
  'chess(?:\\.com| dot com)?',
  'words with friends',
  'viber|wechat|imessage|yubo|wizz|houseparty|house party|hang ?outs|google chat|ms teams|webex',
  'among us|brawl stars|clash royale|clash of clans|rocket league|warzone|call of duty|apex(?: legends)?|valorant|pok[eé]mon go|overwatch',
];
/** Who keeps people's mailboxes: the name before it is an address without its end. */
const MAILBOXES = ['g ?mail', 'hot ?mail', 'outlook', 'i ?cloud', 'yahoo', 'btinternet', 'proton ?mail'];

export const PLATFORM = `(?:${[...PLATFORMS, ...MAILBOXES].join('|')})`;
/** Places to talk that are no game and no mailbox: going there leaves the coordinator behind. */
export const TALK_APP =
  "(?:snap(?: ?chat)?|insta(?:gram)?|ig|tik ?tok|whats ?app|what's ?app|wassap|discord|face ?book|fb|messenger|telegram|signal|twitter|kik|skype|face ?time|ft|zoom|viber|wechat|imessage|houseparty|teams|hang ?outs|e-?mail|text|twitch)";
/** Games and boxes on which people play and talk together. */
export const GAME =
  '(?:x ?box|psn?|ps[345]|play ?station|fortnite|roblox|minecraft|fifa(?: ?\\d\\d)?|gta(?: ?\\d)?|warzone|call of duty|cod|rocket league|among us|switch|steam|apex|valorant|online)';
