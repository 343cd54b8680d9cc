/** Written by `bin/learn-words.ts`, not by hand: words (two with `_` between) by their weight in tenths; above 0 they speak for a contact detail. */
export const TELLING_WORDS: Readonly<Record<string, string>> = {
  '19': `road`,
  '16': `u`,
  '15': `come dd flat maybe with_me`,
  '14': `@ be want`,
  '13': `how_about its name take_you`,
  '12': `^_would discord give i_live insta just shall`,
  '11': `could dd_0 it_to snap terrace we_could`,
  '10': `a_whatsapp drive drop floor for_a i'll lunch post postcode roblox stay street use without yours`,
  '9': `about_a at_the come_and crescent me_on place psn tag us walk whatsapp wynd you_at your_school`,
  '8': `^_lets ^_meet above after by car code come_to friend gamertag i_am im join_my later lets life might my_car name's outside properly
    put_you request shall_i switch tay_$ town username we_can your_mum`,
  '7': `^_our ^_send ab am and_i'll and_see avenue ferry for_you give_you i'd_be i've_a i_could i_stay in_$ in_town is_where ky ky_0
    like_to meet_you my_wife n next_to perth ring round search some st_$ sunday talk the_wellgate unit unit_0 ur wanna wellgate wife
    with_the you_would`,
  '6': `# #_0 ^_can ^_fancy ^_how ^_im ^_u ^_why add and_we'll b_$ corner door duthie fancy fancy_a have_the hello hello_$ id if_we is_the
    later_? look_for made_a me_at meet_for messenger mines normal on_facebook on_tiktok out_$ park say_hello send shop snap_$ st tay
    thats the_last the_one this to_come to_give we'll we_should why you're you_a you_and you_to yours_$`,
  '5': `^_add ^_dd ^_just ^_we're a_coffee a_lift accept caird can_i chat craigie each_other free give_me got_a hall home i'm_on i_can ill
    it_$ lift link lochee me_$ on_insta on_there on_your one one_with out_at over petrie post_it rd same so_i the_phone the_shop
    to_your to_yours tonight tonight_$ top we're where_i wi would x_$ xbox you you_in`,
  '4': `0_$ 0_on ^_snap be_at by_the dundee_$ facetime follow from_the go going home_$ i_made i_might i_work in_the let's live live_in ma
    name_is night number out saturday station under we_meet you_can you_want`,
  '3': `: ^_are ^_let's ^_what are_you hang near on_the on_xbox only page road_$ there`,
  '2': `$ ?_i ^ ^_shall at at_0 call house look me on should up we you_$ your`,
  '1': `can`,
  '-1': `called`,
  '-2': `0_then interview made meet work`,
  '-3': `^_0 ^_see book do_you dundee football getting i'd is_on lol my my_brother of_the old phone see the_0 the_park was_0
    we_had`,
  '-4': `0 0_a 0_miles 0_so 0_th ? ^_it's ^_my ^_you a before brother childline college got_0 gow had have_you i i_can't i_got in is_0 list
    meeting miles mrs_gow mrs_soutar my_favourite off on_a one_$ quiz says so_we still street_$ tell th thanks_for to_school walked
    we_talk wednesday who year years`,
  '-5': `0_: 0_b 0_feet ^_have ^_i'd ^_i'm ^_if ^_where a_0 always any asked back better_$ broken can_do can_you club dad day feet film_$
    friday goes has_a have hear hours in_your is_a like lol_$ long luck match my_pals next_week off_$ ok our_next past play said saw
    so_i'll story test the the_session this_year to to_go towers try we_got weekend will with with_my you_go`,
  '-6': `0_0 0_for 0_in 0_x ?_mine ^_mum ^_there's all an and_0 best came chapter chapter_0 class coordinator cos did_you don't draw early
    exam first for_0 got half has hope i'll_be i've in_a is_down isbn minutes monday my_name my_phone never next_time number_is
    number_one pals pass ran reading she thank thank_you the_end the_library thursday_$ time_$ well when where_you wish works
    xbox_is`,
  '-7': `0_minutes 0_of :_0 baker be_a better boring but can't do_if famous google great hard he i_want late look_at meet_on my_gran
    my_sister of_0 on_monday password people talk_about that the_meet the_weekend they three today with_your working x_0
    you_like`,
  '-8': `0_to ^_in ask bank been dad's for gran in_0 is_better it mrs my_mum new next on_thursday ones page_0 read see_you start thanks
    that's then time tuesday_$ went were what_would which_is you_should`,
  '-9': `0_is ?_$ ^_i'll ^_the and bed dog film how job miss sister watched won`,
  '-10': `^_i ^_we about level maths mum pal questions session week`,
  '-11': `0_and again could_you you_could`,
  '-12': `favourite good of on_tuesday teacher through thursday what`,
  '-13': `!_$ did or our to_be`,
  '-14': `tuesday was`,
  '-15': `so`,
  '-16': `! on_0`,
};

/** The weight of no words at all, in tenths. */
export const START = 3;
