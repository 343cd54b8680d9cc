/** Written by `bin/learn-words.ts`, not by hand: words (two with `_` between) by their weight in tenths; above 0 they speak for a contact detail. */
export const TELLING_WORDS: Readonly<Record<string, string>> = {
  '19': `road`,
  '16': `u`,
  '15': `come dd flat maybe with_me`,
  '14': `@ be name want`,
  '13': `give how_about its take_you`,
  '12': `^_would i_live it_to just shall`,
  '11': `could dd_0 discord snap terrace we_could without`,
  '10': `a_whatsapp drive drop finlay floor for_a i'll insta lunch post postcode roblox stay street use`,
  '9': `about_a at_the come_and crescent me_on place psn tag us walk whatsapp you_at your_school yours`,
  '8': `^_lets ^_meet ab above after by car code come_to friend gamertag i_am im join_my ky ky_0 later lets life might my_car outside
    properly put_you request shall_i switch town username we_can wynd your_mum`,
  '7': `^_our ^_send am and_i'll and_see and_we'll avenue ferry for_you give_you graham i'd_be i've_a i_could i_stay in_$ in_town is_the
    is_where like_to meet_you my_wife name's next_to on_facebook perth round search send some st_$ sunday talk the_wellgate unit
    unit_0 ur wanna wellgate wife with_the`,
  '6': `# #_0 ^_can ^_fancy ^_how ^_im ^_u ^_we're ^_why a_lift add b_$ corner door fancy fancy_a have_the hello hello_$ id if_we kirk
    later_? lift look_for made_a me_at meet_for messenger mines n normal on_tiktok one_with out_$ ring say_hello shop snap_$ st tay
    tay_$ thats the_last the_one this to_come to_give we'll we_should why you're you_a you_and you_to you_would
    yours_$`,
  '5': `^_add ^_dd ^_just a_coffee accept ava caird can_i chat craigie each_other eilidh free give_me got_a hall home i'm_on i_can it_$
    link lochee me_$ moira on_insta on_there on_your one out_at over park petrie post_it rd same so_i the_phone the_shop to_your
    to_yours tonight tonight_$ top we're where_i would xbox you you_in`,
  '4': `0_$ 0_on ^_snap be_at by_the facetime follow from_the go going home_$ i_made i_might i_work ill in_the let's live live_in ma
    name_is night number on_xbox out road_$ saturday station we_meet whats wi x_$ you_want`,
  '3': `: ?_i ^_are ^_let's ^_what are_you hang insta_$ look near on_the only page there you_can`,
  '2': `$ ^ ^_shall at at_0 call house me on should up we you_$ your`,
  '1': `can`,
  '-1': `as`,
  '-2': `0_then dundee interview made meet work`,
  '-3': `^_0 ^_see book do_you football getting i'd is_on lol my my_brother of_the old phone see still the_0 was_0
    we_had`,
  '-4': `0 0_a 0_miles 0_so 0_th ? ^_it's ^_my ^_you a a_0 before brother childline college got_0 gow had have_you i i_can't i_got in is_0
    list meeting miles mrs_gow mrs_soutar my_favourite next_week off on_a one_$ quiz says so_we street_$ th thanks_for the_session
    to_school walked we_talk wednesday who will year years`,
  '-5': `0_: 0_b 0_feet ^_have ^_i'd ^_i'm ^_if ^_where always any asked back better_$ broken can_do can_you club dad day feet film_$
    friday has_a hear hours in_your is_a like lol_$ long luck match my_pals number_is off_$ ok our_next past play said saw she so_i'll
    story test this_year to to_go try we_got weekend with_my you_go`,
  '-6': `0_0 0_for 0_in 0_x :_0 ?_mine ^_mum ^_there's all an and_0 baker came chapter chapter_0 class coordinator did_you don't draw early
    famous first for_0 got half has have hope i'll_be i've i_want in_a is_down isbn minutes monday my_name my_phone never next_time
    number_one pals pass password ran reading thank thank_you the the_end the_library thursday_$ time_$ well when where_you wish with
    works xbox_is`,
  '-7': `0_minutes 0_of be_a best better boring but can't do_if exam google great hard he in_0 late look_at meet_on my_gran my_sister of_0
    on_monday on_thursday people talk_about that the_meet the_weekend they three today with_your working x_0
    you_like`,
  '-8': `0_to ask bank been dad's for gran is_better mrs my_mum new next ones page_0 read see_you start thanks that's then time tuesday_$
    went were what_would which_is won you_should`,
  '-9': `0_is ?_$ ^_i'll ^_in ^_the and bed dog film it job miss mum sister watched`,
  '-10': `^_i ^_we about how level maths pal questions session week`,
  '-11': `0_and again you_could`,
  '-12': `could_you did good of on_tuesday teacher through thursday to_be what`,
  '-13': `!_$ favourite or our`,
  '-14': `tuesday was`,
  '-16': `! on_0 so`,
};

/** The weight of no words at all, in tenths. */
export const START = 3;
